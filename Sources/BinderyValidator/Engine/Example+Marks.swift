extension Example {
    /// The example with a mark before the first place where a text stands in its first file.
    func marked(_ text: String) -> Self {
        guard let file = files.first, let place = file.text.firstRange(of: text) else { return self }
        var marked = file.text
        marked.insert(Self.mark, at: place.lowerBound)
        return Self(
            mode, edition, profile: profile, files: [File(path: file.path, text: marked)] + files.dropFirst(),
            also: also, unplaced: unplaced)
    }

    /// The example with a mark for its first file as a whole.
    var markedWhole: Self {
        guard let file = files.first else { return self }
        return Self(
            mode, edition, profile: profile,
            files: [File(path: file.path, text: file.text + String(Self.mark))] + files.dropFirst(), also: also,
            unplaced: unplaced)
    }
}
