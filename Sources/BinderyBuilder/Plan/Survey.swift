import BinderyCore
import BinderyImaging

/// What is met when the content of a book is walked in reading order, before it is written.
///
/// The writer meets the same things in the same order; the two must agree on what they skip.
struct Survey {
    private let notePlacement: BuildOptions.NotePlacement
    /// The index of the document in which everything stands that is visited now.
    var document = 0
    /// The index of the section that it belongs to.
    var section: Int?
    private var sectionTitle = ""
    /// The images.
    var images = ImageStore()
    /// What the content is like.
    var facts = ContentFacts()
    /// The printed pages.
    private(set) var pages: [PageTarget] = []
    /// The notes for the appendix.
    private(set) var movedNotes: [MovedNote] = []
    /// The footnotes of each section.
    private(set) var footnotes: [FootnoteLedger] = []
    private var footnoteTexts: [Footnote] = []
    private var anchors: [String: Anchor] = [:]
    private var targets: Set<String> = []
    private var anchorNames = UniqueNames()
    private var pageNames = UniqueNames()
    private var remarks = RemarkLedger()
    private var blockDepth = 0
    private var inlineDepth = 0
    private var isInNote = false

    init(options: BuildOptions) {
        notePlacement = options.notes
    }

    /// Takes the cover, which always has words that stand for it; `false` if it cannot be shown.
    mutating func takeCover(_ image: Image) -> Bool {
        guard images.add(image.resource, remarks: &remarks) else { return false }
        facts.describedImages += 1
        guard let file = images.file(of: image.resource) else { return true }
        if file.format == .gif || file.format == .svg {
            remarks.add(.warning, "the cover is a \(file.format.rawValue.uppercased()); shops want a JPEG or PNG")
        }
        if let width = file.facts.pixelWidth, let height = file.facts.pixelHeight, min(width, height) < 625 {
            remarks.add(
                .warning,
                "the cover has \(width) by \(height) pixels; shops want 1600 by 2560, and 625 by 1000 at least")
        }
        return true
    }

    /// Begins a section.
    mutating func beginSection(of chapter: Chapter, title: String) {
        section = footnotes.count
        sectionTitle = title
        footnoteTexts = chapter.footnotes
        footnotes.append(FootnoteLedger(chapter.footnotes))
    }

    /// Visits the footnotes of the section in the order of their numbers; ends the section.
    mutating func visitFootnotes() {
        guard let section, !footnoteTexts.isEmpty else { return }
        isInNote = true
        defer { isInNote = false }
        var next = 0
        while next < footnoteTexts.count {
            if next == footnotes[section].order.count { footnotes[section].numberTheRest(of: footnoteTexts) }
            guard next < footnotes[section].order.count else { break }
            footnoteTexts[footnotes[section].order[next]].blocks.forEach { visit($0) }
            next += 1
        }
    }

    /// Puts notes into the appendix; a link to each stands in the document that is visited now.
    mutating func move(_ notes: [AuthorsNote]) {
        for note in notes {
            let source = section == nil ? nil : document
            movedNotes.append(MovedNote(note: note, section: section, source: source, sourceTitle: sectionTitle))
        }
    }

    /// Leaves notes out.
    mutating func drop(_ notes: [AuthorsNote]) {
        for note in notes {
            var words = note.title.isBlank ? 0 : note.title.split(separator: " ").count
            for block in note.blocks {
                words += Nesting.paragraphs(of: block).reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
            }
            remarks.add(.omission, "left out an author’s note of \(words) words", at: note.origin)
            if let section { footnotes[section].drop(FootnoteIDs.inside(note.blocks)) }
        }
    }

    /// The things that links lead to. Links that lead nowhere are remarked on.
    mutating func resolvedAnchors() -> [String: Anchor] {
        for target in targets.sorted() where anchors[target] == nil {
            remarks.add(
                .warning, "nothing in the book is called ‘\(target.shortened(to: 60))’; the link to it is plain text")
        }
        return anchors.filter { targets.contains($0.key) }
    }

    /// Everything that the user should know.
    var allRemarks: [Remark] { remarks.all }
}

extension Survey {
    /// Visits a note in its place.
    mutating func visit(_ note: AuthorsNote) {
        let wasInNote = isInNote
        isInNote = true
        note.blocks.forEach { visit($0) }
        isInNote = wasInNote
    }

    /// Visits a block.
    mutating func visit(_ block: Block) {
        guard blockDepth < Nesting.blocks else {
            return remarks.add(.warning, "content is nested more than \(Nesting.blocks) deep; there it is plain text")
        }
        blockDepth += 1
        defer { blockDepth -= 1 }
        switch block {
        case .paragraph(let content, let attributes), .heading(_, let content, let attributes):
            visit(attributes)
            visit(content)
        case .blockQuote(let blocks, let attributes), .letter(let blocks, let attributes),
            .aside(let blocks, let attributes), .division(let blocks, let attributes):
            visit(attributes)
            blocks.forEach { visit($0) }
        case .sceneBreak: break
        case .verse(let stanzas, let attributes):
            visit(attributes)
            stanzas.joined().forEach { visit($0.content) }
        case .list(let list):
            visit(list.attributes)
            for item in list.items { item.blocks.forEach { visit($0) } }
        case .definitions(let definitions, let attributes):
            visit(attributes)
            for definition in definitions {
                definition.terms.forEach { visit($0) }
                for description in definition.descriptions { description.forEach { visit($0) } }
            }
        case .preformatted(_, _, let attributes): visit(attributes)
        case .table(let table): visit(table)
        case .figure(let figure):
            visit(figure.attributes)
            visit(figure.image)
            figure.caption.forEach { visit($0) }
        case .note(let note): visitInText(note)
        case .pageBreak(let label): addPage(label)
        }
    }

    private mutating func visitInText(_ note: AuthorsNote) {
        switch notePlacement {
        case .end where !isInNote: move([note])
        case .drop where !isInNote: drop([note])
        default: visit(note)
        }
    }

    private mutating func visit(_ table: Table) {
        visit(table.attributes)
        visit(table.caption)
        for cell in (table.head + table.body).joined() { cell.blocks.forEach { visit($0) } }
    }

    /// Visits the inlines of a block.
    mutating func visit(_ inlines: [Inline]) {
        guard inlineDepth < Nesting.inlines else {
            return remarks.add(.warning, "markup is nested more than \(Nesting.inlines) deep; there it is plain text")
        }
        inlineDepth += 1
        defer { inlineDepth -= 1 }
        for inline in inlines { visit(inline) }
    }

    private mutating func visit(_ inline: Inline) {
        switch inline {
        case .text, .code, .lineBreak: break
        case .span(let content, let attributes):
            visit(attributes)
            visit(content)
        case .link(let target, let content, let attributes):
            visit(attributes)
            visit(target)
            visit(content)
        case .image(let image): visit(image)
        case .footnoteReference(let id):
            if let section, footnotes[section].refer(to: id, in: document) { return }
            remarks.add(.warning, "there is no footnote ‘\(id.shortened(to: 60))’; the reference to it is plain text")
        case .ruby(let segments):
            facts.hasRuby = true
            for segment in segments {
                visit(segment.base)
                visit(segment.reading)
            }
        case .pageBreak(let label): addPage(label)
        default: visit(inline.content ?? [])
        }
    }

    private mutating func visit(_ target: LinkTarget) {
        switch target {
        case .anchor(let id): targets.insert(id)
        case .external(let address):
            if LinkAddress(address) == nil {
                remarks.add(
                    .warning, "‘\(address.shortened(to: 60))’ is no address that a book may link to; it is plain text")
            }
        }
    }

    private mutating func visit(_ image: Image) {
        guard images.add(image.resource, remarks: &remarks) else { return }
        if images.file(of: image.resource)?.facts.isAnimated == true { facts.mayMove = true }
        switch image.alternativeText {
        case nil:
            facts.undescribedImages += 1
            remarks.add(.warning, "the image \(image.resource.name) has no text alternative")
        case let text? where text.isBlank: facts.decorativeImages += 1
        default: facts.describedImages += 1
        }
    }

    /// Visits what a piece of content carries.
    mutating func visit(_ attributes: Attributes) {
        if let tag = attributes.language, LanguageTag(tag) == nil {
            remarks.add(.warning, "‘\(tag.shortened(to: 40))’ is no language tag; it is left out")
        }
        guard let id = attributes.id, anchors[id] == nil else { return }
        anchors[id] = Anchor(document: document, id: anchorNames.unique(XMLName.make(of: id)))
    }

    private mutating func addPage(_ label: String) {
        let label = label.onOneLine
        guard !label.isBlank else { return }
        let id = pageNames.unique("page-" + XMLName.ending(of: label.shortened(to: 40)))
        pages.append(PageTarget(label: label, document: document, id: id))
    }
}
