extension StyleSheet.Rule {
    /// What a rule is.
    package enum Kind: Sendable, Hashable {
        /// Selectors and a block.
        case style
        case charset, `import`, namespace, fontFace, page, keyframes
        /// `@media`, `@supports`, `@layer`, `@container` and others that hold style rules.
        case group
        /// Any other at-rule.
        case other

        /// Whether it has no block and must not stand in one (CSS Cascade 5, section 2; CSS Namespaces 3, section 3).
        var isStatement: Bool { self == .charset || self == .import || self == .namespace }

        /// The kind of an at-rule with this name, which has no `@` and is in lower case.
        init(atRule name: String) {
            switch StyleSheet.withoutVendorPrefix(name) {
            case "charset": self = .charset
            case "import": self = .import
            case "namespace": self = .namespace
            case "font-face": self = .fontFace
            case "page": self = .page
            case "keyframes": self = .keyframes
            case "media", "supports", "layer", "container", "scope", "starting-style", "document": self = .group
            default: self = .other
            }
        }
    }
}

extension StyleSheet {
    /// A name without `-webkit-` and the like.
    package static func withoutVendorPrefix(_ name: String) -> Substring {
        guard name.utf8.first == UInt8(ascii: "-"), name.utf8.dropFirst().first != UInt8(ascii: "-"),
            let end = name.utf8.dropFirst().firstIndex(of: UInt8(ascii: "-"))
        else { return name[...] }
        return name[name.utf8.index(after: end)...]
    }
}
