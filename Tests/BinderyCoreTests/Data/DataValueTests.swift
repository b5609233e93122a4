import BinderyCore
import Testing

struct DataValueTests {
    private let value: DataValue = [
        "title": .text("A \"lamp\"\n\u{1}\u{2028}"), "words": .number(3), "valid": .truth(true), "cover": .null,
        "authors": .list([["name": .text("A"), "roles": .list([.text("aut"), .text("ill")])], ["name": .text("B")]]),
        "fonts": .list([]), "more": .map([]),
    ]

    @Test func `JSON has a member a line, in order`() {
        #expect(
            value.json == """
                {
                  "title": "A \\"lamp\\"\\n\\u0001\\u2028",
                  "words": 3,
                  "valid": true,
                  "cover": null,
                  "authors": [
                    {
                      "name": "A",
                      "roles": [
                        "aut",
                        "ill"
                      ]
                    },
                    {
                      "name": "B"
                    }
                  ],
                  "fonts": [],
                  "more": {}
                }

                """)
    }

    @Test func `YAML has lists with dashes, and all texts in quotation marks`() {
        #expect(
            value.yaml == """
                title: "A \\"lamp\\"\\n\\u0001\\u2028"
                words: 3
                valid: true
                cover: null
                authors:
                  - name: "A"
                    roles:
                      - "aut"
                      - "ill"
                  - name: "B"
                fonts: []
                more: {}

                """)
    }

    @Test func `a text that is not there is null`() {
        #expect(DataValue(nil) == .null)
        #expect(DataValue("a").json == "\"a\"\n")
    }
}
