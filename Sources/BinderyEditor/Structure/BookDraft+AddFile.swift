import BinderyBuilder
import BinderyCore
import BinderyXML

extension BookDraft {
    /// Adds a file and names it in the manifest.
    mutating func addFile(_ path: PartPath, _ resource: Resource, mediaType: String?) throws(BinderyError) {
        try Self.check(path: path)
        let new = try resource.bytes()
        if contains(path) {
            if try bytes(of: path) == new { return }
            throw BinderyError(.usage, "there is a file \(path) in the book already; it can be replaced")
        }
        put(PartContent(new, storage: .init(forFile: path.string)), at: path)
        if path.string.hasPrefix("META-INF/") { return }
        guard let type = mediaType ?? Self.mediaType(named: path) else {
            throw BinderyError(
                .usage,
                "the name tells no type of file; let it end as files of books do, such as with .xhtml, .css or .jpg",
                path: path.string)
        }
        try package.addItem(id: freeItemID(path), part: path, mediaType: type)
    }

    /// An id for the item of a file, after its name.
    func freeItemID(_ path: PartPath) -> String {
        let stem = path.name.lastIndex(of: ".").map { String(path.name[..<$0]) } ?? String(path.name)
        let slug = FileNameSlug(stem).string
        let isName = slug.utf8.first.map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } ?? false
        return package.document.freeID(isName ? slug : "item-" + slug)
    }

    /// The media type that the ending of a name tells; `nil` for one that is unknown.
    static func mediaType(named path: PartPath) -> String? {
        path.name.split(separator: ".").last.flatMap { mediaTypes[$0.lowercased()] }
    }

    /// The media types of files that books hold, by the endings of their names (EPUB 3.3, section 3.2).
    private static let mediaTypes = [
        "xhtml": "application/xhtml+xml", "html": "application/xhtml+xml", "htm": "application/xhtml+xml",
        "css": "text/css", "js": "application/javascript", "svg": "image/svg+xml", "jpg": "image/jpeg",
        "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp", "ttf": "font/ttf",
        "otf": "font/otf", "woff": "font/woff", "woff2": "font/woff2", "mp3": "audio/mpeg", "m4a": "audio/mp4",
        "mp4": "video/mp4", "ncx": "application/x-dtbncx+xml", "smil": "application/smil+xml", "opus": "audio/ogg",
        "ogg": "audio/ogg", "webm": "video/webm", "pls": "application/pls+xml", "xml": "application/xml",
        "json": "application/json", "txt": "text/plain", "pdf": "application/pdf",
    ]
}
