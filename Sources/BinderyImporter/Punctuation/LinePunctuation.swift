/// Finds out what each straight mark in a line of words is: a quotation mark that opens or closes, an apostrophe, a
/// prime, a dash, an ellipsis.
struct LinePunctuation {
    /// What takes the place of a character.
    struct Replacement {
        /// The characters, which may be none.
        var scalars: [Unicode.Scalar]
    }

    private let marks: QuotationMarks
    private let language: String
    private var scalars: [Unicode.Scalar]
    /// What takes the place of the characters that change, by index.
    private(set) var replacements: [Int: Replacement] = [:]
    private var openOuter = 0
    private var openInner = 0

    /// What stands for code, images and the like among the words.
    static let object: Unicode.Scalar = "\u{FFFC}"
    private static let noBreakSpace: Unicode.Scalar = "\u{A0}"

    /// Looks at a line.
    ///
    /// - Parameters:
    ///   - scalars: the characters of the line, over all marked-up words in it.
    ///   - marks: the marks of its language.
    ///   - language: the language's BCP 47 tag.
    init(_ scalars: [Unicode.Scalar], marks: QuotationMarks, language: String) {
        self.scalars = scalars
        self.marks = marks
        self.language = language
        var index = 0
        while index < scalars.count { index = step(at: index) }
        if marks.hasSpaces { setSpaces() }
    }

    /// Judges the character at an index; gives the index to go on with.
    private mutating func step(at index: Int) -> Int {
        switch scalars[index] {
        case "\"":
            judgeDouble(at: index, length: 1)
        case "'":
            if scalar(index + 1) == "'", !isLetter(scalar(index + 2)) || !isLetter(scalar(index - 1)),
                !isElision(at: index + 1), scalar(index + 2) != "'"
            {
                judgeDouble(at: index, length: 2)
                return index + 2
            }
            judgeSingle(at: index)
        case "`" where scalar(index + 1) == "`" && scalar(index + 2) != "`":
            openOuterMark(at: index, length: 2)
            return index + 2
        case ","
        where scalar(index + 1) == "," && marks.outer.open == "„" && isLetter(scalar(index + 2))
            && opensAfter(scalar(index - 1)):
            openOuterMark(at: index, length: 2)
            return index + 2
        case "<" where scalar(index + 1) == "<" && scalar(index + 2) != "<":
            guard marks.outer.open == "«" || marks.outer.close == "«" else { return index + 2 }
            openOuterMark(at: index, length: 2)
            return index + 2
        case ">" where scalar(index + 1) == ">" && scalar(index + 2) != ">" && openOuter > 0:
            guard marks.outer.open == "«" || marks.outer.close == "«" else { return index + 2 }
            closeOuterMark(at: index, length: 2)
            return index + 2
        case marks.outer.open where marks.outer.open != marks.outer.close: openOuter += 1
        case marks.outer.close: openOuter = max(0, openOuter - 1)
        case marks.inner.open where marks.inner.open != marks.inner.close: openInner += 1
        case "-": return judgeDash(at: index)
        case ".": return judgeDots(at: index)
        default: break
        }
        return index + 1
    }

    // MARK: Double marks

    private mutating func judgeDouble(at index: Int, length: Int) {
        let before = scalar(index - 1)
        let after = scalar(index + length)
        if let language = hebrewMark(at: index, length: length) {
            replace(index, length, with: [language])
            return
        }
        if isDigit(before), length == 1, isInchMark(at: index) {
            replace(index, 1, with: ["″"])
            return
        }
        let opens = opensAfter(before)
        let closes = closesBefore(at: index + length)
        if opens == closes {
            // On either side a space, or on neither: the marks before it tell. A line does not end with an opening one.
            if openOuter > 0 || (closes && isAtEnd(index + length)) {
                closeOuterMark(at: index, length: length)
            } else if after == nil {
                closeOuterMark(at: index, length: length)
            } else {
                openOuterMark(at: index, length: length)
            }
        } else if opens {
            openOuterMark(at: index, length: length)
        } else {
            closeOuterMark(at: index, length: length)
        }
    }

    private mutating func openOuterMark(at index: Int, length: Int) {
        openOuter += 1
        replace(index, length, with: marks.hasSpaces ? [marks.outer.open, Self.noBreakSpace] : [marks.outer.open])
        scalars[index] = marks.outer.open
        // A space that was typed inside the marks is the one that belongs there.
        if marks.hasSpaces, isSpace(scalar(index + length)) { replace(index + length, 1, with: []) }
    }

    private mutating func closeOuterMark(at index: Int, length: Int) {
        openOuter = max(0, openOuter - 1)
        openInner = 0
        replace(index, length, with: marks.hasSpaces ? [Self.noBreakSpace, marks.outer.close] : [marks.outer.close])
        scalars[index] = marks.outer.close
        if marks.hasSpaces, isSpace(scalar(index - 1)), index > 0 { replace(index - 1, 1, with: []) }
    }

    /// Whether a double mark behind a digit stands for inches or seconds.
    private func isInchMark(at index: Int) -> Bool {
        var start = index - 1
        while isDigit(scalar(start - 1)) || scalar(start - 1) == "." { start -= 1 }
        var mark = start - 1
        if isSpace(scalar(mark)) { mark -= 1 }
        if ["'", "′", "’"].contains(scalar(mark)), isDigit(scalar(mark - 1)) { return true }
        if openOuter == 0 { return !opensAfter(scalar(index - 1)) }
        // Within a quotation it is one if the next mark closes again.
        guard let next = (index + 1..<scalars.count).first(where: { scalars[$0] == "\"" }) else { return false }
        return !opensAfter(scalar(next - 1)) && closesBefore(at: next + 1) && isSpace(scalar(index + 1))
            && isLetter(scalar(index + 2))
    }

    // MARK: Single marks

    private mutating func judgeSingle(at index: Int) {
        let before = scalar(index - 1)
        let after = scalar(index + 1)
        if isHebrew(before), marks.outer.open == "”" {
            replace(index, 1, with: ["׳"])
        } else if isDigit(before), isFootMark(at: index) {
            replace(index, 1, with: ["′"])
        } else if isLetterOrDigit(before), isLetterOrDigit(after) {
            judgeWithinWord(at: index)
        } else if opensAfter(before) {
            if isElision(at: index) || (!isLetterOrDigit(skippingQuotes(index + 1)) && !isOpeningMark(after)) {
                if isLetterOrDigit(skippingQuotes(index + 1)) {
                    setApostrophe(at: index)
                } else {
                    closeInnerOrApostrophe(index)
                }
            } else {
                openInnerMark(at: index)
            }
        } else {
            closeInnerOrApostrophe(index)
        }
    }

    /// A mark between letters is an apostrophe, except in scripts that have no spaces between words.
    private mutating func judgeWithinWord(at index: Int) {
        let isSpaceless = [index - 1, index + 1].contains { scalar($0)?.isWrittenWithoutSpaces == true }
        if !isSpaceless {
            setApostrophe(at: index)
        } else if openInner > 0 {
            closeInnerOrApostrophe(index)
        } else {
            openInnerMark(at: index)
        }
    }

    private mutating func setApostrophe(at index: Int) {
        replace(index, 1, with: ["’"])
        scalars[index] = "’"
    }

    private mutating func openInnerMark(at index: Int) {
        openInner += 1
        replace(index, 1, with: [marks.inner.open])
        scalars[index] = marks.inner.open
    }

    private mutating func closeInnerOrApostrophe(_ index: Int) {
        guard openInner > 0, !isPossessive(at: index) else {
            setApostrophe(at: index)
            return
        }
        openInner -= 1
        replace(index, 1, with: [marks.inner.close])
        scalars[index] = marks.inner.close
    }

    /// Whether a mark behind an `s` is the apostrophe of a plural because another one follows that closes.
    private func isPossessive(at index: Int) -> Bool {
        guard marks.inner.close != "’", scalar(index - 1) == "s", isSpace(scalar(index + 1)) else { return false }
        return hasClosing(after: index)
    }

    /// Whether a single mark behind a digit stands for feet or minutes.
    private func isFootMark(at index: Int) -> Bool {
        let after = scalar(index + 1)
        if isDigit(after) {
            // Feet and inches, but not the thousands of a Swiss number.
            let count = (1...4).prefix { isDigit(scalar(index + $0)) }.count
            return count <= 2 && !isLetter(scalar(index + 1 + count))
        }
        if isLetter(after) { return false }
        if openInner == 0 { return closesBefore(at: index + 1) }
        return isSpace(after) && isDigit(scalar(index + 2)) && scalar(index + 3) == "\""
            || isSpace(after) && scalar(index + 4) == "\"" && isDigit(scalar(index + 2))
    }

    /// Whether a mark at the beginning of a word stands for letters that were left out.
    private func isElision(at index: Int) -> Bool {
        guard scalar(index) == "'" else { return false }
        if isDigit(scalar(index + 1)), isDigit(scalar(index + 2)), !isDigit(scalar(index + 3)) {
            let end = scalar(index + 3)
            return end == "s" || !isLetter(end)
        }
        var word = String.UnicodeScalarView()
        var end = index + 1
        while let letter = scalar(end), isLetter(letter) || (letter == "'" && isLetter(scalar(end + 1))),
            word.count < 16
        {
            word.append(letter)
            end += 1
        }
        guard !word.isEmpty else { return false }
        let lower = String(word).lowercased()
        if lower == "n", scalar(end) == "'" || isSpace(scalar(end)) { return true }
        if QuotationMarks.isElision(lower, language: language) { return true }
        if QuotationMarks.mayBeElision(lower, language: language) { return !hasClosing(after: end, isSpeech: true) }
        return !hasClosing(after: end) && index > 0 && openInner == 0
            && !(isOpeningMark(scalar(index - 1)) && !hasDoubleAfter(end))
    }

    private func hasDoubleAfter(_ index: Int) -> Bool {
        (index..<max(index, scalars.count)).contains { scalars[$0] == "\"" }
    }

    /// Whether a single mark that can close a quotation follows before the outer one ends.
    private func hasClosing(after index: Int, isSpeech: Bool = false) -> Bool {
        var position = index
        while position < scalars.count {
            if scalars[position] == "\"", openOuter > 0, !opensAfter(scalar(position - 1)) {
                return scalar(position - 1) == "'" && position - 1 > index
            }
            if scalars[position] == "'", !opensAfter(scalar(position - 1)), !isLetterOrDigit(scalar(position + 1)) {
                let before = scalar(position - 1)
                if !isSpeech || !isLetterOrDigit(before) { return true }
            }
            position += 1
        }
        return false
    }

    // MARK: Dashes and dots

    private mutating func judgeDash(at index: Int) -> Int {
        var end = index
        while scalar(end) == "-" { end += 1 }
        let count = end - index
        guard (2...3).contains(count), scalar(end) != ">", scalar(index - 1) != "<", scalar(index - 1) != "!" else {
            return end
        }
        let dash: Unicode.Scalar
        if count == 3 {
            dash = "—"
        } else if isDigit(scalar(index - 1)), isDigit(scalar(end)) {
            dash = "–"
        } else {
            let isSpaced = isSpace(scalar(index - 1)) && isSpace(scalar(end))
            dash = isSpaced && index > 0 ? marks.spacedDash : "—"
        }
        replace(index, count, with: [dash])
        return end
    }

    private mutating func judgeDots(at index: Int) -> Int {
        var end = index
        while scalar(end) == "." { end += 1 }
        let ellipsis = [Unicode.Scalar](repeating: "…", count: marks.ellipses)
        switch end - index {
        case 3: replace(index, 3, with: ellipsis)
        case 4: replace(index, 4, with: ellipsis + ["."])
        case 6 where marks.ellipses == 2: replace(index, 6, with: ellipsis)
        case 1:
            // Dots with spaces between them.
            var last = index
            var dots = 1
            while scalar(last + 1) == " " || scalar(last + 1) == Self.noBreakSpace, scalar(last + 2) == "." {
                last += 2
                dots += 1
            }
            guard dots == 3 || dots == 4, scalar(last + 1) != "." else { return last + 1 }
            replace(index, last + 1 - index, with: dots == 3 ? ellipsis : ["."] + ellipsis)
            return last + 1
        default: break
        }
        return end
    }

    // MARK: Spaces

    /// Makes the spaces inside guillemets and before high punctuation unbreakable, as French has them.
    private mutating func setSpaces() {
        for index in scalars.indices where replacements[index] == nil {
            switch scalars[index] {
            case "«" where isSpace(scalar(index + 1)): replace(index + 1, 1, with: [Self.noBreakSpace])
            case "«" where scalar(index + 1) != nil: replace(index, 1, with: ["«", Self.noBreakSpace])
            case "»" where isSpace(scalar(index - 1)): replace(index - 1, 1, with: [Self.noBreakSpace])
            case "»" where index > 0: replace(index, 1, with: [Self.noBreakSpace, "»"])
            case "!", "?", ";", ":":
                if scalar(index - 1) == " ", index > 1 { replace(index - 1, 1, with: [Self.noBreakSpace]) }
            default: break
            }
        }
    }

    private mutating func replace(_ index: Int, _ length: Int, with scalars: [Unicode.Scalar]) {
        replacements[index] = Replacement(scalars: scalars)
        for dropped in index + 1..<max(index + 1, index + length) { replacements[dropped] = Replacement(scalars: []) }
    }
}

extension LinePunctuation {
    private func scalar(_ index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }

    /// The first character from an index on that is no straight quotation mark.
    private func skippingQuotes(_ index: Int) -> Unicode.Scalar? {
        var index = index
        while let mark = scalar(index), mark == "\"" || mark == "'" { index += 1 }
        return scalar(index)
    }

    private func isAtEnd(_ index: Int) -> Bool {
        skippingQuotes(index) == nil
    }

    /// Whether a mark behind a character stands at the beginning of words.
    private func opensAfter(_ before: Unicode.Scalar?) -> Bool {
        guard let before else { return true }
        return isSpace(before) || isOpeningMark(before) || "([{¿¡/—–-<=".unicodeScalars.contains(before)
    }

    private func isOpeningMark(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        if scalar == marks.outer.open || scalar == marks.inner.open, scalar != "’",
            scalar != "”" || marks.outer.open == "”"
        {
            return true
        }
        return "“‘„‚「『".unicodeScalars.contains(scalar) && scalar != marks.outer.close && scalar != marks.inner.close
    }

    /// Whether words end before an index: a space, the end, or punctuation that stands behind words.
    private func closesBefore(at index: Int) -> Bool {
        guard let after = skippingQuotes(index) else { return true }
        if isSpace(after) { return true }
        return ".,;:!?)]}…—–-/。，、；：！？）」』”’".unicodeScalars.contains(after)
    }

    /// The mark of an abbreviation or number in Hebrew, where a straight mark stands between two letters.
    private func hebrewMark(at index: Int, length: Int) -> Unicode.Scalar? {
        isHebrew(scalar(index - 1)) && isHebrew(scalar(index + length)) ? "״" : nil
    }

    private func isHebrew(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { (0x5D0...0x5EA).contains($0.value) } ?? false
    }

    private func isSpace(_ scalar: Unicode.Scalar?) -> Bool {
        scalar?.properties.isWhitespace ?? false
    }

    private func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { ("0"..."9").contains($0) } ?? false
    }

    private func isLetterOrDigit(_ scalar: Unicode.Scalar?) -> Bool {
        isLetter(scalar) || isDigit(scalar) || scalar == Self.object
    }
}
