// Foundation makes and removes the folder; nothing of it reaches the tests.
import Foundation

/// A folder for the files of one test, which is removed with all that is in it.
public struct TemporaryFolder: ~Copyable {
    /// The folder, without a slash at its end.
    public let path: String

    /// Makes a folder.
    public init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("bindery-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in the folder.
    public func file(_ name: String) -> String {
        path + "/" + name
    }

    /// Writes a file, and makes the folders that it lies in.
    @discardableResult
    public func write(_ bytes: [UInt8], as name: String) throws -> String {
        let url = URL(fileURLWithPath: file(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return url.path
    }

    /// The bytes of a file.
    public func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: file(name))))
    }

    /// Makes a symbolic link.
    public func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: file(name), withDestinationPath: target)
    }

    /// The permission bits of a file.
    public func permissions(of name: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: file(name))[.posixPermissions] as? Int ?? 0
    }

    /// Sets the permission bits of a file.
    public func setPermissions(_ bits: Int, of name: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: bits], ofItemAtPath: file(name))
    }

    /// The names of all that is in the folder, hidden or not.
    public var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }
}
