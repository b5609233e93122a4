import BinderyBuilder
import BinderyCore
import BinderyXML

extension EditablePackage {
    /// The words that the book's language adds to books.
    private var labels: Labels { Labels(language: language) }

    /// The language of the text.
    var language: LanguageTag {
        entries(.dublinCore("language")).first.flatMap { LanguageTag($0.text) } ?? .undetermined
    }

    /// The main title: the one that says so, or else the first one.
    var mainTitle: MetadataEntry? {
        let titles = entries(.dublinCore("title"))
        return titles.first { $0.refinement("title-type") == "main" }
            ?? titles.first { $0.refinement("title-type") == nil } ?? titles.first
    }

    /// The form under which the main title is sorted, wherever the book says it.
    var titleSort: String? { mainTitle?.refinement("file-as") ?? named("calibre:title_sort")?.text }

    /// The subtitle: the title that says so; in EPUB 2, which cannot say so, the second one.
    var subtitle: MetadataEntry? {
        let titles = entries(.dublinCore("title"))
        if isEPUB3 { return titles.first { $0.refinement("title-type") == "subtitle" } }
        return titles.count > 1 ? titles[1] : nil
    }

    /// Gives the book a title. Forms for sorting follow, unless one is given; an empty one goes.
    mutating func setTitle(_ text: String, fileAs: String?) throws(BinderyError) {
        guard let title = mainTitle else {
            try insert([dublinCore("title", text)], "title")
            if let fileAs, !fileAs.isEmpty, let title = mainTitle { try setSortForm(of: title, to: fileAs) }
            return
        }
        let isNew = title.text.collapsed != text.collapsed
        try setText(of: title, to: text)
        guard isNew || fileAs != nil, let changed = mainTitle else { return }
        if let fileAs {
            try setSortForm(of: changed, to: fileAs.isEmpty ? nil : fileAs)
            return
        }
        let derived = SortForm.title(text, labels: labels) ?? text
        if changed.refinement("file-as") != nil { try setRefinement("file-as", of: changed, to: derived) }
        if let sort = named("calibre:title_sort") { try setText(of: sort, to: derived) }
    }

    /// Gives the main title another form under which it is sorted; an empty one goes.
    mutating func setTitleSort(_ text: String) throws(BinderyError) {
        guard let title = mainTitle else { throw BinderyError(.usage, "the book has no title that could be sorted") }
        try setSortForm(of: title, to: text.isEmpty ? nil : text)
    }

    /// Gives the main title the form under which it is sorted, wherever the book says it.
    private mutating func setSortForm(of title: MetadataEntry, to text: String?) throws(BinderyError) {
        if isEPUB3 { try setRefinement("file-as", of: title, to: text) }
        switch (named("calibre:title_sort"), text) {
        case (let sort?, let text?): try setText(of: sort, to: text)
        case (let sort?, nil): try remove(sort)
        case (nil, let text?) where !isEPUB3: try append([named("calibre:title_sort", text)])
        case (nil, _): break
        }
    }

    /// Gives the book a subtitle; an empty one goes.
    mutating func setSubtitle(_ text: String) throws(BinderyError) {
        if let subtitle {
            if text.isEmpty, !subtitle.text.isEmpty {
                try remove(subtitle)
            } else {
                try setText(of: subtitle, to: text)
            }
            return
        }
        guard !text.isEmpty else { return }
        guard let title = mainTitle else {
            throw BinderyError(.usage, "the book has no title that a subtitle could follow; set one too")
        }
        guard isEPUB3 else { return try insert([dublinCore("title", text)], "title") }
        let id = document.freeID(Self.ownPrefix + "subtitle")
        let markup = [
            dublinCore("title", text, attributes: Markup.attribute(named: "id", id)),
            refinement(id, "title-type", "subtitle"),
        ]
        try document.apply([document.inserting(markup, after: title.lastElement(in: self))])
    }
}
