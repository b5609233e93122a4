import BinderyTestSupport

extension TemporaryFolder {
    /// Makes a folder with texts by path.
    static func with(_ files: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(Array(text.utf8), as: name) }
        return folder
    }
}
