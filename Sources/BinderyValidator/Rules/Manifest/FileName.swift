import BinderyCore

/// The names of files: what they may be, and those that a package document alone lists. In a publication the names of
/// the files themselves are looked at.
struct FileName {
    /// The item.
    let item: ManifestItem
    /// The path as it is written, percent-decoded.
    let path: String

    /// The names in the manifest of a package document that is checked alone.
    static func all(in package: PackageDocument) -> [FileName] {
        guard !package.document.context.isInPublication else { return [] }
        return package.items.compactMap { item in
            guard let path = item.part, item.url.fragment == nil, path != package.part else { return nil }
            return FileName(item: item, path: path.string)
        }
    }

    /// Whether a name has a character that it must not have (EPUB 3.3, section 4.2.3).
    static func hasForbiddenCharacter(_ name: String) -> Bool {
        name.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x22, 0x2A, 0x3A, 0x3C, 0x3E, 0x3F, 0x5C, 0x7C: true
            case 0...0x1F, 0x7F...0x9F, 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFFF0...0xFFFF, 0xE0001, 0xF0000...: true
            default: scalar.value & 0xFFFE == 0xFFFE
            }
        }
    }

    /// Whether a name has white space in it.
    static func hasSpace(_ name: String) -> Bool {
        name.unicodeScalars.contains { $0.properties.isWhitespace }
    }

    /// Whether a name ends with a full stop.
    static func endsWithFullStop(_ name: String) -> Bool { name.utf8.last == UInt8(ascii: ".") }

    /// Whether a name has characters beyond ASCII.
    static func isBeyondASCII(_ name: String) -> Bool { name.utf8.contains { $0 >= 0x80 } }

    /// A name by which names are compared without regard to case (full case folding); strings that are compared take
    /// composed and decomposed letters as the same anyway.
    static func folded(_ name: String) -> String {
        guard isBeyondASCII(name) else { return name.lowercased() }
        var folded = ""
        for scalar in name.unicodeScalars {
            // The one letter that case folding leaves alone, though its capital is that of another.
            if scalar == "\u{131}" {
                folded.unicodeScalars.append(scalar)
            } else {
                folded += scalar.properties.lowercaseMapping.uppercased().lowercased()
            }
        }
        return folded
    }
}
