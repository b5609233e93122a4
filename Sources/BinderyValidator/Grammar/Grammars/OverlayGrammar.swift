extension GrammarSource {
    /// Media overlays: the part of SMIL 3 that EPUB uses (EPUB 3.3, section 9.2.2).
    static let overlay = Self("overlay", modules: [overlayText])

    private static let overlayText = """
        default namespace = "http://www.w3.org/ns/SMIL"
        namespace epub = "http://www.idpf.org/2007/ops"

        start = element smil { @version { "3.0" }, (@id { $ID } | @epub:prefix)*, head?, body }
        head = element head { element metadata { foreign* }? }
        foreign = element * { @**, (text | foreign)* }

        body = element body { (description | @epub:textref { $anyURI })*, (seq | par)+ }
        seq = element seq { description*, @epub:textref { $anyURI }, (seq | par)+ }
        par = element par {
            description*,
            element text { @id { $ID }?, @src { $anyURI }, empty },
            element audio { (@id { $ID } | @(clipBegin | clipEnd) { $clockValue })*, @src { $anyURI }, empty }? }
        description = @id { $ID } | @epub:type { $NMTOKENS } | @data-*
        """
}
