/// The name of an attribute that means something to a book; a tree keeps no others.
public enum HTMLAttributeName: String, Sendable, Hashable, CaseIterable {
    // Any element.
    case id, `class`, style, lang, xmlLang = "xml:lang", dir, title, hidden, role, align, epubType = "epub:type"
    case ariaHidden = "aria-hidden", ariaLabel = "aria-label", itemProp = "itemprop"
    // Links and images.
    case href, name, rel, rev, src, dataSrc = "data-src", dataOriginal = "data-original", alt, width, height
    // Lists and tables.
    case start, type, value, reversed, colspan, rowspan, scope, valign
    // The head.
    case charset, content, httpEquiv = "http-equiv", property
    // Words.
    case color, face, size, cite, datetime, altText = "alttext", encoding
    // Forms, whose choices may name chapters.
    case selected, checked
    // Times that pages carry.
    case dataXUTime = "data-xutime"
}
