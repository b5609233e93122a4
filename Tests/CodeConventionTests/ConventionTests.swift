import BinderyFiles
import Testing

/// The conventions of this package that neither the compiler nor the formatter enforces.
struct ConventionTests {
    /// The targets that own C or POSIX handles: the only ones in which the word `unsafe` may stand.
    static let ownersOfC: Set<Substring> = [
        "BinderyFiles", "BinderyEncoding", "BinderyXML", "BinderyZip", "BinderyMarkdown", "BinderyYAML",
        "BinderyHTML", "BinderyImaging",
    ]

    /// Which of Bindery's own targets a target may import.
    static let layers: [[Substring]] = [
        [
            "BinderyFiles", "BinderyEncoding", "BinderyXML", "BinderyZip", "BinderyMarkdown", "BinderyYAML",
            "BinderyHTML", "BinderyImaging", "BinderyResources",
        ],
        ["BinderyCore"],
        ["BinderyImporter", "BinderyBuilder", "BinderyValidator"],
        ["BinderyEditor"],
        ["Bindery"],
        ["BinderyCLI", "BinderyDesk"],
    ]

    @Test(arguments: try SourceFile.all(below: "Sources"))
    func `unsafe code stands only where C is owned`(file: SourceFile) {
        let places = file.code.filter { line in
            line.text.contains("unsafe ") || line.text.contains("(unsafe)") || line.text.contains("@unsafe")
        }.filter { !$0.text.contains("case unsafe") && !$0.text.contains(".unsafe") }
        #expect(places.isEmpty || Self.ownersOfC.contains(file.target), "line \(places.first?.number ?? 0)")
    }

    @Test(arguments: try SourceFile.all(below: "Sources"))
    func `C libraries are imported only by their owners and never in public`(file: SourceFile) {
        for line in file.code where line.text.contains("import C") {
            let words = line.text.split(separator: " ")
            guard let module = words.last, words.contains("import"), module.first == "C", module != "Crypto" else {
                continue
            }
            #expect(Self.ownersOfC.contains(file.target), "\(module) on line \(line.number)")
            #expect(!line.text.contains("public import"), "\(module) on line \(line.number)")
        }
    }

    @Test(arguments: try SourceFile.all(below: "Sources"))
    func `no target imports one of a higher layer or of its own`(file: SourceFile) {
        guard let own = Self.layers.firstIndex(where: { $0.contains(file.target) }) else { return }
        for line in file.code where line.text.contains("import Bindery") {
            guard let module = line.text.split(separator: " ").last,
                let other = Self.layers.firstIndex(where: { $0.contains(module) })
            else { continue }
            #expect(other < own || (own == 0 && other == 0), "\(module) on line \(line.number)")
        }
    }

    @Test(arguments: try SourceFile.all(below: "Sources"))
    func `nothing ends the program or hides a failure`(file: SourceFile) {
        let forbidden = [
            "try!", "as!", "fatalError(", "preconditionFailure(", "@unchecked Sendable", "nonisolated(unsafe)",
            "swift-format-ignore", "import Foundation",
        ]
        for line in file.code {
            for word in forbidden where line.text.contains(word) {
                Issue.record("\(word) on line \(line.number)")
            }
        }
    }

    @Test(arguments: try SourceFile.all(below: "Sources") + SourceFile.all(below: "Tests"))
    func `files are short and comments are not wide`(file: SourceFile) {
        let isTable = file.path.contains("Table") || file.path.contains("Grammar") || file.path.contains("/Golden")
        #expect(file.lines.count <= (isTable ? 801 : 401))
        for (index, line) in file.lines.enumerated() where line.count > 120 {
            // The formatter sees to code; it leaves comments and the texts of literals alone.
            let isComment = line.drop(while: { $0 == " " }).hasPrefix("//")
            if isComment { Issue.record("line \(index + 1) has \(line.count) characters") }
        }
    }

    @Test(arguments: try SourceFile.all(below: "Sources") + SourceFile.all(below: "Tests"))
    func `files are named after what they hold`(file: SourceFile) throws {
        let name = try #require(file.path.split(separator: "/").last)
        #expect(!name.contains("Util") && !name.contains("Helper") && !name.contains("Misc"))
        #expect(name.first?.isUppercase == true || name == "main.swift")
    }

    @Test func `the top level holds what the design names and nothing else`() throws {
        let allowed: Set = [
            "Package.swift", "Sources", "Tests", "Metadata", "Styles", "build", "README.md", "LICENSE", "CHANGELOG.md",
            "Package.resolved",
        ]
        let names = try FileTree.names(in: SourceFile.package).filter { !$0.hasPrefix(".") && !$0.hasSuffix(".epub") }
        #expect(Set(names).subtracting(allowed).isEmpty)
    }

    @Test func `the build script stays under 200 lines`() throws {
        let script = String(decoding: try File.bytes(of: "\(SourceFile.package)/build"), as: UTF8.self)
        #expect(script.split(separator: "\n", omittingEmptySubsequences: false).count < 200)
    }
}
