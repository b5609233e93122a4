import BinderyXML

/// What a page uses that the manifest must name (EPUB 3.3, section 5.6.2.1).
enum ContentProperties {
    /// The properties of a page, in alphabetical order.
    static func of(_ document: EditableDocument) -> [String] {
        var properties: Set<String> = []
        for element in document.tree.elements {
            if element.namespace == .mathml { properties.insert("mathml") }
            if element.namespace == .svg { properties.insert("svg") }
            if element.localName == "script" || element.localName == "form" { properties.insert("scripted") }
            if element.localName == "switch", element.namespace == .epub { properties.insert("switch") }
            for attribute in element.attributes {
                let name = attribute.localName
                if name.hasPrefix("on"), attribute.namespace == .none { properties.insert("scripted") }
                let isStyle = element.localName == "link" && element["rel"]?.lowercased() == "stylesheet"
                guard name == "src" || name == "poster" || (name == "href" && isStyle) else { continue }
                let value = attribute.value.lowercased()
                if value.hasPrefix("http://") || value.hasPrefix("https://"), element.localName != "script" {
                    properties.insert("remote-resources")
                }
            }
        }
        return properties.sorted()
    }
}
