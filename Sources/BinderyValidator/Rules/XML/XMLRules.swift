import BinderyXML

extension RuleArea {
    /// What holds for every XML document before its grammar is looked at.
    static let xml = RuleArea(readers: [.wellFormedness, .utf16, .otherEncoding])
}

/// Reports what the reader of XML found.
enum XMLRules {
    static func check(_ document: Document, _ report: inout Reporter) {
        let tree = document.tree
        switch tree.encoding.form {
        case .utf8: break
        case .utf16BigEndian, .utf16LittleEndian:
            report.add(.utf16, nil, "the document is in UTF-16; some reading systems expect UTF-8")
        case .ucs4: report.add(.otherEncoding, nil, "the document is in UCS-4, not in UTF-8")
        case .other(let name):
            report.add(.otherEncoding, nil, "the document is in the encoding \u{201C}\(name)\u{201D}, not in UTF-8")
        }
        if let fault = tree.fault {
            let end = min(fault.offset, tree.source.count)
            report.add(.wellFormedness, end..<end, fault.message)
        }
    }
}
