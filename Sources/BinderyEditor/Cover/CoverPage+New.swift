import BinderyBuilder
import BinderyCore
import BinderyXML

extension CoverPage {
    /// A new page that shows an image, and nothing else.
    ///
    /// - Parameter viewport: the size of the page in a book of pages with a fixed layout.
    static func bytes(
        showing image: PartPath, at path: PartPath, alternativeText: String, title: String, language: LanguageTag,
        isEPUB3: Bool, viewport: (width: Int, height: Int)? = nil
    ) -> [UInt8] {
        var xml = XMLWriter(indentation: 2)
        xml.startPage(language: language, isEPUB3: isEPUB3)
        xml.line()
        writeHead(to: &xml, title: title, viewport: viewport)
        xml.line()
        xml.start("body")
        if isEPUB3 { xml.attribute("epub:type", "cover") }
        xml.line()
        xml.start("div")
        xml.start("img")
        xml.attribute("src", PartReference.reference(to: image, from: path.folder))
        xml.attribute("alt", alternativeText)
        xml.endEmpty()
        xml.end()
        xml.end(onNewLine: true)
        xml.end(onNewLine: true)
        return xml.bytes + [UInt8(ascii: "\n")]
    }

    private static func writeHead(to xml: inout XMLWriter, title: String, viewport: (width: Int, height: Int)?) {
        xml.start("head")
        xml.line()
        xml.start("title")
        xml.text(title)
        xml.end()
        xml.line()
        if let viewport {
            xml.start("meta")
            xml.attribute("name", "viewport")
            xml.attribute("content", "width=\(viewport.width), height=\(viewport.height)")
            xml.endEmpty()
            xml.line()
        }
        xml.start("style")
        xml.attribute("type", "text/css")
        xml.text("body { margin: 0; padding: 0; text-align: center; } img { max-width: 100%; max-height: 100%; }")
        xml.end()
        xml.end(onNewLine: true)
    }
}
