import BinderyXML
import BinderyCore
import BinderyFiles

/// The check of a document alone: what it refers to is not looked up.
struct SingleDocumentCheck {
    let options: ValidatorOptions

    func run(_ path: String) throws(BinderyError) -> Report {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try File.bytes(of: path)
        } catch {
            throw BinderyError(.file, "the file cannot be read", path: path, underlying: error)
        }
        return run(bytes, PartPath(path))
    }

    func run(_ bytes: [UInt8], _ part: PartPath) -> Report {
        let worker = Worker()
        let part = PartPath(String(part.name))
        var context = DocumentContext(
            part: part, kind: kind, edition: options.edition ?? .epub3, profile: options.profile)
        var document = worker.parse(bytes, context)
        if options.mode == .package, options.edition == nil {
            context.edition = EPUBEdition(ofVersion: document.tree.root?["version"])
            document = Document(tree: document.tree, context: context)
        }
        var findings = worker.check(document)
        if options.mode == .package, document.tree.fault == nil {
            var report = Reporter(part: part, rule: .wellFormedness)
            let package = PackageReader.read(document)
            report.run(Catalogue.packageRules(context.edition, options.profile), on: package)
            findings += Locator.locate(report.findings, in: document.tree.source, part: part)
        }
        return Report(findings: findings.ordered(by: nil), edition: context.edition)
    }

    private var kind: DocumentKind {
        switch options.mode {
        case .publication, .xhtml: .xhtml
        case .package: .package
        case .svg: .svg
        case .navigation: .navigation
        case .overlay: .overlay
        }
    }
}

extension EPUBEdition {
    /// The edition of a package document's version; EPUB 3 where it does not say.
    init(ofVersion version: String?) {
        let version = XMLWhitespace.trimmed(version ?? "")
        self = version.utf8.first == 0x32 || version.utf8.first == 0x31 ? .epub2 : .epub3
    }
}

extension Catalogue {
    /// The rules about package documents in an edition and a profile.
    static func packageRules(_ edition: EPUBEdition, _ profile: Profile) -> [Rule<PackageDocument>] {
        areas.flatMap(\.packages).filter {
            $0.description.editions.contains(edition) && $0.scope.includes(.package, profile)
        }
    }

    /// The rules about publications in an edition and a profile.
    static func publicationRules(_ edition: EPUBEdition, _ profile: Profile) -> [Rule<Publication>] {
        areas.flatMap(\.publications).filter {
            $0.description.editions.contains(edition) && $0.scope.includes(.package, profile)
        }
    }
}
