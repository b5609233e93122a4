internal import CLibXML2

/// What libxml2's callbacks are given: the builder, and the context of the whole document, since the text of an entity
/// is read in a context of its own.
@safe final class SAXTarget {
    let builder: SAXBuilder
    let context: xmlParserCtxtPtr

    init(builder: SAXBuilder, context: xmlParserCtxtPtr) {
        self.builder = builder
        unsafe self.context = context
    }

    var position: Int { unsafe builder.position(context) }

    /// Ends the reading once the builder wants no more.
    func stopIfDone() {
        if builder.isStopped { unsafe xmlStopParser(context) }
    }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> SAXTarget? {
        unsafe pointer.map { unsafe Unmanaged<SAXTarget>.fromOpaque($0).takeUnretainedValue() }
    }
}

/// The callbacks. Declarations of entities go on to libxml2's own, which remember them.
enum SAXHandler {
    static func make() -> xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = XML_SAX2_MAGIC
        unsafe handler.startDocument = { pointer in
            guard let target = unsafe SAXTarget.of(pointer) else { return }
            unsafe xmlSAX2StartDocument(target.context)
        }
        unsafe handler.internalSubset = internalSubset
        unsafe handler.entityDecl = entityDeclaration
        unsafe handler.unparsedEntityDecl = { pointer, name, publicID, systemID, notation in
            guard let target = unsafe SAXTarget.of(pointer) else { return }
            unsafe xmlSAX2UnparsedEntityDecl(target.context, name, publicID, systemID, notation)
        }
        unsafe handler.getEntity = entity
        unsafe handler.getParameterEntity = { pointer, name in
            guard let target = unsafe SAXTarget.of(pointer), !target.builder.isStopped else { return nil }
            return unsafe xmlSAX2GetParameterEntity(target.context, name)
        }
        unsafe handler.startElementNs = startElement
        unsafe handler.endElementNs = { pointer, _, _, _ in
            guard let target = unsafe SAXTarget.of(pointer), !target.builder.isStopped else { return }
            target.builder.endElement(at: target.position)
        }
        unsafe handler.characters = characters
        unsafe handler.ignorableWhitespace = characters
        unsafe handler.cdataBlock = characters
        unsafe handler.processingInstruction = { pointer, name, data in
            guard let target = unsafe SAXTarget.of(pointer), !target.builder.isStopped, let name = unsafe name
            else { return }
            let content = unsafe data.map { unsafe String(cString: $0) } ?? ""
            unsafe target.builder.instruction(String(cString: name), content, endingAt: target.position)
        }
        unsafe handler.serror = fault
        return unsafe handler
    }

    private static let startElement: startElementNsSAX2Func = {
        pointer, local, _, uri, namespaceCount, namespaces, attributeCount, _, attributes in
        guard let target = unsafe SAXTarget.of(pointer), !target.builder.isStopped, let local = unsafe local
        else { return }
        unsafe target.builder.startElement(
            local, uri, namespaces: namespaces, namespaceCount: Int(namespaceCount), attributes: attributes,
            attributeCount: Int(attributeCount), at: target.position)
        target.stopIfDone()
    }

    private static let characters: charactersSAXFunc = { pointer, bytes, count in
        guard let target = unsafe SAXTarget.of(pointer), !target.builder.isStopped else { return }
        unsafe target.builder.characters(UnsafeBufferPointer(start: bytes, count: Int(count)), at: target.position)
        target.stopIfDone()
    }

    private static let internalSubset: internalSubsetSAXFunc = { pointer, name, publicID, systemID in
        guard let target = unsafe SAXTarget.of(pointer) else { return }
        unsafe target.builder.doctype(
            name.map { unsafe String(cString: $0) } ?? "", publicID: publicID.map { unsafe String(cString: $0) },
            systemID: systemID.map { unsafe String(cString: $0) }, endingAt: target.position)
        unsafe xmlSAX2InternalSubset(target.context, name, publicID, systemID)
    }

    private static let entityDeclaration: entityDeclSAXFunc = { pointer, name, type, publicID, systemID, content in
        guard let target = unsafe SAXTarget.of(pointer), let name = unsafe name else { return }
        let kind = UInt32(bitPattern: type)
        unsafe target.builder.prolog.entities.append(
            XMLProlog.Entity(
                name: String(cString: name), publicID: publicID.map { unsafe String(cString: $0) },
                systemID: systemID.map { unsafe String(cString: $0) },
                isExternal: kind == XML_EXTERNAL_GENERAL_PARSED_ENTITY.rawValue
                    || kind == XML_EXTERNAL_PARAMETER_ENTITY.rawValue,
                isParameter: kind == XML_EXTERNAL_PARAMETER_ENTITY.rawValue
                    || kind == XML_INTERNAL_PARAMETER_ENTITY.rawValue,
                offset: target.position))
        if let content = unsafe content, kind == XML_INTERNAL_GENERAL_ENTITY.rawValue {
            let name = unsafe String(cString: name)
            // The first declaration holds.
            if target.builder.entities.declared[name] == nil {
                target.builder.entities.declared[name] = unsafe Array(String(cString: content).utf8)
            }
        }
        unsafe xmlSAX2EntityDecl(target.context, name, type, publicID, systemID, content)
    }

    /// Finds an entity. Once the reading has been stopped there are none: this ends the entities within entities too.
    private static let entity: getEntitySAXFunc = { pointer, name in
        guard let target = unsafe SAXTarget.of(pointer), !target.builder.isStopped, let name = unsafe name
        else { return nil }
        if let entity = unsafe xmlSAX2GetEntity(target.context, name) { return unsafe entity }
        guard target.builder.entities.knowsHTML, let code = unsafe HTMLEntities.codes[String(cString: name)]
        else { return nil }
        return unsafe xmlAddDocEntity(
            target.context.pointee.myDoc, name, Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue), nil, nil, "&#\(code);")
    }

    private static let fault: xmlStructuredErrorFunc = { pointer, error in
        guard let target = unsafe SAXTarget.of(pointer), !target.builder.isStopped, let error = unsafe error,
            let fault = unsafe XMLFault(error.pointee, at: target.position)
        else { return }
        target.builder.fault = fault
        target.stopIfDone()
    }
}
