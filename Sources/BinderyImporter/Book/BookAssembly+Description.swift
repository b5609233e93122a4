internal import BinderyCore

extension BookAssembly {
    /// Finds out what is known about the book.
    mutating func describe() {
        var all = [MetadataSource(kind: .options, fields: overrides)]
        if let language = options.language, overrides["lang"] == nil, overrides["language"] == nil {
            all[0].fields.fields.append(MetadataField("lang", .text(language)))
        }
        if let bookFile = files.bookFile { all.append(bookFile.source) }
        all += sources
        book.metadata = BookMetadata(merging: all, language: nil, remarks: &remarks)
        if book.metadata.languages == ["und"] { findLanguage() }
        if book.metadata.titles.isEmpty || book.metadata.title.isEmpty { findTitle() }
        noteOverriddenTitles()
    }

    private mutating func findLanguage() {
        let sample = book.sample(ofWords: 2500)
        if let guess = LanguageGuess.language(of: sample) {
            book.metadata.languages = [guess.tag]
            let origin = Origin(file: firstPath ?? "", line: 1, reason: guess.reason)
            remarks.append(Remark(.decision, "the language of the text is \(guess.tag)", at: origin))
        } else {
            remarks.append(Remark(.warning, "the language of the text cannot be told; say it with --language"))
        }
    }

    private mutating func findTitle() {
        let name = FileNameTitle(files.entries.count == 1 ? firstPath ?? "" : files.folder)
        var title = name.title.isEmpty ? name.label : name.title
        var reason = "it is the name of the file"
        if book.chapters.count == 1, let only = book.chapters.first, !only.title.isEmpty {
            (title, reason) = (only.title.plainText, "it is the title of the only chapter")
        }
        if title.isEmpty || title == "." || title == ".." { (title, reason) = ("Untitled", "nothing names the book") }
        book.metadata.titles = [Title(title)] + book.metadata.titles
        remarks.append(
            Remark(
                .decision, "the title of the book is “\(title)”",
                at: Origin(file: firstPath ?? "", line: 1, reason: reason)))
    }

    /// Names titles in the text that are not the title of the book.
    private mutating func noteOverriddenTitles() {
        for source in sources {
            guard let title = source.fields["title"]?.texts.first, title != book.metadata.title else { continue }
            guard !book.metadata.titles.contains(where: { $0.text == title }) else { continue }
            let origin = source.origin(of: "title")
            let message = "the title “\(title)” of the text is left out; the book is called “\(book.metadata.title)”"
            remarks.append(Remark(.omission, message, at: origin))
        }
    }
}
