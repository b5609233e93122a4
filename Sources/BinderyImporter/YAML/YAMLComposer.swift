import BinderyCore
import BinderyYAML

/// Makes values of the events of a YAML document, within limits.
struct YAMLComposer: ~Copyable {
    /// The values that a document may have, counting those that aliases repeat.
    private static let mostValues = 50_000
    /// How deep values may be nested.
    private static let deepestNesting = 32

    /// What an anchor names, and how many values that is.
    private struct Anchored {
        var value: MetadataValue?
        var count: Int
    }

    /// A name and what was written for it: `nil` if nothing was.
    struct Field {
        var name: String
        var value: MetadataValue?
        /// The line of the name in the file, counted from 1.
        var line: Int
    }

    private var reader: YAMLReader
    private let file: String
    private let firstLine: Int
    private var anchors: [String: Anchored] = [:]
    private var valueCount = 0

    /// - Parameter firstLine: the line of the file at which the document begins.
    init(_ bytes: ArraySlice<UInt8>, file: String, firstLine: Int) {
        reader = YAMLReader(bytes)
        self.file = file
        self.firstLine = firstLine
    }

    /// The fields of a document, which has to be a mapping.
    mutating func document() throws(BinderyError) -> [Field] {
        guard let first = try next() else { return [] }
        guard first.kind == .mappingStart else {
            throw error("the YAML has no names at its top, such as “title: …”", line: 1)
        }
        let fields = try fields(depth: 0)
        // What follows the mapping can only be an error.
        _ = try next()
        return fields
    }

    private mutating func fields(depth: Int) throws(BinderyError) -> [Field] {
        var fields: [Field] = []
        var names: Set<String> = []
        while let event = try next(), event.kind != .mappingEnd {
            let name = try name(from: event, depth: depth + 1)
            guard names.insert(name).inserted else { throw error("the name “\(name)” occurs twice", line: event.line) }
            guard let start = try next() else { break }
            let value = try value(from: start, depth: depth + 1)
            fields.append(Field(name: name.lowercased(), value: value, line: event.line + firstLine - 1))
        }
        return fields
    }

    private mutating func name(from event: YAMLEvent, depth: Int) throws(BinderyError) -> String {
        if case .scalar(let name, _) = event.kind { return name }
        if case .text(let name)? = try value(from: event, depth: depth) { return name }
        throw error("a name is not a word", line: event.line)
    }

    /// The value that begins with an event; `nil` where nothing was written.
    private mutating func value(from event: YAMLEvent, depth: Int) throws(BinderyError) -> MetadataValue? {
        guard depth <= Self.deepestNesting else {
            throw BinderyError(.limit, "the YAML is nested more than \(Self.deepestNesting) deep", path: file)
        }
        let countBefore = valueCount
        try count(1)
        var value: MetadataValue?
        switch event.kind {
        case .scalar(let words, let isPlain):
            value = isPlain && ["", "~", "null", "Null", "NULL"].contains(words) ? nil : .text(words)
        case .sequenceStart:
            var values: [MetadataValue] = []
            while let item = try next(), item.kind != .sequenceEnd {
                if let value = try self.value(from: item, depth: depth + 1) { values.append(value) }
            }
            value = .list(values)
        case .mappingStart:
            value = .map(
                try fields(depth: depth).compactMap { field in
                    field.value.map { MetadataField(field.name, $0) }
                })
        case .alias(let name):
            guard let anchored = anchors[name] else {
                throw error("nothing before it is called “&\(name)”", line: event.line)
            }
            try count(anchored.count)
            value = anchored.value
        case .sequenceEnd, .mappingEnd: break
        }
        if let anchor = event.anchor {
            anchors[anchor] = Anchored(value: value, count: valueCount - countBefore)
        }
        return value
    }

    private mutating func count(_ values: Int) throws(BinderyError) {
        valueCount += values
        guard valueCount <= Self.mostValues else {
            throw BinderyError(.limit, "the YAML repeats values too often or has too many", path: file)
        }
    }

    private mutating func next() throws(BinderyError) -> YAMLEvent? {
        do throws(YAMLError) {
            return try reader.next()
        } catch {
            throw self.error("the YAML is not well formed: \(error.problem)", line: error.line)
        }
    }

    private func error(_ message: String, line: Int) -> BinderyError {
        BinderyError(.input, message, path: "\(file):\(line + firstLine - 1)")
    }
}
