extension StyleSheet {
    /// A place where a style sheet breaks the syntax.
    package struct SyntaxError: Sendable, Hashable {
        /// What is wrong.
        package var kind: Kind
        /// The bytes to show; empty at the end of the text.
        package var range: Range<Int>

        init(_ kind: Kind, _ range: Range<Int>) {
            self.kind = kind
            self.range = range
        }
    }
}

extension StyleSheet.SyntaxError {
    /// What is wrong.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A comment that is never closed.
        case unclosedComment
        /// A string that is open at the end of the text.
        case unclosedString
        /// A `url(` that is open at the end of the text.
        case unclosedURL
        /// A line break in a string.
        case lineBreakInString
        /// A `{` without its `}`.
        case unclosedBlock
        /// A `(` or `[` without its partner.
        case unclosedBracket
        /// The text ends before the rule or declaration does.
        case unexpectedEnd
        /// A `}` that is passed over with a broken declaration, so that its block never ends.
        case lostBrace
        /// A `}` that closes nothing.
        case strayBrace
        /// A `;` that ends nothing. The specification passes over it between declarations; EPUBCheck does not.
        case straySemicolon
        /// A selector that is none.
        case invalidSelector
        /// An at-rule with something that cannot stand in it, as when its semicolon is missing.
        case invalidAtRule
        /// A property that is not followed by a colon.
        case missingColon
        /// Something in the place of a property's name.
        case invalidPropertyName
        /// A property without a value.
        case missingValue
        /// Something in a value that cannot stand there.
        case invalidValue
        /// Rules nested more deeply than is read.
        case tooDeep
    }
}
