import BinderyXML

extension RuleArea {
    /// What holds for every XML document before its grammar is looked at.
    static let xml = RuleArea(readers: [
        .wellFormedness, .malformedText, .utf16, .utf16Content, .otherEncoding, .xmlVersion, .doctypeIrregular,
        .ncxDoctype, .doctypeExternal, .packageDoctype, .entityExternal,
    ])
}

/// Reports what the reader of XML found.
enum XMLRules {
    static func check(_ document: Document, _ report: inout Reporter) {
        let tree = document.tree
        checkEncoding(document, &report)
        if let version = tree.prolog.version, version == "1.1" {
            report.add(.xmlVersion, nil, "the document is in XML \(version), not 1.0")
        }
        if tree.fault == nil, let place = tree.encoding.firstMalformedByte {
            report.add(.malformedText, place..<place + 1, "there are bytes that are not in UTF-8")
        }
        DoctypeCheck.check(document, &report)
        if let fault = tree.fault, tree.encoding.form != .ucs4 {
            let end = min(fault.offset, tree.source.count)
            report.add(.wellFormedness, end..<end, fault.message)
        }
    }

    private static func checkEncoding(_ document: Document, _ report: inout Reporter) {
        switch document.tree.encoding.form {
        case .utf8: break
        case .utf16BigEndian, .utf16LittleEndian:
            if document.kind.isXHTML {
                report.add(.utf16Content, nil, "the document is in UTF-16, not in UTF-8")
            } else {
                report.add(.utf16, nil, "the document is in UTF-16; some reading systems expect UTF-8")
            }
        case .ucs4: report.add(.otherEncoding, nil, "the document is in UCS-4, not in UTF-8")
        case .other(let name):
            report.add(.otherEncoding, nil, "the document is in the encoding “\(name)”, not in UTF-8")
        }
    }
}
