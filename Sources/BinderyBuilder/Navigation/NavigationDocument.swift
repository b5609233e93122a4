import BinderyCore
import BinderyXML

/// The navigation document (EPUB 3.3, section 7); in EPUB 2 a page of links.
extension ContentWriter {
    /// Writes the table of contents, and for EPUB 3 landmarks and pages.
    mutating func writeContentsPage() {
        guard isHTML5 else {
            return division(class: "contents") { writer in
                writer.block("h1", class: "heading") { $0.xml.text($0.plan.labels[.contents]) }
                writer.write(writer.plan.contents, list: "ul")
            }
        }
        writeNavigation("toc", role: "doc-toc", title: plan.labels[.contents], isHidden: false) { writer in
            writer.write(writer.plan.contents, list: "ol")
        }
        writeNavigation("landmarks", role: nil, title: plan.labels[.landmarks], isHidden: true) { writer in
            writer.block("ol", class: "contents-list") { writer in
                for landmark in Landmark.all(of: writer.plan) {
                    let fragment = landmark.type == "toc" ? "toc" : nil
                    writer.writeItem(
                        landmark.title, to: landmark.document, fragment: fragment, type: landmark.type)
                }
            }
        }
        let pages = plan.pages
        guard !pages.isEmpty else { return }
        writeNavigation("page-list", role: "doc-pagelist", title: plan.labels[.pages], isHidden: true) { writer in
            writer.block("ol", class: "contents-list") { writer in
                for page in pages { writer.writeItem(page.label, to: page.document, fragment: page.id, type: nil) }
            }
        }
    }

    private mutating func writeNavigation(
        _ type: String, role: String?, title: String, isHidden: Bool, _ content: (inout ContentWriter) -> Void
    ) {
        block("nav", class: isHidden ? "unseen" : "contents") { writer in
            writer.semantics(type: type, role: role)
            writer.xml.attribute("id", type)
            if isHidden { writer.xml.attribute("hidden", "hidden") }
            writer.block(isHidden ? "h2" : "h1", class: "heading") { $0.xml.text(title) }
            content(&writer)
            writer.xml.line()
        }
    }

    /// Writes entries and those below them. Sections are nested no deeper than the planner lets them.
    private mutating func write(_ entries: [ContentsEntry], list: StaticString, class name: String = "contents-list") {
        block(list, class: name) { writer in
            for entry in entries {
                writer.block("li", class: "contents-item") { writer in
                    writer.writeAnchor(entry.title, to: entry.document, fragment: entry.fragment, type: nil)
                    if !entry.children.isEmpty { writer.write(entry.children, list: list, class: "contents-sublist") }
                }
            }
            writer.xml.line()
        }
    }

    private mutating func writeItem(_ title: String, to document: Int, fragment: String?, type: String?) {
        block("li", class: "contents-item") { writer in
            writer.writeAnchor(title, to: document, fragment: fragment, type: type)
        }
    }

    private mutating func writeAnchor(_ title: String, to document: Int, fragment: String?, type: String?) {
        element("a", class: "contents-link") { writer in
            writer.semantics(type: type, role: nil)
            writer.xml.attribute("href", writer.reference(to: document, fragment: fragment))
            writer.xml.text(title)
        }
    }
}
