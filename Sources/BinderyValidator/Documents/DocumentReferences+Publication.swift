import BinderyXML

extension DocumentReferences {
    /// Takes down the texts and sounds of a media overlay.
    mutating func readOverlay() {
        for element in document.tree.elements where element.namespace == .smil {
            switch element.localName {
            case "body", "seq": add(.overlayText, element.attribute(.epub, "textref"))
            case "text": add(.overlayText, element.attribute(.none, "src"))
            case "audio":
                // Sound of another type is a fault of its own.
                addResource(.audio, element.attribute(.none, "src")) { $0.hasFallback = true }
            default: break
            }
        }
    }

    /// Takes down the links of an NCX. An empty one leads to the NCX itself.
    mutating func readNCX() {
        for element in document.tree.elements where element.is(.ncx, "content") {
            guard let source = element.attribute(.none, "src") else { continue }
            add(.hyperlink, resolve(Datatype.trimmed(source.bytes), of: source), source)
        }
    }

    /// Takes down the places that a search key map leads to.
    mutating func readSearchKeyMap() {
        for element in document.tree.elements where ["search-key-group", "match"].contains(element.localName) {
            add(.searchKey, element.attribute(.none, "href"))
        }
    }

    /// Takes down the links and images of a digital talking book.
    mutating func readTalkingBook() {
        for element in document.tree.elements where element.namespace == .dtbook {
            switch element.localName {
            case "a", "link":
                guard let attribute = element.attribute(.none, "href"), let found = resolve(attribute),
                    !found.target.isRemote
                else { continue }
                add(.resource, found, attribute) { $0.hasFallback = true }
            case "img": add(.image, element.attribute(.none, "src"))
            default: break
            }
        }
    }
}
