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

    @Test func `a document that fits has no faults`() {
        let faults = check(
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
    func `one mistake gives one fault`(_ text: String, _ kinds: [String]) {
        #expect(check(text).map { "\($0.kind)" } == kinds)
    }

    @Test func `what is unknown is passed over, but what is known in it is judged`() {
        let text = "<book version='1'><title>A</title><x><chapter/></x><note/><chapter n='1'/></book>"
        // The end of the known element counts once more, as it does in EPUBCheck.
        #expect(check(text).map(\.kind) == [.element, .attributeMissing, .again])
    }

    @Test func `messages name what is there and what is missing`() {
        let early = check("<book version='1'><note/><chapter n='1'/></book>")
        #expect(early.first?.message == "before the element “note” there must be “title”")
        let missing = check("<book><title>A</title><note/><chapter n='1'/></book>")
        #expect(missing.first?.message == "the element “book” lacks the attribute “version”")
        let value = check("<book version='3'><title>A</title><note/><chapter n='1'/></book>")
        #expect(value.first?.message == "the value of “version” is “3”, not “1” or “2”")
        let namespace = check("<book xmlns='urn:x'/>")
        #expect(namespace.first?.message == "the element “book” is not in the namespace “”")
    }

    @Test func `a choice between elements of one name is decided by what is in them`() {
        let source = GrammarSource(
            "ambiguous",
            modules: [
                """
                start = element a { (element b { @x, empty }, element c { empty })
                    | (element b { @y, empty }, element d { empty }) }
                """
            ])
        #expect(check("<a><b x='1'/><c/></a>", source).isEmpty)
        #expect(check("<a><b y='1'/><d/></a>", source).isEmpty)
        #expect(check("<a><b y='1'/><c/></a>", source).map(\.kind) == [.element, .incomplete])
        #expect(check("<a><b/><c/></a>", source).map(\.kind) == [.attributeMissing])
    }

    @Test func `wildcards take names by namespace, with exceptions`() {
        let source = GrammarSource(
            "wild",
            modules: [
                """
                namespace x = "urn:x"
                start = element a { (@* - (b | x:*))*, (element x:* - x:no { text } | element none:* { any })* }
                any = @**, (text | element * { any })*
                """
            ])
        #expect(check("<a c='1'><y xmlns='urn:x'/><z><q xmlns='urn:q' r='1'>t</q></z></a>", source).isEmpty)
        #expect(check("<a b='1'/>", source).map(\.kind) == [.attribute])
        #expect(check("<a><no xmlns='urn:x'/></a>", source).map(\.kind) == [.element])
    }

    @Test(arguments: GrammarSource.everything.map(\.name))
    func `every grammar can be read and compiled`(name: String) throws {
        let source = try #require(GrammarSource.everything.first { $0.name == name })
        #expect(Grammar(source).problemsWhenCompiledWhole().isEmpty)
    }

    @Test func `deep documents need no deep stack`() {
        let text =
            "<book version='1'><title>A</title><note/>" + String(repeating: "<chapter n='1'>", count: 4000)
            + String(repeating: "</chapter>", count: 4000) + "</book>"
        #expect(check(text).isEmpty)
    }

    private func check(_ text: String, _ source: GrammarSource? = nil) -> [GrammarFault] {
        var parser = XMLParser()
        return GrammarMatcher.faults(in: parser.parse(Array(text.utf8)), by: Grammar(source ?? self.source))
    }
}
