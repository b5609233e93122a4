internal import ArgumentParser
internal import Bindery

/// What is to be changed about a book.
struct EditOptions: ParsableArguments {
    @OptionGroup
    var stated: StatedMetadata

    @Option(help: ArgumentHelp("The form under which the title is sorted; empty for none.", valueName: "text"))
    var titleSort: String?

    @Option(
        help: ArgumentHelp("The language as a BCP 47 tag, such as en or pt-BR. May be repeated.", valueName: "tag"))
    var language: [String] = []

    @Option(help: "A subject to add. May be repeated.")
    var subject: [String] = []

    @Option(help: "A subject to take away. May be repeated.")
    var removeSubject: [String] = []

    @Option(help: ArgumentHelp("An identifier in the place of the one of its scheme.", valueName: "scheme:value"))
    var identifier: [String] = []

    @Option(
        help: ArgumentHelp(
            "Any metadata: an element of Dublin Core, a property such as schema:accessMode, a meta as meta:NAME.",
            valueName: "name=value"))
    var set: [String] = []

    @Option(help: ArgumentHelp("One more value of any metadata.", valueName: "name=value"))
    var add: [String] = []

    @Option(help: ArgumentHelp("Metadata to take away, or one value of it.", valueName: "name[=value]"))
    var remove: [String] = []

    @Option(help: ArgumentHelp("The cover image: JPEG, PNG, GIF, WebP or SVG.", valueName: "file"))
    var cover: String?

    @Flag(help: "Take the cover away.")
    var removeCover = false

    @Flag(help: "Add a page that shows the cover, where there is none.")
    var coverPage = false

    @Option(
        help: ArgumentHelp(
            "Metadata from a file: what `bindery show` prints as YAML or JSON, a book.yaml, or an .opf.",
            valueName: "file"))
    var from: String?

    func validate() throws {
        if removeCover, cover != nil || coverPage {
            throw ValidationError(
                "--remove-cover and \(cover == nil ? "--cover-page" : "--cover") contradict each other.")
        }
    }
}

extension EditOptions {
    /// The edits in an order in which each can rely on those before.
    func edits() throws(BinderyError) -> [Edit] {
        var edits: [Edit] = []
        if let from { edits += try Edit.edits(from: from) }
        func add(_ name: String, _ value: String?) throws(BinderyError) {
            if let value { edits += try Edit.setting(name, to: value.isEmpty ? [] : [value]) }
        }
        if let title = stated.title {
            edits.append(.title(title, fileAs: titleSort))
        } else if let titleSort {
            edits.append(.titleSort(titleSort))
        }
        try add("subtitle", stated.subtitle)
        if !stated.author.isEmpty { edits += try Edit.setting("author", to: stated.author) }
        if !stated.contributor.isEmpty { edits += try Edit.setting("contributor", to: stated.contributor) }
        if let series = stated.series {
            edits.append(.series(series, position: stated.seriesIndex))
        } else if let seriesIndex = stated.seriesIndex {
            edits.append(.seriesPosition(seriesIndex))
        }
        if !language.isEmpty { edits.append(.set("language", language)) }
        try add("publisher", stated.publisher)
        try add("date", stated.date)
        try add("description", try stated.descriptionText())
        edits += removeSubject.map { .remove("subject", $0) } + subject.map { .add("subject", $0) }
        try add("rights", stated.rights)
        for text in identifier { edits.append(try Edit.identifier(text)) }
        try add("isbn", stated.isbn)
        try add("source", stated.source)
        try addNamed(to: &edits)
        if removeCover { edits.append(.removeCover) }
        if let cover { edits.append(.cover(Resource(file: cover))) }
        if coverPage { edits.append(.coverPage) }
        return edits
    }

    private func addNamed(to edits: inout [Edit]) throws(BinderyError) {
        var names: [String] = []
        var values: [String: [String]] = [:]
        for text in set {
            let (name, value) = try Self.pair(text, "--set")
            if values[name] == nil { names.append(name) }
            values[name, default: []].append(value)
        }
        for name in names { edits += try Edit.setting(name, to: values[name] ?? []) }
        for text in add {
            let (name, value) = try Self.pair(text, "--add")
            edits.append(.add(name == "author" ? "creator" : name, value))
        }
        for text in remove {
            if text.contains("=") {
                let (name, value) = try Self.pair(text, "--remove")
                edits.append(.remove(name == "author" ? "creator" : name, value))
            } else {
                edits += try Edit.setting(text, to: [])
            }
        }
    }

    /// What stands on the two sides of `=`.
    ///
    /// - Parameter form: what an option takes, such as `NAME=VALUE`.
    static func pair(_ text: String, _ option: String, _ form: String = "NAME=VALUE") throws(BinderyError) -> (
        String, String
    ) {
        guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
            throw BinderyError(.usage, "\(option) takes \(form), and “\(text)” is no such thing")
        }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
}
