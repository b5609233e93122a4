import Testing

@testable import BinderyValidator

/// Which attributes elements have in XHTML 5, and which values.
@Suite struct XHTMLAttributeTests {
    @Test func `what the standard allows has no faults`() {
        var bench = GrammarBench(.xhtml3)
        bench.expectValid(
            [
                "<p id='a.1' class='b c' lang='en-GB' xml:lang='en-GB' dir='LTR' title='' style='color: red'/>",
                "<p data-any='a' own:any='b' onclick='c()' tabindex='-1' hidden='' translate='no'/>",
                "<p epub:type='chapter own:part' ssml:ph='a' ssml:alphabet='ipa' xml:space='preserve'/>",
                "<div itemscope='' itemtype='https://example.org/Book'><span itemprop='name'/></div>",
                "<div vocab='https://example.org/' typeof='Book' prefix='a: https://example.org/'><b property='a:b'/></div>",
                "<img src='a'/>", "<img src='a' alt='' width='10' usemap='#m'/>",
                "<ol start='-1' type='i'><li value='3'/></ol>",
                "<table border='1'><tr><td colspan='2' rowspan='0' headers='a b'/><th scope='row' abbr='c'/></tr></table>",
                "<input type='TEXT' value='a' size='3'/>", "<input/>",
                "<input type='date' value='2024-05-31'/>",
                "<input type='email' multiple='' value='a@b, c@d'/>", "<input type='color' value='#00ff00'/>",
                "<map name='m'><area href='a' alt='b' shape='poly' coords='1,2,3,4,5,6'/></map>",
                "<time datetime='2024-05-31T12:30Z'/>", "<time datetime='P1DT2H1.5S'/>",
                "<time datetime='--12-24'/>",
                "<time datetime='12:30:15.5'/>", "<time datetime='2h 5m'/>", "<del datetime='2024-05-31'/>",
                "<iframe src='a' sandbox='allow-scripts allow-forms'/>", "<a name='b'/>",
                "<a href='' target='_blank' rel='next'/>",
                "<embed src='a' any='b'/>", "<progress value='0.5'/>", "<meter value='-1e3'/>",
                "<blockquote cite='a b'/>", "<img src='a' border='0'/>",
            ], in: GrammarBench.body)
    }

    @Test func `what it forbids is a fault, and one only`() {
        var bench = GrammarBench(.xhtml3)
        bench.expect(
            [
                ("<p foo='a'/>", ["attribute"]),
                ("<p Class='a'/>", ["attribute"]),
                ("<p xml:id='a' epub:foo='b' ssml:foo='c'/>", ["attribute", "attribute", "attribute"]),
                ("<p align='left'/>", ["attribute"]),
                ("<p id='a b'/>", ["attributeValue"]),
                ("<p id=''/>", ["attributeValue"]),
                ("<p lang='e n'/>", ["attributeValue"]),
                ("<p dir='up' tabindex='a'/>", ["attributeValue", "attributeValue"]),
                ("<p epub:type='a,b'/>", ["attributeValue"]),
                ("<p ssml:alphabet=''/>", ["attributeValue"]),
                ("<p itemtype=''/>", ["attributeValue"]),
                ("<img/>", ["attributeMissing"]),
                ("<img src='' alt='' width='10px'/>", ["attributeValue", "attributeValue"]),
                ("<img src='a' usemap='m' hspace='0'/>", ["attributeValue", "attribute"]),
                ("<object/>", ["attributeMissing"]),
                ("<iframe src='a' width='100%' frameborder='0'/>", ["attributeValue", "attribute"]),
                ("<picture><source src='a'/><img src='b'/></picture>", ["attribute", "attributeMissing"]),
                ("<video src='a' controls='true'/>", ["attributeValue"]),
                ("<map name='m'><area href='a'/></map>", ["attributeMissing"]),
                (
                    "<map name='m'><area href='a' alt='' shape='circle' coords='1,2'/></map>",
                    ["attributeValue"]
                ),
                ("<map name='m'><area href='a' alt='' shape='rect'/></map>", ["attributeMissing"]),
                ("<table border='2' summary='a'/>", ["attributeValue", "attribute"]),
                ("<ul><li value='1'/></ul>", ["attribute"]),
                ("<a href='%'/>", ["attributeValue"]),
                ("<a target='b'/>", ["attributeMissing"]),
                ("<button type='button' formaction='a'/>", ["attribute"]),
                ("<input type='text' min='1'/>", ["attribute"]),
                ("<input min='1'/>", ["attributeMissing"]),
                ("<input type='date' value='1.2.2024'/>", ["attributeValue"]),
                ("<input type='image' src='a'/>", ["attributeMissing"]),
                ("<textarea wrap='hard'/>", ["attributeMissing"]),
                ("<time datetime='201'/>", ["attributeValue"]),
                ("<time datetime='2024-05-31T 12:30'/>", ["attributeValue"]),
                ("<time datetime='P1DT'/>", ["attributeValue"]),
                ("<time datetime='12:30:15.1234'/>", ["attributeValue"]),
                ("<del datetime='2024-05'/>", ["attributeValue"]),
                ("<data/>", ["attributeMissing"]),
                ("<meter/>", ["attributeMissing"]),
                ("<col span='2'/>", ["element"]),
            ], in: GrammarBench.body)
    }

    @Test func `roles fit the element, and attributes the role`() {
        var bench = GrammarBench(.xhtml3)
        bench.expect(
            [
                ("<div role='checkbox' aria-checked='mixed' aria-label='a'/>", []),
                ("<div role='slider' aria-valuenow='1' aria-valuemin='0' aria-valuemax='2'/>", []),
                ("<section role='doc-chapter' aria-labelledby='a b'/>", []),
                ("<a href='b' role='doc-noteref'/>", []),
                ("<nav aria-expanded='true'/>", []),
                ("<h2 role='doc-subtitle'/>", []),
                ("<img src='a' role='doc-cover'/>", []),
                ("<td-x role='anything' aria-anything='a'/>", []),
                ("<div role='unknown'/>", ["attributeValue"]),
                ("<div role='checkbox'/>", ["attributeMissing"]),
                ("<div aria-checked='true'/>", ["attributeMissing"]),
                ("<div aria-checked='true' aria-valuenow='1'/>", ["attribute", "attributeMissing"]),
                ("<div role='button' aria-checked='true'/>", ["attribute"]),
                ("<div aria-checked='true' role='button'/>", ["attributeValue"]),
                ("<div aria-hidden='yes'/>", ["attributeValue"]),
                ("<div aria-level='2' role='heading'/>", []),
                ("<div aria-describedat='a'/>", ["attribute"]),
                ("<section role='button'/>", ["attributeValue"]),
                ("<nav role='doc-chapter'/>", ["attributeValue"]),
                ("<main role='region'/>", ["attributeValue"]),
                ("<ul role='doc-endnotes'/>", ["attributeValue"]),
                ("<label role='button'/>", ["attribute"]),
            ], in: GrammarBench.body)
    }
}
