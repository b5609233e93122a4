internal import CLibXML2

extension XMLFault {
    /// What a report of libxml2 means; `nil` if it is of no consequence.
    init?(_ error: xmlError, at offset: Int) {
        let code = unsafe UInt32(bitPattern: error.code)
        let first = unsafe error.str1.map { unsafe String(cString: $0) } ?? ""
        let second = unsafe error.str2.map { unsafe String(cString: $0) } ?? ""
        if unsafe error.domain == Int32(XML_FROM_NAMESPACE.rawValue) {
            // Relative and odd namespace names are allowed.
            guard unsafe error.level.rawValue >= XML_ERR_ERROR.rawValue, code >= XML_NS_ERR_XML_NAMESPACE.rawValue
            else { return nil }
            self.init(.namespace, Self.namespaceMessage(code, first, second), at: offset)
            return
        }
        if code == XML_WAR_UNDECLARED_ENTITY.rawValue {
            self.init(.entity, "the entity \u{201C}\(first)\u{201D} is not declared", at: offset)
            return
        }
        guard unsafe error.level.rawValue == XML_ERR_FATAL.rawValue else { return nil }
        let kind: Kind =
            switch code {
            case XML_ERR_UNDECLARED_ENTITY.rawValue: .entity
            case XML_ERR_INVALID_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue,
                XML_ERR_UNKNOWN_ENCODING.rawValue:
                .encoding
            case XML_ERR_ENTITY_LOOP.rawValue: .growth
            default: .syntax
            }
        self.init(kind, Self.message(code, first, second), at: offset)
    }

    private static func namespaceMessage(_ code: UInt32, _ first: String, _ second: String) -> String {
        switch code {
        case XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue:
            "the prefix \u{201C}\(first)\u{201D} has no namespace: xmlns:\(first)=\u{201C}…\u{201D} is missing"
        case XML_NS_ERR_ATTRIBUTE_REDEFINED.rawValue: "an attribute stands twice in one tag"
        case XML_NS_ERR_EMPTY.rawValue: "the prefix \u{201C}\(first)\u{201D} is given an empty namespace"
        default: "a name or prefix is not used as namespaces demand"
        }
    }

    private static func message(_ code: UInt32, _ first: String, _ second: String) -> String {
        switch code {
        case XML_ERR_UNDECLARED_ENTITY.rawValue:
            "the entity \u{201C}\(first)\u{201D} is not declared; in XHTML write the character itself"
        case XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue:
            "an entity reference has no semicolon; a plain & is written &amp;"
        case XML_ERR_NAME_REQUIRED.rawValue: "there is no name where one must be; a plain & is written &amp;, < is &lt;"
        case XML_ERR_TAG_NAME_MISMATCH.rawValue:
            "“\(first)” is ended by “\(second)”: an end tag is missing or misplaced"
        case XML_ERR_TAG_NOT_FINISHED.rawValue: "the document ends before the element \u{201C}\(first)\u{201D} does"
        case XML_ERR_DOCUMENT_EMPTY.rawValue: "the document has no root element"
        case XML_ERR_DOCUMENT_END.rawValue: "there is something after the end of the root element"
        case XML_ERR_GT_REQUIRED.rawValue: "a tag is not closed by >"
        case XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue: "an attribute's value is not in quotation marks"
        case XML_ERR_ATTRIBUTE_NOT_FINISHED.rawValue: "an attribute's value has no closing quotation mark"
        case XML_ERR_ATTRIBUTE_WITHOUT_VALUE.rawValue: "the attribute \u{201C}\(first)\u{201D} has no value"
        case XML_ERR_ATTRIBUTE_REDEFINED.rawValue: "the attribute \u{201C}\(first)\u{201D} stands twice in one tag"
        case XML_ERR_LT_IN_ATTRIBUTE.rawValue: "an attribute's value holds a <, which is written &lt;"
        case XML_ERR_SPACE_REQUIRED.rawValue: "there is no space between attributes"
        case XML_ERR_HYPHEN_IN_COMMENT.rawValue: "a comment holds two hyphens"
        case XML_ERR_COMMENT_NOT_FINISHED.rawValue: "a comment is not closed by -->"
        case XML_ERR_CDATA_NOT_FINISHED.rawValue: "a CDATA section is not closed by ]]>"
        case XML_ERR_MISPLACED_CDATA_END.rawValue: "]]> stands outside a CDATA section"
        case XML_ERR_PI_NOT_FINISHED.rawValue: "a processing instruction is not closed by ?>"
        case XML_ERR_RESERVED_XML_NAME.rawValue: "an XML declaration stands elsewhere than at the very beginning"
        case XML_ERR_XMLDECL_NOT_FINISHED.rawValue, XML_ERR_XMLDECL_NOT_STARTED.rawValue:
            "the XML declaration is not well-formed"
        case XML_ERR_INVALID_CHAR.rawValue, XML_ERR_INVALID_CHARREF.rawValue, XML_ERR_INVALID_HEX_CHARREF.rawValue,
            XML_ERR_INVALID_DEC_CHARREF.rawValue:
            "there is a character that XML does not allow"
        case XML_ERR_INVALID_ENCODING.rawValue: "there are bytes that are not in the encoding of the document"
        case XML_ERR_UNSUPPORTED_ENCODING.rawValue, XML_ERR_UNKNOWN_ENCODING.rawValue: "the encoding is unknown"
        case XML_ERR_ENTITY_LOOP.rawValue: "an entity leads back to itself, or grows beyond the limit"
        case XML_ERR_DOCTYPE_NOT_FINISHED.rawValue: "the document type declaration is not well-formed"
        default: "the XML is not well-formed"
        }
    }
}
