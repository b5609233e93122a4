extension XHTML5Grammar {
    /// WAI-ARIA: roles, and the attributes that belong to each (ARIA in HTML; DPUB-ARIA; graphics roles).
    static let accessibility = """
        # The attributes that need no role.
        aria = @(aria-atomic | aria-busy | aria-disabled | aria-hidden) { "true" | "false" }
            | @(aria-controls | aria-describedby | aria-flowto | aria-labelledby | aria-owns)
            | @(aria-description | aria-keyshortcuts | aria-label | aria-roledescription)
            | @(aria-details | aria-errormessage) { $id }
            | @aria-current { "true" | "false" | "page" | "step" | "location" | "date" | "time" }
            | @aria-haspopup { "true" | "false" | "menu" | "listbox" | "tree" | "grid" | "dialog" }
            | @aria-invalid { "true" | "false" | "grammar" | "spelling" }
            | @aria-live { "off" | "polite" | "assertive" }
            | @aria-relevant { list { ("additions" | "removals" | "text" | "all")+ } }

        aria.activedescendant = @aria-activedescendant { $id }
        aria.autocomplete = @aria-autocomplete { "inline" | "list" | "both" | "none" }
        aria.checked = @aria-checked { "true" | "false" | "mixed" | "undefined" }
        aria.columns = @aria-colcount { $integer }
        aria.column = @aria-colindex { $positiveInteger }
        aria.columnspan = @aria-colspan { $positiveInteger }
        aria.expanded = @aria-expanded { "true" | "false" | "undefined" }
        aria.level = @aria-level { $positiveInteger }
        aria.modal = @aria-modal { "true" | "false" }
        aria.multiline = @aria-multiline { "true" | "false" }
        aria.multiselectable = @aria-multiselectable { "true" | "false" }
        aria.orientation = @aria-orientation { "horizontal" | "vertical" | "undefined" }
        aria.placeholder = @aria-placeholder
        aria.pressed = @aria-pressed { "true" | "false" | "mixed" | "undefined" }
        aria.readonly = @aria-readonly { "true" | "false" }
        aria.required = @aria-required { "true" | "false" }
        aria.row = @aria-rowindex { $positiveInteger }
        aria.rows = @aria-rowcount { $integer }
        aria.rowspan = @aria-rowspan { $positiveInteger }
        aria.selected = @aria-selected { "true" | "false" | "undefined" }
        aria.sort = @aria-sort { "ascending" | "descending" | "none" | "other" }
        aria.position = @aria-posinset { $positiveInteger } | @aria-setsize { $integer }
        aria.value = @(aria-valuemax | aria-valuemin | aria-valuenow) { $float } | @aria-valuetext
        aria.values = @aria-valuemax { $float }, @aria-valuemin { $float }, @aria-valuenow { $float }

        # Roles by the attributes that go with them.
        role.none = @role { "none" | "presentation" }
        role.alert = @role { "alert" }, aria.expanded?
        role.application = @role { "application" }, aria.expanded?
        role.article = @role { "article" }, aria.expanded?
        role.banner = @role { "banner" }, aria.expanded?
        role.button = @role { "button" }, (aria.expanded | aria.pressed)*
        role.cell = @role { "cell" }, (aria.column | aria.columnspan | aria.row | aria.rowspan)*
        role.checkbox = @role { "checkbox" }, aria.checked
        role.complementary = @role { "complementary" }, aria.expanded?
        role.combobox = @role { "combobox" }, aria.expanded,
            (aria.activedescendant | aria.autocomplete | aria.orientation | aria.readonly | aria.required)*
        role.contentinfo = @role { "contentinfo" }, aria.expanded?
        role.definition = @role { "definition" }, aria.expanded?
        role.dialog = @role { "dialog" }, (aria.expanded | aria.modal)*
        role.alertdialog = @role { "alertdialog" }, (aria.expanded | aria.modal)*
        role.directory = @role { "directory" }, aria.expanded?
        role.document = @role { "document" }, aria.expanded?
        role.feed = @role { "feed" }, aria.expanded?
        role.figure = @role { "figure" }, aria.expanded?
        role.form = @role { "form" }, aria.expanded?
        role.grid = @role { "grid" }, (aria.activedescendant | aria.columns | aria.expanded | aria.level
            | aria.multiselectable | aria.readonly | aria.rows)*
        role.gridcell = @role { "gridcell" }, (aria.column | aria.columnspan | aria.expanded | aria.level
            | aria.readonly | aria.required | aria.row | aria.rowspan | aria.selected)*
        role.group = @role { "group" }, (aria.activedescendant | aria.expanded)*
        role.header = @role { "columnheader" | "rowheader" }, (aria.columnspan | aria.expanded | aria.readonly
            | aria.required | aria.row | aria.rowspan | aria.selected | aria.sort)*
        role.heading = @role { "heading" }, (aria.expanded | aria.level)*
        role.img = @role { "img" }, aria.expanded?
        role.link = @role { "link" }, aria.expanded?
        role.list = @role { "list" }, aria.expanded?
        role.listbox = @role { "listbox" }, aria.collection
        role.listitem = @role { "listitem" }, (aria.expanded | aria.level | aria.position)*
        role.log = @role { "log" | "marquee" | "status" }, aria.expanded?
        role.main = @role { "main" }, aria.expanded?
        role.math = @role { "math" }, aria.expanded?
        role.menu = @role { "menu" }, (aria.activedescendant | aria.expanded | aria.orientation)*
        role.menubar = @role { "menubar" }, (aria.activedescendant | aria.expanded | aria.orientation)*
        role.menuitem = @role { "menuitem" }, (aria.expanded | aria.position)*
        role.menuitemcheckbox = @role { "menuitemcheckbox" }, aria.checked
        role.menuitemradio = @role { "menuitemradio" }, aria.checked, (aria.position | aria.selected)*
        role.navigation = @role { "navigation" }, aria.expanded?
        role.note = @role { "note" }, aria.expanded?
        role.option = @role { "option" }, (aria.checked | aria.position | aria.selected)*
        role.progressbar = @role { "progressbar" }, aria.value*
        role.radio = @role { "radio" }, aria.checked, (aria.position | aria.selected)*
        role.radiogroup = @role { "radiogroup" },
            (aria.activedescendant | aria.expanded | aria.orientation | aria.required)*
        role.region = @role { "region" }, aria.expanded?
        role.row = @role { "row" }, (aria.activedescendant | aria.column | aria.expanded | aria.level | aria.row
            | aria.selected)*
        role.rowgroup = @role { "rowgroup" }, (aria.activedescendant | aria.expanded)*
        role.scrollbar = @role { "scrollbar" }, aria.values, aria.orientation, @aria-valuetext?
        role.search = @role { "search" }, (aria.expanded | aria.orientation)*
        role.searchbox = @role { "searchbox" }, aria.field
        role.separator = @role { "separator" }, (aria.expanded | aria.orientation)*
        role.slider = @role { "slider" }, aria.values, (aria.orientation | @aria-valuetext)*
        role.spinbutton = @role { "spinbutton" }, aria.values, (aria.required | @aria-valuetext)*
        role.switch = @role { "switch" }, aria.checked
        role.tab = @role { "tab" }, (aria.expanded | aria.position | aria.selected)*
        role.table = @role { "table" }, (aria.columns | aria.rows)*
        role.tablist = @role { "tablist" }, (aria.activedescendant | aria.expanded | aria.level
            | aria.multiselectable | aria.orientation)*
        role.tabpanel = @role { "tabpanel" }, aria.expanded?
        role.term = @role { "term" }, aria.expanded?
        role.textbox = @role { "textbox" }, aria.field
        role.timer = @role { "timer" | "tooltip" }, aria.expanded?
        role.toolbar = @role { "toolbar" }, (aria.activedescendant | aria.expanded | aria.orientation)*
        role.tree = @role { "tree" }, aria.collection
        role.treegrid = @role { "treegrid" }, (aria.activedescendant | aria.columns | aria.expanded | aria.level
            | aria.multiselectable | aria.orientation | aria.readonly | aria.required | aria.rows)*
        role.treeitem = @role { "treeitem" },
            (aria.checked | aria.expanded | aria.level | aria.position | aria.selected)*
        role.graphics = @role { "graphics-document" | "graphics-object" | "graphics-symbol" }

        aria.collection = (aria.activedescendant | aria.expanded | aria.multiselectable | aria.orientation
            | aria.required)*
        aria.field = (aria.activedescendant | aria.autocomplete | aria.multiline | aria.readonly | aria.required)*

        # The parts of publications (DPUB-ARIA).
        role.doc = @role { doc.division | doc.inline }
        doc.division = "doc-abstract" | "doc-acknowledgments" | "doc-afterword" | "doc-appendix" | "doc-bibliography"
            | "doc-chapter" | "doc-colophon" | "doc-conclusion" | "doc-credit" | "doc-credits" | "doc-dedication"
            | "doc-endnotes" | "doc-epigraph" | "doc-epilogue" | "doc-errata" | "doc-example" | "doc-foreword"
            | "doc-glossary" | "doc-index" | "doc-introduction" | "doc-notice" | "doc-pagelist" | "doc-part"
            | "doc-preface" | "doc-prologue" | "doc-pullquote" | "doc-qna" | "doc-toc"
        doc.inline = "doc-backlink" | "doc-biblioentry" | "doc-biblioref" | "doc-cover" | "doc-endnote"
            | "doc-footnote" | "doc-glossref" | "doc-noteref" | "doc-pagebreak" | "doc-subtitle" | "doc-tip"

        # Where the element itself says nothing, every role is possible.
        role.any = role.none | role.alert | role.application | role.article | role.banner | role.button | role.cell
            | role.checkbox | role.complementary | role.combobox | role.contentinfo | role.definition | role.dialog
            | role.alertdialog | role.directory | role.document | role.feed | role.figure | role.form | role.grid
            | role.gridcell | role.group | role.header | role.heading | role.img | role.link | role.list
            | role.listbox | role.listitem | role.log | role.main | role.math | role.menu | role.menubar
            | role.menuitem | role.menuitemcheckbox | role.menuitemradio | role.navigation | role.note | role.option
            | role.progressbar | role.radio | role.radiogroup | role.region | role.row | role.rowgroup
            | role.scrollbar | role.search | role.searchbox | role.separator | role.slider | role.spinbutton
            | role.switch | role.tab | role.table | role.tablist | role.tabpanel | role.term | role.textbox
            | role.timer | role.toolbar | role.tree | role.treegrid | role.treeitem | role.graphics | role.doc
        """
}
