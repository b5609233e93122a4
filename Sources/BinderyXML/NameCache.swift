internal import CLibXML2

/// Finds a name's number by the pointers of libxml2's dictionary, in which every name stands once.
///
/// An open hash table, since this is asked for every element and attribute of every document.
struct NameCache {
    private struct Entry {
        var local = 0
        var uri = 0
        var name = XMLName.text
    }

    private var entries: [Entry]
    private var count = 0

    /// An empty table.
    init() {
        entries = [Entry](repeating: Entry(), count: 512)
    }

    /// A place-holder, for a moment in which the table is elsewhere.
    init(empty: Void) {
        entries = []
    }

    /// The number of a name whose parts lie in the dictionary.
    mutating func name(
        _ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?, _ names: inout XMLNames
    ) -> XMLName {
        let key = (local: Int(bitPattern: local), uri: Int(bitPattern: uri))
        var place = slot(key.local, key.uri)
        while entries[place].local != 0 {
            if entries[place].local == key.local, entries[place].uri == key.uri { return entries[place].name }
            place = (place + 1) & (entries.count - 1)
        }
        let namespace = unsafe uri.map { unsafe names.namespace(String(cString: $0)) } ?? .none
        let name = unsafe names.name(namespace, String(cString: local))
        entries[place] = Entry(local: key.local, uri: key.uri, name: name)
        count += 1
        if count * 2 > entries.count { grow() }
        return name
    }

    private func slot(_ local: Int, _ uri: Int) -> Int {
        var hash = UInt(bitPattern: local) &* 0x9E37_79B9_7F4A_7C15
        hash ^= UInt(bitPattern: uri) &* 0xC2B2_AE3D_27D4_EB4F
        return Int(truncatingIfNeeded: hash >> 20) & (entries.count - 1)
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count * 2)
        for entry in old where entry.local != 0 {
            var place = slot(entry.local, entry.uri)
            while entries[place].local != 0 { place = (place + 1) & (entries.count - 1) }
            entries[place] = entry
        }
    }
}
