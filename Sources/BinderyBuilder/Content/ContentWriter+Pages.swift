import BinderyCore
import BinderyXML

/// The pages that stand before and after the text.
extension ContentWriter {
    /// Writes the cover: the picture and nothing else.
    mutating func writeCover(_ image: Image) {
        division(class: "cover", type: "cover") { writer in
            guard let file = writer.plan.images.file(of: image.resource) else { return }
            writer.block("div", class: "cover-frame") { writer in
                writer.xml.start("img")
                writer.xml.attribute("class", "cover-image")
                if writer.isHTML5 { writer.xml.attribute("role", "doc-cover") }
                writer.xml.attribute("src", writer.document.pathToRoot + FilePath.images + file.name)
                writer.xml.attribute("alt", writer.plan.coverDescription(image))
                writer.xml.endEmpty()
            }
        }
    }

    /// Writes the title page.
    mutating func writeTitlePage() {
        let metadata = plan.metadata
        division(class: "title-page", type: "titlepage") { writer in
            writer.block("h1", class: "book-title") { writer in
                writer.semantics(type: "title", role: nil)
                writer.xml.text(metadata.title)
            }
            for subtitle in metadata.subtitles {
                writer.block("p", class: "book-subtitle") { writer in
                    writer.semantics(type: "subtitle", role: "doc-subtitle")
                    writer.xml.text(subtitle)
                }
            }
            for author in metadata.authors { writer.block("p", class: "book-author") { $0.xml.text(author) } }
            for line in metadata.creditLines(labels: writer.plan.labels) {
                writer.block("p", class: "book-credit") { $0.xml.text(line) }
            }
            for series in metadata.collections {
                let position = series.position.isEmpty ? "" : " \(series.position)"
                writer.block("p", class: "book-series") { $0.xml.text(series.name + position) }
            }
            for publisher in metadata.publishers {
                writer.block("p", class: "book-publisher") { $0.xml.text(publisher) }
            }
        }
    }

    /// Writes facts about the book as a list, since tables suit no small screen.
    mutating func writeDetails() {
        let labels = plan.labels
        division(class: "details") { writer in
            writer.block("h1", class: "heading") { $0.xml.text(labels[.details]) }
            writer.block("ul", class: "facts") { writer in
                for detail in writer.plan.metadata.details {
                    writer.block("li", class: "fact") { writer in
                        writer.element("b", class: "fact-label") { $0.xml.text(detail.label) }
                        let values = detail.values.joined(separator: labels[.listSeparator])
                        writer.xml.text(labels[.labelSeparator] + values)
                    }
                }
                writer.xml.line()
            }
            let paragraphs = writer.plan.metadata.summaryForDetails
            guard !paragraphs.isEmpty else { return }
            writer.block("h2", class: "subheading") { $0.xml.text(labels[.summary]) }
            for (index, paragraph) in paragraphs.enumerated() {
                writer.block("p", class: index == 0 ? "first" : "text") { $0.xml.text(paragraph) }
            }
        }
    }

    /// Writes how the book was made.
    mutating func writeColophon() {
        division(class: "colophon", type: "colophon", role: "doc-colophon") { writer in
            writer.block("p", class: "colophon-text") { writer in
                writer.xml.text(writer.plan.labels.text(.madeWith, "Bindery"))
            }
        }
    }
}

extension BookPlan {
    /// The index of the appendix of notes.
    var noteAppendix: Int? {
        documents.lastIndex { if case .noteAppendix = $0.content { true } else { false } }
    }

    /// The words that stand for the cover.
    func coverDescription(_ image: Image) -> String {
        let words = (image.alternativeText ?? "").onOneLine
        return words.isBlank ? labels[.cover] + labels[.labelSeparator] + metadata.title : words
    }
}
