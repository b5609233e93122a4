import BinderyCore
import BinderyTestSupport
import Testing

/// A book that was made to harm whoever opens it.
struct HostileBook: Sendable, CustomTestStringConvertible {
    /// What it tries.
    let name: String
    /// Codes of which the check must give one; empty where the book is harmless and must be accepted.
    let codes: Set<String>
    /// The file.
    let bytes: @Sendable () async throws -> [UInt8]

    var testDescription: String { name }

    init(_ name: String, _ codes: Set<String>, _ bytes: @escaping @Sendable () async throws -> [UInt8]) {
        self.name = name
        self.codes = codes
        self.bytes = bytes
    }

    /// A book with one part in place of another, or added.
    static func part(_ name: String, _ codes: Set<String>, _ path: PartPath, _ text: @escaping @Sendable () -> String)
        -> HostileBook
    {
        HostileBook(name, codes) { try await EPUBFixture.minimal.with(path, text()).archive() }
    }

    /// A book whose chapter has this body.
    static func chapter(_ name: String, _ codes: Set<String>, _ body: @escaping @Sendable () -> String) -> HostileBook {
        part(name, codes, "EPUB/chapter.xhtml") { document(body()) }
    }

    /// A book with changes to the package document.
    static func package(
        _ name: String, _ codes: Set<String>, replacing old: String, by new: @escaping @Sendable () -> String
    )
        -> HostileBook
    {
        HostileBook(name, codes) {
            try await EPUBFixture.minimal.with("EPUB/package.opf", replacing: old, by: new()).archive()
        }
    }

    /// A book with entries beside its own.
    static func archive(
        _ name: String, _ codes: Set<String>, _ change: @escaping @Sendable (inout RawZip) -> Void
    ) -> HostileBook {
        HostileBook(name, codes) {
            var zip = RawZip(try EPUBFixture.entries())
            change(&zip)
            return zip.bytes
        }
    }

    /// An XHTML document.
    static func document(_ body: String, doctype: String = "<!DOCTYPE html>") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        \(doctype)
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>One</title></head><body>\(body)</body></html>
        """
    }
}

extension EPUBFixture {
    /// The entries of the minimal book, stored.
    static func entries() throws -> [RawZip.Entry] {
        try [RawZip.Entry("mimetype", Array(Container.mimetype.utf8))]
            + minimal.parts.map { RawZip.Entry($0.path.string, try $0.content.bytes()) }
    }
}
