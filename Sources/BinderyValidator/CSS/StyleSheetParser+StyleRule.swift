extension StyleSheetParser {
    /// Reads selectors and opens their block (CSS Syntax Level 3, section 5.5.3).
    ///
    /// Inside a block it may turn out that what was read is no rule but a broken declaration. If it begins like a
    /// declaration and goes on to a `{`, the `}` of the block around it was forgotten, and it ends with this rule.
    mutating func styleRule(_ first: CSSToken, beginsLikeDeclaration: Bool = false) {
        let isNested = isInBlock
        let classes = sheet.classSelectors.count
        var selectors = SelectorReader(isRelative: isInStyleRule)
        var isReported = false
        var token = first
        while true {
            switch token.kind {
            case .openBrace where isStyleAttribute:
                breakDeclaration(first)
                return skipBlock()
            case .openBrace:
                selectors.finish(at: token)
                guard let error = selectors.error, checksSelectors else {
                    selectorCount += selectors.count
                    let prelude = first.range.lowerBound..<max(first.range.lowerBound, selectors.end)
                    let rule = StyleSheet.Rule(
                        kind: .style, name: prelude.lowerBound..<prelude.lowerBound, prelude: prelude,
                        parent: currentRule)
                    return openBlock(of: rule, at: token)
                }
                sheet.classSelectors.removeSubrange(classes...)
                if beginsLikeDeclaration { return endForgottenBlock() }
                if !isReported { sheet.errors.append(error) }
                return skipBlock()
            case .end:
                if isStyleAttribute { breakDeclaration(first) }
                if !isInBlock { fail(.unexpectedEnd, token.range) }
                return
            case .semicolon where isNested:
                breakDeclaration(first)
                return noteEnd(ofDeclaration: true)
            case .closeBrace where currentRule != nil:
                breakDeclaration(first)
                tokenizer.position = token.range.lowerBound
                return
            default:
                if let name = selectors.take(token), checksSelectors {
                    sheet.classSelectors.append(
                        StyleSheet.ClassSelector(name: name, selector: selectorCount + selectors.count - 1))
                }
            }
            if !isNested, !isReported, let error = selectors.error {
                sheet.errors.append(error)
                isReported = true
            }
            checkEnd(of: token)
            token = tokenizer.next()
        }
    }

    /// Whether a style rule surrounds what is being read, so that selectors are relative to it.
    var isInStyleRule: Bool {
        var rule = currentRule
        while let index = rule {
            if sheet.rules[index].kind == .style { return true }
            rule = sheet.rules[index].parent
        }
        return false
    }

    /// Whether the rules of the current block have selectors: those of `@keyframes` have percentages.
    private var checksSelectors: Bool {
        guard let rule = currentRule else { return true }
        return sheet.rules[rule].kind == .style || sheet.rules[rule].kind == .group
    }

    /// Reports what is neither a declaration nor a rule.
    private mutating func breakDeclaration(_ first: CSSToken) {
        guard first.kind == .identifier else { return fail(.invalidPropertyName, first.range) }
        fail(.missingColon, first.range)
    }
}
