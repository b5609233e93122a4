import Testing

@testable import BinderyValidator

/// MathML within XHTML.
@Suite struct MathMLTests {
    private static func math(_ content: String) -> String { GrammarBench.body("<m:math>\(content)</m:math>") }

    private static func annotated(_ annotation: String) -> String {
        math("<m:semantics><m:mi>x</m:mi>\(annotation)</m:semantics>")
    }

    @Test func `presentation has its grammar`() {
        var bench = GrammarBench(.xhtml3)
        bench.expectValid(
            [
                "<m:mi mathvariant='bold'>x</m:mi><m:mo stretchy='false'>(</m:mo><m:mn>1</m:mn>",
                "<m:mfrac linethickness='2px'><m:mi>a</m:mi><m:mrow/></m:mfrac>",
                "<m:mtable columnalign='left right'><m:mtr><m:mtd><m:mi>a</m:mi></m:mtd></m:mtr></m:mtable>",
                "<m:mmultiscripts><m:mi>a</m:mi><m:none/><m:mi>b</m:mi><m:mprescripts/></m:mmultiscripts>",
                "<m:mtext>a<b>b</b></m:mtext>", "<m:mspace width='thinmathspace'/>",
                "<m:mpadded width='+0.5em' height='120%height'/>", "<m:mstyle displaystyle='true' scriptlevel='+1'/>",
                "<m:mstack><m:mn>1</m:mn><m:msrow><m:mo>+</m:mo></m:msrow><m:msline/></m:mstack>",
            ], in: Self.math)
        bench.expect(
            [
                ("text", ["text"]), ("<m:foo/>", ["element"]), ("<m:mrow>a</m:mrow>", ["text"]),
                ("<m:mfrac><m:mi/></m:mfrac>", ["incomplete"]),
                ("<m:mfrac><m:mi/><m:mi/><m:mi/></m:mfrac>", ["element"]),
                ("<m:mtable><m:mtd/></m:mtable>", ["element"]), ("<m:mtr/>", ["element"]),
                ("<m:mi><m:mi/></m:mi>", ["element"]), ("<m:apply><m:plus/></m:apply>", ["element"]),
                ("<m:mi foo='a' mathvariant='heavy'/>", ["attribute", "attributeValue"]),
                ("<m:mspace width='1'/><m:mspace width='1 em'/>", ["attributeValue"]),
                ("<m:maction><m:mi/></m:maction>", ["attributeMissing"]), ("<m:mtext><p/></m:mtext>", ["element"]),
            ], in: Self.math)
        bench.expect([("<m:mi>x</m:mi>", ["element"]), ("<m:math display='inline'/>", [])], in: GrammarBench.body)
    }

    @Test func `an annotation holds what its encoding says`() {
        var bench = GrammarBench(.xhtml3)
        bench.expect(
            [
                ("<m:annotation encoding='TeX'>x</m:annotation>", []),
                ("<m:annotation-xml encoding='MathML-Presentation'><m:mi>x</m:mi></m:annotation-xml>", []),
                (
                    "<m:annotation-xml name='contentequiv' encoding='MathML-Content'><m:apply><m:sin/><m:ci>x</m:ci></m:apply></m:annotation-xml>",
                    []
                ),
                ("<m:annotation-xml encoding='application/xhtml+xml'><p>a</p></m:annotation-xml>", []),
                ("<m:annotation-xml encoding='SVG1.1'><svg:svg/></m:annotation-xml>", []),
                ("<m:annotation-xml encoding='MathML-Content'><m:ci>x</m:ci></m:annotation-xml>", ["attributeMissing"]),
                ("<m:annotation-xml encoding='other'><m:mi>x</m:mi></m:annotation-xml>", ["attributeValue"]),
                ("<m:annotation-xml encoding='SVG1.1'/>", ["incomplete"]),
                ("<m:mi>y</m:mi>", ["element"]),
            ], in: Self.annotated)
    }
}
