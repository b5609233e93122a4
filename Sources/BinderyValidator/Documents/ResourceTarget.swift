import BinderyCore

/// What a URL in a publication leads to.
enum ResourceTarget: Sendable, Hashable {
    /// A part of the container, or a place in it.
    case part(PartPath, fragment: String?)
    /// Something outside the publication, by its scheme.
    case remote(scheme: String)
    /// Data in the URL itself.
    case data
    /// No URL at all.
    case invalid

    /// What a resolved URL leads to. One that leaks out of the container leads where a reading system would go.
    init(_ url: ResolvedURL) {
        switch url.target {
        case .container(let path): self = .part(path, fragment: url.fragment)
        case .absolute(let record): self = record.scheme == "data" ? .data : .remote(scheme: record.scheme)
        case .none: self = .invalid
        }
    }
}
