import BinderyCore

extension ReferenceCheck {
    /// Whether a reference that leads out of the book may be followed.
    mutating func checkRemote(_ followed: Followed, _ scheme: String) -> Bool {
        let reference = followed.reference
        let isEPUB3 = publication.edition == .epub3
        guard reference.isLink || isEPUB3 && mayBeRemote(followed) else {
            add(
                .remoteResource, followed,
                "“\(followed.shown)” is not in the book; only sound, film and fonts may be elsewhere")
            return false
        }
        let isVisit = reference.kind == .hyperlink || reference.kind == .packageLink
        if isEPUB3, !isVisit, scheme != "https", scheme != "file" {
            add(.insecureResource, followed, "“\(followed.shown)” is fetched without “https”")
        }
        return true
    }

    private func mayBeRemote(_ followed: Followed) -> Bool {
        // A font may come from afar whatever its type is said to be.
        if [.font, .audio, .video].contains(followed.reference.kind) { return true }
        guard let item = followed.item else { return false }
        return inSpine.contains(item) || publication.package.items[item].mayBeRemote
    }

    /// Whether there is something that every reading system can show.
    mutating func checkFallback(_ followed: Followed) {
        let reference = followed.reference
        guard [.image, .audio, .video, .resource].contains(reference.kind), !reference.hasFallback,
            !isCore(followed.type)
        else { return }
        if let item = followed.item, publication.hasFallback(item, where: { isCore($0) }) { return }
        add(
            .missingFallback, followed,
            "“\(followed.shown)” is of the type “\(followed.mediaType)” and has no fallback")
    }

    /// Whether a type that a document states is the one of the manifest, and what a `picture` shows is an image that
    /// every reading system knows.
    mutating func checkStatedType(_ followed: Followed) {
        let reference = followed.reference
        if reference.isInPicture, reference.element == "img" {
            if !isCoreImage(followed.type) {
                add(
                    .foreignPicture, followed,
                    "“\(followed.shown)” is of the type “\(followed.mediaType)”, which a picture must not end with")
            }
            return
        }
        guard let stated = reference.mediaType, !stated.utf8.allSatisfy(\.isASCIIWhitespace) else {
            if reference.isInPicture, !isCoreImage(followed.type) {
                add(
                    .foreignPictureSource, followed,
                    "“\(followed.shown)” is of the type “\(followed.mediaType)”, which the source does not state")
            }
            return
        }
        guard !followed.mediaType.isEmpty, MIMEType(stated)?.essence != followed.type?.essence else { return }
        add(
            .statedTypeDiffers, followed,
            "“\(followed.shown)” is said to be “\(stated)” here, but “\(followed.mediaType)” in the manifest")
    }

    private func isCoreImage(_ type: MIMEType?) -> Bool {
        guard let type, CoreMediaTypes.isCore(type, in: .epub3) else { return false }
        return CoreMediaTypes.kind(of: type) == .image || type.essence == "image/svg+xml"
    }
}

extension ManifestItem {
    /// Whether it is of a type that may lie outside the book: sound, film or a font.
    var mayBeRemote: Bool {
        guard let type = MIMEType(mediaType) else { return false }
        return [.audio, .video, .font].contains(CoreMediaTypes.kind(of: type))
    }
}
