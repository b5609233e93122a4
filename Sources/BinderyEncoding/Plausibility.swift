/// How much a sequence of characters looks like the text of a story in one of the languages that people write them in.
///
/// Every character outside ASCII earns points: frequent characters many, odd ones none, impossible sequences (a capital
/// letter after a small one, an ideograph in the midst of a Latin word) a fine.
struct Plausibility {
    private var points = 0.0
    private var count = 0

    /// Points for each character outside ASCII; `nil` if there was none.
    var average: Double? {
        count == 0 ? nil : points / Double(count)
    }

    /// Judges one more line.
    mutating func add(_ line: String.UnicodeScalarView) {
        var previous: Unicode.Scalar = " "
        var iterator = line.makeIterator()
        var current = iterator.next()
        while let scalar = current {
            let next = iterator.next()
            if !scalar.isASCII {
                points += Self.points(for: scalar, after: previous, before: next ?? " ")
                count += 1
            } else if scalar.value < 0x20, !(0x08...0x0D).contains(scalar.value) {
                points -= 4
                count += 1
            }
            previous = scalar
            current = next
        }
    }

    private static func points(
        for scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar
    ) -> Double {
        switch scalar.value {
        case 0x80...0x9F, 0xE000...0xF8FF, 0xFFF0...0xFFFF: -4
        case 0xA0...0x24F: latin(scalar, previous, next)
        case 0x400...0x4FF: cyrillic(scalar, previous, next)
        case 0x2010...0x2027, 0x2030...0x203A, 0x20AC, 0x2122: punctuation(scalar, previous, next)
        case 0x3001...0x3029: 2
        case 0x3000, 0x30FB, 0x30FC: 1
        case 0x3041...0x3096: isASCIILetter(previous) ? -1 : 2
        case 0x30A1...0x30FA: isASCIILetter(previous) ? -1 : 1.5
        case 0x4E00...0x9FFF: isASCIILetter(previous) ? -2 : frequentIdeographs.contains(scalar) ? 3 : 0.4
        case 0xAC00...0xD7A3: isASCIILetter(previous) ? -1 : frequentSyllables.contains(scalar) ? 2.5 : 0.3
        case 0xFF01...0xFF5E: 1.5
        case 0xFF61...0xFF9F: -2
        case 0x2500...0x259F: -2
        case 0x1100...0x11FF, 0x3130...0x318F, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x2FFFF: -1
        default: -0.5
        }
    }

    private static func latin(
        _ scalar: Unicode.Scalar, _ previous: Unicode.Scalar, _ next: Unicode.Scalar
    ) -> Double {
        if scalar.value < 0xC0 || scalar.value == 0xD7 || scalar.value == 0xF7 {
            return "«»¿¡°§©®ªº·\u{A0}".unicodeScalars.contains(scalar) ? 1 : -1
        }
        let isSmall = scalar.properties.isLowercase
        if isASCIILetter(previous) || isASCIILetter(next) {
            if !isSmall, previous.properties.isLowercase { return -2 }
            if !previous.isASCII, previous.value < 0x250, previous.value >= 0xC0 { return isSmall ? 0 : -1.5 }
            return frequentLatin.contains(scalar) ? 1.5 : 0.2
        }
        return previous.isASCII && next.isASCII && isSmall ? 0.5 : -1
    }

    private static func cyrillic(
        _ scalar: Unicode.Scalar, _ previous: Unicode.Scalar, _ next: Unicode.Scalar
    ) -> Double {
        if isASCIILetter(previous) || isASCIILetter(next) { return -1.5 }
        if scalar.properties.isLowercase { return frequentCyrillic.contains(scalar) ? 1.3 : 0.6 }
        if previous.properties.isLowercase { return -2 }
        return previous.properties.isUppercase ? 0.2 : 0.8
    }

    private static func punctuation(
        _ scalar: Unicode.Scalar, _ previous: Unicode.Scalar, _ next: Unicode.Scalar
    ) -> Double {
        if scalar == "\u{2019}", isASCIILetter(previous) { return 2 }
        let isOpening = "\u{2018}\u{201C}\u{201E}\u{201A}\u{2039}".unicodeScalars.contains(scalar)
        if isOpening, isASCIILetter(previous) { return -1 }
        return "\u{2018}\u{2019}\u{201C}\u{201D}\u{201E}\u{2013}\u{2014}\u{2026}".unicodeScalars.contains(scalar)
            ? 1.2 : 0.3
    }

    private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x61...0x7A).contains(scalar.value | 0x20) && scalar.isASCII
    }

    private static let frequentLatin = Set("àáâãäåæçèéêëìíîïñòóôõöøœßùúûüÿÀÁÂÄÅÇÈÉÊËÍÎÑÓÔÕÖØŒÙÚÜ".unicodeScalars)
    private static let frequentCyrillic = Set("оеаинтсрвлкмдпуяыь".unicodeScalars)
    private static let frequentSyllables = Set(
        """
        이다는을에의가고하지도를은한나그리어사아서자들로기있시해니게으만라일었내보안대없오여인정말면스수전거요마무러사람것저우
        음장제상주부모생성선구때히소동신조비원공방실세연문물속와과까였했던같눈않더되될진든운미입집길날밤손년월화유계치재
        """.unicodeScalars)
    private static let frequentIdeographs = Set(
        """
        的一是了我不在人他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起
        发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使
        身者被高已亲其进此话常与活正感這個們來到時為說國著裡後會過對於學麼發當沒還樣開總從無現動經長兒愛給間兩進話與實點問幾聲
        見気何私彼今言思前出方目男本様物様持部屋入先立白声朝夜水花手紙
        """.unicodeScalars)
}
