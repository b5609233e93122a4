import BinderyCore
import BinderyXML

extension Rule<Node> {
    static let typeUnknown = Rule(
        RuleDescription(
            "type-unknown", "OPF-088", .usage, editions: [.epub3],
            summary: "A term of epub:type should be one of the vocabulary.",
            rationale: "Reading systems ignore what they do not know. Look whether the term is spelled right.",
            reference: .other("EPUB 3 Structural Semantics Vocabulary 1.1", "https://www.w3.org/TR/epub-ssv-11/"),
            accepts: [.xhtml("<p epub:type=\"epigraph\">A</p>")],
            rejects: [.xhtml("<p ◆epub:type=\"motto\">A</p>")]),
        .nodes(.types, kinds: TypeWord.kinds).evenBroken
    ) { node, report in
        var seen: Set<String> = []
        for case .unknown(let word) in TypeWord.words(of: node) where seen.insert(word).inserted {
            report(node.attribute?.range, "the vocabulary of EPUB has no term “\(word)”")
        }
    }

    static let typeDeprecated = Rule(
        RuleDescription(
            "type-deprecated", "OPF-086b", .usage, editions: [.epub3],
            summary: "A deprecated term should no longer be used.",
            rationale: "Reading systems need not know it any more. Use the newer term that is named, or none.",
            reference: .other("EPUB 3 Structural Semantics Vocabulary 1.1", "https://www.w3.org/TR/epub-ssv-11/"),
            accepts: [.xhtml("<p epub:type=\"notice\">A</p>")],
            rejects: [.xhtml("<p ◆epub:type=\"warning\">A</p>")]),
        .nodes(.types, kinds: TypeWord.kinds).evenBroken
    ) { node, report in
        var seen: Set<String> = []
        for case .term(let term) in TypeWord.words(of: node)
        where term.status == .deprecated && seen.insert(term.name).inserted {
            let successors = term.successors.map { "“\($0)”" }.joined(separator: " or ")
            let advice = successors.isEmpty ? "" : "; use \(successors)"
            report(node.attribute?.range, "the term “\(term.name)” is deprecated\(advice)")
        }
    }

    static let typeUnsuited = Rule(
        RuleDescription(
            "type-unsuited", "OPF-087", .usage, editions: [.epub3],
            summary: "Terms for tables, lists, figures and asides are for media overlays, not for XHTML.",
            rationale: "XHTML has elements that say the same. Use the element, and leave out the term.",
            reference: .other("EPUB 3 Structural Semantics Vocabulary 1.1", "https://www.w3.org/TR/epub-ssv-11/"),
            accepts: [.xhtml("<figure><p>A</p></figure>")],
            rejects: [.xhtml("<div ◆epub:type=\"figure\"><p>A</p></div>")]),
        .nodes(.types, kinds: .allXHTML).evenBroken
    ) { node, report in
        var seen: Set<String> = []
        for case .term(let term) in TypeWord.words(of: node)
        where term.status == .overlay && seen.insert(term.name).inserted {
            report(node.attribute?.range, "the term “\(term.name)” is not for XHTML")
        }
    }
}
