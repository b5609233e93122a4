import BinderyCore
import BinderyZip

extension OpenContainer {
    /// Opens a publication. What is wrong with the archive as such is told; one that is none yields nothing else.
    ///
    /// - Throws: ``BinderyError`` of code `file` if the file cannot be read.
    static func archive(_ path: String) throws(BinderyError) -> (OpenContainer?, [Finding]) {
        do throws(ZipError) {
            return try archive(ZipArchive(path: path), name: String(PartPath(path).name))
        } catch {
            throw BinderyError(.file, "the file cannot be read", path: path, underlying: error)
        }
    }

    /// Opens a publication whose archive is open.
    static func archive(_ archive: ZipArchive, name: String) throws(ZipError) -> (OpenContainer?, [Finding]) {
        let facts = try archive.examine()
        let verdict = ArchiveRules.judge(archive, facts)
        guard verdict.isUsable else { return (nil, verdict.findings) }
        return (OpenContainer(archive, facts, name: name), verdict.findings)
    }

    private init(_ archive: ZipArchive, _ facts: ArchiveFacts, name: String) {
        let reader = ZipReader(archive)
        let mimetype = archive.entries.firstIndex { $0.name == "mimetype" }.map { index in
            (try? reader.prefix(256, of: index)) ?? []
        }
        self.init(
            Container(archive), archive: facts, entryNames: archive.entries.map(\.name), mimetype: mimetype, name: name)
    }
}
