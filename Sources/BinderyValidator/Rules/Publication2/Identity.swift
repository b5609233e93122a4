import BinderyCore
import BinderyXML

extension Rule<Publication> {
    static let uniqueIdentifierNotFound = Rule(
        RuleDescription(
            "package-unique-identifier-not-found", "OPF-030",
            summary: "The unique-identifier attribute of a package must be the id of a dc:identifier.",
            rationale: """
                Reading systems keep a reader's place and notes under this identifier. Give its id to the dc:identifier \
                that is meant.
                """,
            reference: .opf201("2.1"),
            accepts: [.book2()],
            rejects: [
                .book2(
                    ["EPUB/package.opf": Example.packageWithoutIdentity])
            ])
    ) { publication, report in
        let package = publication.package
        if !package.hasUniqueIdentifier {
            let id = package.root?["unique-identifier"]
            let shown = id.map { "no dc:identifier has the id “\($0)” that unique-identifier names" }
            report(package.root?.startTag, shown ?? "no unique identifier is named")
        }
    }

    static let tocUnreadable = Rule(
        RuleDescription(
            "spine-toc-unreadable", "CHK-008",
            summary: "The table of contents can only be checked if it is an NCX.",
            rationale: "Correct the attribute toc of the spine, or the media type of the NCX.",
            reference: .opf201("2.4.1"),
            accepts: [.book2()],
            rejects: [
                .book2(
                    [
                        "EPUB/package.opf": Example.package2(
                            spineAttributes: "toc=\"c\"", also: ["spine-toc-media-type"]
                        ).marked("<spine").files[0].text
                    ], also: ["spine-toc-media-type"])
            ])
    ) { publication, report in
        let package = publication.package
        guard let spine = package.spineElement, let id = spine["toc"].map(XMLWhitespace.trimmed),
            let item = package.item(id), item.mediaType != "application/x-dtbncx+xml"
        else { return }
        report(spine.startTag, "“\(item.href)” is no NCX, so that the table of contents was not checked")
    }
}

extension Example {
    /// A package document whose unique identifier is named wrongly.
    fileprivate static let packageWithoutIdentity =
        package2().marked("<package").files[0].text.replacing(
            "unique-identifier=\"id\"", with: "unique-identifier=\"x\"")
}
