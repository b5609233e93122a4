import BinderyBuilder
import BinderyCore
import BinderyXML

extension EditablePackage {
    /// Whether pages have the size that they state (EPUB 3.3, section 8.2.2.2), unless the spine says otherwise.
    var isFixedLayout: Bool {
        isEPUB3 && entries(.property("rendition:layout")).first?.text == "pre-paginated"
    }

    /// The date of publication. In EPUB 2, other dates say what they are.
    var date: MetadataEntry? {
        let dates = entries(.dublinCore("date"))
        return dates.first { $0.stated("event")?.lowercased() == "publication" }
            ?? dates.first { $0.stated("event") == nil }
    }

    /// Gives the book a date of publication; an empty one goes.
    mutating func setDate(_ text: String) throws(BinderyError) {
        if let date {
            if !text.isEmpty || date.text.isEmpty { try setText(of: date, to: text) } else { try remove(date) }
        } else if !text.isEmpty {
            let isNamed = !isEPUB3 && entries(.dublinCore("date")).isEmpty == false
            let attributes = isNamed ? packageAttribute("event", "publication") : ""
            try insert([dublinCore("date", text, attributes: attributes)], "date")
        }
    }

    /// Makes the elements that say when the book was last changed say a moment, such as `2026-05-31T08:30:00Z`.
    mutating func setModified(_ moment: CivilDate) throws(BinderyError) {
        if let modified = entries(.property("dcterms:modified")).first {
            return try setText(of: modified, to: moment.dateTime)
        }
        if isEPUB3 { return try append([property("dcterms:modified", moment.dateTime)]) }
        // EPUB 2 need not say it; a book that does goes on to.
        guard let date = modifiedEntry else { return }
        let length = date.text.utf8.contains(UInt8(ascii: "T")) ? moment.dateTime.utf8.count : 10
        try setText(of: date, to: String(moment.dateTime.prefix(length)))
    }

    /// The entry that says when the book was last changed.
    var modifiedEntry: MetadataEntry? {
        entries(.property("dcterms:modified")).first
            ?? entries(.dublinCore("date")).first { $0.stated("event")?.lowercased() == "modification" }
    }

    /// When the book says it was last changed.
    var modified: String? { modifiedEntry?.text }
}
