/// What the raw bytes of an archive say, for the validator to judge.
public struct ArchiveFacts: Sendable, Hashable {
    /// The first 64 bytes of the file, or fewer.
    public let opening: [UInt8]
    /// The local header at the very beginning of the file, where `mimetype` must be; `nil` if none is there.
    public let firstHeader: LocalHeader?
    /// What is stored first, up to 64 bytes, as it stands in the file.
    public let firstContent: [UInt8]
    /// Everything unusual: the archive's own faults first, then those of the entries in their order.
    public let faults: [ArchiveFault]
}

extension ZipArchive {
    /// Looks at every local header and every name, but not at the content of the entries.
    ///
    /// - Throws: ``ZipError`` of kind `file` if the file cannot be read.
    public func examine() throws(ZipError) -> ArchiveFacts {
        let firstHeader = try localHeader(at: 0)
        var firstContent: [UInt8] = []
        if let firstHeader { firstContent = try bytes.read(firstHeader.length..<firstHeader.length + 64) }
        var examination = ArchiveExamination(self)
        try examination.run()
        return ArchiveFacts(
            opening: try opening(64), firstHeader: firstHeader, firstContent: firstContent,
            faults: faults + examination.archiveFaults + examination.entryFaults)
    }
}

/// The search for faults in an archive that has a directory.
private struct ArchiveExamination {
    private let archive: ZipArchive
    private(set) var archiveFaults: [ArchiveFault] = []
    private(set) var entryFaults: [ArchiveFault] = []
    /// Where each entry's bytes are in the file, with the index of the entry.
    private var extents: [(range: Range<Int>, entry: Int)] = []

    init(_ archive: ZipArchive) {
        self.archive = archive
    }

    mutating func run() throws(ZipError) {
        guard let end = archive.endRecord else { return }
        let entries = archive.entries
        var firstOfName: [ArraySlice<UInt8>: Int] = [:]
        firstOfName.reserveCapacity(entries.count)
        for (index, entry) in entries.enumerated() {
            var faults = entry.faults(limits: archive.limits)
            if let first = firstOfName[entry.nameBytes] {
                faults.append(.duplicate(of: first))
            } else {
                firstOfName[entry.nameBytes] = index
            }
            faults += try faultsOfPlace(entry, index)
            entryFaults += faults.map { .entry(index, $0) }
        }
        addOverlaps()
        judge(end)
    }

    /// Compares an entry with its local header, and takes note of the bytes that it has in the file.
    private mutating func faultsOfPlace(_ entry: ZipEntry, _ index: Int) throws(ZipError) -> [EntryFault] {
        let limit = archive.directory.offset
        guard entry.headerOffset < limit, let header = try archive.localHeader(at: entry.headerOffset) else {
            return [.missingLocalHeader]
        }
        let end = (entry.headerOffset + header.length).addingSaturated(entry.compressedSize)
        guard end <= limit else { return [.beyondEnd] }
        extents.append((entry.headerOffset..<end, index))
        return header.differences(from: entry).map { .differs($0) }
    }

    /// Each range is compared with the one before it that reaches furthest.
    private mutating func addOverlaps() {
        extents.sort { ($0.range.lowerBound, $0.entry) < ($1.range.lowerBound, $1.entry) }
        guard var furthest = extents.first else { return }
        for extent in extents.dropFirst() {
            if extent.range.lowerBound < furthest.range.upperBound {
                entryFaults.append(.entry(extent.entry, .overlaps(furthest.entry)))
            }
            if extent.range.upperBound > furthest.range.upperBound { furthest = extent }
        }
    }

    private mutating func judge(_ end: EndRecord) {
        if end.disk != 0 || end.directoryDisk != 0 { archiveFaults.append(.spanned) }
        let first = extents.first?.range.lowerBound ?? archive.directory.offset
        if first > 0, !archive.entries.isEmpty { archiveFaults.append(.bytesBefore(first)) }
        let last = end.offset + EndRecord.length + end.commentLength
        if last < archive.size { archiveFaults.append(.bytesAfter(archive.size - last)) }
        if last > archive.size { archiveFaults.append(.commentTooLong) }
        let total = archive.entries.reduce(0) { $0.addingSaturated($1.size) }
        if total > archive.limits.totalSize(ofArchive: archive.size) { archiveFaults.append(.totalTooLarge(total)) }
    }
}

extension ContainerLimits {
    /// What the files of an archive of some size may grow to together.
    func totalSize(ofArchive size: Int) -> Int {
        let (product, overflow) = size.multipliedReportingOverflow(by: totalRatio)
        return min(totalSize, max(ratioFloor, overflow ? .max : product))
    }
}

extension LocalHeader {
    /// What the header says otherwise than the directory. Figures that follow in a data descriptor may be 0 here.
    func differences(from entry: ZipEntry) -> [EntryFault.Field] {
        var fields: [EntryFault.Field] = []
        if nameBytes != entry.nameBytes { fields.append(.name) }
        if method != entry.method { fields.append(.method) }
        if (flags ^ entry.flags) & 1 != 0 { fields.append(.encryption) }
        func differs(_ here: Int, _ there: Int) -> Bool { here != there && !(hasDataDescriptor && here == 0) }
        if differs(Int(checksum), Int(entry.checksum)) { fields.append(.checksum) }
        if differs(compressedSize, entry.compressedSize) { fields.append(.compressedSize) }
        if differs(size, entry.size) { fields.append(.size) }
        return fields
    }
}
