/// Checks a list of selectors token by token (Selectors Level 4, section 18).
///
/// The arguments of pseudo-classes may be anything with brackets in pairs. A colon without a name is let be where
/// EPUBCheck lets it be.
struct SelectorReader {
    /// What may come next.
    private enum State {
        /// The beginning of a selector.
        case start
        /// The part behind `>`, `+`, `~` or `||`.
        case combinator
        /// More of a compound selector.
        case compound
        /// Behind white space: a combinator or a descendant.
        case space
        /// The name of a class.
        case dot
        /// The name of a pseudo-class or pseudo-element.
        case colon
        /// What a namespace prefix belongs to.
        case pipe
    }

    /// What may come next in an attribute selector.
    private enum AttributeState {
        case name, nameOrOperator, pipe, equals, value, modifier, close
    }

    private var state = State.start
    private var attribute: AttributeState?
    private var brackets: [CSSToken] = []
    private let isRelative: Bool
    /// How many selectors there are, the one being read included.
    private(set) var count = 1
    /// Where the last selector ends.
    private(set) var end = 0
    /// What is wrong first.
    private(set) var error: StyleSheet.SyntaxError?

    /// Begins a list; relative selectors may begin with a combinator.
    init(isRelative: Bool) {
        self.isRelative = isRelative
    }

    /// Takes the next token; returns the name if it completes a class selector.
    mutating func take(_ token: CSSToken) -> Range<Int>? {
        guard error == nil else { return nil }
        if token.kind != .whitespace { end = token.range.upperBound }
        if !brackets.isEmpty {
            argument(token)
        } else if attribute != nil {
            attributePart(token)
        } else if state == .dot, token.kind == .identifier {
            state = .compound
            return token.content
        } else {
            part(token)
        }
        return nil
    }

    /// Ends the list at a `{`.
    mutating func finish(at brace: CSSToken) {
        if let bracket = brackets.last {
            fail(bracket, .unclosedBracket)
        } else if attribute != nil || (state != .compound && state != .space) {
            fail(brace)
        }
    }

    private mutating func fail(_ token: CSSToken, _ kind: StyleSheet.SyntaxError.Kind = .invalidSelector) {
        error = error ?? StyleSheet.SyntaxError(kind, token.range)
    }
}

extension SelectorReader {
    /// A token outside brackets.
    private mutating func part(_ token: CSSToken) {
        if state == .colon {
            return afterColon(token)
        }
        switch token.kind {
        case .whitespace:
            if state == .compound { state = .space } else if state == .dot || state == .pipe { fail(token) }
        case .identifier:
            simple(token)
        case .hash where state != .pipe, .colon where state != .pipe, .openBracket where state != .pipe:
            simple(token)
            if token.kind == .colon { state = .colon }
            if token.kind == .openBracket { attribute = .name }
        case .comma:
            guard state == .compound || state == .space else { return fail(token) }
            state = .start
            count += 1
        case .delimiter:
            delimiter(token)
        case .closeBrace:
            fail(token, .strayBrace)
        case .badString:
            fail(token, .lineBreakInString)
        default:
            fail(token)
        }
    }

    /// A simple selector, or the name behind a namespace prefix.
    private mutating func simple(_ token: CSSToken) {
        if state == .dot { fail(token) } else { state = .compound }
    }

    private mutating func afterColon(_ token: CSSToken) {
        switch token.kind {
        case .colon: break
        case .whitespace:
            // EPUBCheck lets a space behind the colon be.
            state = .space
        case .function:
            brackets.append(token)
            state = .compound
        case .comma, .closeBrace, .semicolon: fail(token)
        default: state = .compound
        }
    }

    private mutating func delimiter(_ token: CSSToken) {
        switch token.delimiter {
        case UInt8(ascii: "*"), UInt8(ascii: "&"):
            simple(token)
        case UInt8(ascii: "."):
            if state == .dot || state == .pipe { fail(token) } else { state = .dot }
        case UInt8(ascii: "|"):
            if state == .dot { fail(token) } else { state = state == .pipe ? .combinator : .pipe }
        case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "~"):
            guard state == .compound || state == .space || (state == .start && isRelative) else { return fail(token) }
            state = .combinator
        default:
            fail(token)
        }
    }

    /// A token of the arguments of a pseudo-class.
    private mutating func argument(_ token: CSSToken) {
        switch token.kind {
        case .function, .openParenthesis, .openBracket:
            brackets.append(token)
        case .closeParenthesis:
            if brackets.last?.kind != .openBracket { brackets.removeLast() } else { fail(token) }
        case .closeBracket:
            if brackets.last?.kind == .openBracket { brackets.removeLast() } else { fail(token) }
        case .closeBrace, .semicolon:
            if let bracket = brackets.last { fail(bracket, .unclosedBracket) }
        case .badString:
            fail(token, .lineBreakInString)
        default:
            break
        }
    }

    /// A token of an attribute selector (Selectors Level 4, section 6).
    private mutating func attributePart(_ token: CSSToken) {
        if token.kind == .whitespace { return }
        switch (attribute, token.kind) {
        case (.nameOrOperator, .closeBracket), (.modifier, .closeBracket), (.close, .closeBracket):
            attribute = nil
        case (.name, .identifier), (.pipe, .identifier):
            attribute = .nameOrOperator
        case (.name, .delimiter) where token.isDelimiter(UInt8(ascii: "*")):
            attribute = .nameOrOperator
        case (.name, .delimiter) where token.isDelimiter(UInt8(ascii: "|")):
            attribute = .name
        case (.nameOrOperator, .delimiter) where token.isDelimiter(UInt8(ascii: "|")):
            attribute = .pipe
        case (.nameOrOperator, .delimiter) where "~^$*".utf8.contains(token.delimiter):
            attribute = .equals
        case (.nameOrOperator, .delimiter), (.equals, .delimiter), (.pipe, .delimiter):
            guard token.isDelimiter(UInt8(ascii: "=")) else { return fail(token) }
            attribute = .value
        case (.value, .identifier), (.value, .string):
            attribute = .modifier
        case (.modifier, .identifier):
            attribute = .close
        default:
            fail(token, token.kind == .badString ? .lineBreakInString : .invalidSelector)
        }
    }
}
