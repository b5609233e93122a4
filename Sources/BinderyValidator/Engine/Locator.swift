import BinderyCore
import BinderyXML

/// Gives findings the lines and columns of their bytes, and the text of the lines.
enum Locator {
    /// Locates those of the findings that are about one part.
    static func locate(_ findings: [Finding], in source: [UInt8], part: PartPath) -> [Finding] {
        guard
            findings.contains(where: {
                needsPlace($0.location, part) || $0.notes.contains { needsPlace($0.location, part) }
            })
        else { return findings }
        let index = LineIndex(source)
        return findings.map { finding in
            var finding = finding
            place(&finding, part, source, index)
            return finding
        }
    }

    /// Locates findings that came up after their parts had been forgotten: the parts are read again, each once.
    static func locate(_ findings: [Finding], in container: OpenContainer) -> [Finding] {
        var numbers: [PartPath: [Int]] = [:]
        for (number, finding) in findings.enumerated() {
            for location in [finding.location] + finding.notes.map(\.location) {
                guard let part = location.part, needsPlace(location, part), numbers[part]?.last != number else {
                    continue
                }
                numbers[part, default: []].append(number)
            }
        }
        var result = findings
        for (part, numbers) in numbers {
            guard let bytes = container.bytes(of: part) else { continue }
            let source = XMLEncoding.text(of: bytes)
            let index = LineIndex(source)
            for number in numbers { place(&result[number], part, source, index) }
        }
        return result
    }

    private static func place(
        _ finding: inout Finding, _ part: PartPath, _ source: [UInt8], _ index: LineIndex
    ) {
        place(&finding.location, part, source, index)
        for note in finding.notes.indices { place(&finding.notes[note].location, part, source, index) }
    }

    private static func needsPlace(_ location: Finding.Location, _ part: PartPath) -> Bool {
        location.part == part && location.range != nil && location.line == 0
    }

    private static func place(
        _ location: inout Finding.Location, _ part: PartPath, _ source: [UInt8], _ index: LineIndex
    ) {
        guard needsPlace(location, part), let range = location.range else { return }
        (location.line, location.column) = index.position(of: range.lowerBound)
        location.excerpt = Excerpt(of: range, in: source, index)
    }
}
