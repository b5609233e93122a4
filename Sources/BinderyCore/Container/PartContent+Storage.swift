extension PartContent.Storage {
    /// The extensions of files that are compressed already: pictures, sound, video, fonts of the web, archives.
    private static let compressedExtensions: Set<String> = [
        "aac", "avif", "epub", "flac", "gif", "gz", "jpeg", "jpg", "jxl", "m4a", "m4b", "m4v", "mov", "mp3", "mp4",
        "oga", "ogg", "ogv", "opus", "png", "webm", "webp", "woff", "woff2", "zip",
    ]

    /// How a file is best stored, as far as its name tells.
    public init(forFile name: String) {
        let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
        let ending = dot.map { name[name.utf8.index(after: $0)...].lowercased() } ?? ""
        self = Self.compressedExtensions.contains(ending) ? .stored : .deflated
    }
}
