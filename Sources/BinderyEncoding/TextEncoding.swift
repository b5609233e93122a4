/// A character encoding: the name under which people know it and the one under which the system converts it.
struct TextEncoding: Sendable, Hashable {
    /// The name as the WHATWG's Encoding Standard writes it, in lower case.
    let name: String
    /// The name for the system's converter.
    let systemName: String

    static let utf8 = TextEncoding(name: "utf-8", systemName: "UTF-8")
    static let utf16LittleEndian = TextEncoding(name: "utf-16le", systemName: "UTF-16LE")
    static let utf16BigEndian = TextEncoding(name: "utf-16be", systemName: "UTF-16BE")
    static let utf32LittleEndian = TextEncoding(name: "utf-32le", systemName: "UTF-32LE")
    static let utf32BigEndian = TextEncoding(name: "utf-32be", systemName: "UTF-32BE")
    static let windows1252 = TextEncoding(name: "windows-1252", systemName: "CP1252")
    static let windows1251 = TextEncoding(name: "windows-1251", systemName: "CP1251")
    static let koi8 = TextEncoding(name: "koi8-r", systemName: "KOI8-R")
    static let ibm866 = TextEncoding(name: "ibm866", systemName: "CP866")
    static let macintosh = TextEncoding(name: "macintosh", systemName: "MACINTOSH")
    static let shiftJIS = TextEncoding(name: "shift_jis", systemName: "CP932")
    static let eucJP = TextEncoding(name: "euc-jp", systemName: "EUC-JP-MS")
    static let iso2022JP = TextEncoding(name: "iso-2022-jp", systemName: "ISO-2022-JP")
    static let gb18030 = TextEncoding(name: "gb18030", systemName: "GB18030")
    static let big5 = TextEncoding(name: "big5", systemName: "BIG5-HKSCS")
    static let eucKR = TextEncoding(name: "euc-kr", systemName: "CP949")

    /// The encoding that somebody names; names that the table below does not have are left to the system.
    init?(named name: String) {
        let key = String(decoding: name.utf8.compactMap(Self.significantByte), as: UTF8.self)
        if let known = Self.aliases[key] {
            self = known
            return
        }
        // A slash would switch on the system's own replacement characters (`//TRANSLIT`, `//IGNORE`).
        let isPlain = name.utf8.allSatisfy { Self.significantByte($0) != nil || "-_.:+()".utf8.contains($0) }
        guard isPlain, !key.isEmpty, Iconv(from: name) != nil else { return nil }
        self.init(name: name.lowercased(), systemName: name)
    }

    init(name: String, systemName: String) {
        self.name = name
        self.systemName = systemName
    }

    /// ASCII letters in lower case and digits; `nil` for everything else, in which spellings of a name differ.
    private static func significantByte(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
        default: nil
        }
    }

    private static let aliases: [String: TextEncoding] = [
        "utf8": .utf8, "unicode11utf8": .utf8, "ascii": .windows1252, "usascii": .windows1252,
        "utf16": .utf16LittleEndian, "unicode": .utf16LittleEndian, "utf16le": .utf16LittleEndian,
        "ucs2": .utf16LittleEndian, "utf16be": .utf16BigEndian,
        "utf32": .utf32LittleEndian, "utf32le": .utf32LittleEndian, "utf32be": .utf32BigEndian,
        "windows1252": .windows1252, "cp1252": .windows1252, "1252": .windows1252, "ansi": .windows1252,
        "latin1": .windows1252, "iso88591": .windows1252, "88591": .windows1252,
        "windows1251": .windows1251, "cp1251": .windows1251, "1251": .windows1251,
        "koi8r": .koi8, "koi8": .koi8, "ibm866": .ibm866, "cp866": .ibm866, "866": .ibm866, "dos866": .ibm866,
        "macintosh": .macintosh, "macroman": .macintosh, "mac": .macintosh,
        "shiftjis": .shiftJIS, "sjis": .shiftJIS, "xsjis": .shiftJIS, "cp932": .shiftJIS, "ms932": .shiftJIS,
        "windows31j": .shiftJIS, "932": .shiftJIS,
        "eucjp": .eucJP, "ujis": .eucJP, "iso2022jp": .iso2022JP, "jis": .iso2022JP,
        "gb18030": .gb18030, "gbk": .gb18030, "gb2312": .gb18030, "gb": .gb18030, "euccn": .gb18030,
        "cp936": .gb18030, "936": .gb18030, "windows936": .gb18030,
        "big5": .big5, "big5hkscs": .big5, "cp950": .big5, "950": .big5, "windows950": .big5,
        "euckr": .eucKR, "cp949": .eucKR, "949": .eucKR, "uhc": .eucKR, "ksc56011987": .eucKR, "windows949": .eucKR,
    ]
}
