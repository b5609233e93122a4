import BinderyCore
import BinderyFiles

extension OpenContainer {
    /// Opens an unpacked publication.
    ///
    /// - Throws: ``BinderyError`` of code `file` if a folder cannot be read.
    static func folder(_ path: String) throws(BinderyError) -> OpenContainer {
        let container = try Container(folder: path)
        let mimetype = try? File.bytes(of: path + "/mimetype")
        let names = (mimetype == nil ? [] : ["mimetype"]) + container.parts.map(\.path.string)
        return OpenContainer(container, entryNames: names, mimetype: mimetype, name: String(PartPath(path).name))
    }
}
