extension XHTML5Grammar {
    /// The root, the body and its sections (HTML, sections 4.1 and 4.3).
    static let sections = """
        default namespace = "http://www.w3.org/1999/xhtml"

        html = element html { common, @epub:prefix?, head, body }
        body = element body { common, windowEventHandler*, (role.application | role.document | role.none)?, flow }

        article = element article {
            common, (aria.expanded | role.application | role.article | role.document | role.feed | role.main
                | role.none | role.region)?, flow }
        section = element section {
            common, (aria.expanded | role.alert | role.alertdialog | role.application | role.banner
                | role.complementary | role.contentinfo | role.dialog | role.document | role.feed | role.group
                | role.log | role.main | role.navigation | role.none | role.note | role.region | role.search
                | role.tabpanel | @role { doc.division })?, flow }
        nav = element nav {
            common, (aria.expanded | role.menu | role.menubar | role.navigation | role.none | role.tablist
                | @role { "doc-index" | "doc-pagelist" | "doc-toc" })?, flow }
        aside = element aside {
            common, (aria.expanded | role.complementary | role.feed | role.none | role.note | role.region
                | role.search | @role { "doc-dedication" | "doc-example" | "doc-footnote" | "doc-glossary"
                    | "doc-pullquote" | "doc-tip" })?, flow }
        header = element header {
            common, (aria.expanded | role.banner | role.group | role.none | @role { "doc-footnote" })?, flow }
        footer = element footer {
            common, (aria.expanded | role.contentinfo | role.group | role.none | @role { "doc-footnote" })?, flow }
        main = element main { common, (aria.expanded | role.main)?, flow }
        search = element search {
            common.untyped,
            (aria.expanded | role.form | role.group | role.none | role.region | role.search)?, flow }
        address = element address { common, role.any?, flow }

        h1 = element h1 { heading }
        h2 = element h2 { heading }
        h3 = element h3 { heading }
        h4 = element h4 { heading }
        h5 = element h5 { heading }
        h6 = element h6 { heading }
        heading.content = h1 | h2 | h3 | h4 | h5 | h6 | hgroup
        heading = common,
            ((aria.expanded | aria.level)* | role.heading | role.none | role.tab | @role { "doc-subtitle" }), phrasing
        hgroup = element hgroup { common, role.any?, (p | script | template)*, (h1 | h2 | h3 | h4 | h5 | h6),
            (p | script | template)* }
        """

    /// Paragraphs, lists, figures and other groups (HTML, section 4.4).
    static let grouping = """
        default namespace = "http://www.w3.org/1999/xhtml"

        p = element p { common, role.any?, phrasing }
        hr = element hr {
            common, ((aria.orientation | aria.value)* | role.none | role.separator | @role { "doc-pagebreak" }), empty }
        pre = element pre { common, role.any?, phrasing }
        blockquote = element blockquote { common, role.any?, @cite { $anyURI }?, flow }
        div = element div { common, role.any?, flow }
        figure = element figure {
            common, (aria.expanded | role.any)?,
            ((figcaption, flow) | (flow, figcaption?)) }
        figcaption = element figcaption { common, (role.group | role.none)?, flow }

        ol = element ol {
            common, list.role?,
            (@start { $integer } | @reversed { "" | 'reversed' } | @type { "1" | "a" | "A" | "i" | "I" })*,
            (li.numbered | script | template)* }
        ul = element ul { common, list.role?, (li | script | template)* }
        menu = element menu { common, list.role?, (li | script | template)* }
        list.role = aria.expanded | role.directory | role.group | role.list | role.listbox | role.menu
            | role.menubar | role.none | role.radiogroup | role.tablist | role.toolbar | role.tree
        li = element li { li.attributes, flow }
        li.numbered = element li { li.attributes, @value { $integer }?, flow }
        li.attributes = common, ((aria.expanded | aria.level | aria.position)* | role.listitem | role.menuitem
            | role.menuitemcheckbox | role.menuitemradio | role.none | role.option | role.radio | role.separator
            | role.tab | role.treeitem | @role { "doc-biblioentry" | "doc-endnote" })

        dl = element dl {
            common, (role.group | role.list | role.none)?,
            (((dt, (dt | script | template)*, dd, (dd | script | template)*) | script | template)*
                | (div.group | script | template)*) }
        div.group = element div {
            common, role.any?, (script | template)*, dt, (dt | script | template)*, dd, (dd | script | template)* }
        dt = element dt { common, (aria.expanded | role.listitem | role.term)?, flow }
        dd = element dd { common, (aria.expanded | role.definition)?, flow }
        """
}
