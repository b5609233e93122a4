extension DocumentContext {
    /// Whether it belongs to a book for schools.
    var isEDUPUB: Bool { edition == .epub3 && (profile == .edupub || publicationTypes.contains("edupub")) }

    /// Whether it is content of a book for schools that is read from beginning to end.
    ///
    /// The rules about headings are for pages that flow; those that a reader only visits are exempt.
    var isEDUPUBContent: Bool {
        isEDUPUB && kind.isXHTML && (!isInPublication || isLinear && !isFixedLayout)
    }

    /// Whether it is, or belongs to, an index.
    var isIndexContent: Bool {
        edition == .epub3 && kind == .xhtml
            && (profile == .index || publicationTypes.contains("index") || properties.contains("index")
                || isInIndexCollection)
    }

    /// Whether it may hold dictionary entries.
    var isDictionaryContent: Bool {
        edition == .epub3 && kind.isXHTML && (profile == .dictionary || publicationTypes.contains("dictionary"))
    }
}
