import BinderyCore

extension BookDraft {
    /// Brings back metadata that a description holds, in the words in which they were written; edits that say something
    /// else than those come after.
    mutating func restore(_ metadata: WrittenMetadata, _ edits: [Edit]) throws(BinderyError) {
        guard let package = try package.restoring(metadata, keepsCover: true) else {
            for edit in edits { try apply(edit) }
            // Another identifier has been given to the book since; once that is back, the words can say the same.
            if let written = try self.package.restoring(metadata, keepsCover: true),
                MetadataRecord(package: written).fields == MetadataRecord(package: self.package).fields
            {
                self.package = written
                restored = (metadata, [])
            }
            return
        }
        self.package = package
        let said = Set(try Edit.edits(MetadataRecord(package: package).metadataFields))
        restored = (metadata, edits.filter { !said.contains($0) })
        for edit in restored?.edits ?? [] { try apply(edit) }
    }

    /// Lets the `meta` that names the cover come back too, once the cover itself has.
    mutating func restoreCoverName() throws(BinderyError) {
        guard isCoverRestored, let restored,
            let package = try package.restoring(restored.metadata, keepsCover: false)
        else { return }
        self.package = package
        for edit in restored.edits { try apply(edit) }
    }
}
