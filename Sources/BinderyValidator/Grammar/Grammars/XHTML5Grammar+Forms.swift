extension XHTML5Grammar {
    /// Forms (HTML, section 4.10).
    static let forms = """
        default namespace = "http://www.w3.org/1999/xhtml"

        form = element form {
            common, (aria.expanded | role.form | role.none | role.search)?,
            (@accept-charset | @action { $nonEmptyURL } | @autocomplete { 'on' | 'off' } | @enctype { encoding }
                | @method { method } | @name { $nonEmpty } | @novalidate { "" | 'novalidate' }
                | @target { $browsingContextOrKeyword } | @rel { $terms })*, flow }
        encoding = 'application/x-www-form-urlencoded' | 'multipart/form-data' | 'text/plain'
        method = 'get' | 'post' | 'dialog'
        submission = @formaction { $nonEmptyURL } | @formenctype { encoding } | @formmethod { method }
            | @formnovalidate { "" | 'formnovalidate' } | @formtarget { $browsingContextOrKeyword }
        popover = @popovertarget { $id } | @popovertargetaction { 'toggle' | 'show' | 'hide' }
        control = @disabled { "" | 'disabled' } | @form { $id } | @name { $nonEmpty }

        label = element label { common, @for { $id }?, phrasing }
        fieldset = element fieldset {
            common, ((aria.activedescendant | aria.expanded)* | role.group | role.none | role.radiogroup), control*,
            legend?, flow }
        legend = element legend { common, (text | phrasing.element | heading.content)* }
        button = element button {
            common, (control | popover | @value | @command | @commandfor { $id })*, ((@type { 'submit' }?, submission*) | @type { 'reset' | 'button' }),
            ((aria.expanded | aria.pressed)* | role.button | role.checkbox | role.combobox | role.link | role.menuitem
                | role.menuitemcheckbox | role.menuitemradio | role.option | role.radio | role.switch | role.tab),
            phrasing }
        select = element select {
            common, (control | @autocomplete | @multiple { "" | 'multiple' } | @required { "" | 'required' }
                | @size { $positiveInteger })*,
            ((aria.activedescendant | aria.autocomplete | aria.expanded | aria.multiselectable | aria.readonly
                | aria.required)* | role.combobox | role.listbox | role.menu),
            (option | optgroup | hr | script | template)* }
        datalist = element datalist { common, (text | phrasing.element | option)* }
        optgroup = element optgroup {
            common, @label, @disabled { "" | 'disabled' }?,
            ((aria.activedescendant | aria.expanded)* | role.group), (option | script | template)* }
        option = element option {
            common, (@disabled { "" | 'disabled' } | @label { $nonEmpty } | @selected { "" | 'selected' } | @value)*,
            ((aria.checked | aria.position | aria.selected)* | role.option), text }
        textarea = element textarea {
            common, (control | @autocomplete | @dirname { $nonEmpty } | @(maxlength | minlength) { $nonNegativeInteger }
                | @placeholder | @readonly { "" | 'readonly' } | @required { "" | 'required' }
                | @rows { $positiveInteger })*,
            ((@wrap { 'soft' }?, @cols { $positiveInteger }?) | (@wrap { 'hard' }, @cols { $positiveInteger })),
            ((aria.activedescendant | aria.autocomplete | aria.multiline | aria.placeholder | aria.readonly
                | aria.required)* | role.textbox), text }
        output = element output {
            common, (@for | @form { $id } | @name { $nonEmpty })*, (aria.expanded | role.any)?, phrasing }
        progress = element progress {
            common, (@value { $nonNegativeFloat } | @max { $positiveFloat })*, (aria.value* | role.progressbar),
            phrasing }
        meter = element meter {
            common, @value { $float }, (@(min | max | low | high | optimum) { $float })*,
            (@(aria-valuemax | aria-valuemin) { $float })*, phrasing }
        """

    /// The controls that share the name `input`, told apart by their type.
    static let inputs = """
        default namespace = "http://www.w3.org/1999/xhtml"

        input = element input { common, control*,
            (input.hidden | ((@autocomplete | @list { $id } | @(maxlength | minlength) { $nonNegativeInteger }
            | @pattern
                | @placeholder | @readonly { "" | 'readonly' } | @required { "" | 'required' } | aria.placeholder)*,
                (input.text | input.search | input.line | input.email | input.password | input.moment | input.number
                    | input.range | input.color | input.checkbox | input.radio | input.file | input.submit | input.image
                    | input.button))),
            empty }

        input.size = @size { $positiveInteger }?
        input.steps = @step { 'any' | $positiveFloat }
        input.field = (aria.activedescendant | aria.autocomplete | aria.multiline | aria.readonly | aria.required)*

        input.hidden = @type { 'hidden' }, (@value | @autocomplete)*
        input.text = @type { 'text' }?, input.size, (@value | @dirname { $nonEmpty })*,
            (input.field | role.combobox | role.searchbox | role.spinbutton | role.textbox)
        input.search = @type { 'search' }, input.size, (@value | @dirname { $nonEmpty })*,
            (input.field | role.combobox | role.searchbox)
        input.line = ((@type { 'tel' }, @value?) | (@type { 'url' }, @value { "" | $anyURI }?)), input.size,
            (input.field | role.combobox | role.textbox)
        input.email = @type { 'email' }, input.size,
            (@value { "" | $emails } | @multiple { "" | 'multiple' })*, (input.field | role.combobox | role.textbox)
        input.password = @type { 'password' }, input.size, @value?, aria.required?
        input.moment = ((@type { 'date' }, (@value { "" | $date } | @(min | max) { $date })*)
            | (@type { 'month' }, (@value { "" | $month } | @(min | max) { $month })*)
            | (@type { 'week' }, (@value { "" | $week } | @(min | max) { $week })*)
            | (@type { 'time' }, (@value { "" | $time } | @(min | max) { $time })*)
            | (@type { 'datetime-local' }, (@value { "" | $localDateTime } | @(min | max) { $localDateTime })*)),
            input.size, (input.steps | aria.required | @(aria-valuemax | aria-valuemin) { $float })*
        input.number = @type { 'number' }, (@value { "" | $float } | @(min | max) { $float } | input.steps)*,
            ((aria.required | aria.value)* | role.spinbutton)
        input.range = @type { 'range' }, (@value { "" | $float } | @(min | max) { $float } | input.steps)*,
            ((aria.orientation | aria.value)* | role.slider)
        input.color = @type { 'color' }, input.size, @value { "" | $color }?
        input.checkbox = @type { 'checkbox' }, input.size, (@checked { "" | 'checked' } | @value)*,
            ((aria.checked | aria.required)* | role.button | @role { "menuitemcheckbox" | "switch" } | role.option)
        input.radio = @type { 'radio' }, input.size, (@checked { "" | 'checked' } | @value)*,
            ((aria.checked | aria.position | aria.required | aria.selected)* | @role { "menuitemradio" })
        input.file = @type { 'file' }, input.size,
            (@accept | @capture { 'user' | 'environment' } | @multiple { "" | 'multiple' })*, aria.required?
        input.submit = @type { 'submit' }, input.size, (@value | submission | popover)*,
            ((aria.expanded | aria.pressed)* | role.button)
        input.image = @type { 'image' }, @alt { $nonEmpty }, input.size,
            (@src { $nonEmptyURL } | dimensions | submission | popover)*,
            ((aria.expanded | aria.pressed)* | role.button | role.link | role.menuitem | role.menuitemcheckbox
                | role.menuitemradio | role.radio | role.switch)
        input.button = @type { 'reset' | 'button' }, input.size, (@value | popover)*,
            ((aria.expanded | aria.pressed)* | role.button | role.checkbox | role.combobox | role.link | role.menuitem
                | role.menuitemcheckbox | role.menuitemradio | role.option | role.radio | role.switch | role.tab)
        """
}
