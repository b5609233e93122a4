public import BinderyBuilder
public import BinderyCore

/// An e-book: the files that a ``Book`` becomes, ready to be checked and written.
public struct EPUB: Sendable {
    /// The files.
    public let container: Container
    /// What the user should know about how they were made.
    public let remarks: [Remark]

    /// Makes an e-book; the same book and options give the same bytes.
    ///
    /// - Throws: ``BinderyError`` of code `file` if an image or font cannot be read, of code `input` if one cannot be
    ///   used.
    public init(_ book: Book, options: BuildOptions = BuildOptions()) throws(BinderyError) {
        (container, remarks) = try EPUBBuilder(options: options).container(of: book)
    }

    /// Writes the e-book as a file that appears at once and whole, or not at all; one that breaks a rule is not
    /// written.
    ///
    /// - Throws: ``BinderyError`` of code `file` if it cannot be written, of code `invalidBook` if it breaks a rule,
    ///   which is a fault of Bindery.
    public func write(to path: String) async throws(BinderyError) {
        try await container.write(to: path) { book async throws(BinderyError) in
            let report = await Validator(options: ValidatorOptions(minimumSeverity: .error)).check(book)
            if let finding = report.findings.first { throw BinderyError(invalid: finding, of: report, path: path) }
        }
    }
}

extension BinderyError {
    fileprivate init(invalid finding: Finding, of report: Report, path: String) {
        let place = finding.location.part.map { "\($0): " } ?? ""
        let others = report.findings.count > 1 ? ", and \(report.findings.count - 1) more" : ""
        self.init(
            .invalidBook,
            "the book would not be valid and was not written; please report this fault of Bindery: "
                + "\(place)\(finding.message) (\(finding.code) \(finding.rule))\(others)", path: path)
    }
}
