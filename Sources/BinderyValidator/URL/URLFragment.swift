/// What the part of a URL behind `#` means.
///
/// It depends on what the URL points at: HTML takes any text as an ID, XML only names, SVG has a syntax of its own
/// (SVG 2, section 16.4), and EPUB adds canonical fragment identifiers and regions of images.
package struct URLFragment: Sendable, Hashable {
    /// What a fragment is.
    package enum Kind: Sendable, Hashable {
        /// Nothing stands behind `#`.
        case empty
        /// The ID of an element, percent-decoded.
        case id(String)
        /// A scheme and something in brackets, such as `epubcfi(/6/4)`.
        case scheme(String)
        /// A stretch of time or a region of space, such as `t=10,20` (Media Fragments URI 1.0).
        case media
        /// A view of an SVG image, such as `svgView(viewBox(0,0,1,1))`.
        case svgView
    }

    /// The kind of document that a fragment is part of.
    package enum Language: Sendable, Hashable {
        case html, svg
        /// Any other document.
        case xml
    }

    /// What the fragment is.
    package var kind: Kind
    /// Whether its syntax is right for the document.
    package var isValid = true

    /// Reads the fragment of a URL that points at a document in a language.
    package init(_ fragment: String, in language: Language) {
        switch language {
        case .html: self = Self.html(fragment)
        case .svg: self = Self.svg(fragment)
        case .xml: self = Self.xml(fragment)
        }
    }

    private init(_ kind: Kind, isValid: Bool = true) {
        self.kind = kind
        self.isValid = isValid
    }

    private static func xml(_ fragment: String) -> URLFragment {
        if let scheme = scheme(of: fragment) { return URLFragment(.scheme(scheme)) }
        let id = PercentEncoding.decoded(fragment)
        return URLFragment(id.isEmpty ? .empty : .id(id), isValid: NameSyntax.isNCName(id))
    }

    private static func html(_ fragment: String) -> URLFragment {
        // What stands behind `:~:` is a directive for the browser (URL Fragment Text Directives).
        let text = withoutDirective(fragment)
        if text.isEmpty { return URLFragment(.empty) }
        if let scheme = scheme(of: text) { return URLFragment(.scheme(scheme)) }
        if MediaFragment.isMediaFragment(text) { return URLFragment(.media) }
        return URLFragment(.id(PercentEncoding.decoded(text)))
    }

    private static func withoutDirective(_ fragment: String) -> String {
        var start = fragment.utf8.startIndex
        while let colon = fragment.utf8[start...].firstIndex(of: UInt8(ascii: ":")) {
            if fragment.utf8[colon...].starts(with: ":~:".utf8) { return String(fragment[..<colon]) }
            start = fragment.utf8.index(after: colon)
        }
        return fragment
    }

    private static func svg(_ fragment: String) -> URLFragment {
        if fragment.isEmpty { return URLFragment(.empty) }
        let parts = fragment.split(separator: "&", omittingEmptySubsequences: false)
        let rest = parts.dropFirst()
        if parts[0].hasPrefix("svgView(") {
            let isView = parts[0].hasSuffix(")") && parts[0].utf8.count > "svgView()".utf8.count
            return URLFragment(.svgView, isValid: isView && rest.allSatisfy(MediaFragment.isTime))
        }
        if parts[0].hasPrefix("t=") {
            return URLFragment(
                .media, isValid: MediaFragment.isTime(parts[0]) && rest.allSatisfy(MediaFragment.isRegion))
        }
        if parts[0].hasPrefix("xywh=") {
            return URLFragment(
                .media, isValid: MediaFragment.isRegion(parts[0]) && rest.allSatisfy(MediaFragment.isTime))
        }
        if parts[0].contains("=") { return URLFragment(.media, isValid: false) }
        let id = PercentEncoding.decoded(String(parts[0]))
        return URLFragment(.id(id), isValid: NameSyntax.isNCName(id) && rest.allSatisfy(MediaFragment.isTime))
    }

    /// The word before the brackets of `word(…)`.
    private static func scheme(of fragment: String) -> String? {
        guard fragment.utf8.last == UInt8(ascii: ")"), let bracket = fragment.utf8.firstIndex(of: UInt8(ascii: "(")),
            bracket != fragment.startIndex
        else { return nil }
        let word = fragment[..<bracket]
        return word.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") } ? String(word) : nil
    }
}
