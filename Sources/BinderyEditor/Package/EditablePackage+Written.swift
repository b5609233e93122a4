import BinderyCore
import BinderyXML

extension EditablePackage {
    /// The element `metadata` as it is written; empty where there is none.
    var writtenMetadata: String {
        section("metadata").map { String(decoding: document.tree.source[$0.range], as: UTF8.self) } ?? ""
    }

    /// The package with other markup in the place of its metadata; `nil` where that cannot stand in it.
    private func withMetadata(_ markup: String) -> EditablePackage? {
        var package = self
        do throws(BinderyError) {
            if let metadata = section("metadata") {
                let isGone = markup.isEmpty
                try package.document.apply([
                    isGone ? document.removing(metadata) : TextEdit(metadata.range, markup)
                ])
            } else if let first = root.firstChild, !markup.isEmpty {
                try package.document.apply([document.inserting(markup, before: first)])
            }
        } catch {
            // The prefixes of another package, for example.
            return nil
        }
        return package
    }

    /// The package with the metadata as they were written once; `nil` if they are those of another book.
    ///
    /// - Parameter keepsCover: whether the `meta` that names the cover stays as it is now.
    func restoring(_ written: WrittenMetadata, keepsCover: Bool) throws(BinderyError) -> EditablePackage? {
        guard written.version == root["version"] ?? "", var package = withMetadata(written.markup),
            package.uniqueIdentifier?.text == uniqueIdentifier?.text
        else { return nil }
        // When the book was last changed is for the book to say, and not for what was written down before.
        if let old = modified, let entry = package.modifiedEntry { try package.setText(of: entry, to: old) }
        guard keepsCover else { return package }
        switch (package.named("cover"), named("cover")) {
        case (let entry?, let now?): try package.setText(of: entry, to: now.text)
        case (let entry?, nil): try package.remove(entry)
        case (nil, let now?): try package.append([package.named("cover", now.text)])
        case (nil, nil): break
        }
        return package
    }
}
