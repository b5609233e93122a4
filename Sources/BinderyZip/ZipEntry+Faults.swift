extension ZipEntry {
    /// What is wrong with the entry, as far as the directory tells.
    func faults(limits: ContainerLimits) -> [EntryFault] {
        var faults = nameFaults(limits: limits)
        if isSymbolicLink { faults.append(.symbolicLink) }
        if isSpecialFile { faults.append(.specialFile) }
        if isEncrypted { faults.append(.encrypted) }
        if case .other(let number) = method { faults.append(.method(number)) }
        if disk != 0 { faults.append(.otherDisk(disk)) }
        if hasDataDescriptor { faults.append(.dataDescriptor) }
        if !date.isDate { faults.append(.date(date)) }
        if !isSizePossible { faults.append(.impossibleSize) }
        return faults
    }

    /// Whether bytes of the compressed size can become bytes of the size. Deflate makes of a bit 258 bytes at most.
    var isSizePossible: Bool {
        switch method {
        case .stored: isEncrypted || size == compressedSize
        case .deflated: size / 1032 <= compressedSize
        case .other: true
        }
    }

    private func nameFaults(limits: ContainerLimits) -> [EntryFault] {
        guard let first = nameBytes.first else { return [.emptyName] }
        var faults: [EntryFault] = []
        if nameBytes.contains(where: { $0 >= 0x80 }) {
            if !isMarkedUTF8 {
                faults.append(.nameNotMarkedUTF8)
            } else if String(validating: nameBytes, as: UTF8.self) == nil {
                faults.append(.nameNotUTF8)
            }
        }
        let second = nameBytes.dropFirst().first
        if first == UInt8(ascii: "/") { faults.append(.absoluteName) }
        if second == UInt8(ascii: ":"), (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) {
            faults.append(.driveLetter)
        }
        let separators: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
        if nameBytes.split(whereSeparator: separators.contains).contains(where: { $0.elementsEqual("..".utf8) }) {
            faults.append(.parentFolder)
        }
        if nameBytes.contains(UInt8(ascii: "\\")) { faults.append(.backslashInName) }
        if nameBytes.contains(0) { faults.append(.nulInName) }
        if nameBytes.count > limits.nameLength { faults.append(.nameTooLong(nameBytes.count)) }
        return faults
    }
}

extension DOSDateTime {
    /// Whether month, day and time are such as a calendar and a clock have.
    fileprivate var isDate: Bool {
        (1...12).contains(date >> 5 & 15) && date & 31 != 0 && time >> 11 < 24 && time >> 5 & 63 < 60 && time & 31 < 30
    }
}
