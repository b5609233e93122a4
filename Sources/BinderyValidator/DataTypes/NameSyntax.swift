/// Names of XML (XML 1.0, section 2.3; Namespaces in XML 1.0, section 3).
package enum NameSyntax {
    /// Whether a text is a name.
    package static func isName(_ text: some StringProtocol) -> Bool {
        isName(text, allowsColon: true)
    }

    /// Whether a text is a name without a colon.
    package static func isNCName(_ text: some StringProtocol) -> Bool {
        isName(text, allowsColon: false)
    }

    /// Whether a text consists of name characters.
    package static func isNMToken(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { isNameCharacter($0) }
    }

    private static func isName(_ text: some StringProtocol, allowsColon: Bool) -> Bool {
        var isFirst = true
        for scalar in text.unicodeScalars {
            if scalar == ":" {
                if !allowsColon { return false }
            } else if isFirst ? !isNameStart(scalar) : !isNameCharacter(scalar) {
                return false
            }
            isFirst = false
        }
        return !isFirst
    }

    /// Whether a name may begin with the character.
    static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A: true
        case 0..<0xC0, 0xD7, 0xF7, 0x300...0x36F, 0x37E: false
        case 0xC0...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF: true
        case 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF: true
        default: false
        }
    }

    /// Whether a name may hold the character.
    static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x2D, 0x2E, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: isNameStart(scalar)
        }
    }

    /// Whether a text is a name without a colon as XML Schema understands it: by the second edition of XML 1.0, which
    /// allows letters and digits but no punctuation beyond ASCII.
    static func isSchemaName(_ text: String) -> Bool {
        isNCName(text) && text.unicodeScalars.allSatisfy { $0.isASCII || isSecondEdition($0) }
    }

    private static func isSecondEdition(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xB7, 0x2126, 0x212A...0x212B, 0x212E: return true
        case 0xAA, 0xB5, 0xBA, 0x20DD...0x20E0, 0x2100...0x217F, 0xF900...: return false
        default: break
        }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .letterNumber,
            .spacingMark, .enclosingMark, .nonspacingMark, .decimalNumber:
            true
        default: false
        }
    }
}
