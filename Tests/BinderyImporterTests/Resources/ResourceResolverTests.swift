import BinderyCore
import BinderyImporter
import BinderyTestSupport
import Testing

@Suite struct ResourceResolverTests {
    private func name(_ reference: String, in folder: borrowing TemporaryFolder, allowed: [String] = []) -> String? {
        try? ResourceResolver(folder: folder.path + "/book", allowedFolders: allowed).resource(reference).name
    }

    private func code(_ reference: String, in folder: borrowing TemporaryFolder) -> BinderyError.Code? {
        do {
            _ = try ResourceResolver(folder: folder.path + "/book", allowedFolders: []).resource(reference)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func `files below the folder are found by every spelling of their names`() throws {
        let folder = try TemporaryFolder.with(["book/images/my map.png": "x", "book/50%.png": "y", "book/a?b.png": "z"])
        #expect(name("images/my map.png", in: folder) == "images/my map.png")
        #expect(name("./images/my%20map.png", in: folder) == "images/my map.png")
        #expect(name("images\\my%20map.png", in: folder) == "images/my map.png")
        #expect(name("images/../images/my map.png", in: folder) != nil)
        #expect(name("images/my%20map.png?width=3#top", in: folder) == "images/my map.png")
        #expect(name("50%.png", in: folder) == "50%.png")
        #expect(name("a?b.png", in: folder) == "a?b.png")
        #expect(name(folder.path + "/book/images/my map.png", in: folder) != nil)
        #expect(name("file://" + folder.path + "/book/images/my%20map.png", in: folder) != nil)
    }

    @Test(
        arguments: [
            "../secret.png", "%2e%2e/secret.png", "..%2fsecret.png", "images/../../secret.png", "..\\secret.png",
            "../no-such-file.png", "/etc/passwd", "file:///etc/passwd", "file:/etc/passwd", "file://server/share/a.png",
            "/dev/zero", "/no/such/file", "link.png", "links/secret.png", "http://example.org/a.png",
            "https://example.org/a.png", "//example.org/a.png", "ftp://example.org/a.png", "a%00.png", "/proc/self/mem",
        ])
    func `what lies outside the folder is refused`(reference: String) throws {
        let folder = try TemporaryFolder.with(["book/images/a.png": "x", "secret.png": "s"])
        try folder.link("book/link.png", to: "../secret.png")
        try folder.link("book/links", to: "..")
        #expect(code(reference, in: folder) == .refused)
    }

    @Test func `links within the folder are followed`() throws {
        let folder = try TemporaryFolder.with(["book/images/a.png": "x"])
        try folder.link("book/link.png", to: "images/a.png")
        try folder.link("book/pictures", to: "images")
        #expect(name("link.png", in: folder) == "link.png")
        #expect(name("pictures/a.png", in: folder) == "pictures/a.png")
    }

    @Test func `a folder whose name begins alike is another folder`() throws {
        let folder = try TemporaryFolder.with(["book/a.png": "x", "bookshelf/b.png": "y"])
        #expect(code("../bookshelf/b.png", in: folder) == .refused)
        #expect(code(folder.path + "/bookshelf/b.png", in: folder) == .refused)
    }

    @Test func `an allowed folder widens what may be taken`() throws {
        let folder = try TemporaryFolder.with(["book/a.png": "x", "shared/b.png": "y"])
        #expect(name("../shared/b.png", in: folder, allowed: [folder.path + "/shared"]) != nil)
        #expect(name("../secret.png", in: folder, allowed: [folder.path + "/shared"]) == nil)
    }

    @Test func `what does not exist is missing, and a device is refused`() throws {
        let folder = try TemporaryFolder.with(["book/images/a.png": "x"])
        #expect(code("b.png", in: folder) == .file)
        #expect(code("images", in: folder) == .file)
        #expect(code("", in: folder) == .file)
        #expect(name("/dev/null", in: folder, allowed: ["/dev"]) == nil)
    }

    @Test func `the refusal names the option that allows it`() throws {
        let folder = try TemporaryFolder.with(["book/a.png": "x", "secret.png": "s"])
        #expect {
            try ResourceResolver(folder: folder.path + "/book", allowedFolders: []).resource("../secret.png")
        } throws: { ($0 as? BinderyError)?.message.contains("--allow-path") == true }
    }

    @Test func `images in data addresses are decoded`() throws {
        let resolver = ResourceResolver(folder: ".", allowedFolders: [])
        #expect(try resolver.resource("data:image/png;base64,iVBORw0K").content == .bytes([137, 80, 78, 71, 13, 10]))
        #expect(try resolver.resource("data:image/svg+xml,%3Csvg/%3E").content == .bytes(Array("<svg/>".utf8)))
        #expect(throws: BinderyError.self) { try resolver.resource("data:text/html,<script>") }
        #expect(throws: BinderyError.self) { try resolver.resource("data:image/png;base64,****") }
    }

    @Test func `an image on a network leaves a warning, one outside the folder stops the build`() throws {
        let folder = try TemporaryFolder.with(["book/a.png": "x", "secret.png": "s"])
        let resolver = ResourceResolver(folder: folder.path + "/book", allowedFolders: [])
        let origin = Origin(file: "story.md", line: 7, reason: "")
        var remarks: [Remark] = []
        #expect(
            try resolver.image("http://example.org/a.png", alternativeText: "x", at: origin, remarks: &remarks) == nil)
        #expect(remarks.map(\.kind) == [.warning])
        #expect {
            try resolver.image("../secret.png", alternativeText: "x", at: origin, remarks: &remarks)
        } throws: { ($0 as? BinderyError)?.path == "story.md:7" }
    }
}
