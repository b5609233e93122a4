/// A piece of text within a line.
public enum Inline: Sendable, Hashable {
    /// Words. A line end in them means no more than a space.
    case text(String)
    /// Words that are stressed (`em`).
    case emphasis([Inline])
    /// Words of importance (`strong`).
    case strong([Inline])
    /// Words in italics for another reason than stress: a ship, a foreign phrase, a thought (`i`).
    case italic([Inline])
    /// Words in bold for another reason than importance (`b`).
    case bold([Inline])
    /// Underlined words (`u`).
    case underline([Inline])
    /// Words that no longer hold (`s`).
    case strikethrough([Inline])
    /// Raised words (`sup`).
    case superscript([Inline])
    /// Lowered words (`sub`).
    case `subscript`([Inline])
    /// Words in small capitals.
    case smallCaps([Inline])
    /// Words in smaller print (`small`).
    case small([Inline])
    /// The title of a work (`cite`).
    case cite([Inline])
    /// Code.
    case code(String)
    /// A link.
    indirect case link(LinkTarget, [Inline], Attributes = Attributes())
    /// An image within a line.
    indirect case image(Image)
    /// A line end that counts.
    case lineBreak
    /// A reference to the ``Footnote`` of the same chapter that has this id.
    case footnoteReference(String)
    /// Words with their reading above or beside them (`ruby`).
    case ruby([RubySegment])
    /// Words in another language or direction, or with an identity that something links to.
    case span([Inline], Attributes)
    /// The place at which a page of the printed edition begins, with the page's number.
    case pageBreak(label: String)
}

extension Inline: ExpressibleByStringLiteral {
    /// Words, as a literal in the code of a program.
    public init(stringLiteral words: String) {
        self = .text(words)
    }
}

/// Where a link leads.
public enum LinkTarget: Sendable, Hashable {
    /// Out of the book: an absolute URL.
    case external(String)
    /// To the thing in this book whose ``Attributes/id`` this is.
    case anchor(String)
}

/// Words and their reading.
public struct RubySegment: Sendable, Hashable {
    /// The words.
    public var base: [Inline]
    /// How they are read.
    public var reading: [Inline]

    /// Makes a segment.
    public init(base: [Inline], reading: [Inline]) {
        self.base = base
        self.reading = reading
    }
}

/// An image and the words that stand for it.
public struct Image: Sendable, Hashable {
    /// The picture itself.
    public var resource: Resource
    /// The words for readers who do not see it: empty for a decoration, `nil` where nobody has said.
    public var alternativeText: String?
    /// The advisory title; empty if there is none.
    public var title: String

    /// Makes an image.
    public init(_ resource: Resource, alternativeText: String?, title: String = "") {
        self.resource = resource
        self.alternativeText = alternativeText
        self.title = title
    }
}

/// What any piece of content may carry: an identity, a language, a direction, classes.
public struct Attributes: Sendable, Hashable {
    /// What there is: one element, or none where there is nothing to say. Nearly all content has nothing, and takes no
    /// more than a word of memory for it.
    private var values: [Values] = []

    private struct Values: Sendable, Hashable {
        var id: String?
        var language: String?
        var direction: TextDirection?
        var classes: [String] = []
    }

    /// Makes attributes.
    public init(
        id: String? = nil, language: String? = nil, direction: TextDirection? = nil, classes: [String] = []
    ) {
        update(Values(id: id, language: language, direction: direction, classes: classes))
    }

    /// Whether there is nothing in them.
    public var isEmpty: Bool { values.isEmpty }

    /// The name that ``LinkTarget/anchor(_:)`` uses; unique in the book. Any string: the builder makes an XML name of
    /// it.
    public var id: String? {
        get { values.first?.id }
        set { change { $0.id = newValue } }
    }

    /// A BCP 47 language tag where it differs from the book's.
    public var language: String? {
        get { values.first?.language }
        set { change { $0.language = newValue } }
    }

    /// The direction in which the content is written, where it differs from the book's.
    public var direction: TextDirection? {
        get { values.first?.direction }
        set { change { $0.direction = newValue } }
    }

    /// Classes that mean something to the book's styles, such as `center` or `right`.
    public var classes: [String] {
        get { values.first?.classes ?? [] }
        set { change { $0.classes = newValue } }
    }

    private mutating func change(_ change: (inout Values) -> Void) {
        var new = values.first ?? Values()
        change(&new)
        update(new)
    }

    private mutating func update(_ new: Values) {
        values = new == Values() ? [] : [new]
    }
}

/// The direction in which text runs.
public enum TextDirection: String, Sendable, Hashable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}

extension [Inline] {
    /// The words without any markup. Images stand for their alternative text, line breaks for a space.
    public var plainText: String {
        var text = ""
        // Without recursion: content of any depth needs no stack.
        var pending: [Inline] = reversed()
        while let inline = pending.popLast() {
            switch inline {
            case .text(let words), .code(let words): text += words
            case .image(let image): text += image.alternativeText ?? ""
            case .lineBreak: text += " "
            case .ruby(let segments): pending += segments.flatMap(\.base).reversed()
            default: pending += (inline.content ?? []).reversed()
            }
        }
        return text
    }

    /// How many bytes of UTF-8 ``plainText`` has.
    package var plainTextSize: Int {
        reduce(0) { size, inline in
            switch inline {
            case .text(let words), .code(let words): size + words.utf8.count
            case .lineBreak: size + 1
            default: size + [inline].plainText.utf8.count
            }
        }
    }
}

extension Inline {
    /// The words that are marked up; `nil` for an inline without any.
    package var content: [Inline]? {
        switch self {
        case .emphasis(let content), .strong(let content), .italic(let content), .bold(let content),
            .underline(let content), .strikethrough(let content), .superscript(let content), .subscript(let content),
            .smallCaps(let content), .small(let content), .cite(let content), .link(_, let content, _),
            .span(let content, _):
            content
        case .text, .code, .image, .lineBreak, .footnoteReference, .ruby, .pageBreak: nil
        }
    }
}
