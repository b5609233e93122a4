import BinderyCore
import BinderyFiles
import BinderyZip

@testable import BinderyValidator

/// An example that is checked, and what came out of it.
struct ExampleRun {
    /// A change that must not change what is found.
    enum Disguise: String, CaseIterable {
        case plain, byteOrderMark, crlf, wideCharacters
    }

    /// The places that are marked, by file: byte offsets without the marks; the size of the file for the file itself.
    var marks: [String: [Int]] = [:]
    /// The sizes of the files without the marks.
    var sizes: [String: Int] = [:]
    /// What was found.
    var findings: [Finding] = []

    /// Checks an example in a disguise.
    static func run(_ example: Example, _ disguise: Disguise) async -> ExampleRun {
        var run = ExampleRun()
        var files: [(path: String, bytes: [UInt8])] = []
        for file in example.files {
            let bytes = run.strip(disguised(file, disguise), path: file.path)
            files.append((file.path, bytes))
        }
        let options = ValidatorOptions(
            mode: example.mode, profile: example.profile, edition: example.edition)
        if example.isUTF16 {
            for (index, file) in files.enumerated() where file.bytes.first == 0x3C {
                files[index].bytes = utf16(file.bytes)
            }
        }
        if let archive = example.archive {
            run.findings = await check(archive, options)
        } else if example.mode == .publication {
            let mimetype = files.first { $0.path == "mimetype" }?.bytes
            let parts = files.filter { $0.path != "mimetype" }.map {
                Container.Part(path: PartPath($0.path), content: PartContent($0.bytes))
            }
            let container = OpenContainer(
                Container(parts: parts), entryNames: files.map(\.path), mimetype: mimetype, name: "book.epub")
            run.findings = await PublicationCheck(container: container, options: options).run().findings
        } else {
            run.findings = SingleDocumentCheck(options: options).run(files[0].bytes, PartPath(files[0].path)).findings
        }
        return run
    }

    private static func check(_ file: Example.Archive, _ options: ValidatorOptions) async -> [Finding] {
        guard let archive = try? ZipArchive(bytes: file.bytes),
            case let (open, findings)? = try? OpenContainer.archive(archive, name: file.name)
        else { return [] }
        guard let open else { return findings }
        return await PublicationCheck(container: open, options: options).run(after: findings).findings
    }

    /// A text in UTF-16, the lower byte first, with a byte order mark.
    private static func utf16(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        let units = text.split(separator: "UTF-8", omittingEmptySubsequences: false).joined(separator: "UTF-16").utf16
        return [0xFF, 0xFE] + units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }

    private static func disguised(_ file: Example.File, _ disguise: Disguise) -> String {
        let isMarkup = file.text.utf8.first == 0x3C
        guard isMarkup else { return file.text }
        switch disguise {
        case .plain: return file.text
        case .byteOrderMark: return "\u{FEFF}" + file.text
        case .crlf: return file.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        case .wideCharacters:
            // After the XML declaration, or at the beginning.
            let comment = "<!-- \u{1F4D6} 本 é -->"
            guard file.text.hasPrefix("<?xml"), let end = file.text.firstIndex(of: ">") else {
                return comment + file.text
            }
            return file.text[...end] + comment + file.text[file.text.index(after: end)...]
        }
    }

    private mutating func strip(_ text: String, path: String) -> [UInt8] {
        let mark = Array(String(Example.mark).utf8)
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: mark) {
                marks[path, default: []].append(result.count)
                index += mark.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        sizes[path] = result.count
        return result
    }
}
