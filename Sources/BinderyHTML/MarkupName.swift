/// The name of a tag as a number (FNV-1a of its lower-case letters), which is quick to compare.
struct MarkupName: Hashable {
    private let hash: UInt64

    init(_ bytes: ArraySlice<UInt8>) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes {
            let isUpperCase = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            hash = (hash ^ UInt64(isUpperCase ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
        }
        self.hash = hash
    }

    /// What a start tag of this name does to the elements that are open.
    enum Kind {
        /// Has neither content nor end tag.
        case void
        /// Holds text in which no tag is looked for.
        case rawText
        /// Makes text of the rest of the page.
        case plainText
        /// `html`, `head` and `body`.
        case root
        /// Only does harm: frames hide their page's text, and the rest adds words or levels for nothing.
        case unwanted
        /// Marks words; it is opened anew where a paragraph ends it.
        case formatting
        /// Ends a paragraph.
        case block
        case paragraph, list, item, table, section, row, cell, ruby, rubyPart
        /// Ends an element of the same name.
        case alone
        /// Any other element.
        case ordinary

        var isPartOfTable: Bool { self == .table || self == .section || self == .row || self == .cell }
    }

    /// What a start tag of this name does.
    var kind: Kind { Self.kinds[self] ?? .ordinary }

    private static let kinds: [MarkupName: Kind] = {
        let names: [(Kind, String)] = [
            (
                .void,
                "area base br col embed hr img image input link meta param source track wbr basefont bgsound keygen"
            ),
            (.rawText, "script style textarea title xmp iframe noembed noframes"),
            (.plainText, "plaintext"),
            (.root, "html head body"),
            (.unwanted, "frameset frame isindex optgroup menuitem"),
            (.formatting, "b big code em font i s small strike strong tt u"),
            (
                .block,
                "address article aside blockquote center details dialog div fieldset figcaption figure footer header"
            ),
            (.block, "hgroup main nav section summary search h1 h2 h3 h4 h5 h6 pre listing form"),
            (.paragraph, "p"), (.list, "ul ol menu dir dl"), (.item, "li dt dd"),
            (.table, "table"), (.section, "thead tbody tfoot caption colgroup"), (.row, "tr"), (.cell, "td th"),
            (.ruby, "ruby"), (.rubyPart, "rt rp rb rtc"),
            (.alone, "a nobr button option"),
        ]
        var kinds: [MarkupName: Kind] = [:]
        for (kind, names) in names {
            for name in names.utf8.split(separator: UInt8(ascii: " ")) { kinds[MarkupName(Array(name)[...])] = kind }
        }
        return kinds
    }()
}
