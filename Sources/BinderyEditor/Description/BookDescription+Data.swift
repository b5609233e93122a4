public import BinderyCore

extension BookDescription {
    /// The description as a value of JSON or YAML.
    ///
    /// - Parameter file: the path of the book.
    public func data(file: String) -> DataValue {
        [
            "file": .text(file), "version": .text(version), "generator": .text(generator), "metadata": metadata,
            "cover": .text(cover?.string ?? ""), "words": .number(words), "contents": .list(contents.map(\.data)),
            "spine": .list(spine.map(\.data)), "fonts": .list(fonts.map { .text($0.string) }),
            "resources": .list(resources.map(\.data)), "package": written.data,
        ]
    }
}

extension ContentsEntry {
    fileprivate var data: DataValue {
        ["title": .text(title), "target": .text(target ?? ""), "children": .list(children.map(\.data))]
    }
}

extension BookDescription.SpineEntry {
    fileprivate var data: DataValue {
        ["path": .text(part.string), "linear": .truth(isLinear), "words": .number(words ?? 0)]
    }
}

extension BookDescription.Resource {
    fileprivate var data: DataValue {
        [
            "path": .text(part.string), "type": .text(mediaType), "size": .number(size),
            "packed": .number(compressedSize ?? size),
        ]
    }
}
