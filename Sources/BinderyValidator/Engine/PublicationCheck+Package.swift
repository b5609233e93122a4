import BinderyCore
import BinderyXML

extension PublicationCheck {
    /// Reads the package documents; `nil` if one does not say by which rules it is to be judged.
    func readPackages(
        _ opened: OpenedContainer, _ report: inout Reporter
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
    ///
    /// - Parameter isMain: Whether it is one of the publication's own, which `container.xml` names.
    func checkPackage(_ document: Document, isMain: Bool = true, _ report: inout Reporter) -> PackageDocument? {
        report.add(worker.check(document))
        let package = PackageReader.read(document)
        let isBroken = document.tree.fault != nil
        if isBroken, isMain, package.metadata?.isEnded != true {
            report.add(.packageCutShort, nil, "the metadata cannot be read", in: package.part)
        }
        var own = Reporter(part: package.part, rule: .wellFormedness)
        if isBroken { checkBroken(package, &own) } else { checkWhole(package, &own) }
        report.add(Locator.locate(own.findings, in: document.tree.source, part: package.part))
        // What is wrong behind the end leaves the package as it is.
        return !isBroken || isMain && package.root?.isEnded == true ? package : nil
    }

    private func checkWhole(_ package: PackageDocument, _ report: inout Reporter) {
        let declared = Profile(declaredBy: package)
        if let declared, declared != options.profile {
            report.add(.profileDeclared, nil, "the publication is checked as “\(declared.rawValue)”")
        }
        // What EPUBCheck says by a grammar it says of elements in the namespace of EPUB only.
        let isForeign = package.edition == .epub3 && package.hasOldNamespace
        let rules = Catalogue.packageRules(package.edition, declared ?? options.profile).filter {
            !isForeign || !["RSC-005", "RSC-017"].contains($0.description.code)
        }
        report.run(rules, on: package)
    }

    /// Checks a package document that is not well-formed, as far as it could be read.
    private func checkBroken(_ package: PackageDocument, _ report: inout Reporter) {
        report.run(Catalogue.packageRules(package.edition, options.profile).filter(\.scope.includesBroken), on: package)
        for link in package.links where package.edition == .epub3 {
            guard let linked = link.part, !container.contains(linked) else { continue }
            report.add(.missingLinkedResource, link.element.startTag, "“\(link.href)” is not in the book")
        }
        if !package.hasUniqueIdentifier {
            report.add(Rule.uniqueIdentifierNotFound.description, nil, "the unique identifier was not found")
        }
    }

    /// Checks the package documents that the manifest lists: they are no resources of a publication, but documents.
    func checkFurtherPackages(_ package: PackageDocument, _ report: inout Reporter) {
        var seen: Set<PartPath> = [package.part]
        for item in package.items where item.isPackage {
            guard let part = item.part, seen.insert(part).inserted, let bytes = container.bytes(of: part) else {
                continue
            }
            let context = DocumentContext(
                part: part, kind: .package, edition: package.edition, profile: options.profile,
                isInPublication: true)
            let document = worker.parse(bytes, context)
            guard let further = checkPackage(document, isMain: false, &report), !further.hasUniqueIdentifier
            else { continue }
            report.add(Rule.uniqueIdentifierNotFound.description, nil, "the unique identifier was not found", in: part)
        }
    }
}
