/// A text and its bytes in encodings of old, which were made by another program.
struct Encoded: Sendable {
    /// The text.
    let text: String
    /// The name of each encoding and the bytes in it.
    let encodings: [(String, [UInt8])]

    static let french = Encoded(
        text: """
            « Où étiez-vous ? » demanda-t-elle à l’élève. Il répondit : « À la forêt… »
            La fenêtre était fermée, et le garçon rêvait déjà.

            """,
        encodings: [
            (
                "windows-1252",
                bytes(
                    """
                    AB204FF920E97469657A2D766F7573203F20BB2064656D616E64612D742D656C6C6520E0206C92E96CE876652E20
                    496C2072E9706F6E646974203A20AB20C0206C6120666F72EA748520BB0A4C612066656EEA74726520E974616974
                    206665726DE9652C206574206C6520676172E76F6E2072EA766169742064E96AE02E0A
                    """)
            ),
            (
                "macintosh",
                bytes(
                    """
                    C7204F9D208E7469657A2D766F7573203F20C82064656D616E64612D742D656C6C652088206CD58E6C8F76652E20
                    496C20728E706F6E646974203A20C720CB206C6120666F729074C920C80A4C612066656E90747265208E74616974
                    206665726D8E652C206574206C65206761728D6F6E2072907661697420648E6A882E0A
                    """)
            ),
        ])

    static let german = Encoded(
        text: """
            „Grüß Gott“, sagte der Bäcker. Über den Dächern dämmerte es schon.
            Die Tür war größer, als er dachte.

            """,
        encodings: [
            (
                "windows-1252",
                bytes(
                    """
                    844772FCDF20476F7474932C207361677465206465722042E4636B65722E20DC6265722064656E2044E463686572
                    6E2064E46D6D65727465206573207363686F6E2E0A4469652054FC7220776172206772F6DF65722C20616C732065
                    72206461636874652E0A
                    """)
            )
        ])

    static let spanish = Encoded(
        text: """
            —¿Dónde está mi corazón? —preguntó el niño—. ¡Mañana volveré!
            El capítulo terminó así.

            """,
        encodings: [
            (
                "windows-1252",
                bytes(
                    """
                    97BF44F36E646520657374E1206D6920636F72617AF36E3F209770726567756E74F320656C206E69F16F972E20A1
                    4D61F1616E6120766F6C766572E9210A456C20636170ED74756C6F207465726D696EF3206173ED2E0A
                    """)
            )
        ])

    static let russian = Encoded(
        text: """
            Она открыла дверь и долго смотрела в темноту.
            - Кто там? - спросил он тихо. Никто не ответил.

            """,
        encodings: [
            (
                "windows-1251",
                bytes(
                    """
                    CEEDE020EEF2EAF0FBEBE020E4E2E5F0FC20E820E4EEEBE3EE20F1ECEEF2F0E5EBE020E220F2E5ECEDEEF2F32E0A
                    2D20CAF2EE20F2E0EC3F202D20F1EFF0EEF1E8EB20EEED20F2E8F5EE2E20CDE8EAF2EE20EDE520EEF2E2E5F2E8EB
                    2E0A
                    """)
            ),
            (
                "koi8-r",
                bytes(
                    """
                    EFCEC120CFD4CBD2D9CCC120C4D7C5D2D820C920C4CFCCC7CF20D3CDCFD4D2C5CCC120D720D4C5CDCECFD4D52E0A
                    2D20EBD4CF20D4C1CD3F202D20D3D0D2CFD3C9CC20CFCE20D4C9C8CF2E20EEC9CBD4CF20CEC520CFD4D7C5D4C9CC
                    2E0A
                    """)
            ),
            (
                "ibm866",
                bytes(
                    """
                    8EADA020AEE2AAE0EBABA020A4A2A5E0EC20A820A4AEABA3AE20E1ACAEE2E0A5ABA020A220E2A5ACADAEE2E32E0A
                    2D208AE2AE20E2A0AC3F202D20E1AFE0AEE1A8AB20AEAD20E2A8E5AE2E208DA8AAE2AE20ADA520AEE2A2A5E2A8AB
                    2E0A
                    """)
            ),
        ])

    static let simplified = Encoded(
        text: """
            他慢慢地走到窗前，看着外面的雨。
            “你为什么不说话？”她问道。没有人回答，只有风的声音。

            """,
        encodings: [
            (
                "gb18030",
                bytes(
                    """
                    CBFBC2FDC2FDB5D8D7DFB5BDB4B0C7B0A3ACBFB4D7C5CDE2C3E6B5C4D3EAA1A30AA1B0C4E3CEAACAB2C3B4B2BBCB
                    B5BBB0A3BFA1B1CBFDCECAB5C0A1A3C3BBD3D0C8CBBBD8B4F0A3ACD6BBD3D0B7E7B5C4C9F9D2F4A1A30A
                    """)
            )
        ])

    static let japanese = Encoded(
        text: """
            彼女は静かにドアを開けた。外はもう暗くなっていた。
            「どうしたの？」と私は聞いたが、返事はなかった。

            """,
        encodings: [
            (
                "shift_jis",
                bytes(
                    """
                    94DE8F9782CD90C382A982C98368834182F08A4A82AF82BD81428A4F82CD82E082A488C382AD82C882C182C482A2
                    82BD81420A817582C782A482B582BD82CC8148817682C68E8482CD95B782A282BD82AA814195D48E9682CD82C882
                    A982C182BD81420A
                    """)
            ),
            (
                "euc-jp",
                bytes(
                    """
                    C8E0BDF7A4CFC0C5A4ABA4CBA5C9A5A2A4F2B3ABA4B1A4BFA1A3B3B0A4CFA4E2A4A6B0C5A4AFA4CAA4C3A4C6A4A4
                    A4BFA1A30AA1D6A4C9A4A6A4B7A4BFA4CEA1A9A1D7A4C8BBE4A4CFCAB9A4A4A4BFA4ACA1A2CAD6BBF6A4CFA4CAA4
                    ABA4C3A4BFA1A30A
                    """)
            ),
        ])

    static let korean = Encoded(
        text: """
            그녀는 천천히 문을 열었다. 밖은 이미 어두워져 있었다.
            “왜 아무 말도 하지 않아?” 그가 물었다. 대답은 없었다.

            """,
        encodings: [
            (
                "euc-kr",
                bytes(
                    """
                    B1D7B3E0B4C220C3B5C3B5C8F720B9AEC0BB20BFADBEFAB4D92E20B9DBC0BA20C0CCB9CC20BEEEB5CEBFF6C1AE20
                    C0D6BEFAB4D92E0AA1B0BFD620BEC6B9AB20B8BBB5B520C7CFC1F620BECABEC63FA1B120B1D7B0A120B9B0BEFAB4
                    D92E20B4EBB4E4C0BA20BEF8BEFAB4D92E0A
                    """)
            )
        ])

    static let traditional = Encoded(
        text: """
            他慢慢地走到窗前，看著外面的雨。
            「你為什麼不說話？」她問道。沒有人回答，只有風的聲音。

            """,
        encodings: [
            (
                "big5",
                bytes(
                    """
                    A54CBA43BA43A661A8ABA8ECB5A1AB65A141ACDDB5DBA57EADB1AABAAB42A1430AA175A741ACB0A4B0BBF2A4A3BB
                    A1B8DCA148A176A66FB0DDB944A143A853A6B3A448A65EB5AAA141A575A6B3ADB7AABAC16EADB5A1430A
                    """)
            )
        ])

    /// The bytes that hexadecimal digits spell.
    private static func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }
}
