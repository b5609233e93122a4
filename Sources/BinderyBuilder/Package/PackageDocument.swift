import BinderyCore
import BinderyImaging
import BinderyXML

/// Writes the package document (EPUB 3.3, section 5; Open Packaging Format 2.0.1).
struct PackageDocument {
    /// The markup so far.
    var xml = XMLWriter(indentation: 2, capacity: 16_384)
    /// The plan of the book.
    let plan: BookPlan

    /// The bytes of the package document.
    static func bytes(of plan: BookPlan) -> [UInt8] {
        var document = PackageDocument(plan: plan)
        document.write()
        return document.xml.bytes
    }

    private mutating func write() {
        xml.declaration()
        xml.start("package")
        xml.attribute("xmlns", "http://www.idpf.org/2007/opf")
        xml.attribute("version", plan.isEPUB3 ? "3.0" : "2.0")
        xml.attribute("unique-identifier", "pub-id")
        if plan.isEPUB3 {
            if plan.language.language != "und" { xml.attribute("xml:lang", plan.language.description) }
            if plan.direction == .rightToLeft { xml.attribute("dir", "rtl") }
        }
        writeMetadata()
        writeManifest()
        writeSpine()
        writeGuide()
        xml.end(onNewLine: true)
    }

    private mutating func writeManifest() {
        element("manifest") { document in
            if document.plan.isEPUB3 {
                document.item("nav", FilePath.navigation, "application/xhtml+xml", properties: "nav")
            }
            document.item("ncx", FilePath.ncx, "application/x-dtbncx+xml")
            for sheet in document.plan.styles.sheets {
                document.item(sheet.id, FilePath.styles + sheet.name, "text/css")
            }
            for planned in document.plan.documents where planned.name != "nav" {
                document.item(planned.name, planned.path, "application/xhtml+xml")
            }
            let cover = document.plan.coverFile
            for (number, file) in zip(1..., document.plan.images.files) {
                let isCover = file.name == cover?.name
                document.item(
                    isCover ? "cover-image" : "image-\(number)", FilePath.images + file.name, file.format.mediaType,
                    properties: isCover ? "cover-image" : nil)
            }
            for (number, font) in zip(1..., document.plan.styles.fonts) {
                document.item(
                    "font-\(number)", FilePath.fonts + font.name,
                    font.format.mediaType(in: document.plan.options.version))
            }
        }
    }

    private mutating func item(_ id: String, _ path: String, _ type: String, properties: String? = nil) {
        xml.line()
        xml.start("item")
        xml.attribute("id", id)
        xml.attribute("href", path)
        xml.attribute("media-type", type)
        if plan.isEPUB3, let properties { xml.attribute("properties", properties) }
        xml.endEmpty()
    }

    private mutating func writeSpine() {
        element("spine") { document in
            document.xml.attribute("toc", "ncx")
            if document.plan.isEPUB3, let direction = document.plan.metadata.pageProgression {
                document.xml.attribute("page-progression-direction", direction.rawValue)
            }
            for planned in document.plan.documents where planned.isInSpine {
                document.xml.line()
                document.xml.start("itemref")
                document.xml.attribute("idref", planned.name)
                document.xml.endEmpty()
            }
        }
    }

    /// Writes the guide, which old readers go by (Open Packaging Format 2.0.1, section 2.6).
    private mutating func writeGuide() {
        element("guide") { document in
            for landmark in Landmark.all(of: document.plan) {
                document.xml.line()
                document.xml.start("reference")
                document.xml.attribute("type", landmark.guideType)
                document.xml.attribute("title", landmark.title)
                document.xml.attribute("href", document.plan.documents[landmark.document].path)
                document.xml.endEmpty()
            }
        }
    }

    /// Writes an element on a line of its own that holds elements.
    mutating func element(_ name: StaticString, _ content: (inout PackageDocument) -> Void) {
        xml.line()
        xml.start(name)
        content(&self)
        xml.end(onNewLine: true)
    }
}

extension BookPlan {
    /// The file of the cover.
    var coverFile: ImageFile? {
        for document in documents {
            if case .cover(let image) = document.content { return images.file(of: image.resource) }
        }
        return nil
    }
}
