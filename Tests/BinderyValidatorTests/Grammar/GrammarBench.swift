import BinderyXML
import Testing

@testable import BinderyValidator

/// A grammar on which small documents are tried one after the other.
struct GrammarBench: ~Copyable {
    private var parser: XMLParser
    private let grammar: Grammar

    init(_ source: GrammarSource) {
        parser = XMLParser()
        grammar = Grammar(source)
    }

    /// The faults of a document, as their kinds.
    mutating func faults(in text: String) -> [String] {
        let tree = parser.parse(Array(text.utf8))
        if let fault = tree.fault { return ["not well-formed: \(fault.message)"] }
        return GrammarMatcher.faults(in: tree, by: grammar).map { "\($0.kind)" }
    }

    /// Expects that documents, each the middle of a frame, have exactly these faults.
    mutating func expect(
        _ samples: [(text: String, kinds: [String])], in frame: (String) -> String,
        at location: SourceLocation = #_sourceLocation
    ) {
        for (text, kinds) in samples {
            let found = faults(in: frame(text))
            #expect(found == kinds, "\(text)", sourceLocation: location)
        }
    }

    /// Expects that documents, each the middle of a frame, have no fault.
    mutating func expectValid(
        _ samples: [String], in frame: (String) -> String, at location: SourceLocation = #_sourceLocation
    ) {
        expect(samples.map { ($0, []) }, in: frame, at: location)
    }

    /// An XHTML document of EPUB 3 around a body.
    static func body(_ body: String) -> String { page(body: body) }

    /// An XHTML document of EPUB 3 around what follows the title in the head.
    static func head(_ head: String) -> String { page(head: head) }

    private static func page(head: String = "", body: String = "") -> String {
        """
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
            xmlns:m="http://www.w3.org/1998/Math/MathML" xmlns:svg="http://www.w3.org/2000/svg"
            xmlns:ssml="http://www.w3.org/2001/10/synthesis" xmlns:own="https://example.org/own"
            xml:lang="en" lang="en"><head><title>A</title>\(head)</head><body>\(body)</body></html>
        """
    }
}
