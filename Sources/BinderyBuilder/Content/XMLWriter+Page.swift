package import BinderyCore
package import BinderyXML

extension XMLWriter {
    /// Begins a page: all that stands before its head, with the document type of EPUB 3 or of EPUB 2.
    package mutating func startPage(language tag: LanguageTag, isEPUB3: Bool) {
        declaration()
        if isEPUB3 {
            documentType("html")
        } else {
            documentType(
                "html", publicID: ("-//W3C//DTD XHTML 1.1//EN", "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"))
        }
        start("html")
        attribute("xmlns", "http://www.w3.org/1999/xhtml")
        if isEPUB3 { attribute("xmlns:epub", "http://www.idpf.org/2007/ops") }
        language(tag, isEPUB3: isEPUB3)
    }

    /// Says in which language the element is that has just been begun, unless nobody knows.
    package mutating func language(_ tag: LanguageTag, isEPUB3: Bool) {
        if tag.language == "und" { return }
        if isEPUB3 { attribute("lang", tag.description) }
        attribute("xml:lang", tag.description)
    }
}
