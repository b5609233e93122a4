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
}
