import BinderyCore
import BinderyXML

extension BookDraft {
    /// Says in which direction pages follow each other.
    mutating func setPageProgression(_ direction: TextDirection?) throws(BinderyError) {
        guard let spine = package.section("spine") else {
            throw BinderyError(.input, "the package has no spine", path: package.part.string)
        }
        let name = "page-progression-direction"
        guard let direction else {
            guard let attribute = spine.attribute(.none, name) else { return }
            return try package.document.apply([package.document.removing(attribute)])
        }
        guard package.isEPUB3 else {
            throw BinderyError(.usage, "EPUB 2 cannot say in which direction pages follow each other; upgrade the book")
        }
        if spine[name] == direction.rawValue { return }
        try package.document.apply([package.document.setting(name, of: spine, to: direction.rawValue)])
    }
}
