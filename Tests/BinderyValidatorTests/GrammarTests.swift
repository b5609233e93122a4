import BinderyXML
import Testing

@testable import BinderyValidator

@Suite struct GrammarTests {
    private let source = GrammarSource(
        "test",
        modules: [
            """
            start = book
            book = element book { @version { "1" | "2" }, @lang?, title, (note & author*), chapter+ }
            title = element title { $nonEmpty }
            note = element note { mixed { element b { text }* } }
            author = element author { @role { 'editor' | 'writer' }?, empty }
            chapter = element chapter { @n { $positiveInteger }, @tags { list { $NCName+ } }?, (text & chapter*) }
            """
        ])

    @Test func `a document that fits has no faults`() throws {
        let faults = try check(
            """
            <book version="2"><title>A</title><author role="Writer"/><note>x<b>y</b></note><author/>
            <chapter n="1" tags="a b">text<chapter n="2"/> more</chapter></book>
            """)
        #expect(faults.isEmpty)
    }

    @Test(arguments: [
        ("<book><title>A</title><note/><chapter n='1'/></book>", ["attributeMissing"]),
        ("<book version='3'><title>A</title><note/><chapter n='1'/></book>", ["attributeValue"]),
        ("<book version='1' x='1'><title>A</title><note/><chapter n='1'/></book>", ["attribute"]),
        ("<book version='1' x='1' y='2'><title>A</title><note/><chapter n='1'/></book>", ["attribute", "attribute"]),
        ("<book version='1'><title> </title><note/><chapter n='1'/></book>", ["textValue"]),
        ("<book version='1'><title/><note/><chapter n='1'/></book>", ["textValue"]),
        ("<book version='1'><note/><chapter n='1'/></book>", ["elementTooEarly"]),
        ("<book version='1'><title>A</title><note/></book>", ["incomplete"]),
        ("<book version='1'><title>A</title>text<note/><chapter n='1'/></book>", ["text"]),
        (
            "<book version='1'><title>A</title><note/><chapter n='0' tags=''/></book>",
            ["attributeValue", "attributeValue"]
        ),
        ("<book version='1'><title>A</title><b>x</b><note/><chapter n='1'/></book>", ["element"]),
        ("<book version='1'><title>A</title><x><y/>text</x><note/><chapter n='1'/></book>", ["element"]),
        ("<book version='1'><title>A</title><author><b/></author><note/><chapter n='1'/></book>", ["element"]),
        ("<other/>", ["element"]),
    ])
    func `one mistake gives one fault`(_ text: String, _ kinds: [String]) throws {
        #expect(try check(text).map { "\($0.kind)" } == kinds)
    }

    @Test func `what is unknown is passed over, but what is known in it is judged`() throws {
        let text = "<book version='1'><title>A</title><x><chapter/></x><note/><chapter n='1'/></book>"
        // The end of the known element counts once more, as it does in EPUBCheck.
        #expect(try check(text).map(\.kind) == [.element, .attributeMissing, .again])
    }

    @Test func `messages name what is there and what is missing`() throws {
        let early = try check("<book version='1'><note/><chapter n='1'/></book>")
        #expect(early.first?.message == "before the element “note” there must be “title”")
        let missing = try check("<book><title>A</title><note/><chapter n='1'/></book>")
        #expect(missing.first?.message == "the element “book” lacks the attribute “version”")
        let value = try check("<book version='3'><title>A</title><note/><chapter n='1'/></book>")
        #expect(value.first?.message == "the value of “version” is “3”, not “1” or “2”")
        let namespace = try check("<book xmlns='urn:x'/>")
        #expect(namespace.first?.message == "the element “book” is not in the namespace “”")
    }

    @Test func `a choice between elements of one name is decided by what is in them`() throws {
        let source = GrammarSource(
            "ambiguous",
            modules: [
                """
                start = element a { (element b { @x, empty }, element c { empty })
                    | (element b { @y, empty }, element d { empty }) }
                """
            ])
        #expect(try check("<a><b x='1'/><c/></a>", source).isEmpty)
        #expect(try check("<a><b y='1'/><d/></a>", source).isEmpty)
        #expect(try check("<a><b y='1'/><c/></a>", source).map(\.kind) == [.element, .incomplete])
        #expect(try check("<a><b/><c/></a>", source).map(\.kind) == [.attributeMissing])
    }

    @Test func `wildcards take names by namespace, with exceptions`() throws {
        let source = GrammarSource(
            "wild",
            modules: [
                """
                namespace x = "urn:x"
                start = element a { (@* - (b | x:*))*, (element x:* - x:no { text } | element none:* { any })* }
                any = @**, (text | element * { any })*
                """
            ])
        #expect(try check("<a c='1'><y xmlns='urn:x'/><z><q xmlns='urn:q' r='1'>t</q></z></a>", source).isEmpty)
        #expect(try check("<a b='1'/>", source).map(\.kind) == [.attribute])
        #expect(try check("<a><no xmlns='urn:x'/></a>", source).map(\.kind) == [.element])
    }

    @Test(arguments: GrammarSource.everything.map(\.name))
    func `every grammar can be read and compiled`(name: String) throws {
        var names = XMLNames()
        let source = try #require(GrammarSource.everything.first { $0.name == name })
        let grammar = try Grammar(source, names: &names)
        #expect(grammar.problemsWhenCompiledWhole().isEmpty)
    }

    @Test func `deep documents need no deep stack`() throws {
        let text =
            "<book version='1'><title>A</title><note/>" + String(repeating: "<chapter n='1'>", count: 4000)
            + String(repeating: "</chapter>", count: 4000) + "</book>"
        #expect(try check(text).isEmpty)
    }

    private func check(_ text: String, _ source: GrammarSource? = nil) throws -> [GrammarFault] {
        var parser = XMLParser()
        var names = parser.names
        let grammar = try Grammar(source ?? self.source, names: &names)
        parser.names = names
        let tree = parser.parse(Array(text.utf8))
        return GrammarMatcher.faults(in: tree, by: grammar, names: parser.names)
    }
}
