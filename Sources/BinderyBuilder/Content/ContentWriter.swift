import BinderyCore
import BinderyXML

/// Writes one content document: XHTML 5 for EPUB 3, XHTML 1.1 for EPUB 2.
///
/// What comes out is valid whatever strings and nestings the book holds.
struct ContentWriter {
    /// The markup so far.
    var xml: XMLWriter
    /// The plan of the book.
    let plan: BookPlan
    /// The index of the document.
    let index: Int
    /// The section whose footnotes references lead to.
    var section: Int?
    /// Whether the next paragraph begins a piece of text, and is not indented.
    var isFirstParagraph = true
    /// The number of references to each footnote so far, in this document.
    var referenceCounts: [FootnoteKey: Int] = [:]
    /// The number of page breaks so far.
    var pageCount = 0
    /// The number of places of moved notes so far.
    var movedNoteCount = 0
    /// Whether an author's note or footnote is being written.
    var isInNote = false
    /// The ids that have been given.
    var writtenIDs: Set<String> = []
    var blockDepth = 0
    var inlineDepth = 0
    /// The elements that are open and may not hold themselves.
    var isInLink = false
    var isInRuby = false

    /// The document that is written.
    var document: PlannedDocument { plan.documents[index] }
    /// Whether HTML5 and its semantics may be used.
    var isHTML5: Bool { plan.isEPUB3 }

    /// The bytes of a document.
    static func bytes(of index: Int, in plan: BookPlan) -> [UInt8] {
        var writer = ContentWriter(xml: XMLWriter(capacity: 4_096), plan: plan, index: index)
        writer.writeDocument()
        return writer.xml.bytes
    }

    private mutating func writeDocument() {
        xml.startPage(language: plan.language, isEPUB3: isHTML5)
        if plan.direction == .rightToLeft { xml.attribute("dir", "rtl") }
        xml.line()
        writeHead()
        xml.line()
        xml.start("body")
        if isHTML5 { xml.attribute("epub:type", document.partition.rawValue) }
        // Some readers look for the direction here only.
        if plan.direction == .rightToLeft { xml.attribute("dir", "rtl") }
        writeBody()
        xml.end(onNewLine: true)
        xml.end(onNewLine: true)
        xml.line()
    }

    private mutating func writeHead() {
        xml.start("head")
        xml.line()
        if isHTML5 {
            xml.start("meta")
            xml.attribute("charset", "UTF-8")
        } else {
            xml.start("meta")
            xml.attribute("http-equiv", "Content-Type")
            xml.attribute("content", "application/xhtml+xml; charset=UTF-8")
        }
        xml.endEmpty()
        xml.line()
        xml.start("title")
        xml.text(document.title)
        xml.end()
        for sheet in plan.styles.sheets {
            xml.line()
            xml.start("link")
            xml.attribute("rel", "stylesheet")
            xml.attribute("type", "text/css")
            xml.attribute("href", document.pathToRoot + FilePath.styles + sheet.name)
            xml.endEmpty()
        }
        xml.end(onNewLine: true)
    }

    private mutating func writeBody() {
        switch document.content {
        case .cover(let image): writeCover(image)
        case .titlePage: writeTitlePage()
        case .details: writeDetails()
        case .contents: writeContentsPage()
        case .notes(let notes, let isOpening): writeStoryNotes(notes, isOpening: isOpening)
        case .section(let piece): write(piece)
        case .noteAppendix: writeNoteAppendix()
        case .colophon: writeColophon()
        }
    }
}

extension ContentWriter {
    /// Writes an element on a line of its own, and its content.
    mutating func block(
        _ name: StaticString, class classes: String? = nil, _ content: (inout ContentWriter) -> Void
    ) {
        xml.line()
        element(name, class: classes, content)
    }

    /// Writes an element and its content.
    mutating func element(
        _ name: StaticString, class classes: String? = nil, _ content: (inout ContentWriter) -> Void
    ) {
        xml.start(name)
        if let classes { xml.attribute("class", classes) }
        content(&self)
        xml.end()
    }

    /// Writes a division of the document: `section` where there is one, with its meaning.
    ///
    /// - Parameters:
    ///   - type: the term of the Structural Semantics Vocabulary.
    ///   - role: the role of DPUB-ARIA.
    ///   - label: the id of the heading.
    mutating func division(
        class classes: String, type: String? = nil, role: String? = nil, labelledBy label: String? = nil,
        _ content: (inout ContentWriter) -> Void
    ) {
        block(isHTML5 ? "section" : "div", class: classes) { writer in
            writer.semantics(type: type, role: role)
            if writer.isHTML5, let label { writer.xml.attribute("aria-labelledby", label) }
            content(&writer)
            writer.xml.line()
        }
    }

    /// Says what the element that has just been begun means; says nothing in EPUB 2.
    mutating func semantics(type: String?, role: String?) {
        guard isHTML5 else { return }
        if let type { xml.attribute("epub:type", type) }
        if let role { xml.attribute("role", role) }
    }

    /// Writes an element without content on the same line: `br`, `img`.
    mutating func empty(_ name: StaticString, class classes: String? = nil) {
        xml.start(name)
        if let classes { xml.attribute("class", classes) }
        xml.endEmpty()
    }

    /// Writes what a piece of content carries: id, language, direction, classes.
    mutating func attributes(_ attributes: Attributes, class own: String? = nil) {
        if attributes.isEmpty {
            if let own { xml.attribute("class", own) }
            return
        }
        var classes = own.map { [$0] } ?? []
        for name in attributes.classes where ClassName.isUsable(name) && !classes.contains(name) {
            classes.append(name)
        }
        if !classes.isEmpty { xml.attribute("class", classes.joined(separator: " ")) }
        if let id = identity(attributes.id) { xml.attribute("id", id) }
        if let tag = attributes.language.flatMap({ LanguageTag($0) }) { language(tag) }
        if let direction = attributes.direction { xml.attribute("dir", direction.rawValue) }
    }

    /// The id that something with the given name has in this document, if anything links to it.
    mutating func identity(_ name: String?) -> String? {
        guard let name, let anchor = plan.anchors[name], anchor.document == index else { return nil }
        return writtenIDs.insert(anchor.id).inserted ? anchor.id : nil
    }

    /// Writes what is left of something without content: its identity, if anything links to it.
    mutating func writeAnchor(of attributes: Attributes) {
        guard let id = identity(attributes.id) else { return }
        block("div", class: "anchor") { $0.xml.attribute("id", id) }
    }

    /// Writes the language of the element that has just been begun.
    mutating func language(_ tag: LanguageTag) {
        xml.language(tag, isEPUB3: isHTML5)
    }

    /// The reference to a place in another document or this one.
    func reference(to document: Int, fragment: String?) -> String {
        plan.reference(from: self.document, to: document, fragment: fragment)
    }
}

/// A footnote of a section.
struct FootnoteKey: Hashable {
    /// The index of the section.
    let section: Int
    /// The name of the footnote.
    let id: String
}

/// The names of classes that a style sheet can select without escapes.
enum ClassName {
    /// Whether a class of the book may be written. Nothing is hidden: the class that does it is the builder's own.
    static func isUsable(_ name: String) -> Bool {
        if name == "unseen" { return false }
        guard let first = name.utf8.first, name.utf8.count <= 100, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else {
            return false
        }
        return name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
        }
    }
}
