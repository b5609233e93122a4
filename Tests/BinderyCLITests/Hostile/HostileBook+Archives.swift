import BinderyTestSupport

extension HostileBook {
    /// Archives that lie.
    static let archives: [HostileBook] = [
        .archive("names that climb", ["PKG-009", "PKG-008", "OPF-003", "PKG-025", "RSC-026"]) { zip in
            for name in ["../../etc/cron.d/x", "/etc/cron.d/x", "C:\\x", "EPUB\\..\\..\\x", "EPUB/a\0b"] {
                zip.entries.append(RawZip.Entry(name, [0x78]))
            }
        },
        .archive("a very long name", ["PKG-008", "OPF-003", "PKG-009"]) { zip in
            zip.entries.append(RawZip.Entry("EPUB/" + String(repeating: "a", count: 60_000), []))
        },
        .archive("names that are the same when composed", ["OPF-060"]) { zip in
            zip.entries.append(RawZip.Entry("EPUB/caf\u{E9}.txt", []))
            zip.entries.append(RawZip.Entry("EPUB/cafe\u{301}.txt", []))
        },
        .archive("a symbolic link before a file of its name", ["OPF-060", "PKG-008"]) { zip in
            var link = RawZip.Entry("EPUB/link", Array("/etc/passwd".utf8))
            link.externalAttributes = 0o120777 << 16
            zip.entries += [link, RawZip.Entry("EPUB/link", [0x78])]
        },
        .archive("a symbolic link in place of a chapter", ["PKG-008", "RSC-016", "RSC-001"]) { zip in
            guard let place = zip.entries.firstIndex(where: { $0.local.name == Array("EPUB/chapter.xhtml".utf8) })
            else { return }
            var link = RawZip.Entry("EPUB/chapter.xhtml", Array("/etc/passwd".utf8))
            link.externalAttributes = 0o120777 << 16
            zip.entries[place] = link
        },
        .archive("a chapter that is a bomb", ["PKG-008", "RSC-016", "RSC-002"]) { zip in
            zip.entries.removeAll { $0.local.name == Array("EPUB/chapter.xhtml".utf8) }
            zip.entries.append(.bomb("EPUB/chapter.xhtml", size: 1 << 30))
        },
        .archive("a bomb that nothing refers to", ["PKG-008", "OPF-003"]) { zip in
            zip.entries.append(.bomb("EPUB/unused.bin", size: 1 << 30))
        },
        .archive("many entries of the same bytes", ["PKG-008"]) { zip in
            let bomb = RawZip.Entry.bomb("EPUB/0.bin", size: 1 << 20)
            zip.entries.append(bomb)
            for number in 1..<500 {
                var copy = bomb
                copy.central.name = Array("EPUB/\(number).bin".utf8)
                copy.packed = []
                copy.headerOffset = 0
                zip.entries.append(copy)
            }
        },
        .archive("an end that counts too many entries", ["PKG-008", "PKG-004"]) { $0.declaredEntryCount = 60_000 },
        .archive("a directory that is nowhere", ["PKG-008", "PKG-004"]) { $0.declaredDirectoryOffset = 0x7FFF_FFFF },
        .archive("a directory without end", ["PKG-008", "PKG-004"]) { $0.declaredDirectorySize = 0x7FFF_FFFF },
        .archive("an entry that is encrypted", ["PKG-027"]) { zip in
            zip.entries[2] = zip.entries[2].with { $0.flags |= 1 }
        },
        .archive("odd dates", []) { zip in
            zip.entries = zip.entries.map { $0.with { ($0.date, $0.time) = (0xFFFF, 0xFFFF) } }
        },
        .archive("sizes that come later", []) { zip in
            zip.entries = zip.entries.prefix(1) + zip.entries.dropFirst().map(\.streamed)
        },
        .archive("a picture that claims to be huge", ["OPF-003"]) { zip in
            let header: [UInt8] = [
                0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0xFD, 0xE8,
                0,
                0, 0xFD, 0xE8, 8, 6, 0, 0, 0,
            ]
            zip.entries.append(RawZip.Entry("EPUB/huge.png", header))
        },
        HostileBook("half a book", ["PKG-008"]) {
            let whole = RawZip(try EPUBFixture.entries()).bytes
            return Array(whole.prefix(whole.count / 2))
        },
        HostileBook("nothing", ["PKG-003", "PKG-008"]) { [] },
        HostileBook("something else", ["PKG-004", "PKG-008"]) { Array(repeating: 0x41, count: 100_000) },
    ]
}
