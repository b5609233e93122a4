public import BinderyCore
import BinderyFiles

/// Checks publications, and single documents of publications.
///
/// A validator holds nothing but its options: one can be used for many checks, at the same time too.
public struct Validator: Sendable {
    /// What to check, and by which rules.
    public var options: ValidatorOptions

    /// Makes a validator.
    public init(options: ValidatorOptions = ValidatorOptions()) {
        self.options = options
    }

    /// Checks a publication that is in memory, such as one that has just been built.
    public func check(_ container: Container) async -> Report {
        let open = OpenContainer(
            container, mimetype: Array("application/epub+zip".utf8), name: "book.epub")
        return await PublicationCheck(container: open, options: options).run().filtered(options)
    }

    /// Checks a publication or a document on the disk; a publication may also be an unpacked folder.
    ///
    /// - Throws: ``BinderyError`` of code `file` if it does not exist or cannot be read.
    public func check(path: String) async throws(BinderyError) -> Report {
        guard options.mode == .publication else {
            return try SingleDocumentCheck(options: options).run(path).filtered(options)
        }
        guard let kind = FileTree.kind(of: path) else {
            throw BinderyError(.file, "there is no such file", path: path)
        }
        let (open, findings) = kind == .folder ? (try OpenContainer.folder(path), []) : try OpenContainer.archive(path)
        guard let open else { return Report(findings: findings).filtered(options) }
        return await PublicationCheck(container: open, options: options).run(after: findings).filtered(options)
    }
}

extension Report {
    /// The report without what is below the least severity that is wanted.
    func filtered(_ options: ValidatorOptions) -> Report {
        var report = self
        report.findings.removeAll { $0.severity > options.minimumSeverity }
        return report
    }
}
