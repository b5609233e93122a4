public import BinderyCore

/// Makes an EPUB of a book.
///
/// A plan is made first: the names of the files, where everything that can be linked to will stand, the table of
/// contents. The files themselves are written only when somebody asks for their bytes, each on its own, so that they
/// can be made in parallel and let go.
public struct EPUBBuilder: Sendable {
    private let options: BuildOptions

    /// Makes a builder.
    public init(options: BuildOptions = BuildOptions()) {
        self.options = options
    }

    /// The files of the EPUB, and what the user should know about how they came about.
    ///
    /// - Throws: ``BinderyError`` of code `usage` for a theme that does not exist, `file` for an image, font or style
    ///   sheet that cannot be read, and `refused` for a font whose licence forbids embedding.
    public func container(of book: Book) throws(BinderyError) -> (container: Container, remarks: [Remark]) {
        var planner = Planner(book: book, options: options)
        let plan = try planner.plan()
        return (Container(parts: plan.parts()), planner.remarks)
    }
}
