internal import CLibYAML

/// Reads a YAML document from its beginning to its end, as events.
///
/// libyaml keeps its place in a list, not in calls of calls, so that no nesting is too deep for it; how deep is too
/// deep is for whoever asks for the events to say.
@safe public struct YAMLReader: ~Copyable {
    // The parser refers to itself and to the text: both have to stay where they are.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeMutableBufferPointer<UInt8>
    private var documentCount = 0
    private var isAtEnd = false

    /// Makes a reader that stands before the first value.
    ///
    /// - Parameter bytes: the document in UTF-8.
    public init(_ bytes: ArraySlice<UInt8>) {
        unsafe text = .allocate(capacity: bytes.count)
        _ = unsafe text.initialize(from: bytes)
        unsafe parser = .allocate(capacity: 1)
        // It fails where there is no memory; then the first event is an error.
        if unsafe yaml_parser_initialize(parser) == 1 {
            unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            unsafe yaml_parser_set_input_string(parser, text.baseAddress, text.count)
        }
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe text.deallocate()
    }

    /// The next event; `nil` at the end of the document.
    ///
    /// - Throws: ``YAMLError`` if the text is not well formed or holds a second document.
    public mutating func next() throws(YAMLError) -> YAMLEvent? {
        while !isAtEnd {
            var event = unsafe yaml_event_t()
            guard unsafe yaml_parser_parse(parser, &event) == 1 else {
                isAtEnd = true
                throw failure()
            }
            defer { unsafe yaml_event_delete(&event) }
            if let known = unsafe YAMLEvent(event) { return known }
            if unsafe event.type == YAML_DOCUMENT_START_EVENT {
                documentCount += 1
                if documentCount > 1 {
                    isAtEnd = true
                    // Many end a document with the line that divides it from the next one.
                    if isNextEmpty() { return nil }
                    throw unsafe YAMLError(problem: "a second document begins", line: Int(event.start_mark.line) + 1)
                }
            }
            isAtEnd = unsafe event.type == YAML_STREAM_END_EVENT
        }
        return nil
    }

    /// Whether the document that has begun says nothing.
    private func isNextEmpty() -> Bool {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { return false }
        defer { unsafe yaml_event_delete(&event) }
        return unsafe event.type == YAML_SCALAR_EVENT && event.data.scalar.length == 0
    }

    private func failure() -> YAMLError {
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "there is no memory for it"
        // Bytes that are no characters have a place, but no line.
        guard unsafe parser.pointee.error == YAML_READER_ERROR else {
            return unsafe YAMLError(problem: problem, line: Int(parser.pointee.problem_mark.line) + 1)
        }
        let offset = unsafe min(parser.pointee.problem_offset, text.count)
        let line = unsafe text[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
        return YAMLError(problem: problem, line: line)
    }
}

extension YAMLEvent {
    /// The event as libyaml has it; `nil` for the beginning and the end of the text and of the document.
    fileprivate init?(_ event: yaml_event_t) {
        let name: UnsafeMutablePointer<UInt8>?
        switch unsafe event.type {
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            let words = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            kind = unsafe .scalar(
                String(decoding: words, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
            unsafe name = scalar.anchor
        case YAML_SEQUENCE_START_EVENT:
            kind = .sequenceStart
            unsafe name = event.data.sequence_start.anchor
        case YAML_MAPPING_START_EVENT:
            kind = .mappingStart
            unsafe name = event.data.mapping_start.anchor
        case YAML_ALIAS_EVENT:
            kind = unsafe .alias(String(cString: event.data.alias.anchor))
            unsafe name = nil
        case YAML_SEQUENCE_END_EVENT:
            kind = .sequenceEnd
            unsafe name = nil
        case YAML_MAPPING_END_EVENT:
            kind = .mappingEnd
            unsafe name = nil
        default: return nil
        }
        anchor = unsafe name.map { unsafe String(cString: $0) }
        line = unsafe Int(event.start_mark.line) + 1
    }
}
