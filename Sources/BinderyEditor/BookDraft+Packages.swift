import BinderyCore
import BinderyXML

extension BookDraft {
    /// The package documents, the book's own first: those that the container names, or else the only one that is there.
    static func packages(
        in container: Container, _ indices: [PartPath: Int]
    ) throws(BinderyError) -> (parts: [PartPath], remark: Remark?) {
        let fault: BinderyError
        do throws(BinderyError) {
            let parts = try packageParts(container, indices)
            if let first = parts.first, indices[first] != nil { return (parts.filter { indices[$0] != nil }, nil) }
            let missing = parts.first.map { "the package document \($0), which is missing" }
            fault = BinderyError(.input, "META-INF/container.xml names \(missing ?? "no package document")")
        } catch {
            fault = error
        }
        let packages = container.parts.map(\.path).filter { $0.string.lowercased().hasSuffix(".opf") }
        guard packages.count == 1 else { throw fault }
        return (packages, Remark(.warning, "\(fault.message); the only package document is \(packages[0])"))
    }

    private static func packageParts(
        _ container: Container, _ indices: [PartPath: Int]
    ) throws(BinderyError) -> [PartPath] {
        guard let index = indices["META-INF/container.xml"] else {
            throw BinderyError(.input, "this is no book: META-INF/container.xml is not in it")
        }
        let document = try EditableDocument(
            try container.parts[index].content.bytes(), part: "META-INF/container.xml")
        let files = document.tree.elements.filter { $0.localName == "rootfile" }
        let packages = files.filter { $0["media-type"]?.trimmed == "application/oebps-package+xml" }
        return (packages.isEmpty ? files : packages).compactMap { file in
            guard let path = file["full-path"]?.trimmed, !path.isEmpty else { return nil }
            let decoded = PartPath(PartReference.decoded(path))
            return indices[PartPath(path)] == nil && indices[decoded] != nil ? decoded : PartPath(path)
        }
    }
}
