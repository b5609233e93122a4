import BinderyCore

extension Profile {
    /// The profile that the types of a package document declare.
    init?(declaredBy package: PackageDocument) {
        guard package.edition == .epub3 else { return nil }
        let profiles: [(String, Profile)] = [
            ("dictionary", .dictionary), ("edupub", .edupub), ("index", .index), ("preview", .preview),
        ]
        // Its capitals do not matter here; a rule of the profile says how it must be written.
        let types = Set(package.types.map { $0.lowercased() })
        guard let match = profiles.first(where: { types.contains($0.0) }) else { return nil }
        self = match.1
    }
}

extension RuleDescription {
    static let profileDeclared = RuleDescription(
        "package-profile-declared", "OPF-064", .info, editions: [.epub3],
        summary: "A publication that declares a type with rules of its own is checked by them, too.",
        rationale: "Dictionaries, indexes, previews and books for schools have further rules. Nothing is wrong.",
        reference: .epub33("sec-opf-dctype"),
        accepts: [.book()],
        rejects: [
            .book(["EPUB/package.opf": Example.school().files[0].text + "◆"], also: ["school-heading-missing"])
        ])
}
