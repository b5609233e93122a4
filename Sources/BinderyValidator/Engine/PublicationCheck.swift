import BinderyXML
import BinderyCore
import BinderyFiles

/// The check of a publication, from the container to the references between its documents.
struct PublicationCheck {
    let container: OpenContainer
    let options: ValidatorOptions

    /// Checks everything.
    ///
    /// - Parameter earlier: What was found when the container was opened.
    func run(after earlier: [Finding] = []) async -> Report {
        let worker = Worker()
        var report = Reporter(part: nil, rule: .wellFormedness)
        report.add(earlier)
        let metaInf = checkMetaInf(worker, &report)
        let opened = OpenedContainer(container: container, metaInf: metaInf)
        let packages = opened.packageParts.compactMap { readPackage($0, worker, &report) }
        let edition = packages.first?.edition
        for rule in Catalogue.areas.flatMap(\.containers) where rule.description.editions.contains(edition ?? .epub3) {
            report.rule = rule.description
            rule.check(container, &report)
        }
        var summary: PublicationSummary?
        for (index, package) in packages.enumerated() {
            var others = packages
            others.remove(at: index)
            let publication = await check(package, others, metaInf, worker, &report)
            if options.wantsSummary, index == 0 { summary = PublicationSummary(publication) }
        }
        let findings = Locator.locate(report.findings, in: container)
        return Report(findings: findings.ordered(by: container), edition: edition, summary: summary)
    }

    // MARK: META-INF

    private func checkMetaInf(_ worker: Worker, _ report: inout Reporter) -> [String: Document] {
        let kinds: [(String, DocumentKind)] = [
            ("container.xml", .container), ("encryption.xml", .encryption), ("signatures.xml", .signatures),
            ("rights.xml", .rights), ("metadata.xml", .metadata),
        ]
        var documents: [String: Document] = [:]
        for (name, kind) in kinds {
            let part = PartPath("META-INF/" + name)
            guard let bytes = container.bytes(of: part) else { continue }
            let context = DocumentContext(
                part: part, kind: kind, edition: .epub3, profile: options.profile, isInPublication: true)
            let document = worker.parse(bytes, context)
            report.add(worker.check(document))
            documents[name] = document
        }
        return documents
    }

    // MARK: The package

    private func readPackage(_ part: PartPath, _ worker: Worker, _ report: inout Reporter) -> PackageDocument? {
        guard let bytes = container.bytes(of: part) else { return nil }
        var context = DocumentContext(
            part: part, kind: .package, edition: .epub3, profile: options.profile, isInPublication: true)
        let tree = worker.parse(bytes, context).tree
        context.edition = EPUBEdition(ofVersion: tree.root?["version"])
        let document = Document(tree: tree, context: context)
        report.add(worker.check(document))
        guard tree.fault == nil else { return nil }
        let package = PackageReader.read(document)
        var own = Reporter(part: part, rule: .wellFormedness)
        own.run(Catalogue.packageRules(package.edition, options.profile), on: package)
        report.add(Locator.locate(own.findings, in: tree.source, part: part))
        return package
    }

    private func check(
        _ package: PackageDocument, _ others: [PackageDocument], _ metaInf: [String: Document], _ worker: Worker,
        _ report: inout Reporter
    ) async -> Publication {
        let contexts = contexts(of: package)
        let results = await DocumentQueue(container: container, contexts: contexts).run(first: worker, options)
        var facts: [PartPath: DocumentFacts] = [:]
        for result in results {
            report.add(result.findings)
            facts[result.facts.context.part] = result.facts
        }
        let publication = Publication(
            container: container, package: package, renditions: others, facts: facts, metaInf: metaInf,
            options: options)
        report.part = package.part
        report.run(Catalogue.publicationRules(package.edition, options.profile), on: publication)
        return publication
    }

    /// What each part is, once, in the order of the manifest.
    private func contexts(of package: PackageDocument) -> [DocumentContext] {
        var contexts: [DocumentContext] = []
        var seen: Set<PartPath> = [package.part]
        let spine = Dictionary(
            package.spine.compactMap { item in item.item.map { ($0, item) } }, uniquingKeysWith: { first, _ in first })
        let types = Set(package.dublinCore.filter { $0.name == "type" }.map(\.value))
        let indexParts = Set(package.collections.filter { $0.roles.contains("index") }.flatMap(\.parts))
        for (index, item) in package.items.enumerated() {
            guard let part = item.part, container.contains(part), seen.insert(part).inserted else { continue }
            let properties = Set(item.properties)
            let spineItem = spine[index]
            contexts.append(
                DocumentContext(
                    part: part,
                    kind: DocumentKind(mediaType: item.mediaType, properties: properties, edition: package.edition),
                    edition: package.edition, profile: options.profile, mediaType: item.mediaType,
                    properties: properties,
                    isFixedLayout: spineItem.map(package.isFixedLayout) ?? false, isInSpine: spineItem != nil,
                    isLinear: spineItem?.isLinear ?? false, isInIndexCollection: indexParts.contains(part),
                    publicationTypes: types, isInPublication: true, prefixes: package.prefixes))
        }
        return contexts
    }
}
