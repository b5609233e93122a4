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
        var edition: EPUBEdition?
        var summary: PublicationSummary?
        run(containerRules { $0.scope.kinds.isEmpty }, &report)
        if let opened = OpenedContainer.read(container, worker, options, &report),
            let documents = readPackages(opened, worker, &report)
        {
            edition = documents.first?.edition
            run(
                containerRules {
                    $0.scope.kinds.contains(.package) && $0.description.editions.contains(edition ?? .epub3)
                }, &report)
            let metaInf = checkMetaInf(opened, edition ?? .epub3, worker, &report)
            let packages = documents.compactMap { checkPackage($0, worker, &report) }
            if packages.isEmpty { checkEncryption(metaInf, &report) }
            for (index, package) in packages.enumerated() {
                var others = packages
                others.remove(at: index)
                let publication = await check(package, others, metaInf, worker, &report)
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

    private func run(_ rules: [Rule<OpenContainer>], _ report: inout Reporter) {
        report.run(rules, on: container)
    }

    // MARK: META-INF

    private func checkMetaInf(
        _ opened: OpenedContainer, _ edition: EPUBEdition, _ worker: Worker, _ report: inout Reporter
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
        for (_, document) in documents.sorted(by: { $0.key < $1.key }) { report.add(worker.check(document)) }
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

    // MARK: The package

    /// Reads the package documents; `nil` if one does not say by which rules it is to be judged.
    private func readPackages(
        _ opened: OpenedContainer, _ worker: Worker, _ report: inout Reporter
    ) -> [Document]? {
        var documents: [Document] = []
        for part in opened.packageParts {
            guard let bytes = container.bytes(of: part, &report) else {
                report.add(.archiveEntryReadable, nil, "“\(part)” cannot be unpacked", in: part)
                return nil
            }
            var context = DocumentContext(
                part: part, kind: .package, edition: .epub3, profile: options.profile, isInPublication: true)
            let tree = worker.parse(bytes, context).tree
            if tree.root == nil {
                report.add(worker.check(Document(tree: tree, context: context)))
                return nil
            }
            guard tree.root?.localName == "package" else {
                report.add(.packageVersion, nil, "the root element is not “package”", in: part)
                if documents.isEmpty { return nil }
                continue
            }
            switch tree.root?["version"] {
            case "2.0": context.edition = .epub2
            case "3.0": context.edition = .epub3
            case let version:
                let shown = version.map { "the version is “\($0)”" } ?? "there is no version"
                report.add(.packageVersion, nil, "\(shown), not “2.0” or “3.0”", in: part)
                if documents.isEmpty { return nil }
            }
            // All renditions are judged by the rules of the first.
            context.edition = documents.first?.edition ?? context.edition
            documents.append(Document(tree: tree, context: context))
        }
        return documents
    }

    /// Checks a package document, and takes what can be used from it; `nil` if it is not XML.
    private func checkPackage(
        _ document: Document, isMain: Bool = true, _ worker: Worker, _ report: inout Reporter
    ) -> PackageDocument? {
        let tree = document.tree
        report.add(worker.check(document))
        let package = PackageReader.read(document)
        var own = Reporter(part: document.part, rule: .wellFormedness)
        if tree.fault != nil {
            if isMain, package.metadata?.isEnded != true {
                report.add(.packageCutShort, nil, "the metadata cannot be read", in: document.part)
            }
            let rules = Catalogue.packageRules(package.edition, options.profile).filter(\.scope.includesBroken)
            own.run(rules, on: package)
            for link in package.links where package.edition == .epub3 {
                guard let linked = link.part, !container.contains(linked) else { continue }
                own.add(.missingLinkedResource, link.element.startTag, "“\(link.href)” is not in the book")
            }
            if !package.hasUniqueIdentifier {
                own.add(Rule.uniqueIdentifierNotFound.description, nil, "the unique identifier was not found")
            }
            report.add(Locator.locate(own.findings, in: tree.source, part: document.part))
            // What is wrong behind the end leaves the package as it is.
            return isMain && tree.root?.isEnded == true ? package : nil
        }
        let declared = Profile(declaredBy: package)
        if let declared, declared != options.profile {
            report.add(.profileDeclared, nil, "the publication is checked as “\(declared.rawValue)”", in: package.part)
        }
        // What EPUBCheck says by a grammar it says of elements in the namespace of EPUB only.
        let isForeign = package.edition == .epub3 && package.hasOldNamespace
        let rules = Catalogue.packageRules(package.edition, declared ?? options.profile).filter {
            !isForeign || !["RSC-005", "RSC-017"].contains($0.description.code)
        }
        own.run(rules, on: package)
        report.add(Locator.locate(own.findings, in: tree.source, part: document.part))
        return package
    }

    private func check(
        _ package: PackageDocument, _ others: [PackageDocument], _ metaInf: [String: Document], _ worker: Worker,
        _ report: inout Reporter
    ) async -> Publication {
        checkFurtherPackages(package, worker, &report)
        let encrypted = Set(EncryptedResource.all(in: metaInf["encryption.xml"]).map(\.part))
        let contexts = contexts(of: package).filter { context in
            !encrypted.contains(context.part) && options.readParts?.contains(context.part) != false
        }
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
        let profile = Profile(declaredBy: package) ?? options.profile
        report.run(Catalogue.publicationRules(package.edition, profile), on: publication)
        return publication
    }

    /// Checks the package documents that the manifest lists: they are no resources of a publication, but documents.
    private func checkFurtherPackages(_ package: PackageDocument, _ worker: Worker, _ report: inout Reporter) {
        var seen: Set<PartPath> = [package.part]
        for item in package.items where item.isPackage {
            guard let part = item.part, seen.insert(part).inserted, let bytes = container.bytes(of: part) else {
                continue
            }
            let context = DocumentContext(
                part: part, kind: .package, edition: package.edition, profile: options.profile,
                isInPublication: true)
            let document = worker.parse(bytes, context)
            guard let further = checkPackage(document, isMain: false, worker, &report), !further.hasUniqueIdentifier
            else { continue }
            report.add(Rule.uniqueIdentifierNotFound.description, nil, "the unique identifier was not found", in: part)
        }
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
