/// A piece of text that stands on lines of its own.
public enum Block: Sendable, Hashable {
    /// A paragraph.
    case paragraph([Inline], Attributes = Attributes())
    /// A heading inside a chapter. Level 1 is the highest below the chapter's own title.
    case heading(level: Int, [Inline], Attributes = Attributes())
    /// A change of scene.
    case sceneBreak
    /// A quotation.
    case blockQuote([Block], Attributes = Attributes())
    /// Verse: stanzas of lines.
    case verse([[VerseLine]], Attributes = Attributes())
    /// A letter, telegram, diary entry, sign: words of the story's world that are set off from it.
    case letter([Block], Attributes = Attributes())
    /// A list.
    indirect case list(List)
    /// Terms and what is said of them.
    case definitions([Definition], Attributes = Attributes())
    /// Text whose every space and line end counts; the language is a programming language's name or empty.
    indirect case preformatted(String, language: String = "", Attributes = Attributes())
    /// A table.
    indirect case table(Table)
    /// An image with an optional caption.
    indirect case figure(Figure)
    /// A note of the author's in the midst of the text.
    indirect case note(AuthorsNote)
    /// A box beside the text that is not a note of the author's.
    case aside([Block], Attributes = Attributes())
    /// Blocks that belong together for a reason that this model does not know.
    case division([Block], Attributes = Attributes())
    /// The place at which a page of the printed edition begins (EPUB 3.3 `pagebreak`), with the page's number.
    case pageBreak(label: String)
}

/// A line of verse.
public struct VerseLine: Sendable, Hashable {
    /// How far the line is indented, in steps of about one em.
    public var indent: Int
    /// The words of the line.
    public var content: [Inline]

    /// Makes a line.
    public init(indent: Int = 0, _ content: [Inline]) {
        self.indent = indent
        self.content = content
    }
}

/// A bulleted or numbered list.
public struct List: Sendable, Hashable {
    /// The number of the first item; `nil` for a bulleted list.
    public var start: Int?
    /// How items are numbered.
    public enum Numbering: String, Sendable, Hashable {
        case decimal = "1", lowerLetters = "a", upperLetters = "A", lowerRoman = "i", upperRoman = "I"
    }
    /// How items are numbered; says nothing in a bulleted list.
    public var numbering: Numbering
    /// Whether items stand close together, without the space of paragraphs.
    public var isTight: Bool
    /// The items.
    public var items: [Item]
    /// Identity, language and classes.
    public var attributes: Attributes

    /// An item of a list.
    public struct Item: Sendable, Hashable {
        /// Whether a task is done; `nil` for an item that is no task.
        public var isDone: Bool?
        /// The content.
        public var blocks: [Block]

        /// Makes an item.
        public init(_ blocks: [Block], isDone: Bool? = nil) {
            self.blocks = blocks
            self.isDone = isDone
        }
    }

    /// Makes a list.
    public init(start: Int? = nil, numbering: Numbering = .decimal, isTight: Bool = true, items: [Item]) {
        self.start = start
        self.numbering = numbering
        self.isTight = isTight
        self.items = items
        self.attributes = Attributes()
    }
}

/// Terms that share their descriptions, as in a glossary.
public struct Definition: Sendable, Hashable {
    /// The terms.
    public var terms: [[Inline]]
    /// The descriptions.
    public var descriptions: [[Block]]

    /// Makes a group of terms and descriptions.
    public init(terms: [[Inline]], descriptions: [[Block]]) {
        self.terms = terms
        self.descriptions = descriptions
    }
}

/// A table of rows and cells.
public struct Table: Sendable, Hashable {
    /// How the content of a column's cells is aligned.
    public enum Alignment: String, Sendable, Hashable {
        case start, center, end
    }

    /// A cell.
    public struct Cell: Sendable, Hashable {
        /// Whether the cell heads its row or column.
        public var isHeader: Bool
        /// How the content is aligned; `nil` leaves it to the reading system.
        public var alignment: Alignment?
        /// The number of columns that the cell covers, at least 1.
        public var columnSpan: Int
        /// The number of rows that the cell covers, at least 1; within its section of the table.
        public var rowSpan: Int
        /// The content.
        public var blocks: [Block]

        /// Makes a cell.
        public init(_ blocks: [Block], isHeader: Bool = false, alignment: Alignment? = nil) {
            self.blocks = blocks
            self.isHeader = isHeader
            self.alignment = alignment
            self.columnSpan = 1
            self.rowSpan = 1
        }
    }

    /// The words above the table; empty if there are none.
    public var caption: [Inline]
    /// The rows of the head.
    public var head: [[Cell]]
    /// The rows of the body.
    public var body: [[Cell]]
    /// Identity, language and classes.
    public var attributes: Attributes

    /// Makes a table.
    public init(caption: [Inline] = [], head: [[Cell]] = [], body: [[Cell]]) {
        self.caption = caption
        self.head = head
        self.body = body
        self.attributes = Attributes()
    }
}

/// An image that stands by itself.
public struct Figure: Sendable, Hashable {
    /// The image.
    public var image: Image
    /// The words below the image; empty if there are none.
    public var caption: [Block]
    /// Identity, language and classes.
    public var attributes: Attributes

    /// Makes a figure.
    public init(_ image: Image, caption: [Block] = []) {
        self.image = image
        self.caption = caption
        self.attributes = Attributes()
    }
}

extension Block {
    /// The paragraphs of a plain text, which blank lines divide.
    static func paragraphs(of text: String) -> [Block] {
        var paragraphs: [Block] = []
        var lines: [Substring] = []
        func finish() {
            if !lines.isEmpty { paragraphs.append(.paragraph([.text(lines.joined(separator: "\n"))])) }
            lines = []
        }
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) { finish() } else { lines.append(line) }
        }
        finish()
        return paragraphs
    }
}
