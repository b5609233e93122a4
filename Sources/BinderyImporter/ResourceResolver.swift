public import BinderyCore
internal import BinderyFiles

/// Finds the files that an input names, and refuses those that are none of its business.
///
/// Only files below the input's own folder, or below a folder that the user allowed, are taken; symbolic links count by
/// where they lead. Nothing is ever fetched from a network.
public struct ResourceResolver: Sendable {
    private let folder: String
    private let allowedFolders: [String]

    /// Makes a resolver for the references in one input.
    ///
    /// - Parameters:
    ///   - folder: the input's folder.
    ///   - allowedFolders: further folders from which files may be taken.
    public init(folder: String, allowedFolders: [String]) {
        self.folder = folder
        self.allowedFolders = allowedFolders
    }

    /// The file that a reference such as `images/map.png` or `my%20map.png` names.
    ///
    /// - Throws: ``BinderyError`` of code `refused` for a reference out of the folder, to a network or to a device, and
    ///   of code `file` for one to a file that does not exist.
    public func resource(_ reference: String) throws(BinderyError) -> Resource {
        throw BinderyError(.refused, "no file can be taken yet", path: reference)
    }
}
