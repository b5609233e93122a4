import BinderyCore
import Testing

@testable import BinderyImporter

private func document(_ yaml: String) throws -> YAMLDocument {
    try YAMLDocument(Array(yaml.utf8)[...], file: "book.yaml", firstLine: 1)
}

private func error(_ yaml: String) -> BinderyError? {
    do {
        _ = try document(yaml)
        return nil
    } catch {
        return error as? BinderyError
    }
}

@Suite struct YAMLDocumentTests {
    @Test func `values are the words that were written`() throws {
        let fields = try document("Date: 2024-05-01\nyes: no\nnumber: 007\nempty:\nlist: [a, {b: c}]").fields
        #expect(fields["date"] == .text("2024-05-01"))
        #expect(fields["yes"] == .text("no"))
        #expect(fields["number"] == .text("007"))
        #expect(fields["empty"] == nil)
        #expect(fields["list"] == .list([.text("a"), .map([MetadataField("b", .text("c"))])]))
    }

    @Test func `fields know their lines`() throws {
        #expect(try document("a: 1\n\n# remark\nb:\n  c: 2\nd: 3").lines == ["a": 1, "b": 4, "d": 6])
    }

    @Test(arguments: [
        ("a: [", "book.yaml:"), ("a: 1\nb: [x\nc: 2", "book.yaml:3"), ("a: 1\na: 2", "book.yaml:"),
        ("- a", "book.yaml:1"), ("a: \"open", "book.yaml:"), ("a: *nothing", "book.yaml:1"),
        ("a:\n\t- b", "book.yaml:2"), ("a: 1\n--- \nb: 2", "book.yaml:2"), ("a: 1\n? [b]\n: 2", "book.yaml:2"),
        ("a: 1\nb: \u{1}", "book.yaml:2"),
    ])
    func `a document that is malformed is an error that names the line`(yaml: String, place: String) {
        #expect(error(yaml)?.code == .input)
        #expect(error(yaml)?.path?.hasPrefix(place) == true)
    }

    @Test func `an alias repeats what its anchor names`() throws {
        let fields = try document("a: &x [1, &y two]\nb: *x\n*y : c").fields
        #expect(fields["b"] == .list([.text("1"), .text("two")]))
        #expect(fields["two"] == .text("c"))
    }

    @Test func `aliases that multiply are cut off`() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let items = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(items)]\n"
        }
        #expect(error(yaml)?.code == .limit)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func `nesting without end is cut off`(opening: String) {
        #expect(error("a:\n" + String(repeating: opening, count: 100_000)) != nil)
    }

    @Test func `an empty document says nothing`() throws {
        #expect(try document("").fields.fields.isEmpty)
        #expect(try document("# only a remark\n").fields.fields.isEmpty)
    }

    @Test func `a document that is too large is refused`() {
        #expect(error("a: " + String(repeating: "x", count: 2 << 20))?.code == .limit)
    }
}
