/// What is known about a book (EPUB 3.3, section 5.5; the terms are Dublin Core's).
public struct BookMetadata: Sendable, Hashable {
    /// The titles; the first one is the main title.
    public var titles: [Title]
    /// Who made the book, first things first.
    public var creators: [Contributor]
    /// Who had a smaller part in it.
    public var contributors: [Contributor]
    /// BCP 47 language tags; the first one is the language of the text.
    public var languages: [String]
    /// Identifiers; the first one is the book's own. Empty: the builder derives one from title, authors and language.
    public var identifiers: [Identifier]
    /// Series and sets that the book belongs to.
    public var collections: [Collection]
    /// Who publishes the book.
    public var publishers: [String]
    /// What the book is about, as plain text; paragraphs are divided by blank lines. Empty if unknown.
    public var description: String
    /// Subjects: keywords, or codes of a scheme.
    public var subjects: [Subject]
    /// Statements about rights.
    public var rights: [String]
    /// What the book was made from, such as the ISBN of the printed edition or the address of a web page.
    public var sources: [String]
    /// Related works.
    public var relations: [String]
    /// Places and times that the book covers.
    public var coverage: [String]
    /// Specialised types (`dc:type`).
    public var types: [String]
    /// The date of publication in the form `2024`, `2024-05` or `2024-05-31`; empty if unknown.
    public var date: String
    /// Facts for the details page, in order: fandom, rating, pairings, word count, status.
    public var details: [Detail]
    /// The direction in which pages follow each other; `nil` for the language's own.
    public var pageProgression: TextDirection?
    /// Whether lines run from top to bottom; `nil` for horizontal.
    public var isVertical: Bool?

    /// Makes metadata from the two things that every book needs.
    public init(title: String, language: String) {
        titles = [Title(title)]
        creators = []
        contributors = []
        languages = [language]
        identifiers = []
        collections = []
        publishers = []
        description = ""
        subjects = []
        rights = []
        sources = []
        relations = []
        coverage = []
        types = []
        date = ""
        details = []
        pageProgression = nil
        isVertical = nil
    }

    /// The main title.
    public var title: String { titles.first?.text ?? "" }
    /// The language of the text.
    public var language: String { languages.first ?? "und" }
}

/// A title of a book (EPUB 3.3, `title-type`).
public struct Title: Sendable, Hashable {
    /// What a title is to the book.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case main, subtitle, short, collection, edition, expanded
    }

    /// The words.
    public var text: String
    /// What the title is to the book.
    public var kind: Kind
    /// The form under which the title is sorted; empty for the title itself.
    public var fileAs: String
    /// The title in other scripts, by language tag.
    public var alternateScripts: [AlternateScript]

    /// Makes a title.
    public init(_ text: String, kind: Kind = .main, fileAs: String = "", alternateScripts: [AlternateScript] = []) {
        self.text = text
        self.kind = kind
        self.fileAs = fileAs
        self.alternateScripts = alternateScripts
    }
}

/// The same words in another script or language (EPUB 3.3, `alternate-script`).
public struct AlternateScript: Sendable, Hashable {
    /// The words.
    public var text: String
    /// The BCP 47 tag of their language and script.
    public var language: String

    /// Makes the form in another script.
    public init(_ text: String, language: String) {
        self.text = text
        self.language = language
    }
}

/// Somebody who had a part in a book.
public struct Contributor: Sendable, Hashable {
    /// The name as it is shown.
    public var name: String
    /// MARC relator codes such as `aut` or `ill`; empty for an author among the creators.
    public var roles: [String]
    /// The form under which the name is sorted, such as “Le Guin, Ursula K.”; empty to derive it.
    public var fileAs: String
    /// The name in other scripts.
    public var alternateScripts: [AlternateScript]

    /// Makes a contributor.
    public init(_ name: String, roles: [String] = [], fileAs: String = "", alternateScripts: [AlternateScript] = []) {
        self.name = name
        self.roles = roles
        self.fileAs = fileAs
        self.alternateScripts = alternateScripts
    }
}

/// A name that stands for a book and no other.
public struct Identifier: Sendable, Hashable {
    /// What system the identifier belongs to.
    public enum Scheme: String, Sendable, Hashable, CaseIterable {
        case isbn, doi, uuid, uri, other
    }

    /// The system.
    public var scheme: Scheme
    /// The identifier in its plain form: an ISBN without hyphens or prefix, a UUID without `urn:uuid:`.
    public var value: String

    /// Makes an identifier.
    public init(scheme: Scheme, value: String) {
        self.scheme = scheme
        self.value = value
    }
}

/// A series or set (EPUB 3.3, `belongs-to-collection`).
public struct Collection: Sendable, Hashable {
    /// Whether the works follow each other or only belong together.
    public enum Kind: String, Sendable, Hashable {
        case series, set
    }

    /// The name.
    public var name: String
    /// Whether it is a series or a set.
    public var kind: Kind
    /// The place in it, such as `3` or `2.5`; empty if unknown.
    public var position: String

    /// Makes a collection.
    public init(_ name: String, kind: Kind = .series, position: String = "") {
        self.name = name
        self.kind = kind
        self.position = position
    }
}

/// What a book is about.
public struct Subject: Sendable, Hashable {
    /// The words.
    public var text: String
    /// The scheme of ``term``, such as `BISAC` or `Thema` (EPUB 3.3, `authority`); empty for a keyword.
    public var authority: String
    /// The code in that scheme; empty for a keyword.
    public var term: String

    /// Makes a subject.
    public init(_ text: String, authority: String = "", term: String = "") {
        self.text = text
        self.authority = authority
        self.term = term
    }
}

/// A fact for the details page.
public struct Detail: Sendable, Hashable {
    /// What the fact is about, such as “Fandom”.
    public var label: String
    /// The fact, as one or several values.
    public var values: [String]

    /// Makes a fact.
    public init(_ label: String, _ values: [String]) {
        self.label = label
        self.values = values
    }
}
