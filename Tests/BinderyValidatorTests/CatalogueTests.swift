import Testing

@testable import BinderyValidator

@Suite struct CatalogueTests {
    @Test func `every rule has a name of its own, in kebab case`() {
        var seen: Set<String> = []
        for rule in Catalogue.all {
            #expect(seen.insert(rule.id).inserted, "\(rule.id) stands twice")
            #expect(rule.id.utf8.allSatisfy { $0 == 0x2D || 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 }, "\(rule.id)")
        }
    }

    @Test func `every rule says what it demands and why`() {
        for rule in Catalogue.all {
            #expect(rule.summary.hasSuffix("."), "\(rule.id)")
            #expect(rule.rationale.hasSuffix("."), "\(rule.id)")
            #expect(rule.summary.utf8.count < 200, "\(rule.id)")
            #expect(rule.reference.url.hasPrefix("https://"), "\(rule.id)")
        }
    }

    @Test func `codes are EPUBCheck's, with a hyphen`() {
        for rule in Catalogue.all {
            let parts = rule.code.split(separator: "-")
            #expect(parts.count == 2 && parts[0].utf8.count == 3, "\(rule.id): \(rule.code)")
        }
    }

    @Test func `rules are found by name and by code`() {
        #expect(Catalogue.rules(named: "xml-well-formed").map(\.code) == ["RSC-016"])
        #expect(Catalogue.rules(named: "pkg-007").map(\.id) == ["container-mimetype-content"])
        #expect(Catalogue.rules(named: "RSC-005").count > 5)
        #expect(Catalogue.rules(named: "nothing").isEmpty)
    }
}
