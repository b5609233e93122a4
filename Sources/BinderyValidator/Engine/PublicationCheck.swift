import BinderyXML
import BinderyCore
import BinderyFiles

/// The check of a publication, from the container to the references between its documents.
struct PublicationCheck {
    let container: OpenContainer
    let options: ValidatorOptions
    let worker = Worker()

    /// Checks everything.
    ///
    /// - Parameter earlier: What was found when the container was opened.
    func run(after earlier: [Finding] = []) async -> Report {
        var report = Reporter(part: nil, rule: .wellFormedness)
        report.add(earlier)
        var edition: EPUBEdition?
        var summary: PublicationSummary?
        report.run(containerRules { $0.scope.kinds.isEmpty }, on: container)
        if let opened = OpenedContainer.read(container, worker, options, &report),
            let documents = readPackages(opened, &report)
        {
            edition = documents.first?.edition
            report.run(
                containerRules {
                    $0.scope.kinds.contains(.package) && $0.description.editions.contains(edition ?? .epub3)
                }, on: container)
            let metaInf = checkMetaInf(opened, edition ?? .epub3, &report)
            let packages = documents.compactMap { checkPackage($0, &report) }
            if packages.isEmpty { checkEncryption(metaInf, &report) }
            for (index, package) in packages.enumerated() {
                var others = packages
                others.remove(at: index)
                let publication = await check(package, others, metaInf, &report)
                if options.wantsSummary, index == 0 { summary = PublicationSummary(publication) }
            }
        }
        let findings = Locator.locate(report.findings, in: container)
        return Report(findings: findings.ordered(by: container), edition: edition, summary: summary)
    }

    // MARK: The container

    /// Those rules about the container that are wanted. Rules with the scope of package documents ask for the edition,
    /// so that they have to wait for the package.
    private func containerRules(_ isWanted: (Rule<OpenContainer>) -> Bool) -> [Rule<OpenContainer>] {
        Catalogue.areas.flatMap(\.containers).filter(isWanted)
    }

    // MARK: META-INF

    private func checkMetaInf(
        _ opened: OpenedContainer, _ edition: EPUBEdition, _ report: inout Reporter
    ) -> [String: Document] {
        let kinds: [(String, DocumentKind)] = [
            ("encryption.xml", .encryption), ("signatures.xml", .signatures), ("metadata.xml", .metadata),
        ]
        var context = opened.document.context
        context.edition = edition
        var documents = ["container.xml": Document(tree: opened.document.tree, context: context)]
        for (name, kind) in kinds {
            context.part = PartPath("META-INF/" + name)
            // Only of several renditions does it matter what they have in common.
            context.kind = kind == .metadata && !opened.hasRenditions ? .otherXML : kind
            guard let bytes = container.bytes(of: context.part, &report) else { continue }
            documents[name] = worker.parse(bytes, context)
        }
        if opened.hasRenditions {
            if edition == .epub2 {
                report.add(.renditionsInEPUB2, nil, "there are several package documents", in: OpenedContainer.part)
            } else if documents["metadata.xml"] == nil {
                report.add(.renditionMetadataMissing, nil, "there is no META-INF/metadata.xml for the renditions")
            }
            if edition == .epub3, let part = opened.mappingPart, let bytes = container.bytes(of: part) {
                context.part = part
                context.kind = .mapping
                report.add(worker.check(worker.parse(bytes, context)))
            }
        }
        for (_, document) in documents.sorted(by: { $0.key < $1.key }) where options.reads(document.part) {
            report.add(worker.check(document))
        }
        return documents
    }

    /// Says what `META-INF/encryption.xml` names in vain, where there is no publication to say it of.
    private func checkEncryption(_ metaInf: [String: Document], _ report: inout Reporter) {
        guard let document = metaInf["encryption.xml"] else { return }
        for resource in EncryptedResource.missing(in: container, document) {
            report.add(
                Rule.encryptedResourceMissing.description, resource.element.startTag,
                "“\(resource.url)” is not in the publication", in: document.part)
        }
    }

    // MARK: The publication

    private func check(
        _ package: PackageDocument, _ others: [PackageDocument], _ metaInf: [String: Document], _ report: inout Reporter
    ) async -> Publication {
        checkFurtherPackages(package, &report)
        let encrypted = Set(EncryptedResource.all(in: metaInf["encryption.xml"]).map(\.part))
        let contexts = contexts(of: package).filter { context in
            !encrypted.contains(context.part) && options.reads(context.part)
        }
        let results = await DocumentQueue(container: container, contexts: contexts, options: options).run(first: worker)
        var facts: [PartPath: DocumentFacts] = [:]
        for result in results {
            report.add(result.findings)
            facts[result.facts.context.part] = result.facts
        }
        let publication = Publication(
            container: container, package: package, renditions: others, facts: facts, metaInf: metaInf,
            options: options)
        report.part = package.part
        let profile = Profile(declaredBy: package) ?? options.profile
        report.run(Catalogue.publicationRules(package.edition, profile), on: publication)
        return publication
    }

    /// What each part is, once, in the order of the manifest.
    private func contexts(of package: PackageDocument) -> [DocumentContext] {
        var contexts: [DocumentContext] = []
        var seen: Set<PartPath> = [package.part]
        let spine = Dictionary(
            package.spine.compactMap { item in item.item.map { ($0, item) } }, uniquingKeysWith: { first, _ in first })
        let types = package.types
        let indexParts = Set(package.collections.filter { $0.roles.contains("index") }.flatMap(\.parts))
        for (index, item) in package.items.enumerated() {
            guard package.isKnown(index), let part = item.part, container.contains(part), seen.insert(part).inserted
            else { continue }
            let properties = Set(item.properties)
            let spineItem = spine[index]
            var kind = DocumentKind(mediaType: item.mediaType, properties: properties, edition: package.edition)
            if package.edition == .epub3, item.isUnreadableNavigation { kind = .other }
            // Only the NCX that the spine names is one.
            if kind == .ncx, index != package.tocItem { kind = .other }
            contexts.append(
                DocumentContext(
                    part: part, kind: kind,
                    edition: package.edition, profile: options.profile, mediaType: item.mediaType,
                    properties: properties,
                    isFixedLayout: spineItem.map(package.isFixedLayout) ?? false, isInSpine: spineItem != nil,
                    isLinear: spineItem?.isLinear ?? false, isInIndexCollection: indexParts.contains(part),
                    publicationTypes: types, isInPublication: true, prefixes: package.prefixes))
        }
        return contexts
    }
}
