/// Small images, as bytes or built from their parts.
enum ImageSamples {
    /// The bytes that hexadecimal digits name.
    static func bytes(_ digits: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var half: UInt8?
        for character in digits {
            guard let value = character.hexDigitValue.map({ UInt8($0) }) else { continue }
            if let high = half {
                bytes.append(high << 4 | value)
                half = nil
            } else {
                half = value
            }
        }
        return bytes
    }

    /// 8 by 8 pixels of cyan in CMYK, as Adobe's programs write it.
    static let cyanInCMYK = bytes(
        """
        FFD8FFEE000E41646F626500640000000000FFDB0043000101010101010101010101010101010101010101010101010101010101010101
        0101010101010101010101010101010101010101010101010101010101010101FFC000140800080008044311004D11005911004B1100FF
        C4001500010100000000000000000000000000000A0BFFC40014100100000000000000000000000000000000FFDA000E0443004D005900
        4B00003F009FF9FC1FC1FC3FFFD9
        """)

    /// The same in YCCK.
    static let cyanInYCCK = bytes(
        """
        FFD8FFEE000E41646F626500640000000002FFDB0043000101010101010101010101010101010101010101010101010101010101010101
        0101010101010101010101010101010101010101010101010101010101010101FFDB004301010101010101010101010101010101010101
        01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101FFC000140800080008
        04012200021101031101042200FFC40016000101010000000000000000000000000000090AFFC400141001000000000000000000000000
        00000000FFC400150101010000000000000000000000000000090AFFC40014110100000000000000000000000000000000FFDA000E0401
        00021103110400003F008BE00A75FC37F003FFD9
        """)

    /// 16 by 8 pixels: red on the left, blue on the right.
    static let redAndBlue = bytes(
        """
        FFD8FFE000104A46494600010100000100010000FFDB0043000302020302020303030304030304050805050404050A070706080C0A0C0C
        0B0A0B0B0D0E12100D0E110E0B0B1016101113141515150C0F171816141812141514FFDB00430103040405040509050509140D0B0D1414
        141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414FFC00011080008
        001003012200021101031101FFC400160001010100000000000000000000000000000708FFC40014100100000000000000000000000000
        000000FFC4001501010100000000000000000000000000000708FFC40018110002030000000000000000000000000000084583C3FFDA00
        0C03010002110311003F00CE88101C16598A3628D61A2AEC8FFFD9
        """)

    /// 16 by 8 pixels of gray.
    static let gray = bytes(
        """
        FFD8FFE000104A46494600010100000100010000FFDB0043000302020302020303030304030304050805050404050A070706080C0A0C0C
        0B0A0B0B0D0E12100D0E110E0B0B1016101113141515150C0F171816141812141514FFC0000B080008001001011100FFC4001400010000
        0000000000000000000000000000FFC40014100100000000000000000000000000000000FFDA0008010100003F000FFFD9
        """)

    /// A JPEG with an Exif segment before everything else that says how to turn it.
    static func jpeg(_ jpeg: [UInt8], orientation: UInt8, isLittleEndian: Bool = true) -> [UInt8] {
        let directory =
            isLittleEndian
            ? bytes("49492A0008000000 0100 1201 0300 01000000") + [orientation, 0, 0, 0, 0, 0, 0, 0]
            : bytes("4D4D002A00000008 0001 0112 0003 00000001") + [0, orientation, 0, 0, 0, 0, 0, 0]
        let content = bytes("457869660000") + directory
        return jpeg.prefix(2) + [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content + jpeg.dropFirst(2)
    }

    /// A PNG's signature and chunks, without the sums that nobody here checks.
    static func png(_ chunks: (name: String, content: [UInt8])...) -> [UInt8] {
        chunks.reduce(bytes("89504E470D0A1A0A")) { png, chunk in
            png + number(chunk.content.count) + Array(chunk.name.utf8) + chunk.content + [0, 0, 0, 0]
        }
    }

    /// A number of four bytes, the high one first.
    static func number(_ value: Int) -> [UInt8] {
        [UInt8(value >> 24 & 0xFF), UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
    }

    /// A WebP of chunks.
    static func webP(_ chunks: (name: String, content: [UInt8])...) -> [UInt8] {
        var content = Array("WEBP".utf8)
        for chunk in chunks {
            content += Array(chunk.name.utf8) + number(chunk.content.count).reversed() + chunk.content
            if chunk.content.count % 2 == 1 { content.append(0) }
        }
        return Array("RIFF".utf8) + number(content.count).reversed() + content
    }

    /// One pixel, compressed without loss and transparent.
    static let losslessPixel = bytes("2F00000010071011118888FE0700")
    /// One pixel, compressed with loss.
    static let lossyPixel = bytes("30 01 00 9D 01 2A 01 00 01 00 0E C0 FE 25 A4 00 03 70 00 00 00 00")
}
