package import BinderyCore
import BinderyFiles

/// A resource as a key: equal to another of the same name and content, without reading all its bytes to look it up.
struct ResourceKey: Hashable, Sendable {
    /// The resource.
    let resource: Resource

    func hash(into hasher: inout Hasher) {
        hasher.combine(resource.name)
        switch resource.content {
        case .bytes(let bytes): hasher.combine(bytes.count)
        case .file(let path): hasher.combine(path)
        }
    }
}

extension Resource {
    /// All bytes of the resource.
    ///
    /// - Throws: ``BinderyError`` of code `file` if its file cannot be read.
    package func bytes() throws(BinderyError) -> [UInt8] {
        switch content {
        case .bytes(let bytes): return bytes
        case .file(let path):
            do throws(FileError) {
                return try File.bytes(of: path)
            } catch {
                throw BinderyError(
                    .file, "cannot \(error.operation) the file: \(error.reason)", path: path, underlying: error)
            }
        }
    }
}
