import BinderyCore
import BinderyXML

extension ContentWriter {
    /// Writes inlines.
    mutating func write(_ inlines: [Inline]) {
        guard inlineDepth < Nesting.inlines else { return xml.text(inlines.plainText) }
        inlineDepth += 1
        for inline in inlines {
            if case .text(let words) = inline { xml.text(words) } else { write(inline) }
        }
        inlineDepth -= 1
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let words): xml.text(words)
        case .emphasis(let content): write(content, in: "em")
        case .strong(let content): write(content, in: "strong")
        case .italic(let content): write(content, in: "i")
        case .bold(let content): write(content, in: "b")
        case .underline(let content): isHTML5 ? write(content, in: "u") : write(content, in: "span", class: "underline")
        case .strikethrough(let content): write(content, in: isHTML5 ? "s" : "del")
        case .superscript(let content): write(content, in: "sup")
        case .subscript(let content): write(content, in: "sub")
        case .smallCaps(let content): write(content, in: "span", class: "small-caps")
        case .small(let content): write(content, in: "small")
        case .cite(let content): write(content, in: "cite")
        case .code(let text): element("code", class: "code") { $0.xml.text(text) }
        case .link(let target, let content, let attributes): writeLink(target, content, attributes)
        case .image(let image): writeImage(image, class: "inline-image")
        case .lineBreak: empty("br")
        case .footnoteReference(let id): writeFootnoteReference(id)
        case .ruby(let segments): writeRuby(segments)
        case .span(let content, let attributes):
            xml.start("span")
            self.attributes(attributes)
            write(content)
            xml.end()
        case .pageBreak(let label): writePageBreak(label, element: "span")
        }
    }

    private mutating func write(_ content: [Inline], in name: StaticString, class classes: String? = nil) {
        xml.start(name)
        if let classes { xml.attribute("class", classes) }
        write(content)
        xml.end()
    }

    private mutating func writeLink(_ target: LinkTarget, _ content: [Inline], _ attributes: Attributes) {
        guard !isInLink, let address = address(of: target) else {
            xml.start("span")
            self.attributes(attributes)
            write(content)
            return xml.end()
        }
        isInLink = true
        xml.start("a")
        self.attributes(attributes, class: "link")
        xml.attribute("href", address)
        write(content)
        xml.end()
        isInLink = false
    }

    private func address(of target: LinkTarget) -> String? {
        switch target {
        case .external(let address): LinkAddress(address)?.string
        case .anchor(let name): plan.anchors[name].map { reference(to: $0.document, fragment: $0.id) }
        }
    }

    /// Writes an image, or the words that stand for one that cannot be shown.
    mutating func writeImage(_ image: Image, class classes: String) {
        guard let file = plan.images.file(of: image.resource) else {
            return xml.text(image.alternativeText ?? "")
        }
        xml.start("img")
        xml.attribute("class", classes)
        xml.attribute("src", document.pathToRoot + FilePath.images + file.name)
        xml.attribute("alt", (image.alternativeText ?? "").onOneLine)
        let title = image.title.onOneLine
        if !title.isBlank { xml.attribute("title", title) }
        xml.endEmpty()
    }

    private mutating func writeRuby(_ segments: [RubySegment]) {
        guard isHTML5, !isInRuby else {
            for segment in segments { writeReading(segment) }
            return
        }
        for segment in segments where segment.base.isEmpty { write(segment.reading) }
        isInRuby = true
        for segment in segments where !segment.base.isEmpty {
            element("ruby") { writer in
                writer.write(segment.base)
                writer.element("rt") { $0.write(segment.reading) }
            }
        }
        isInRuby = false
    }

    /// Writes a reading where there is no ruby: in brackets behind the words.
    private mutating func writeReading(_ segment: RubySegment) {
        write(segment.base)
        guard !segment.reading.isEmpty else { return }
        xml.text(" (")
        write(segment.reading)
        xml.text(")")
    }

    /// Marks the beginning of a printed page.
    mutating func writePageBreak(_ label: String, element name: StaticString) {
        guard !label.isBlank else { return }
        let page = document.firstPage + pageCount
        pageCount += 1
        guard page < plan.pages.count else { return }
        element(name, class: "page-break") { writer in
            writer.semantics(type: "pagebreak", role: "doc-pagebreak")
            if writer.isHTML5 { writer.xml.attribute("aria-label", writer.plan.pages[page].label) }
            writer.xml.attribute("id", writer.plan.pages[page].id)
        }
    }
}
