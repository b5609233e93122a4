import BinderyCore
import BinderyEditor
import BinderyTestSupport

/// The package document of ``EPUBFixture/minimal``.
let package3: PartPath = "EPUB/package.opf"
/// The package document of ``EPUBFixture/minimal2``.
let package2: PartPath = "OEBPS/content.opf"

extension Container {
    /// The book after some edits.
    func edited(_ edits: Edit..., modification: EPUBEditor.Modification = .keep) throws -> Container {
        var editor = try EPUBEditor(self)
        try editor.apply(edits, modification: modification)
        return editor.container
    }

    /// The book with more metadata in its package, on lines of their own.
    func withMetadata(_ part: PartPath, _ markup: String) throws -> Container {
        try with(part, replacing: "</metadata>", by: "  \(markup)\n  </metadata>")
    }

    /// The lines of a part that are not in another book's, and those that are missing.
    func difference(from old: Container, _ part: PartPath) throws -> [String] {
        let before = try old.text(part).split(separator: "\n").map(String.init)
        let after = try text(part).split(separator: "\n").map(String.init)
        return after.difference(from: before).map { change in
            switch change {
            case .insert(_, let line, _): "+" + line.drop { $0 == " " }
            case .remove(_, let line, _): "-" + line.drop { $0 == " " }
            }
        }
    }
}
