/// A place where a URL breaks the rules for writing URLs (the validation errors of url.spec.whatwg.org, section 1.1).
package struct URLProblem: Sendable, Hashable {
    /// What is wrong.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A code point that must be percent-encoded.
        case invalidCharacter
        /// A `%` without two hexadecimal digits.
        case invalidPercentEncoding
        /// A tab or a line break.
        case lineBreak
        /// A `\` instead of a `/`.
        case backslash
        /// A special scheme that is not followed by `//`.
        case missingSlashes
        /// More than two slashes behind a special scheme.
        case superfluousSlashes
        /// No host where there must be one.
        case missingHost
        /// A host that is no domain and no address.
        case invalidHost
        /// A port that is no number up to 65,535.
        case invalidPort
        /// A relative URL where there is nothing to resolve it against.
        case missingScheme
        /// A user name or password. EPUBCheck allows it.
        case credentials
    }

    /// What is wrong.
    package var kind: Kind
    /// The byte of the URL string where it is wrong.
    package var offset: Int
}
