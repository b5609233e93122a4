extension XHTML5Grammar {
    /// The attributes that every element may have.
    ///
    /// Optional attributes stand in repeated choices, not in sequences: since XML forbids an attribute to stand twice,
    /// that means the same, and what is left to come is the same after each of them.
    static let globalAttributes = """
        # For what people read, for what only helps, and for links that lead nowhere.
        common = (core | @epub:type { $NMTOKENS } | microdata | rdfa)*
        common.untyped = (core | microdata | rdfa)*
        common.plain = (core | @epub:type { $NMTOKENS })*

        core = @id { $id } | @(class | accesskey | is | nonce | part | exportparts | slot | style | title)
            | @lang { "" | $language } | @xml:lang { "" | $language } | @xml:base { $anyURI }
            | @xml:space { "default" | "preserve" }
            | @dir { 'ltr' | 'rtl' | 'auto' }
            | @tabindex { $integer }
            | @hidden { "" | 'hidden' | 'until-found' }
            | @translate { "" | 'yes' | 'no' }
            | @autocapitalize { 'on' | 'off' | 'none' | 'sentences' | 'words' | 'characters' }
            | @autofocus { "" | 'autofocus' }
            | @contenteditable { "" | 'true' | 'false' | 'plaintext-only' }
            | @draggable { 'true' | 'false' }
            | @enterkeyhint { 'enter' | 'done' | 'go' | 'next' | 'previous' | 'search' | 'send' }
            | @inert { "" | 'inert' }
            | @inputmode { 'none' | 'text' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | 'search' }
            | @popover { "" | 'auto' | 'manual' | 'hint' }
            | @spellcheck { "" | 'true' | 'false' }
            | @writingsuggestions { "" | 'true' | 'false' }
            | @ssml:ph | @ssml:alphabet { $phoneticAlphabet }
            | eventHandler | aria | foreignAttribute

        microdata = @itemscope { "" | 'itemscope' } | @itemtype { $urls } | @itemid { $anyURI } | @itemref
            | @itemprop { $words }

        # RDFa Lite and the rest of RDFa.
        rdfa = rdfa.subject | @rel { $terms }
        rdfa.subject = rdfa.resource | @(property | typeof | rev) { $terms } | @(content | inlist)
        rdfa.resource = @(about | resource | datatype) { $urlOrTerm } | @prefix { $prefixes } | @vocab { $anyURI }

        # What is none of our business: an author's own data and the attributes of other vocabularies.
        foreignAttribute = @(data-* | its-*)
            | @(* - (none:* | xml:* | epub:* | ssml:* | xlink:* | svg:* | mathml:* | html:*))
        """

    /// The attributes that hold scripts.
    static let eventHandlers = """
        eventHandler = @(onabort | onauxclick | onbeforeinput | onbeforematch | onbeforetoggle | onblur | oncancel
            | oncanplay | oncanplaythrough | onchange | onclick | onclose | oncommand | oncontextlost | oncontextmenu
            | oncontextrestored | oncopy | oncuechange | oncut | ondblclick | ondrag | ondragend | ondragenter
            | ondragleave | ondragover | ondragstart | ondrop | ondurationchange | onemptied | onended | onerror
            | onfocus | onformdata | ongotpointercapture | oninput | oninvalid | onkeydown | onkeypress | onkeyup
            | onload | onloadeddata | onloadedmetadata | onloadstart | onlostpointercapture | onmousedown
            | onmouseenter | onmouseleave | onmousemove | onmouseout | onmouseover | onmouseup | onpaste | onpause
            | onplay | onplaying | onpointercancel | onpointerdown | onpointerenter | onpointerleave | onpointermove
            | onpointerout | onpointerover | onpointerrawupdate | onpointerup | onprogress | onratechange | onreset
            | onresize | onscroll | onscrollend | onsecuritypolicyviolation | onseeked | onseeking | onselect
            | onslotchange | onstalled | onsubmit | onsuspend | ontimeupdate | ontoggle | onvolumechange | onwaiting
            | onwheel)

        # Those that stand on the body for the window.
        windowEventHandler = @(onafterprint | onbeforeprint | onbeforeunload | onhashchange | onlanguagechange
            | onmessage | onmessageerror | onoffline | ononline | onpagehide | onpagereveal | onpageshow | onpageswap
            | onpopstate | onrejectionhandled | onstorage | onunhandledrejection | onunload)
        """
}
