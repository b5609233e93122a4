import BinderyXML

extension DocumentFacts {
    /// Takes down the identifier that an NCX gives for the publication; of several the last.
    mutating func collectNCX(_ document: Document) {
        for element in document.tree.elements where element.is(.ncx, "meta") && element["name"] == "dtb:uid" {
            navigation.identifier = element["content"]
            navigation.identifierRange = element.startTag
        }
    }
}
