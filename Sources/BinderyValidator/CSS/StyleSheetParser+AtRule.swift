extension StyleSheetParser {
    /// Reads an at-rule up to its `;` or into its block (CSS Syntax Level 3, section 5.5.2).
    mutating func atRule(_ name: CSSToken) {
        let keyword = sheet.text(name.content).lowercased()
        let kind = StyleSheet.Rule.Kind(atRule: keyword)
        let references = sheet.references.count
        var prelude = name.range.upperBound..<name.range.upperBound
        var isFirst = true
        var isBroken = isInStyleRule && kind.isStatement
        if isBroken { fail(.invalidAtRule, name.range) }
        brackets.removeAll(keepingCapacity: true)

        func rule(_ sheet: StyleSheet) -> StyleSheet.Rule {
            StyleSheet.Rule(kind: kind, name: name.range, prelude: prelude, parent: currentRule)
        }
        while true {
            let token = tokenizer.next()
            switch token.kind {
            case .whitespace:
                continue
            case .end:
                if currentRule == nil { fail(.unexpectedEnd, token.range) }
                if !isBroken { sheet.rules.append(rule(sheet)) }
                return
            case .semicolon:
                if let bracket = brackets.last { breakRule(&isBroken, .unclosedBracket, bracket.range) }
                if kind == .import, isFirst { breakRule(&isBroken, .invalidAtRule, name.range) }
                if isBroken {
                    sheet.references.removeSubrange(references...)
                } else {
                    sheet.rules.append(rule(sheet))
                }
                return noteEnd(ofDeclaration: true)
            case .openBrace:
                if let bracket = brackets.last { breakRule(&isBroken, .unclosedBracket, bracket.range) }
                guard isBroken else { return openBlock(of: rule(sheet), at: token) }
                sheet.references.removeSubrange(references...)
                return skipBlock()
            case .closeBrace where currentRule != nil:
                breakRule(&isBroken, .invalidAtRule, name.range)
                sheet.references.removeSubrange(references...)
                tokenizer.position = token.range.lowerBound
                return
            case .closeBrace:
                breakRule(&isBroken, .strayBrace, token.range)
            case .atKeyword, .cdo, .cdc:
                breakRule(&isBroken, .invalidAtRule, token.range)
            case .badString:
                breakRule(&isBroken, .lineBreakInString, token.range)
            default:
                preludeComponent(token, of: kind, isFirst: isFirst)
            }
            isFirst = false
            prelude = prelude.isEmpty ? token.range : prelude.lowerBound..<token.range.upperBound
        }
    }

    private mutating func breakRule(_ isBroken: inout Bool, _ kind: StyleSheet.SyntaxError.Kind, _ range: Range<Int>) {
        guard !isBroken else { return }
        fail(kind, range)
        isBroken = true
    }

    /// Notes a URL or a bracket between an at-keyword and its block.
    private mutating func preludeComponent(_ token: CSSToken, of kind: StyleSheet.Rule.Kind, isFirst: Bool) {
        checkEnd(of: token)
        let isTopLevel = brackets.isEmpty
        let url = kind == .import && isFirst && token.kind == .string ? token : url(from: token)
        if let url, isTopLevel, kind == .import ? isFirst : kind != .namespace {
            let context: StyleSheet.Reference.Context = kind == .import ? .styleSheet : .condition
            sheet.references.append(
                StyleSheet.Reference(context: context, url: url.content, range: url.range, rule: sheet.rules.count))
        }
        noteBracket(token)
    }
}
