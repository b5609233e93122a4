import BinderyCore
import BinderyXML

extension ContentWriter {
    /// Writes a list.
    mutating func write(_ list: List) {
        guard !list.items.isEmpty else { return writeAnchor(of: list.attributes) }
        // XHTML 1.1 cannot begin with another number than 1: there the numbers are text.
        let numbersAreText = !isHTML5 && list.start != nil && list.start != 1
        xml.line()
        xml.start(list.start == nil || numbersAreText ? "ul" : "ol")
        attributes(list.attributes, class: Self.className(of: list, numbersAreText: numbersAreText))
        if isHTML5, let start = list.start {
            if start != 1 { xml.attribute("start", String(Self.representable(start))) }
            if list.numbering != .decimal { xml.attribute("type", list.numbering.rawValue) }
        }
        for (offset, item) in list.items.enumerated() {
            block("li", class: "item") { writer in
                if numbersAreText, let start = list.start {
                    writer.element("span", class: "number") { writer in
                        writer.xml.text(
                            list.numbering.text(for: start.addingReportingOverflow(offset).partialValue) + ". ")
                    }
                }
                writer.write(item, isTight: list.isTight)
            }
        }
        xml.end(onNewLine: true)
    }

    private mutating func write(_ item: List.Item, isTight: Bool) {
        if let isDone = item.isDone { xml.text(isDone ? "☑ " : "☐ ") }
        guard isTight, case .paragraph(let content, let attributes)? = item.blocks.first, attributes.isEmpty else {
            return writeItem(item.blocks)
        }
        write(content)
        guard item.blocks.count > 1 else { return }
        isFirstParagraph = true
        for block in item.blocks.dropFirst() { write(block) }
        xml.line()
    }

    private static func className(of list: List, numbersAreText: Bool) -> String {
        if numbersAreText { return "list numbers-in-text" }
        guard list.start != nil else { return "list" }
        return switch list.numbering {
        case .decimal: "list decimal"
        case .lowerLetters: "list lower-letters"
        case .upperLetters: "list upper-letters"
        case .lowerRoman: "list lower-roman"
        case .upperRoman: "list upper-roman"
        }
    }

    /// A number that fits into 32 bits, as HTML readers expect.
    private static func representable(_ number: Int) -> Int {
        min(max(number, Int(Int32.min)), Int(Int32.max))
    }

    /// Writes terms and what is said of them.
    mutating func write(_ definitions: [Definition], _ attributes: Attributes) {
        let definitions = definitions.filter { !$0.terms.isEmpty || !$0.descriptions.isEmpty }
        guard !definitions.isEmpty else { return writeAnchor(of: attributes) }
        xml.line()
        xml.start("dl")
        self.attributes(attributes, class: "definitions")
        for definition in definitions {
            for term in definition.terms.isEmpty ? [[]] : definition.terms {
                block("dt", class: "term") { $0.write(term) }
            }
            for description in definition.descriptions.isEmpty ? [[]] : definition.descriptions {
                block("dd", class: "description") { $0.writeItem(description) }
            }
        }
        xml.end(onNewLine: true)
    }
}

extension List.Numbering {
    /// A number as this list writes it.
    fileprivate func text(for number: Int) -> String {
        let signs: String? =
            switch self {
            case .decimal: nil
            case .lowerLetters: CountingSigns.letters(number)
            case .upperLetters: CountingSigns.letters(number)?.uppercased()
            case .lowerRoman: CountingSigns.roman(number)?.lowercased()
            case .upperRoman: CountingSigns.roman(number)
            }
        return signs ?? String(number)
    }
}
