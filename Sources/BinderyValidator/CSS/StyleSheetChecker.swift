import BinderyCore
import BinderyXML

/// Checks style sheets, and takes down what they refer to and define.
struct StyleSheetChecker {
    /// The style sheet.
    let sheet: StyleSheet
    /// What it is resolved against.
    let base: BaseURL
    /// What its bytes are in the document.
    let place: (Range<Int>) -> Range<Int>

    /// Checks a style sheet that is a part of its own.
    static func check(_ bytes: [UInt8], _ facts: inout DocumentFacts, _ report: inout Reporter) {
        let text = StyleSheetText(decoding: bytes)
        checkEncoding(of: text, &report)
        let sheet = StyleSheet(parsing: text.bytes)
        StyleSheetChecker(sheet: sheet, base: BaseURL(of: facts.context.part)) { $0 }.check(&facts, &report)
    }

    private static func checkEncoding(of text: StyleSheetText, _ report: inout Reporter) {
        switch text.encoding {
        case .utf16BigEndian, .utf16LittleEndian:
            report.add(.styleSheetInUTF16, nil, "the style sheet is in UTF-16; some reading systems expect UTF-8")
        case .ucs4:
            report.add(.styleSheetEncoding, nil, "the style sheet is in UTF-32, not in UTF-8")
        default:
            guard let (label, range) = text.declaration, !["utf-8", "utf8", "unicode-1-1-utf-8"].contains(label) else {
                return
            }
            if label.utf8.starts(with: "utf-16".utf8) {
                report.add(.styleSheetInUTF16, range, "the style sheet says that it is in “\(label)”; UTF-8 is safer")
            } else {
                report.add(.styleSheetEncoding, range, "the style sheet says that it is in “\(label)”, not in UTF-8")
            }
        }
    }

    /// Checks the style sheet.
    ///
    /// - Parameter errorLimit: how many syntax errors are reported; in an attribute one mistake is as good as many.
    func check(_ facts: inout DocumentFacts, _ report: inout Reporter, errorLimit: Int = .max) {
        for error in sheet.errors.prefix(errorLimit) {
            report.add(error.rule, place(error.range), error.message(in: sheet))
        }
        checkDeclarations(facts, &report)
        checkRules(&report)
        let remote = sheet.references.compactMap { check($0, &facts, &report) }.first
        if let remote {
            facts.styles.usesRemoteResources = true
            if facts.context.isInPublication, !facts.context.properties.contains("remote-resources") {
                report.add(
                    .remoteInStylesUndeclared, remote, "the manifest does not say that this needs “remote-resources”")
            }
        }
        takeDownOverlayClasses(&facts)
    }

    /// Takes down each class of media overlays once for a selector.
    private func takeDownOverlayClasses(_ facts: inout DocumentFacts) {
        var last: [OverlayClass: Int] = [:]
        for selector in sheet.classSelectors where sheet.source[selector.name].starts(with: "-epub-media".utf8) {
            guard let name = OverlayClass(rawValue: sheet.text(selector.name)), last[name] != selector.selector else {
                continue
            }
            last[name] = selector.selector
            facts.styles.overlayClasses.append(StyleFacts.ClassUse(name: name, range: place(selector.name)))
        }
    }

    private func checkDeclarations(_ facts: DocumentFacts, _ report: inout Reporter) {
        for declaration in sheet.declarations {
            if facts.context.edition == .epub3 {
                for property in ["direction", "unicode-bidi"] where sheet.sets(property, declaration) {
                    report.add(.directionInStyles, place(declaration.name), "“\(property)” belongs into the markup")
                }
            }
            if sheet.sets("position", declaration), sheet.value(of: declaration, isKeyword: "fixed") {
                report.add(
                    .fixedPosition, place(declaration.name), "“position: fixed” is not kept by all reading systems")
            }
            if let rule = declaration.rule, sheet.rules[rule].kind == .fontFace {
                report.add(
                    .fontFaceDeclared, place(declaration.name),
                    "a font is declared: “\(sheet.text(declaration.name))” of @font-face")
            }
        }
    }

    private func checkRules(_ report: inout Reporter) {
        for rule in sheet.rules where rule.kind == .fontFace && rule.declarationCount == 0 {
            report.add(.emptyFontFace, place(rule.name), "@font-face says nothing")
        }
    }

    /// Checks how a reference is written and takes it down; returns its place if the manifest must tell of it.
    private func check(
        _ reference: StyleSheet.Reference, _ facts: inout DocumentFacts, _ report: inout Reporter
    ) -> Range<Int>? {
        let url = XMLWhitespace.trimmed(sheet.text(reference.url))
        let range = place(reference.range)
        if url.isEmpty {
            report.add(.emptyURLInStyles, range, "a URL is empty")
            return nil
        }
        // What begins with # is in the document that uses the style sheet, which is not known here; EPUBCheck does not
        // look into functions either.
        if url.utf8.first == UInt8(ascii: "#") || reference.isArgument { return nil }
        let resolved = base.resolve(url)
        report.add(resolved, url: url, range, isInPublication: facts.context.isInPublication)
        let kind: Reference.Kind =
            switch reference.context {
            case .styleSheet: .styleSheet
            case .fontFace: .font
            case .property, .condition: .resource
            }
        let target = ResourceTarget(resolved)
        facts.references.append(
            Reference(
                kind: kind, url: url, target: target, range: range,
                element: kind == .styleSheet ? "@import" : "url()"))
        if case .remote = target, kind != .styleSheet { return range }
        return nil
    }
}
