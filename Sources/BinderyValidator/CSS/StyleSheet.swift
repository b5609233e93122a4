/// What a style sheet or a `style` attribute says, as values in the order of the text
/// (CSS Syntax Module Level 3).
///
/// Reading never fails: what breaks the syntax is in ``errors`` and is left out of the rest, as the specification tells
/// browsers to do. All ranges are bytes of ``source``.
package struct StyleSheet: Sendable {
    /// The UTF-8 text.
    package let source: [UInt8]
    /// The rules, each behind the one that it is nested in.
    package internal(set) var rules: [Rule] = []
    /// The declarations of all rules.
    package internal(set) var declarations: [Declaration] = []
    /// The URLs that are followed: of `@import`, of values, and of the conditions of at-rules.
    package internal(set) var references: [Reference] = []
    /// The class selectors outside the arguments of pseudo-classes.
    package internal(set) var classSelectors: [ClassSelector] = []
    /// What breaks the syntax.
    package internal(set) var errors: [SyntaxError] = []

    init(source: [UInt8]) {
        self.source = source
    }
}

extension StyleSheet {
    /// An at-rule or a style rule.
    package struct Rule: Sendable, Hashable {
        /// What the rule is.
        package var kind: Kind
        /// The at-keyword with its `@`; empty for a style rule.
        package var name: Range<Int>
        /// The selectors, or what stands between the at-keyword and `{` or `;`.
        package var prelude: Range<Int>
        /// The block with its braces; `nil` if there is none.
        package var block: Range<Int>?
        /// The index of the rule that it is nested in.
        package var parent: Int?
        /// How many declarations stand directly in the block.
        package var declarationCount = 0
    }

    /// A property and its value.
    package struct Declaration: Sendable, Hashable {
        /// The name of the property.
        package var name: Range<Int>
        /// The value without the white space around it, with `!important`.
        package var value: Range<Int>
        /// The index of the rule; `nil` in a `style` attribute.
        package var rule: Int?
    }

    /// A URL that a reading system would fetch.
    package struct Reference: Sendable, Hashable {
        /// What the URL stands in.
        package enum Context: Sendable, Hashable {
            /// `@import`.
            case styleSheet
            /// `src` of `@font-face`, or another descriptor of it.
            case fontFace
            /// A property.
            case property
            /// The condition of an at-rule.
            case condition
        }

        /// What the URL stands in.
        package var context: Context
        /// The bytes of the URL, without quotes and `url(`.
        package var url: Range<Int>
        /// The bytes that the author would call the reference: with quotes and `url(`.
        package var range: Range<Int>
        /// The bytes of the font format that stands behind it.
        package var format: Range<Int>?
        /// The index of the declaration.
        package var declaration: Int?
        /// The index of the rule.
        package var rule: Int?
        /// Whether it is an argument of a function, such as `image-set()`.
        package var isArgument = false
    }

    /// A class that a selector asks for.
    package struct ClassSelector: Sendable, Hashable {
        /// The bytes of the name, without the full stop.
        package var name: Range<Int>
        /// Which of all selectors of the style sheet, counted from 0, it is part of.
        package var selector: Int
    }
}

extension StyleSheet {
    /// What some bytes say, with escapes undone.
    package func text(_ range: Range<Int>) -> String {
        CSSText.decoded(source, range)
    }

    /// Whether some bytes say a name, given in lower case, in letters of any case.
    package func says(_ name: String, _ range: Range<Int>) -> Bool {
        CSSText.says(name, source, range)
    }

    /// Whether a declaration sets the property, given in lower case.
    package func sets(_ property: String, _ declaration: Declaration) -> Bool {
        says(property, declaration.name)
    }

    /// Whether a value begins with the keyword, given in lower case.
    package func value(of declaration: Declaration, isKeyword keyword: String) -> Bool {
        var tokenizer = CSSTokenizer(source, from: declaration.value.lowerBound)
        let token = tokenizer.nextSignificant()
        return token.kind == .identifier && says(keyword, token.content)
    }
}
