import BinderyYAML
import Testing

private func events(_ yaml: [UInt8]) throws -> [YAMLEvent] {
    var reader = YAMLReader(yaml[...])
    var events: [YAMLEvent] = []
    while let event = try reader.next() { events.append(event) }
    return events
}

@Suite struct YAMLReaderTests {
    @Test func `a document is a row of events with their lines`() throws {
        let found = try events(Array("a: &x [b, 'c']\n# remark\nd: *x\n".utf8))
        #expect(
            found.map(\.kind) == [
                .mappingStart, .scalar("a", isPlain: true), .sequenceStart, .scalar("b", isPlain: true),
                .scalar("c", isPlain: false), .sequenceEnd, .scalar("d", isPlain: true), .alias("x"), .mappingEnd,
            ])
        #expect(found.map(\.line).prefix(8) == [1, 1, 1, 1, 1, 1, 3, 3])
        #expect(found.map(\.anchor).compactMap(\.self) == ["x"])
    }

    @Test func `a text without values has no events`() throws {
        #expect(try events([]).isEmpty)
        #expect(try events(Array("# nothing\n".utf8)).isEmpty)
    }

    @Test(arguments: ["a: b\n---\n", "---\na: b\n---\n\n# remark\n", "a: b\n...\n"])
    func `a line that closes a document ends it`(yaml: String) throws {
        #expect(try events(Array(yaml.utf8)).count == 4)
    }

    @Test(arguments: [
        (Array("a: b\n c: d".utf8), 2), (Array("a: [1,\n".utf8), 2), (Array("a: 1\n---\nb: 2".utf8), 2),
        (Array("a: 1\nb: ".utf8) + [0xFF], 2), (Array("a: \u{7}".utf8), 1),
    ])
    func `what is not well formed is an error that knows its line`(yaml: [UInt8], line: Int) {
        let error = #expect(throws: YAMLError.self) { try events(yaml) }
        #expect(error?.line == line)
        #expect(error?.problem.isEmpty == false)
    }

    @Test func `after an error there is nothing more`() throws {
        var reader = YAMLReader(Array("a: b: c".utf8)[...])
        var isBroken = false
        while !isBroken {
            do { _ = try reader.next() } catch { isBroken = true }
        }
        #expect(try reader.next() == nil)
    }
}
