import BinderyCore
import BinderyXML

/// What one task needs to check documents, kept from one document to the next: names, grammars, rule sets.
final class Worker {
    private struct RuleSetKey: Hashable {
        let kind: DocumentKind
        let edition: EPUBEdition
        let profile: Profile
    }

    private var parser = XMLParser()
    private var grammars: [String: Grammar] = [:]
    private var ruleSets: [RuleSetKey: RuleSet] = [:]
    private var contentNames = ContentNames()

    init() {
        parser.toleratesMalformedText = true
    }

    /// Reads, checks and forgets a part of a publication; its facts remain.
    func check(_ bytes: [UInt8], isComplete: Bool = true, _ context: DocumentContext) -> DocumentResult {
        if context.kind.isXML {
            let document = parse(bytes, context)
            var facts = DocumentFacts.collected(from: document)
            let findings = check(document, &facts)
            return DocumentResult(facts: facts, findings: findings)
        }
        var facts = DocumentFacts(context: context)
        var report = Reporter(part: context.part, rule: .wellFormedness)
        ResourceChecker.check(bytes, isComplete: isComplete, &facts, &report)
        guard !report.findings.isEmpty else { return DocumentResult(facts: facts, findings: []) }
        let text = context.kind == .styleSheet ? XMLEncoding.text(of: bytes) : bytes
        return DocumentResult(facts: facts, findings: Locator.locate(report.findings, in: text, part: context.part))
    }

    /// Reads a document.
    func parse(_ bytes: [UInt8], _ context: DocumentContext) -> Document {
        // In EPUB 3 no document type is read, so that none makes entities known (EPUB 3.3, section 3.9).
        parser.knowsHTMLEntities = context.edition == .epub2
        return Document(tree: parser.parse(bytes), context: context)
    }

    /// Checks a document by its grammars and rules.
    func check(_ document: Document) -> [Finding] {
        var facts = DocumentFacts(context: document.context)
        return check(document, &facts)
    }

    /// Checks a document by its grammars and rules; what it refers to is added to its facts.
    private func check(_ document: Document, _ facts: inout DocumentFacts) -> [Finding] {
        var report = Reporter(part: document.part, rule: .wellFormedness)
        XMLRules.check(document, &report)
        contentNames.learn(document.tree.names)
        DocumentReferences.check(document, contentNames, &facts, &report)
        EmbeddedStyles.check(document, &facts, &report)
        var seen: Set<GrammarFault.Place> = []
        for source in GrammarSource.grammars(for: document) { check(document, from: 0, by: source, &seen, &report) }
        for (root, source) in GrammarSource.grammars(within: document) {
            check(document, from: root, by: source, &seen, &report)
        }
        ruleSet(document.context).run(on: document, &report)
        return Locator.locate(report.findings, in: document.tree.source, part: document.part)
    }

    private func check(
        _ document: Document, from root: Int, by source: GrammarSource, _ seen: inout Set<GrammarFault.Place>,
        _ report: inout Reporter
    ) {
        for fault in GrammarMatcher.faults(in: document.tree, from: root, by: grammar(source))
        where seen.insert(fault.place(source)).inserted {
            report.add(fault.rule(source), fault.range, fault.message)
        }
    }

    private func grammar(_ source: GrammarSource) -> Grammar {
        if let grammar = grammars[source.name] { return grammar }
        let grammar = Grammar(source)
        grammars[source.name] = grammar
        return grammar
    }

    private func ruleSet(_ context: DocumentContext) -> RuleSet {
        let key = RuleSetKey(kind: context.kind, edition: context.edition, profile: context.profile)
        if let set = ruleSets[key] { return set }
        let set = RuleSet(context.kind, context.edition, context.profile)
        ruleSets[key] = set
        return set
    }
}

/// What the check of a document yields.
struct DocumentResult: Sendable {
    /// What other documents may ask of it.
    var facts: DocumentFacts
    /// What was found.
    var findings: [Finding]
}
