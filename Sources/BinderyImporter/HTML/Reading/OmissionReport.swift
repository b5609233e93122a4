internal import BinderyCore

/// What of a page is not in the book: gathered while it is read, and told in a few remarks.
struct OmissionReport {
    private struct Entry {
        let kind: Remark.Kind
        let what: String
        let line: Int
        var words = 0
        var times = 0
    }

    private let file: String
    private var entries: [Entry] = []
    private var places: [String: Int] = [:]
    /// What the search for images and other files has to say.
    var resourceRemarks: [Remark] = []

    init(file: String) {
        self.file = file
    }

    /// Notes words that are left out.
    mutating func leaveOut(_ what: String, _ words: Int, line: Int) {
        guard words > 0 else { return }
        update(.omission, what, line: line) { $0.words += words }
    }

    /// Notes something without words of its own, such as a video.
    mutating func note(_ what: String, line: Int) {
        update(.warning, what, line: line) { $0.times += 1 }
    }

    private mutating func update(_ kind: Remark.Kind, _ what: String, line: Int, _ change: (inout Entry) -> Void) {
        let place = places[what] ?? entries.count
        if place == entries.count {
            entries.append(Entry(kind: kind, what: what, line: line))
            places[what] = place
        }
        change(&entries[place])
    }

    /// A remark for each kind of thing.
    var remarks: [Remark] {
        resourceRemarks
            + entries.map { entry in
                let origin = Origin(file: file, line: entry.line, reason: "it is not part of the text")
                switch entry.kind {
                case .omission:
                    let words = entry.words == 1 ? "1 word" : "\(entry.words) words"
                    return Remark(.omission, "\(entry.what): \(words) left out", at: origin)
                default:
                    let times = entry.times == 1 ? "" : " (\(entry.times) times)"
                    return Remark(entry.kind, "left out: \(entry.what)\(times)", at: origin)
                }
            }
    }
}
