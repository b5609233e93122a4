import BinderyXML

/// The rules that apply to one kind of documents, ready to be run: found once, used for all documents of the kind.
final class RuleSet {
    /// The rules about whole documents.
    let documents: [Rule<Document>]
    private let nodes: [Rule<Node>]
    private var wantedElements: [Key: [Int]] = [:]
    private var wantedAttributes: [Key: [Int]] = [:]
    // By the number of a name: which rules want it. Names get their numbers as documents are read.
    private var elements: [[Int]] = []
    private var attributes: [[Int]] = []

    private struct Key: Hashable {
        let namespace: XMLNamespace
        let local: String
    }

    init(_ kind: DocumentKind, _ edition: EPUBEdition, _ profile: Profile) {
        documents = Catalogue.areas.flatMap(\.documents).filter {
            $0.description.editions.contains(edition) && $0.scope.includes(kind, profile)
        }
        nodes = Catalogue.areas.flatMap(\.nodes).filter {
            $0.description.editions.contains(edition) && $0.scope.includes(kind, profile)
        }
        for (index, rule) in nodes.enumerated() {
            for selector in rule.scope.nodes {
                switch selector {
                case .elements(let namespace, let names):
                    for name in names {
                        wantedElements[Key(namespace: namespace, local: name), default: []].append(index)
                    }
                case .attributes(let namespace, let names):
                    for name in names {
                        wantedAttributes[Key(namespace: namespace, local: name), default: []].append(index)
                    }
                }
            }
        }
    }

    /// Runs all rules on a document.
    func run(on document: Document, _ report: inout Reporter) {
        let tree = document.tree
        let isBroken = tree.fault != nil
        learn(tree.names)
        if !nodes.isEmpty {
            let all = tree.nodes
            for index in all.indices where all[index].isElement {
                for rule in elements[Int(all[index].name.rawValue)] where !isBroken || nodes[rule].scope.includesBroken
                {
                    run(nodes[rule], Node(element: tree.element(index), attribute: nil, document: document), &report)
                }
                for attribute in tree.attributes(of: index) {
                    let wanted = attributes[Int(tree.attributeName(attribute).rawValue)]
                    guard !wanted.isEmpty else { continue }
                    let element = tree.element(index)
                    for rule in wanted where !isBroken || nodes[rule].scope.includesBroken {
                        let node = Node(
                            element: element, attribute: element.attribute(at: attribute), document: document)
                        run(nodes[rule], node, &report)
                    }
                }
            }
        }
        report.run(isBroken ? documents.filter(\.scope.includesBroken) : documents, on: document)
    }

    private func run(_ rule: Rule<Node>, _ node: Node, _ report: inout Reporter) {
        report.rule = rule.description
        rule.check(node, &report)
    }

    /// Looks up the names that have come up since the last document.
    private func learn(_ names: XMLNames) {
        for number in elements.count..<max(elements.count, names.count) {
            let name = XMLName(rawValue: UInt32(number))
            let key = Key(namespace: names.namespace(of: name), local: names.local(name))
            elements.append(wantedElements[key] ?? [])
            attributes.append(wantedAttributes[key] ?? [])
        }
    }
}
