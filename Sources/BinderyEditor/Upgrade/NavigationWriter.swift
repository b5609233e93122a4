import BinderyBuilder
import BinderyCore
import BinderyXML

/// Writes a navigation document (EPUB 3.3, section 7).
struct NavigationWriter {
    /// A landmark of the book.
    struct Landmark {
        let type: String
        let title: String
        let target: String
    }

    let language: LanguageTag
    let folder: Substring
    var contents: [ContentsEntry] = []
    var pages: [ContentsEntry] = []
    var landmarks: [Landmark] = []

    /// The term of EPUB 3 for a type of the guide of EPUB 2; `nil` where there is none.
    static func type(ofGuide type: String) -> String? {
        let terms = [
            "cover": "cover", "title-page": "titlepage", "toc": "toc", "index": "index", "glossary": "glossary",
            "acknowledgements": "acknowledgments", "bibliography": "bibliography", "colophon": "colophon",
            "copyright-page": "copyright-page", "dedication": "dedication", "epigraph": "epigraph",
            "foreword": "foreword", "loi": "loi", "lot": "lot", "notes": "endnotes", "preface": "preface",
            "text": "bodymatter", "start": "bodymatter",
        ]
        return terms[type.lowercased()]
    }

    /// The document.
    func bytes() -> [UInt8] {
        let labels = Labels(language: language)
        let title = labels[.contents]
        var xml = XMLWriter(indentation: 2)
        xml.startPage(language: language, isEPUB3: true)
        xml.line()
        xml.start("head")
        xml.line()
        xml.start("title")
        xml.text(title)
        xml.end()
        xml.end(onNewLine: true)
        xml.line()
        xml.start("body")
        write("toc", title, contents, to: &xml)
        if !pages.isEmpty { write("page-list", labels[.pages], pages, to: &xml) }
        var seen: Set<String> = []
        let marks = landmarks.filter { seen.insert($0.type + " " + $0.target).inserted }
        if !marks.isEmpty { write(marks, labels[.landmarks], to: &xml) }
        xml.end(onNewLine: true)
        xml.end(onNewLine: true)
        return xml.bytes + [UInt8(ascii: "\n")]
    }

    private func begin(_ type: String, _ title: String, isHidden: Bool, to xml: inout XMLWriter) {
        xml.line()
        xml.start("nav")
        xml.attribute("epub:type", type)
        if isHidden { xml.attribute("hidden", "hidden") }
        xml.line()
        xml.start("h2")
        xml.text(title)
        xml.end()
        xml.line()
        xml.start("ol")
    }

    private func write(_ type: String, _ title: String, _ entries: [ContentsEntry], to xml: inout XMLWriter) {
        begin(type, title, isHidden: type != "toc", to: &xml)
        for entry in entries { write(entry, depth: 0, to: &xml) }
        xml.end(onNewLine: true)
        xml.end(onNewLine: true)
    }

    private func write(_ marks: [Landmark], _ title: String, to xml: inout XMLWriter) {
        begin("landmarks", title, isHidden: true, to: &xml)
        for mark in marks {
            xml.line()
            xml.start("li")
            xml.start("a")
            xml.attribute("epub:type", mark.type)
            xml.attribute("href", reference(mark.target))
            xml.text(mark.title)
            xml.end()
            xml.end()
        }
        xml.end(onNewLine: true)
        xml.end(onNewLine: true)
    }

    private func write(_ entry: ContentsEntry, depth: Int, to xml: inout XMLWriter) {
        xml.line()
        xml.start("li")
        let title = entry.title.isEmpty ? "…" : entry.title
        if let target = entry.target {
            xml.start("a")
            xml.attribute("href", reference(target))
            xml.text(title)
            xml.end()
        } else {
            xml.start("span")
            xml.text(title)
            xml.end()
        }
        if !entry.children.isEmpty {
            xml.line()
            xml.start("ol")
            for child in entry.children { write(child, depth: depth + 1, to: &xml) }
            xml.end(onNewLine: true)
            return xml.end(onNewLine: true)
        }
        xml.end()
    }

    private func reference(_ target: String) -> String {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count == 2 ? "#" + parts[1] : ""
        return PartReference.reference(to: PartPath(String(parts[0])), from: folder) + fragment
    }
}
