/// Numbers in other signs than digits.
enum CountingSigns {
    /// `a` for 1, `z` for 26, `aa` for 27; `nil` below 1.
    static func letters(_ number: Int) -> String? {
        guard number > 0 else { return nil }
        var number = number
        var letters: [UInt8] = []
        while number > 0 {
            letters.append(UInt8(ascii: "a") + UInt8((number - 1) % 26))
            number = (number - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// `I` for 1, `IV` for 4; `nil` for what the Romans did not write.
    static func roman(_ number: Int) -> String? {
        guard (1..<4000).contains(number) else { return nil }
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
