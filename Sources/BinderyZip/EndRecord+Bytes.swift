extension EndRecord {
    /// The records at the end of an archive. Those of ZIP64 are there if they must be, or if they are asked for.
    static func bytes(
        entryCount: Int, directory: Range<Int>, comment: [UInt8], isZIP64: Bool
    ) -> [UInt8] {
        var end: [UInt8] = []
        if isZIP64 || entryCount >= 0xFFFF || directory.upperBound >= 0xFFFF_FFFF {
            end += [0x50, 0x4B, 6, 6]
            end.append(littleEndian: UInt64(length64 - 12))
            end.append(littleEndian: UInt16(45))
            end.append(littleEndian: UInt16(45))
            end.append(littleEndian: UInt64(0))
            for figure in [entryCount, entryCount, directory.count, directory.lowerBound] {
                end.append(littleEndian: UInt64(figure))
            }
            end += [0x50, 0x4B, 6, 7]
            end.append(littleEndian: UInt32(0))
            end.append(littleEndian: UInt64(directory.upperBound))
            end.append(littleEndian: UInt32(1))
        }
        end += signature
        end.append(littleEndian: UInt32(0))
        end.append(littleEndian: UInt16(clamping: entryCount))
        end.append(littleEndian: UInt16(clamping: entryCount))
        end.append(littleEndian: UInt32(clamping: directory.count))
        end.append(littleEndian: UInt32(clamping: directory.lowerBound))
        end.append(littleEndian: UInt16(comment.count))
        return end + comment
    }
}
