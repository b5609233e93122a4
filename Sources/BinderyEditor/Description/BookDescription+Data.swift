import BinderyCore

extension BookDescription {
    /// The description as a value of JSON or YAML.
    ///
    /// - Parameter file: the path of the book.
    public func data(file: String) -> DataValue {
        var members: [DataValue.Member] = [.init("file", .text(file)), .init("version", .text(version))]
        members.append(.init("generator", .text(generator)))
        members.append(.init("metadata", metadata))
        members.append(.init("cover", .text(cover?.string ?? "")))
        members.append(.init("words", .number(words)))
        members.append(.init("contents", .list(contents.map(\.data))))
        members.append(
            .init(
                "spine",
                .list(
                    spine.map { entry in
                        .map([
                            .init("path", .text(entry.part.string)), .init("linear", .truth(entry.isLinear)),
                            .init("words", .number(entry.words ?? 0)),
                        ])
                    })))
        members.append(.init("fonts", .list(fonts.map { .text($0.string) })))
        members.append(
            .init(
                "resources",
                .list(
                    resources.map { resource in
                        .map([
                            .init("path", .text(resource.part.string)), .init("type", .text(resource.mediaType)),
                            .init("size", .number(resource.size)),
                            .init("packed", .number(resource.compressedSize ?? resource.size)),
                        ])
                    })))
        return .map(members)
    }
}

extension ContentsEntry {
    fileprivate var data: DataValue {
        .map([
            .init("title", .text(title)), .init("target", .text(target ?? "")),
            .init("children", .list(children.map(\.data))),
        ])
    }
}
