/// Reads rules and declarations, nested ones too (CSS Syntax Module Level 3, section 5).
///
/// Blocks are kept on a stack of its own, so that no nesting can exhaust the machine's. Two things are stricter than in
/// a browser, since they are mistakes in a book: what is open at the end of the text is an error, and a bracket that is
/// open at the `}` of its block ends there, so that one lost `)` does not swallow the rest of the sheet.
struct StyleSheetParser {
    /// How deeply rules may be nested.
    static let maximumDepth = 128

    /// A block that is open.
    private struct Block {
        var rule: Int
        var brace: Range<Int>
        /// Whether a `;` would end nothing here.
        var isAfterDeclaration = true
    }

    var sheet: StyleSheet
    var tokenizer: CSSTokenizer
    let isStyleAttribute: Bool
    private var blocks: [Block] = []
    /// How many selectors there have been.
    var selectorCount = 0
    /// The brackets that are open in what is being read.
    var brackets: [CSSToken] = []
    private var isTooDeep = false
    private var hasLoss = false

    init(_ bytes: [UInt8], isStyleAttribute: Bool) {
        sheet = StyleSheet(source: bytes)
        tokenizer = CSSTokenizer(bytes)
        self.isStyleAttribute = isStyleAttribute
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { tokenizer.position = 3 }
    }

    /// The rule of the innermost block.
    var currentRule: Int? { blocks.last?.rule }

    /// Whether declarations may stand here.
    var isInBlock: Bool { isStyleAttribute || !blocks.isEmpty }

    mutating func fail(_ kind: StyleSheet.SyntaxError.Kind, _ range: Range<Int>) {
        sheet.errors.append(StyleSheet.SyntaxError(kind, range))
    }

    /// Reads all of it.
    mutating func parse() -> StyleSheet {
        while step() {}
        if let comment = tokenizer.unterminatedComment { fail(.unclosedComment, comment) }
        return sheet
    }

    /// Reads one rule, one declaration or one brace; `false` at the end.
    private mutating func step() -> Bool {
        let token = tokenizer.nextSignificant()
        switch token.kind {
        case .end:
            if let block = blocks.last {
                fail(.unclosedBlock, block.brace)
                for block in blocks { sheet.rules[block.rule].block = block.brace.lowerBound..<token.range.lowerBound }
            }
            return false
        case .closeBrace where !blocks.isEmpty:
            closeBlock(at: token)
        case .semicolon where isInBlock:
            // A `style` attribute may begin with one, and a nested rule may be followed by one.
            if let last = blocks.indices.last {
                if blocks[last].isAfterDeclaration { fail(.straySemicolon, token.range) }
                blocks[last].isAfterDeclaration = true
            }
        case .cdo where blocks.isEmpty, .cdc where blocks.isEmpty:
            break
        case .atKeyword where !isStyleAttribute:
            atRule(token)
        default:
            if isInBlock { declarationOrRule(token) } else { styleRule(token) }
        }
        return !isTooDeep
    }
}

extension StyleSheetParser {
    /// Opens the block of a rule, of which the prelude is known. The reading stops where that is too deep.
    mutating func openBlock(of rule: StyleSheet.Rule, at brace: CSSToken) {
        guard blocks.count < Self.maximumDepth else {
            fail(.tooDeep, brace.range)
            isTooDeep = true
            return
        }
        sheet.rules.append(rule)
        blocks.append(Block(rule: sheet.rules.count - 1, brace: brace.range))
    }

    private mutating func closeBlock(at brace: CSSToken) {
        let block = blocks.removeLast()
        sheet.rules[block.rule].block = block.brace.lowerBound..<brace.range.upperBound
        noteEnd(ofDeclaration: false)
    }

    /// Notes what ended in the innermost block: a rule may be followed by a `;`, a declaration by no second one.
    mutating func noteEnd(ofDeclaration isDeclaration: Bool) {
        if let last = blocks.indices.last { blocks[last].isAfterDeclaration = isDeclaration }
    }

    /// Passes over the block of a broken rule, with `tokenizer` behind its `{`.
    ///
    /// The break has been reported; that the block is open as well is said besides.
    mutating func skipBlock() {
        let brace = tokenizer.position - 1..<tokenizer.position
        var depth = 1
        while depth > 0 {
            switch tokenizer.next().kind {
            case .openBrace: depth += 1
            case .closeBrace: depth -= 1
            case .end: return fail(.unclosedBlock, brace)
            default: break
            }
        }
        noteEnd(ofDeclaration: false)
    }

    /// Reports a `}` that is lost with the broken declaration before it, once.
    ///
    /// EPUBCheck looks for the next `;` or `}` behind the place where a declaration breaks, which is the `}` itself.
    /// Where no other rule begins before that, one `}` is missing in the end.
    mutating func checkLoss(of brace: CSSToken) {
        guard !hasLoss, !blocks.isEmpty else { return }
        var ahead = CSSTokenizer(sheet.source, from: brace.range.upperBound)
        while true {
            switch ahead.next().kind {
            case .openBrace: return
            case .semicolon, .closeBrace, .end:
                hasLoss = true
                return fail(.lostBrace, brace.range)
            default: break
            }
        }
    }

    /// Ends the innermost block, whose `}` was forgotten, with the block behind `tokenizer`.
    mutating func endForgottenBlock() {
        let block = blocks.removeLast()
        fail(.unclosedBlock, block.brace)
        skipBlock()
        sheet.rules[block.rule].block = block.brace.lowerBound..<tokenizer.position
        noteEnd(ofDeclaration: false)
    }

    /// Reports a string or URL that the text ends in.
    mutating func checkEnd(of token: CSSToken) {
        if token.isUnterminated { fail(token.kind == .string ? .unclosedString : .unclosedURL, token.range) }
    }

    /// Notes that a bracket opens or closes; one that closes nothing is let be, as EPUBCheck does.
    mutating func noteBracket(_ token: CSSToken) {
        switch token.kind {
        case .openParenthesis, .openBracket, .openBrace, .function:
            brackets.append(token)
        case .closeParenthesis:
            if let last = brackets.last, last.kind == .openParenthesis || last.kind == .function {
                brackets.removeLast()
            }
        case .closeBracket:
            if brackets.last?.kind == .openBracket { brackets.removeLast() }
        case .closeBrace:
            if brackets.last?.kind == .openBrace { brackets.removeLast() }
        default:
            break
        }
    }

    /// The URL that a token is or that the function it is begins with. Reads the string of the latter.
    mutating func url(from token: CSSToken) -> CSSToken? {
        switch token.kind {
        case .url where !token.isUnterminated, .badURL where !token.isUnterminated:
            return token
        case .function where sheet.says("url", token.content):
            var string = tokenizer.nextSignificant()
            guard string.kind == .string, !string.isUnterminated else {
                tokenizer.position = string.range.lowerBound
                return nil
            }
            string.range = token.range.lowerBound..<string.range.upperBound
            return string
        default:
            return nil
        }
    }
}
