import BinderyFiles
import Testing

/// A source file of this package, as the convention tests see it.
struct SourceFile: Sendable, CustomTestStringConvertible {
    /// The path below the package's folder, such as `Sources/BinderyXML/XMLTree.swift`.
    let path: String
    /// The lines, without their ends.
    let lines: [Substring]

    var testDescription: String { path }

    /// The target's name: the second folder of the path.
    var target: Substring { path.split(separator: "/").dropFirst().first ?? "" }

    /// The lines that are not comments, with their numbers.
    var code: [(number: Int, text: Substring)] {
        lines.enumerated().compactMap { index, line in
            line.drop { $0 == " " }.hasPrefix("//") ? nil : (index + 1, line)
        }
    }

    /// The folder of the package, found from this file's place in it.
    static let package = String(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/"))

    /// All Swift files below a folder of the package.
    static func all(below folder: String) throws -> [SourceFile] {
        var files: [SourceFile] = []
        for name in try FileTree.names(in: "\(package)/\(folder)") {
            let path = "\(folder)/\(name)"
            switch FileTree.kind(of: "\(package)/\(path)") {
            case .folder: files += try all(below: path)
            case .file where name.hasSuffix(".swift"):
                let text = String(decoding: try File.bytes(of: "\(package)/\(path)"), as: UTF8.self)
                files.append(
                    SourceFile(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false)))
            default: break
            }
        }
        return files
    }
}
