internal import CLibXML2

/// Reads documents into trees; one for each thread, since what it has learned about names is not shared.
///
/// It loads nothing but the bytes that it is given: no external entity, no DTD.
@safe public struct XMLParser: ~Copyable {
    typealias DecodedText = (encoding: XMLEncoding, source: [UInt8], offset: Int, problem: XMLFault?)

    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// The names that have been seen in all documents.
    public var names: XMLNames
    /// How much a document may ask for.
    public var limits: XMLLimits
    /// Whether the entities of the document types of XHTML 1.0 and 1.1 are known in documents of these types.
    public var knowsHTMLEntities = true
    /// Whether bytes that are not UTF-8 are read as `?`, as if they were no fault, and the first of them is noted in
    /// ``XMLEncoding/firstMalformedByte``.
    public var toleratesMalformedText = false
    private let context: xmlParserCtxtPtr?
    private var cache = NameCache()

    /// Makes a parser.
    public init(names: XMLNames = XMLNames(), limits: XMLLimits = XMLLimits()) {
        self.names = names
        self.limits = limits
        unsafe context = Self.isReady ? xmlNewParserCtxt() : nil
        if let context = unsafe context {
            unsafe context.pointee.sax.pointee = SAXHandler.make()
        }
    }

    deinit {
        unsafe xmlFreeParserCtxt(context)
    }

    /// Reads a document. One that is not well-formed has a ``XMLTree/fault``.
    public mutating func parse(_ bytes: [UInt8]) -> XMLTree {
        let decoded = Self.decode(bytes)
        let tree = read(decoded)
        guard toleratesMalformedText, tree.fault?.kind == .encoding, decoded.encoding.form == .utf8,
            let (text, place) = XMLEncoding.repairing(decoded.source)
        else { return tree }
        var repaired = decoded
        repaired.source = text
        repaired.encoding.firstMalformedByte = place
        return read(repaired)
    }

    private mutating func read(_ decoded: DecodedText) -> XMLTree {
        let (encoding, source, offset, problem) = decoded
        let builder = SAXBuilder(source: source, skipping: offset, names: names, cache: cache, limits: limits)
        builder.entities.mayKnowHTML = knowsHTMLEntities
        // The tables must not be shared while the builder changes them.
        cache = NameCache(empty: ())
        names = XMLNames(empty: ())
        if let problem {
            builder.fault = problem
        } else if let context = unsafe context {
            unsafe Self.run(context, builder, offset)
        }
        builder.closeAll()
        if let fault = builder.fault, fault.kind == .syntax, !builder.source.isUTF8(around: fault.offset) {
            builder.fault = XMLFault(
                .encoding, "there are bytes that are not in the encoding of the document", at: fault.offset)
        }
        // libxml2 takes a NUL behind the root element for the end.
        if builder.fault == nil, source.last == 0 {
            builder.fault = XMLFault(.syntax, "there is a NUL character at the end", at: source.count - 1)
        }
        if builder.fault == nil, builder.nodes.isEmpty {
            builder.fault = XMLFault(.syntax, "the document has no root element", at: source.count)
        }
        cache = builder.takeCache()
        names = builder.names
        return XMLTree(builder, encoding: encoding)
    }

    private static func run(_ context: xmlParserCtxtPtr, _ builder: SAXBuilder, _ offset: Int) {
        let target = unsafe SAXTarget(builder: builder, context: context)
        // libxml2's own guard against growing entities is off without its limits, and its limits forbid what is
        // harmless where no entity is declared: ours hold there.
        var options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        if !builder.source.declaresEntities { options |= XML_PARSE_HUGE.rawValue }
        // What begins like XML is read where it is; libxml2 would copy it if the encoding were named. Other beginnings
        // it would take for another encoding.
        let isPlain =
            builder.source[offset...].first == UInt8(ascii: "<") && builder.source[offset...].dropFirst().first != 0
        withExtendedLifetime(target) {
            let document = unsafe builder.source.withUnsafeBufferPointer { buffer in
                unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                    unsafe context.pointee.userData = Unmanaged.passUnretained(target).toOpaque()
                    return unsafe xmlCtxtReadMemory(
                        context, characters.baseAddress.map { unsafe $0 + offset }, Int32(characters.count - offset),
                        nil, isPlain ? nil : "UTF-8", Int32(bitPattern: options))
                }
            }
            // A document that declares entities leaves them behind in a tree of their own.
            unsafe xmlFreeDoc(document)
            unsafe builder.prolog.version = context.pointee.version.map { unsafe String(cString: $0) }
            if builder.fault == nil, unsafe context.pointee.wellFormed == 0 {
                builder.fault = XMLFault(.syntax, "the XML is not well-formed", at: builder.source.count)
            }
        }
    }

    /// Turns a document into UTF-8 and says where its text begins.
    static func decode(_ bytes: [UInt8]) -> DecodedText {
        var encoding = XMLEncoding(detecting: bytes)
        let mark = encoding.hasByteOrderMark
        switch encoding.form {
        case .utf16LittleEndian, .utf16BigEndian:
            let text = XMLEncoding.utf8(
                fromUTF16: bytes, littleEndian: encoding.form == .utf16LittleEndian, skipping: mark ? 2 : 0)
            encoding.declared = XMLEncoding.declaration(in: text[...])
            guard let declared = encoding.declared, !declared.lowercased().hasPrefix("utf-16") else {
                return (encoding, text, 0, nil)
            }
            let fault = XMLFault(.encoding, "the document is in UTF-16, but declares “\(declared)”", at: 0)
            return (encoding, text, 0, fault)
        case .ucs4:
            return (encoding, [], 0, XMLFault(.encoding, "the document is in UCS-4", at: 0))
        case .utf8, .other:
            let offset = mark ? 3 : 0
            encoding.declared = XMLEncoding.declaration(in: bytes[offset...])
            guard let declared = encoding.declared, !mark, !XMLEncoding.isUTF8(declared) else {
                return (encoding, bytes, offset, nil)
            }
            encoding.form = .other(declared)
            if declared.lowercased().hasPrefix("utf-16") {
                encoding.form = .utf16BigEndian
                return (
                    encoding, bytes, 0, XMLFault(.encoding, "the document declares UTF-16, but is not in it", at: 0)
                )
            }
            // Converters know the name without the hyphen, but no registry does.
            let isRegistered = declared.lowercased() != "utf8"
            guard isRegistered, let text = XMLTranscoder.utf8(bytes, from: declared) else {
                return (
                    encoding, bytes, 0,
                    XMLFault(
                        .encoding, "the encoding \u{201C}\(declared)\u{201D} is unknown or not that of the text", at: 0)
                )
            }
            return (encoding, text, 0, nil)
        }
    }
}

extension XMLEncoding {
    /// A document in UTF-8, as ``XMLTree/source`` has it: byte ranges of its tree count in it.
    public static func text(of bytes: [UInt8]) -> [UInt8] { XMLParser.decode(bytes).source }

    /// Whether a declared name is that of UTF-8.
    static func isUTF8(_ name: String) -> Bool { name.lowercased() == "utf-8" }
}

extension [UInt8] {
    /// Whether the characters just before and at a byte are well-formed UTF-8.
    fileprivate func isUTF8(around offset: Int) -> Bool {
        var start = Swift.min(offset, count)
        for _ in 0..<2 {
            start = Swift.max(0, start - 1)
            while start > 0, self[start] & 0xC0 == 0x80, offset - start < 8 { start -= 1 }
        }
        var iterator = self[start...].prefix(16).makeIterator()
        var decoder = UTF8()
        // What the cut at the end does to a character is no fault.
        for _ in 0..<3 {
            if case .error = decoder.decode(&iterator) { return false }
        }
        return true
    }

    /// Whether an entity may be declared in a document.
    fileprivate var declaresEntities: Bool {
        let word = Array("<!ENTITY".utf8)
        // A declaration can only stand before the root element, so that only the head must be searched.
        var index = 0
        while index + word.count <= count {
            if self[index] == 0x3C {
                if self[index...].starts(with: word) { return true }
                let next = self[index + 1]
                if next != 0x21, next != 0x3F { return false }
            }
            index += 1
        }
        return false
    }
}
