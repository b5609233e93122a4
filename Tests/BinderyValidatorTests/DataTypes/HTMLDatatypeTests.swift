import Testing

@testable import BinderyValidator

@Suite struct HTMLDatatypeTests {
    /// Names of types, each with values that are of the type and values that are not.
    private static let samples: [(String, [String], [String])] = [
        ("token", ["a", "1é"], ["", "a b"]),
        ("float", ["1", "-.5", "1.", "+1e-3", "INF", "NaN"], ["", ".", "1e", "a", "1,5"]),
        ("nonNegativeFloat", ["0", "-0", "1.5"], ["-1"]), ("positiveFloat", ["1", "0.01"], ["0", "-1", "0.0e5"]),
        ("language", ["en", "en-US", "abcdefgh-12345678"], ["", "e1", "en_US", "abcdefghi"]),
        ("mediaType", ["text/css"], ["text"]),
        ("hashName", ["#a"], ["#", "a", ""]), ("browsingContext", ["", "a"], ["_a"]),
        ("browsingContextOrKeyword", ["_BLANK", "_self", "a"], ["_a"]),
        ("color", ["#FF88a0"], ["red", "#fff", "#gg0000"]),
        ("iconSizes", ["16x16 32x32"], ["any", "0x1", "16", ""]), ("email", ["a@b"], ["a", "@b", "a@b@c"]),
        ("emails", ["a@b,c@d"], ["a@b,", ""]), ("rectangle", ["1,-2,3,4"], ["1,2,3", "1, 2,3,4"]),
        ("circle", ["-1,2,3"], ["1,2,-3"]),
        ("polygon", ["1,2,3,4,5,6"], ["1,2,3,4", "1,2,3,4,5,6,7"]), ("clockValue", ["1:00:00"], ["1:2:3"]),
        ("phoneticAlphabet", ["ipa", "x-sampa"], ["sampa", "x-"]),
    ]

    @Test func `types of HTML attributes take what they should and nothing else`() throws {
        for (name, valid, invalid) in Self.samples {
            let type = try #require(Datatype.named(name))
            for value in valid { #expect(type.isValid(Array(value.utf8)[...]), "\(name): \(value)") }
            for value in invalid { #expect(!type.isValid(Array(value.utf8)[...]), "\(name): \(value)") }
        }
    }
}
