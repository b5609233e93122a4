import BinderyCore
import BinderyXML

/// What `META-INF/container.xml` says.
struct OpenedContainer {
    let container: OpenContainer
    let metaInf: [String: Document]

    /// The parts that are named as package documents and are there.
    var packageParts: [PartPath] {
        guard let root = metaInf["container.xml"]?.tree.root else { return [] }
        return root.descendants.filter {
            $0.is(.container, "rootfile") && $0["media-type"] == "application/oebps-package+xml"
        }.compactMap { element in
            element["full-path"].map(PartPath.init(_:)).flatMap { container.contains($0) ? $0 : nil }
        }
    }
}
