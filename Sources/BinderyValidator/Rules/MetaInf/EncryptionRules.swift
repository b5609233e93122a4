import BinderyCore
import BinderyXML

extension Rule<Document> {
    static let encryptionIDRepeated = Rule(
        RuleDescription(
            "encryption-id-repeated", "RSC-005", editions: [.epub3],
            summary: "An Id may stand only once in META-INF/encryption.xml.",
            rationale: "References by this Id lead to one of the elements, and nobody knows to which. Rename one.",
            reference: .epub33("sec-container-metainf-encryption.xml"),
            accepts: [.encryption(Example.encryptedData("EPUB/c.xhtml", id: " Id=\"a\""))],
            rejects: [
                .encryption(
                    "◆" + Example.encryptedData("EPUB/c.xhtml", id: " Id=\"a\"") + "◆"
                        + Example.encryptedData("EPUB/nav.xhtml", id: " Id=\"a\""))
            ]), .kinds(.encryption)
    ) { document, report in
        let elements = document.tree.elements.compactMap { element in
            element["Id"].map { (element, XMLWhitespace.trimmed($0)) }
        }
        let counts = Dictionary(elements.map { ($0.1, 1) }, uniquingKeysWith: +)
        for (element, id) in elements {
            guard let count = counts[id], count > 1 else { continue }
            report(element.startTag, "\(count) elements have the Id “\(id)”")
        }
    }

    static let metaInfURL = Rule(
        RuleDescription(
            "container-path-form", "RSC-026",
            summary: "The paths in META-INF count from the root of the publication, and must not lead out of it.",
            rationale: "No slash stands at the beginning, and no “..” leads above the root. Correct the path.",
            reference: .epub33("sec-container-metainf-container.xml"),
            accepts: [.book()],
            rejects: [
                .encryption(Example.encryptedData("/EPUB/c.xhtml", mark: "◆")),
                .container(
                    "◆<rootfile full-path=\"../EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>"),
            ]), .kinds(.container, .encryption)
    ) { document, report in
        for element in document.tree.elements {
            let path =
                element.is(.container, "rootfile")
                ? element["full-path"] : element.is(.encryption, "CipherReference") ? element["URI"] : nil
            guard let path = path.map(XMLWhitespace.trimmed) else { continue }
            let resolved = BaseURL.root.resolve(path)
            report.add(resolved, url: path, element.startTag, isInPublication: false)
            if resolved.leaksOut { report(element.startTag, "“\(path)” leads out of the publication") }
        }
    }
}

extension Rule<Publication> {
    static let resourceEncrypted = Rule(
        RuleDescription(
            "encryption-not-checked", "RSC-004", .info,
            summary: "The content of encrypted files is not checked.",
            rationale: "Check the publication before it is encrypted, too.",
            reference: .epub33("sec-container-metainf-encryption.xml"),
            accepts: [.book()],
            rejects: [
                .encryption(
                    Example.encryptedData("EPUB/a.css"), files: ["EPUB/a.css": "?◆"],
                    manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")
            ])
    ) { publication, report in
        let encrypted = Set(EncryptedResource.all(in: publication.metaInf["encryption.xml"]).map(\.part))
        var seen: Set<PartPath> = []
        for item in publication.package.items {
            guard let part = item.part, encrypted.contains(part), publication.container.contains(part),
                seen.insert(part).inserted
            else { continue }
            report(nil, "“\(part)” is encrypted: what is in it is not checked", in: part)
        }
    }

    static let encryptedResourceMissing = Rule(
        RuleDescription(
            "encryption-resource-missing", "RSC-007",
            summary: "The files that META-INF/encryption.xml names must be there.",
            rationale: "Correct the path, which counts from the root of the publication, or remove the element.",
            reference: .epub33("sec-container-metainf-encryption.xml"),
            accepts: [.encryption(Example.encryptedData("EPUB/c.xhtml"))],
            rejects: [.encryption(Example.encryptedData("EPUB/a.css", mark: "◆"))])
    ) { publication, report in
        guard let document = publication.metaInf["encryption.xml"] else { return }
        for resource in EncryptedResource.missing(in: publication.container, document) {
            report(resource.element.startTag, "“\(resource.url)” is not in the publication", in: document.part)
        }
    }

    static let obfuscatedFont = Rule(
        RuleDescription(
            "encryption-obfuscated-font", "PKG-026",
            summary: "Only fonts may be obfuscated, and their media type must be a core media type.",
            rationale: """
                Reading systems undo the obfuscation of fonts only. Remove the entry, and put the plain file into the \
                publication.
                """,
            reference: .epub33("sec-font-obfuscation"),
            accepts: [
                .encryption(
                    Example.encryptedData("EPUB/a.ttf", method: "http://www.idpf.org/2008/embedding"),
                    files: ["EPUB/a.ttf": "?"], manifest: "<item id=\"a\" href=\"a.ttf\" media-type=\"font/ttf\"/>")
            ],
            rejects: [
                .encryption(
                    Example.encryptedData("EPUB/a.css", method: "http://www.idpf.org/2008/embedding", mark: "◆"),
                    files: ["EPUB/a.css": "?"], manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")
            ])
    ) { publication, report in
        guard let document = publication.metaInf["encryption.xml"] else { return }
        var seen: Set<PartPath> = []
        for resource in EncryptedResource.all(in: document) where resource.isObfuscated {
            guard let item = publication.package.item(of: resource.part), seen.insert(resource.part).inserted else {
                continue
            }
            let type = MIMEType(item.mediaType)
            let isFont = type.map { CoreMediaTypes.kind(of: $0) == .font && CoreMediaTypes.isCore($0, in: .epub3) }
            if isFont != true {
                report(
                    resource.element.startTag,
                    "“\(resource.url)” is obfuscated, but its type is “\(item.mediaType)”, no core font type",
                    in: document.part)
            }
        }
    }
}

extension Rule<PackageDocument> {
    static let resourceInMetaInf = Rule(
        RuleDescription(
            "manifest-resource-in-meta-inf", "PKG-025", editions: [.epub3],
            summary: "Publication resources must not be in the folder META-INF.",
            rationale: "That folder is for what belongs to the container. Move the file to another folder.",
            reference: .epub33("sec-container-metainf"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")],
            rejects: [.package(manifest: "◆<item id=\"a\" href=\"META-INF/a.css\" media-type=\"text/css\"/>")])
    ) { package, report in
        for item in package.items {
            if let part = item.part, part.string.utf8.starts(with: "META-INF/".utf8) {
                report(item.element.startTag, "“\(item.href)” is in the folder META-INF")
            }
        }
    }
}
