/// A table from numbers to numbers: an open hash table, which is all that a warmed-up grammar asks.
struct IntTable {
    private var keys = [UInt64](repeating: .max, count: 64)
    private var values = [Int32](repeating: 0, count: 64)
    private var count = 0

    /// The value of a key, which must not be the greatest number.
    subscript(key: UInt64) -> Int32? {
        get {
            let slot = slot(of: key)
            return keys[slot] == key ? values[slot] : nil
        }
        set {
            guard let newValue else { return }
            if count * 2 >= keys.count { grow() }
            let slot = slot(of: key)
            if keys[slot] == .max { count += 1 }
            keys[slot] = key
            values[slot] = newValue
        }
    }

    /// Where a key is, or the free place where it belongs.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = [UInt64](repeating: .max, count: oldKeys.count * 2)
        values = [Int32](repeating: 0, count: oldKeys.count * 2)
        count = 0
        for (key, value) in zip(oldKeys, oldValues) where key != .max { self[key] = value }
    }
}
