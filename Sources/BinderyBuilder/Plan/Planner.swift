import BinderyCore
import BinderyResources

/// Makes the plan of a book.
///
/// The content is walked once, in reading order, as it will be written: what is met gets its file, its id and its
/// number.
struct Planner {
    let book: Book
    let options: BuildOptions
    let labels: Labels
    let language: LanguageTag
    var documents: [PlannedDocument] = []
    var sections: [PlannedSection] = []
    var contents: [ContentsEntry] = []
    var names = UniqueNames()
    var survey: Survey
    /// How many sections of each kind there have been, for the numbers in their names.
    var counts: [Chapter.Role: Int] = [:]
    /// Notes of the story whose place is at the beginning of the next section, for the appendix.
    var pendingNotes: [AuthorsNote] = []
    var remarks: [Remark] = []

    init(book: Book, options: BuildOptions) {
        self.book = book
        self.options = options
        language = LanguageTag(book.metadata.language) ?? .undetermined
        labels = Labels(language: language)
        survey = Survey(options: options)
    }

    /// Plans the whole book.
    mutating func plan() throws(BinderyError) -> BookPlan {
        if LanguageTag(book.metadata.language) == nil {
            remarks.append(
                Remark(
                    .warning,
                    "‘\(book.metadata.language.shortened(to: 40))’ is no language tag; the language is left open"))
        }
        let direction: TextDirection = language.isRightToLeft ? .rightToLeft : .leftToRight
        let styles = try StylePlan(style: book.style, language: language, isVertical: book.metadata.isVertical == true)
        let metadata = PackageMetadata(book.metadata, options: options, language: language, labels: labels)
        remarks += metadata.remarks + styles.remarks
        planFrontMatter(metadata: metadata)
        planBody()
        planBackMatter()
        if contents.isEmpty {
            contents = [ContentsEntry(title: labels[.titlePage], document: titlePageIndex)]
        }
        for index in sections.indices { sections[index].footnotes = survey.footnotes[index] }
        let anchors = survey.resolvedAnchors()
        remarks += survey.allRemarks
        return BookPlan(
            metadata: metadata, options: options, language: language, direction: direction, labels: labels,
            documents: documents, sections: sections, contents: contents, pages: survey.pages,
            movedNotes: survey.movedNotes, anchors: anchors, images: survey.images, styles: styles, facts: survey.facts)
    }

    private var titlePageIndex: Int {
        documents.firstIndex { if case .titlePage = $0.content { true } else { false } } ?? 0
    }
}

extension Planner {
    private mutating func planFrontMatter(metadata: PackageMetadata) {
        if let cover = book.cover, survey.takeCover(cover.image) {
            add("cover", title: labels[.cover], .front, .cover(cover.image))
        }
        add("title-page", title: metadata.title, .front, .titlePage)
        if metadata.hasDetails {
            let index = add("details", title: labels[.details], .front, .details)
            contents.append(ContentsEntry(title: labels[.details], document: index))
        }
        let opening = book.frontMatter.prefix { [.dedication, .epigraph].contains($0.role) }
        contents += opening.map { plan($0, .front, depth: 0) }
        if options.version == .epub3 || bodyLineCount > 1 {
            let name = options.version == .epub3 ? "nav" : "contents"
            let index = add(name, title: labels[.contents], .front, .contents)
            documents[index].isInSpine = bodyLineCount > 1
        }
        contents += book.frontMatter.dropFirst(opening.count).map { plan($0, .front, depth: 0) }
        planStoryNotes(book.openingNotes, isOpening: true)
    }

    /// The number of lines that the body has in the table of contents, as far as it matters.
    private var bodyLineCount: Int {
        book.chapters.reduce(book.openingNotes.isEmpty ? 0 : 1) { $0 + 1 + $1.chapters.count }
    }

    private mutating func planBody() {
        contents += book.chapters.map { plan($0, .body, depth: 0) }
        if options.notes == .end { survey.move(book.closingNotes) }
    }

    private mutating func planBackMatter() {
        if options.notes != .end { planStoryNotes(book.closingNotes, isOpening: false) }
        contents += book.backMatter.map { plan($0, .back, depth: 0) }
        if options.notes == .end {
            survey.section = nil
            survey.move(pendingNotes)
            planNoteAppendix()
        }
        if options.hasColophon { add("colophon", title: labels[.colophon], .back, .colophon) }
    }

    /// Adds a document; everything that is surveyed from now on stands in it.
    @discardableResult
    mutating func add(
        _ name: String, title: String, _ partition: PlannedDocument.Partition, _ content: PlannedDocument.Content
    ) -> Int {
        let index = documents.count
        var document = PlannedDocument(
            name: names.unique(name), title: title, partition: partition, content: content)
        document.firstMovedNote = survey.movedNotes.count
        document.firstPage = survey.pages.count
        documents.append(document)
        survey.document = index
        return index
    }
}
