import BinderyCore
import BinderyResources

/// The style sheets and fonts of a book.
struct StylePlan: Sendable {
    /// A style sheet that every document is linked to.
    struct Sheet: Sendable {
        /// The id in the manifest.
        var id: String
        /// The name of the file.
        var name: String
        /// The content.
        var bytes: [UInt8]
    }

    /// The style sheets in the order in which they count.
    private(set) var sheets: [Sheet] = []
    /// The fonts that are embedded.
    private(set) var fonts: [FontFile] = []
    private(set) var remarks: [Remark] = []

    /// Puts the style of a book together.
    ///
    /// - Throws: ``BinderyError`` of code `usage` for a theme that does not exist, `file` for a file that cannot be
    ///   read, `refused` for a font that must not be embedded, and `input` for a style sheet or font that is none.
    init(style: BookStyle, language: LanguageTag, isVertical: Bool) throws(BinderyError) {
        var names = UniqueNames()
        for resource in style.fonts { fonts.append(try FontFile(resource, names: &names, remarks: &remarks)) }
        var book: [UInt8] = []
        for font in fonts { book += font.rule.utf8 }
        switch style.theme {
        case .named(let name):
            book += try Self.theme(named: name).styleSheet
            if language.isEastAsian { book += Resources.Script.eastAsian.styleSheet }
            if language.isRightToLeft { book += Resources.Script.rightToLeft.styleSheet }
        case .custom(let resource):
            book += try UserStyleSheet.bytes(of: resource, fonts: fonts)
        }
        if isVertical { book += Resources.Script.vertical.styleSheet }
        if let family = fonts.first?.family, case .named = style.theme {
            book += "\nbody {\n  font-family: \(FontFile.quoted(family)), serif;\n}\n".utf8
        }
        sheets.append(Sheet(id: "style-book", name: "book.css", bytes: book))
        var sheetNames = UniqueNames()
        _ = sheetNames.unique("book")
        for resource in style.styleSheets {
            let slug = FileNameSlug(resource.stem).string
            let name = sheetNames.unique(slug.isEmpty ? "style" : slug)
            sheets.append(
                Sheet(
                    id: "style-" + name, name: name + ".css",
                    bytes: try UserStyleSheet.bytes(of: resource, fonts: fonts)))
        }
    }

    private static func theme(named name: String) throws(BinderyError) -> Resources.Theme {
        if let theme = Resources.Theme(rawValue: name) { return theme }
        let names = Resources.Theme.allCases.map(\.rawValue).joined(separator: ", ")
        throw BinderyError(.usage, "there is no theme ‘\(name)’; the themes are \(names)")
    }
}

extension Resource {
    /// The last name of the path without its extension.
    var stem: String {
        let start =
            name.utf8.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
            .map { name.utf8.index(after: $0) } ?? name.startIndex
        let last = name[start...]
        return String(last.utf8.lastIndex(of: UInt8(ascii: ".")).map { last[..<$0] } ?? last)
    }
}
