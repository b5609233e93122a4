/// Recognises lines that mark a change of scene: `* * *`, `---`, `~~~`, `oOo`, `#`, `◇◆◇`, `-line break-`.
enum SeparatorLine {
    /// What a line without a story's words is.
    enum Kind: Equatable {
        /// A row of symbols.
        case symbols
        /// Words that say that a scene ends, such as “scene break”.
        case words
    }

    /// Whether a line separates scenes, and how.
    static func kind(of line: ArraySlice<UInt8>) -> Kind? {
        guard line.count <= 200, let first = line.first else { return nil }
        guard mayBegin(first, line.dropFirst().first ?? 0) else { return nil }
        let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
        if isRow(scalars) { return .symbols }
        return saysBreak(scalars) ? .words : nil
    }

    /// A look at the first character, which spares most lines the rest: what letters, digits and speech begin with.
    private static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
        if first < 0x80 { return symbolBytes.contains(first) || "oOxX0lsbpnLSBPN.".utf8.contains(first) }
        switch first {
        case 0xC2, 0xE2, 0xF0: return true
        case 0xE3: return second == 0x80 || second == 0x83
        case 0xEF: return second >= 0xB8
        default: return false
        }
    }

    private static let symbolBytes = Set("*-~=#_+^<>/\\|:;@%&$!()[]{}".utf8)

    private static func isRow(_ scalars: [Unicode.Scalar]) -> Bool {
        var symbols = 0
        var letters = 0
        var dots = 0
        var spaces = 0
        for scalar in scalars {
            if "oOxX0".unicodeScalars.contains(scalar) {
                letters += 1
            } else if scalar == "." || scalar == "…" || scalar == "。" {
                dots += 1
            } else if scalar.properties.isWhitespace {
                spaces += 1
            } else if isSymbol(scalar) {
                symbols += 1
            } else {
                return false
            }
        }
        if letters > 0 {
            // `oOo`, `-x-`, `~ o ~`, but neither `Ox` nor the kisses below a letter, `xx`.
            return letters + symbols >= 3 && isMirrored(scalars)
        }
        if symbols == 0 { return dots >= 3 && spaces >= 2 && !scalars.contains("…") }
        if dots > 0 { return symbols >= 2 }
        return symbols >= 2 || loneSymbols.contains(scalars.first { !$0.properties.isWhitespace } ?? " ")
    }

    private static func isMirrored(_ scalars: [Unicode.Scalar]) -> Bool {
        let visible = scalars.filter { !$0.properties.isWhitespace }.map { $0.properties.lowercaseMapping }
        let isMirror = zip(visible, visible.reversed()).allSatisfy { left, right in
            left == right || brackets.contains { $0 == (left, right) || $0 == (right, left) }
        }
        // `-x-x-x` ends otherwise than it begins.
        return isMirror || Set(visible).count == 2 && zip(visible, visible.dropFirst()).allSatisfy { $0 != $1 }
    }

    private static let brackets = [("<", ">"), ("(", ")"), ("[", "]"), ("{", "}"), ("/", "\\")]

    private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return "*-~=#_+^<>/\\|:;@%&$!()[]{}".unicodeScalars.contains(scalar) }
        if "—–―─━‐‑•·∙・～〜＊※＃＝＿－｜◇◆○●◎☆★□■△▲▽▼♦♥♡♠♣❤❦❧❀✿❖✦✧✩✪✶✻✽⁂⁑§†‡¤°∞°«»♪♫☽☾☼☀❄➳→←↔".unicodeScalars.contains(scalar) {
            return true
        }
        return (0x2500...0x27BF).contains(scalar.value) || (0x1F300...0x1FAFF).contains(scalar.value)
            || scalar.value == 0xFE0F
    }

    /// Symbols that separate scenes even when there is only one of them.
    private static let loneSymbols = Set("*#~※⁂§◇◆○●☆★❦❧•＊＃✦✧∞❖❀✿♦".unicodeScalars)

    private static func saysBreak(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.count <= 60 else { return false }
        var words = String.UnicodeScalarView()
        for scalar in scalars {
            if scalar.properties.isAlphabetic {
                words.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            } else if !isSymbol(scalar), !scalar.properties.isWhitespace, scalar != "." {
                return false
            }
        }
        return phrases.contains(String(words))
    }

    private static let phrases: Set<String> = [
        "linebreak", "scenebreak", "pagebreak", "sectionbreak", "breakline", "break", "scenechange", "newscene",
    ]
}
