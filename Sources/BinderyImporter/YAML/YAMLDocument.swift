package import BinderyCore
internal import Yams

/// A YAML document whose top is a mapping: front matter, or a `book.yaml`.
///
/// Values are the words as they were written: `2024-05-01` stays a text, and `no` is not turned into a truth value.
package struct YAMLDocument {
    /// The bytes that a document may have.
    static let largestSize = 1 << 20
    /// The values that a document may have, counting those that aliases repeat.
    static let mostValues = 50_000
    /// How deep values may be nested.
    static let deepestNesting = 32

    /// The fields with names in lower case, in the order in which they were written.
    package let fields: MetadataFields
    /// The lines of the fields, counted from 1 in the file.
    package let lines: [String: Int]

    /// Reads a document.
    ///
    /// - Throws: ``BinderyError`` of code `input` that names the line if the document is not well formed or not a
    ///   mapping, and of code `limit` if it is too large.
    package init(_ bytes: ArraySlice<UInt8>, file: String, firstLine: Int) throws(BinderyError) {
        guard bytes.count <= Self.largestSize else {
            throw BinderyError(.limit, "the YAML is larger than \(Self.largestSize >> 20) MB", path: file)
        }
        guard Self.nesting(of: bytes) <= Self.deepestNesting else {
            throw BinderyError(.limit, "the YAML is nested more than \(Self.deepestNesting) deep", path: file)
        }
        let root: Node?
        do {
            // No rules: what a value could mean besides its words is never asked for.
            root = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self), .basic)
        } catch {
            throw Self.error(error, file: file, firstLine: firstLine)
        }
        switch root {
        case nil: (fields, lines) = (MetadataFields(), [:])
        case .mapping(let mapping)?:
            var budget = Self.mostValues
            var lines: [String: Int] = [:]
            var fields: [MetadataField] = []
            for (key, value) in mapping {
                let name = (key.string ?? "").lowercased()
                if let mark = key.mark { lines[name] = mark.line + firstLine - 1 }
                guard let value = try Self.value(of: value, depth: 0, budget: &budget, file: file) else { continue }
                fields.append(MetadataField(name, value))
            }
            self.fields = MetadataFields(fields)
            self.lines = lines
        case .scalar?, .sequence?, .alias?:
            throw BinderyError(
                .input, "the YAML has no names at its top, such as “title: …”", path: "\(file):\(firstLine)")
        }
    }

    /// The value of a node; `nil` where nothing was written.
    private static func value(
        of node: Node, depth: Int, budget: inout Int, file: String
    ) throws(BinderyError) -> MetadataValue? {
        budget -= 1
        guard budget > 0, depth <= deepestNesting else {
            throw BinderyError(.limit, "the YAML repeats values too often or is nested too deep", path: file)
        }
        switch node {
        case .scalar(let scalar):
            if scalar.style == .plain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) { return nil }
            return .text(scalar.string)
        case .sequence(let sequence):
            var values: [MetadataValue] = []
            for item in sequence {
                if let value = try value(of: item, depth: depth + 1, budget: &budget, file: file) {
                    values.append(value)
                }
            }
            return .list(values)
        case .mapping(let mapping):
            var fields: [MetadataField] = []
            for (key, item) in mapping {
                guard let value = try value(of: item, depth: depth + 1, budget: &budget, file: file) else { continue }
                fields.append(MetadataField((key.string ?? "").lowercased(), value))
            }
            return .map(fields)
        case .alias: return nil
        }
    }

    /// An upper bound of the nesting, found without a parser: theirs calls itself for each level.
    private static func nesting(of bytes: ArraySlice<UInt8>) -> Int {
        var flow = 0
        var deepest = 0
        var isAtStart = true
        var block = 0
        var previous = UInt8(ascii: "\n")
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): flow += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): flow = max(0, flow - 1)
            case UInt8(ascii: "\n"): (isAtStart, block) = (true, 0)
            case UInt8(ascii: " ") where isAtStart && previous != UInt8(ascii: " "): block += 1
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"): break
            default: isAtStart = false
            }
            deepest = max(deepest, flow + (isAtStart ? block : 0))
            previous = byte
        }
        return deepest
    }

    private static func error(_ error: any Error, file: String, firstLine: Int) -> BinderyError {
        guard let error = error as? YamlError else {
            return BinderyError(.input, "the YAML cannot be read", path: file, underlying: error)
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return BinderyError(
                .input, "the YAML is not well formed: \(problem)", path: "\(file):\(mark.line + firstLine - 1)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.joined(separator: "”, “")
            let line = context.mark.line + firstLine - 1
            return BinderyError(.input, "the name “\(names)” occurs twice", path: "\(file):\(line)")
        default:
            return BinderyError(.input, "the YAML cannot be read", path: file, underlying: error)
        }
    }
}
