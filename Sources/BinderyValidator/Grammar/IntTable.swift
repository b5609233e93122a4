/// A table from numbers to numbers: an open hash table, which is all that a warmed-up grammar asks.
struct IntTable {
    private var keys = [UInt64](repeating: .max, count: 64)
    private var values = [Int32](repeating: 0, count: 64)
    private var count = 0

    /// The value of a key, which must not be the greatest number.
    subscript(key: UInt64) -> Int32? {
        get {
            var place = slot(key)
            while keys[place] != .max {
                if keys[place] == key { return values[place] }
                place = (place + 1) & (keys.count - 1)
            }
            return nil
        }
        set {
            guard let newValue else { return }
            if count * 2 >= keys.count { grow() }
            var place = slot(key)
            while keys[place] != .max, keys[place] != key { place = (place + 1) & (keys.count - 1) }
            if keys[place] == .max { count += 1 }
            keys[place] = key
            values[place] = newValue
        }
    }

    private func slot(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = [UInt64](repeating: .max, count: oldKeys.count * 2)
        values = [Int32](repeating: 0, count: oldKeys.count * 2)
        for index in oldKeys.indices where oldKeys[index] != .max {
            var place = slot(oldKeys[index])
            while keys[place] != .max { place = (place + 1) & (keys.count - 1) }
            keys[place] = oldKeys[index]
            values[place] = oldValues[index]
        }
    }
}
