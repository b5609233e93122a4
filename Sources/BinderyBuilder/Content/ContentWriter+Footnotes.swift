import BinderyCore
import BinderyXML

extension ContentWriter {
    /// Writes the number of a footnote, which leads to it.
    mutating func writeFootnoteReference(_ id: String) {
        guard let section, let number = plan.sections[section].footnotes.numbers[id],
            let places = plan.sections[section].footnotes.references[id]
        else {
            return element("sup") { $0.xml.text(id) }
        }
        let earlier = places.firstIndex(of: index) ?? 0
        let key = FootnoteKey(section: section, id: id)
        let occurrence = earlier + referenceCounts[key, default: 0]
        referenceCounts[key, default: 0] += 1
        let name = FootnoteID.reference(number, occurrence: occurrence, of: section, in: document)
        guard !isInLink else {
            return element("sup", class: "note-reference") { writer in
                writer.xml.attribute("id", name)
                writer.xml.text(String(number))
            }
        }
        element("a", class: "note-link") { writer in
            writer.semantics(type: "noteref", role: "doc-noteref")
            writer.xml.attribute("id", name)
            let target = writer.plan.sections[section].lastDocument
            writer.xml.attribute("href", writer.reference(to: target, fragment: FootnoteID.note(number)))
            writer.element("sup", class: "note-reference") { $0.xml.text(String(number)) }
        }
    }

    /// Writes the footnotes of a section, each with its way back.
    mutating func writeFootnotes(of section: Int) {
        let ledger = plan.sections[section].footnotes
        guard !ledger.order.isEmpty else { return }
        isInNote = true
        block("div", class: "footnotes") { writer in
            writer.xml.line()
            writer.empty("hr", class: "note-rule")
            for (number, index) in zip(1..., ledger.order) {
                writer.writeFootnote(writer.plan.sections[section].chapter.footnotes[index], number: number, ledger)
            }
            writer.xml.line()
        }
        isInNote = false
    }

    private mutating func writeFootnote(_ footnote: Footnote, number: Int, _ ledger: FootnoteLedger) {
        block(isHTML5 ? "aside" : "div", class: "footnote") { writer in
            writer.semantics(type: "footnote", role: "doc-footnote")
            writer.xml.attribute("id", FootnoteID.note(number))
            // Of several footnotes with the same id only the first is referred to.
            let places = ledger.numbers[footnote.id] == number ? ledger.references[footnote.id] ?? [] : []
            var rest = footnote.blocks[...]
            writer.block("p", class: "footnote-text") { writer in
                writer.writeWaysBack(number: number, places: places)
                if case .paragraph(let content, let attributes)? = rest.first, attributes.isEmpty {
                    rest.removeFirst()
                    writer.write(content)
                }
            }
            for block in rest { writer.write(block) }
            writer.xml.line()
        }
    }

    /// Writes the number of a footnote as a link to its reference, and a letter for each further reference.
    private mutating func writeWaysBack(number: Int, places: [Int]) {
        for (occurrence, place) in places.enumerated() {
            let source = plan.documents[place]
            let name = FootnoteID.reference(number, occurrence: occurrence, of: section ?? 0, in: source)
            element("a", class: "note-back") { writer in
                writer.semantics(type: "backlink", role: "doc-backlink")
                writer.xml.attribute("href", writer.reference(to: place, fragment: name))
                writer.xml.text(occurrence == 0 ? String(number) : (CountingSigns.letters(occurrence) ?? ""))
            }
            xml.text(occurrence == places.count - 1 ? ". " : " ")
        }
        if places.isEmpty { xml.text("\(number). ") }
    }
}

/// The ids of footnotes and of references to them.
private enum FootnoteID {
    static func note(_ number: Int) -> String { "fn-\(number)" }

    /// The id of a reference. In the appendix there may be references to the footnotes of several sections.
    static func reference(_ number: Int, occurrence: Int, of section: Int, in document: PlannedDocument) -> String {
        let suffix = occurrence == 0 ? "" : "-\(occurrence + 1)"
        if case .noteAppendix = document.content { return "fnref-s\(section + 1)-\(number)\(suffix)" }
        return "fnref-\(number)\(suffix)"
    }
}
