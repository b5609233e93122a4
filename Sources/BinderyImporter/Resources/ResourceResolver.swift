public import BinderyCore
internal import BinderyFiles

/// Finds the files that an input names, and refuses those that are none of its business.
///
/// Only files below the input's own folder, or below a folder that the user allowed, are taken; symbolic links count by
/// where they lead. Nothing is ever fetched from a network.
public struct ResourceResolver: Sendable {
    private let folder: String
    private let allowedFolders: [String]

    /// Makes a resolver for the references in one input.
    ///
    /// - Parameters:
    ///   - folder: the input's folder; empty for the current one.
    ///   - allowedFolders: further folders from which files may be taken.
    public init(folder: String, allowedFolders: [String]) {
        self.folder = folder.isEmpty ? "." : folder
        self.allowedFolders = allowedFolders
    }

    /// The file that a reference such as `images/map.png` or `my%20map.png` names.
    ///
    /// A `data:` address of an image is decoded.
    ///
    /// - Throws: ``BinderyError`` of code `refused` for a reference out of the folder, to a network or to a device, and
    ///   of code `file` for one to a file that does not exist.
    public func resource(_ reference: String) throws(BinderyError) -> Resource {
        switch find(reference) {
        case .found(let resource): return resource
        case .missing(let reason): throw BinderyError(.file, reason)
        case .remote(let reason), .refused(let reason): throw BinderyError(.refused, reason)
        }
    }

    /// The image that a reference names; `nil`, and a warning, where there is none to be had.
    ///
    /// What every importer does with images: one that is missing or lies on a network leaves its words in the text.
    ///
    /// - Parameters:
    ///   - reference: the address as the input has it.
    ///   - alternativeText: the words for readers who do not see it; `nil` where nobody has said.
    ///   - title: the advisory title, or empty.
    ///   - origin: where the reference stands.
    ///   - remarks: takes the warning.
    /// - Throws: ``BinderyError`` of code `refused` for a reference out of the folder or to a device.
    public func image(
        _ reference: String, alternativeText: String?, title: String = "", at origin: Origin, remarks: inout [Remark]
    ) throws(BinderyError) -> Image? {
        switch find(reference) {
        case .found(let resource): return Image(resource, alternativeText: alternativeText, title: title)
        case .missing(let reason), .remote(let reason):
            remarks.append(Remark(.warning, "an image is left out: \(reason)", at: origin))
            return nil
        case .refused(let reason):
            throw BinderyError(.refused, reason, path: "\(origin.file):\(origin.line)")
        }
    }
}

extension ResourceResolver {
    /// What became of the search for a file.
    private enum Outcome {
        case found(Resource)
        case missing(String)
        case remote(String)
        case refused(String)
    }

    private func find(_ reference: String) -> Outcome {
        let reference = reference.trimmingBlanks
        let shown = reference.prefix(200)
        if reference.isEmpty { return .missing("its address is empty") }
        switch reference.scheme {
        case nil where reference.utf8.starts(with: "//".utf8):
            return .remote("“\(shown)” is on a network, from which nothing is fetched; save it beside the text")
        case nil: return findFile(reference)
        case "data":
            return DataAddress.resource(reference).map(Outcome.found)
                ?? .missing("“\(shown.prefix(40))…” holds no image")
        case "file": return findFile(at: reference)
        default: return .remote("“\(shown)” is on a network, from which nothing is fetched; save it beside the text")
        }
    }

    /// The file of a `file:` address (RFC 8089).
    private func findFile(at address: String) -> Outcome {
        var path = address.dropFirst("file:".count)
        if path.utf8.starts(with: "//".utf8) {
            let rest = path.dropFirst(2)
            let host = rest.prefix { $0 != "/" }
            guard host.isEmpty || host == "localhost" else {
                return .refused("“\(address)” names a file on another computer, and nothing is fetched from a network")
            }
            path = rest.dropFirst(host.count)
        }
        return findFile(String(path))
    }

    /// The file of a path, which may be escaped as an address or not.
    private func findFile(_ reference: String) -> Outcome {
        let undecorated = String(reference.prefix { $0 != "?" && $0 != "#" })
        var candidates = [undecorated.percentDecoded, reference, reference.percentDecoded]
        if reference.utf8.contains(UInt8(ascii: "\\")) {
            candidates.append(String(reference.percentDecoded.map { $0 == "\\" ? "/" : $0 }))
        }
        for path in candidates where !path.isEmpty {
            if path.utf8.contains(0) { return .refused("the address of a file holds a NUL character") }
            let full = absolute(path)
            guard let kind = FileTree.kind(of: full) else { continue }
            guard isAllowed(full), let real = try? FileTree.realPath(of: full) else { return outside(reference) }
            switch kind {
            case .file: return .found(Resource(name: name(of: path), content: .file(path: real)))
            case .folder: return .missing("“\(reference)” is a folder")
            case .other: return .refused("“\(reference)” is a device or a pipe, not a file")
            }
        }
        guard let path = candidates.first, isAllowedByName(absolute(path)) else { return outside(reference) }
        return .missing("there is no file “\(reference)” in \(folder == "." ? "the input's folder" : folder)")
    }

    private func outside(_ reference: String) -> Outcome {
        .refused("“\(reference)” is outside the folder of the input; say --allow-path FOLDER if it may be taken")
    }

    private func absolute(_ path: String) -> String {
        path.utf8.first == UInt8(ascii: "/") ? path : "\(folder)/\(path)"
    }

    /// Whether a file that exists lies below one of the folders, wherever links lead.
    private func isAllowed(_ path: String) -> Bool {
        ([folder] + allowedFolders).contains { (try? FileTree.isFile(path, below: $0)) == true }
    }

    /// Whether a path that leads nowhere would lie below one of the folders.
    private func isAllowedByName(_ path: String) -> Bool {
        ([folder] + allowedFolders).contains { allowed in
            var parts = path.split(separator: "/")[...]
            if let real = try? FileTree.realPath(of: allowed), path.hasPrefix(real + "/") {
                parts = parts.dropFirst(real.split(separator: "/").count)
            } else if path.hasPrefix(allowed + "/") {
                parts = parts.dropFirst(allowed.split(separator: "/").count)
            } else {
                return false
            }
            var depth = 0
            for part in parts where part != "." {
                depth += part == ".." ? -1 : 1
                if depth < 0 { return false }
            }
            return true
        }
    }

    /// The path as the input has it, without what goes without saying.
    private func name(of path: String) -> String {
        path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }
}
