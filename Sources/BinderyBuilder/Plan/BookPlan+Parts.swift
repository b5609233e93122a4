import BinderyCore
import BinderyImaging
import BinderyXML

extension BookPlan {
    /// The files of the book, which are made when somebody asks for their bytes.
    func parts() -> [Container.Part] {
        let plan = self
        var parts = [
            part("META-INF/container.xml") { ContainerDocument.bytes },
            part(FilePath.root + FilePath.package) { PackageDocument.bytes(of: plan) },
            part(FilePath.root + FilePath.ncx) { NCXDocument.bytes(of: plan) },
        ]
        for sheet in styles.sheets { parts.append(part(FilePath.root + FilePath.styles + sheet.name) { sheet.bytes }) }
        for (index, document) in documents.enumerated() {
            parts.append(part(FilePath.root + document.path) { ContentWriter.bytes(of: index, in: plan) })
        }
        for file in images.files {
            parts.append(part(FilePath.images + file.name, of: file.resource, shrinks: file.format == .svg))
        }
        for font in styles.fonts {
            let shrinks = font.format == .ttf || font.format == .otf
            parts.append(part(FilePath.fonts + font.name, of: font.resource, shrinks: shrinks))
        }
        return parts
    }

    private func part(_ path: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> Container.Part {
        Container.Part(path: PartPath(path), content: PartContent { () throws(BinderyError) in bytes() })
    }

    private func part(_ path: String, of resource: Resource, shrinks: Bool) -> Container.Part {
        let storage: PartContent.Storage = shrinks ? .deflated : .stored
        let content =
            switch resource.content {
            case .bytes(let bytes): PartContent(bytes, storage: storage)
            case .file(let file): PartContent(file: file, storage: storage)
            }
        return Container.Part(path: PartPath(FilePath.root + path), content: content)
    }
}

/// The file that says where the package document is (EPUB 3.3, section 4.2.6.3.1).
private enum ContainerDocument {
    static var bytes: [UInt8] {
        var xml = XMLWriter(indentation: 2)
        xml.declaration()
        xml.start("container")
        xml.attribute("version", "1.0")
        xml.attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
        xml.line()
        xml.start("rootfiles")
        xml.line()
        xml.start("rootfile")
        xml.attribute("full-path", FilePath.root + FilePath.package)
        xml.attribute("media-type", "application/oebps-package+xml")
        xml.endEmpty()
        xml.end(onNewLine: true)
        xml.end(onNewLine: true)
        return xml.bytes
    }
}
