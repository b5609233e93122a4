/// The syntax of stretches of time and regions of space (Media Fragments URI 1.0, section 4).
enum MediaFragment {
    /// Whether all of a fragment is `name=value` pairs of which the first has a name that EPUB knows.
    static func isMediaFragment(_ fragment: String) -> Bool {
        let pairs = fragment.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        for (index, pair) in pairs.enumerated() {
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")), equals != pair.startIndex,
                pair.index(after: equals) != pair.endIndex
            else { return false }
            if index == 0, !["t", "xywh", "track", "id", "xyn", "xyr"].contains(Substring(pair[..<equals])) {
                return false
            }
        }
        return true
    }

    /// Whether this is `xywh=` and four numbers, of pixels or per cent.
    static func isRegion(_ text: Substring) -> Bool {
        guard var rest = text.utf8.dropping("xywh=") else { return false }
        rest = rest.dropping("pixel:") ?? rest.dropping("percent:") ?? rest
        let numbers = rest.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
    }

    /// Whether this is `t=` with a beginning, an end or both.
    static func isTime(_ text: Substring) -> Bool {
        guard var rest = text.utf8.dropping("t=") else { return false }
        rest = rest.dropping("npt:") ?? rest
        let times = rest.split(separator: UInt8(ascii: ","), maxSplits: 1, omittingEmptySubsequences: false)
        if times.count == 2 { return (times[0].isEmpty || isClock(times[0])) && isClock(times[1]) }
        return isClock(times[0])
    }

    /// Seconds, `mm:ss` or `h:mm:ss`, with a fraction if wanted.
    private static func isClock(_ text: Substring.UTF8View.SubSequence) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count < 2 || parts[1].allSatisfy(\.isASCIIDigit) else { return false }
        let fields = parts[0].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard fields.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return false }
        switch fields.count {
        case 1: return true
        case 2: return isSixty(fields[0]) && isSixty(fields[1])
        case 3: return isSixty(fields[1]) && isSixty(fields[2])
        default: return false
        }
    }

    private static func isSixty(_ digits: Substring.UTF8View.SubSequence) -> Bool {
        digits.count == 2 && digits.first.map { $0 < UInt8(ascii: "6") } == true
    }
}

extension Substring.UTF8View {
    /// What stands behind a prefix; `nil` if the text does not begin with it.
    fileprivate func dropping(_ prefix: String) -> Substring.UTF8View? {
        starts(with: prefix.utf8) ? dropFirst(prefix.utf8.count) : nil
    }
}
