import BinderyCore
import Testing

@Suite struct PropertyVocabularyTests {
    @Test func `every vocabulary has properties`() {
        for vocabulary in PropertyVocabulary.allCases { #expect(!vocabulary.properties.isEmpty) }
    }

    @Test func `properties know their extent and status`() {
        #expect(PropertyVocabulary.meta["role"]?.extent == ["creator", "contributor", "publisher"])
        #expect(PropertyVocabulary.meta["title-type"]?.isSingle == true)
        #expect(PropertyVocabulary.meta["meta-auth"]?.isDeprecated == true)
        #expect(PropertyVocabulary.meta["Role"] == nil)
        #expect(PropertyVocabulary.item["nav"]?.extent == ["application/xhtml+xml"])
        #expect(PropertyVocabulary.linkRelation["xmp-record"]?.isDeprecated == true)
        #expect(PropertyVocabulary.renditionMeta["layout"]?.extent == ["pre-paginated", "reflowable"])
        #expect(PropertyVocabulary.accessibilityMeta["exemption"]?.isDeprecated == false)
    }

    @Test func `structural terms know their status, successors and place`() {
        #expect(StructuralSemantics["chapter"]?.role == "doc-chapter")
        #expect(StructuralSemantics["note"]?.status == .deprecated)
        #expect(StructuralSemantics["note"]?.successors == ["footnote", "endnote"])
        #expect(StructuralSemantics["table"]?.status == .overlay)
        #expect(StructuralSemantics["index-entry"]?.vocabulary == .index)
        #expect(StructuralSemantics["colophon"]?.context == ["sectioning content", "grouping content"])
        #expect(StructuralSemantics["Chapter"] == nil)
    }

    @Test func `prefixes are reserved where they can be used`() {
        #expect(ReservedPrefix.url(of: "dcterms", in: .package) == "http://purl.org/dc/terms/")
        #expect(ReservedPrefix.url(of: "dcterms", in: .structure) == nil)
        #expect(ReservedPrefix.url(of: "msv", in: .structure) != nil)
        #expect(ReservedPrefix.isDefaultVocabulary("http://idpf.org/epub/vocab/package/meta/#"))
        #expect(!ReservedPrefix.isDefaultVocabulary("http://purl.org/dc/terms/"))
    }

    @Test func `accessibility values are spelt exactly`() {
        #expect(AccessibilityVocabulary.defines("MathML", for: "accessibilityFeature"))
        #expect(!AccessibilityVocabulary.defines("mathml", for: "accessibilityFeature"))
        #expect(
            AccessibilityVocabulary.hasValues("accessibilityHazard")
                && !AccessibilityVocabulary.hasValues("accessibilitySummary"))
    }
}
