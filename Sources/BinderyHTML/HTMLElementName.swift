/// The name of an HTML element, or of the few elements of SVG and MathML that matter to an HTML parser.
public enum HTMLElementName: String, Sendable, Hashable, CaseIterable {
    // The page.
    case html, head, title, base, link, meta, style, script, noscript, template, body
    // Sections.
    case article, section, nav, aside, h1, h2, h3, h4, h5, h6, hgroup, header, footer, address, main, search
    // Blocks.
    case p, hr, pre, blockquote, ol, ul, menu, dir, li, dl, dt, dd, figure, figcaption, div, center, listing, xmp,
        plaintext, multicol
    // Words.
    case a, em, strong, small, s, cite, q, dfn, abbr, acronym, data, time, code, `var`, samp, kbd, sub, sup, i, b, u,
        mark, bdi, bdo, span, br, wbr, ins, del, font, big, tt, strike, blink, nobr, marquee, basefont, spacer
    // Ruby.
    case ruby, rb, rt, rtc, rp
    // Embedded content.
    case image, img, picture, iframe, embed, object, param, video, audio, source, track, canvas, map, area, applet,
        bgsound, noembed
    // MathML and SVG.
    case math, mi, mo, mn, ms, mtext, mglyph, malignmark, annotationXML = "annotation-xml", svg,
        foreignObject = "foreignobject", desc
    // Tables.
    case table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
    // Forms.
    case form, fieldset, legend, label, input, button, select, datalist, optgroup, option, textarea, keygen, output,
        progress, meter, isindex
    // Interaction.
    case details, summary, dialog, menuitem, slot
    // Frames.
    case frame, frameset, noframes, nextid
    /// An element of another name.
    case other = "#other"
    /// A text.
    case text = "#text"
}
