extension StyleSheetParser {
    /// Reads a declaration, or a nested rule where a `{` shows that it is one (CSS Syntax Level 3, section 5.5.4).
    mutating func declarationOrRule(_ first: CSSToken) {
        var hasColon = false
        var end: CSSToken?
        if first.kind == .identifier {
            let next = tokenizer.nextSignificant()
            hasColon = next.kind == .colon
            if next.kind == .closeBrace { end = next }
            if hasColon {
                let errors = sheet.errors.count
                let references = sheet.references.count
                if declaration(first) { return }
                sheet.errors.removeSubrange(errors...)
                sheet.references.removeSubrange(references...)
            }
            tokenizer.position = first.range.upperBound
        }
        styleRule(first, beginsLikeDeclaration: hasColon)
        if let end { checkLoss(of: end) }
    }

    /// Reads the value of a property, with `tokenizer` behind the colon; `false` if there is a rule instead.
    private mutating func declaration(_ name: CSSToken) -> Bool {
        let isCustom = sheet.source[name.range].starts(with: "--".utf8)
        let references = sheet.references.count
        var value = Value()
        brackets.removeAll(keepingCapacity: true)
        reading: while true {
            let token = tokenizer.next()
            switch token.kind {
            case .whitespace:
                continue
            case .end:
                if isStyleAttribute, let bracket = brackets.last { fail(.unclosedBracket, bracket.range) }
                value.isAtEnd = true
                break reading
            case .semicolon where brackets.isEmpty:
                noteEnd(ofDeclaration: true)
                value.end = token
                break reading
            case .closeBrace where brackets.last?.kind != .openBrace && currentRule != nil:
                if let bracket = brackets.last {
                    breakValue(&value, .unclosedBracket, bracket.range)
                    checkLoss(of: token)
                }
                tokenizer.position = token.range.lowerBound
                value.end = token
                break reading
            case .openBrace where !isCustom:
                return false
            default:
                component(token, of: &value, isCustom: isCustom)
            }
            value.note(token)
        }
        finish(value, name: name, isCustom: isCustom, references: references)
        return true
    }

    private mutating func finish(_ value: Value, name: CSSToken, isCustom: Bool, references: Int) {
        var value = value
        if value.isEmpty, !isCustom, !value.isBroken, !value.isAtEnd || isStyleAttribute {
            breakValue(&value, .missingValue, value.end?.range ?? name.range)
            if let end = value.end, end.kind == .closeBrace { checkLoss(of: end) }
        }
        if let rule = currentRule { sheet.rules[rule].declarationCount += 1 }
        if value.isBroken {
            sheet.references.removeSubrange(references...)
            return
        }
        let range = value.range ?? name.range.upperBound..<name.range.upperBound
        sheet.declarations.append(StyleSheet.Declaration(name: name.range, value: range, rule: currentRule))
    }

    /// Reads one component of a value.
    private mutating func component(_ token: CSSToken, of value: inout Value, isCustom: Bool) {
        switch token.kind {
        case .badString:
            breakValue(&value, .lineBreakInString, token.range)
        case .string:
            checkEnd(of: token)
        case .atKeyword where !isCustom, .cdo where !isCustom, .cdc where !isCustom,
            .closeBrace where brackets.last?.kind != .openBrace:
            breakValue(&value, .invalidValue, token.range)
        case .delimiter where token.isDelimiter(UInt8(ascii: "!")):
            let next = tokenizer.nextSignificant()
            if next.kind == .identifier, sheet.says("important", next.content) {
                return value.note(next)
            }
            tokenizer.position = token.range.upperBound
        case .delimiter where !isCustom && isMatchOperator(token):
            breakValue(&value, .invalidValue, token.range.lowerBound..<token.range.upperBound + 1)
        case .url, .badURL:
            checkEnd(of: token)
            addReference(token, isArgument: !brackets.isEmpty)
        case .function where sheet.says("url", token.content):
            addReference(token, isArgument: !brackets.isEmpty)
            brackets.append(token)
        case .function where brackets.isEmpty && sheet.says("format", token.content):
            brackets.append(token)
            addFormat()
        default:
            noteBracket(token)
        }
        value.isEmpty = false
    }

    /// Breaks a declaration, once.
    private mutating func breakValue(_ value: inout Value, _ kind: StyleSheet.SyntaxError.Kind, _ range: Range<Int>) {
        guard !value.isBroken else { return }
        fail(kind, range)
        value.isBroken = true
    }

    /// `~=`, `|=`, `^=`, `$=` or `*=`, which belong into attribute selectors.
    private func isMatchOperator(_ token: CSSToken) -> Bool {
        guard token.range.upperBound < sheet.source.count, sheet.source[token.range.upperBound] == UInt8(ascii: "=")
        else { return false }
        return "~|^$*".utf8.contains(token.delimiter)
    }

    private mutating func addReference(_ token: CSSToken, isArgument: Bool) {
        guard let url = url(from: token) else { return }
        let isFontFace = currentRule.map { sheet.rules[$0].kind == .fontFace } ?? false
        var reference = StyleSheet.Reference(
            context: isFontFace ? .fontFace : .property, url: url.content, range: url.range, rule: currentRule)
        reference.declaration = sheet.declarations.count
        reference.isArgument = isArgument
        sheet.references.append(reference)
    }

    /// Gives the last URL of the same declaration the format that stands in `format(…)`.
    private mutating func addFormat() {
        let format = tokenizer.nextSignificant()
        guard format.kind == .string || format.kind == .identifier, !format.isUnterminated else {
            tokenizer.position = format.range.lowerBound
            return
        }
        guard let last = sheet.references.indices.last, sheet.references[last].declaration == sheet.declarations.count
        else { return }
        sheet.references[last].format = format.content
    }
}

/// What has been read of a value.
private struct Value {
    /// From the first component to the last.
    var range: Range<Int>?
    /// The `;` or `}` behind it.
    var end: CSSToken?
    /// Whether the text ended first.
    var isAtEnd = false
    /// Whether there is nothing but `!important`.
    var isEmpty = true
    /// Whether an error was found.
    var isBroken = false

    mutating func note(_ token: CSSToken) {
        let start = range?.lowerBound ?? token.range.lowerBound
        range = start..<max(token.range.upperBound, range?.upperBound ?? 0)
    }
}
