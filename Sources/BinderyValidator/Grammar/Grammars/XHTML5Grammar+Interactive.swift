extension XHTML5Grammar {
    /// What opens and closes (HTML, section 4.11).
    static let interactive = """
        default namespace = "http://www.w3.org/1999/xhtml"

        details = element details {
            common, (@open { "" | 'open' } | @name)*,
            ((aria.activedescendant | aria.expanded)* | role.group), summary, flow }
        summary = element summary {
            common, ((aria.expanded | aria.pressed)* | role.button), (text | phrasing.element | heading.content)* }
        dialog = element dialog {
            common, @open { "" | 'open' }?, (aria.expanded | role.alertdialog | role.dialog)?, flow }
        """

    /// What EPUB adds, all of it deprecated (EPUB 3.3, section 6.1.4).
    static let epub = """

        switch = element epub:switch { @id { $id }?, switch.case+, switch.default }
        switch.case = element epub:case {
            @id { $id }?, @required-namespace, (text | flow.element | other.element)* }
        switch.default = element epub:default { @id { $id }?, flow }
        switch.phrasing = element epub:switch { @id { $id }?, switch.case+, switch.default.phrasing }
        switch.default.phrasing = element epub:default { @id { $id }?, phrasing }
        other.element = element (* - (html:* | svg:* | mathml:* | epub:* | none:*)) { anything }
        trigger = element epub:trigger {
            (@id { $id } | @events:defaultAction { 'cancel' | 'perform' } | @events:phase { 'capture' | 'default' }
                | @events:propagate { 'stop' | 'continue' })*,
            @action { "show" | "hide" | "play" | "pause" | "resume" | "mute" | "unmute" }, @ref { $IDREF },
            @events:event { $NMTOKEN }, @events:observer { $IDREF }, empty }
        """
}
