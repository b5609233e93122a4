import BinderyCore
import BinderyXML

extension EditablePackage {
    /// Who made the book, and is no illustrator, editor or the like.
    var authors: [MetadataEntry] {
        entries(.dublinCore("creator")).filter(\.isAuthor)
    }

    /// Makes the authors others, and leaves creators in other roles where they are.
    mutating func setAuthors(_ people: [Person]) throws(BinderyError) {
        try set(people, "creator") { package in
            // A creator who is named in the role that it has is meant, whatever that role is.
            package.entries(.dublinCore("creator")).filter { entry in
                entry.isAuthor
                    || people.contains { $0.roles == entry.roles && $0.name.collapsed == entry.text.collapsed }
            }
        }
    }

    /// Makes all creators, or all contributors, others.
    mutating func setPeople(_ people: [Person], _ name: String) throws(BinderyError) {
        try set(people, name) { $0.entries(.dublinCore(name)) }
    }

    private mutating func set(
        _ people: [Person], _ name: String, _ elements: @escaping (EditablePackage) -> [MetadataEntry]
    ) throws(BinderyError) {
        let elements = withoutEmpty(elements, for: people.count)
        try align(name, elements, to: people) { entry, person in
            entry.text.collapsed == person.name.collapsed
        } markup: { package, person, model in
            package.markup(of: person, name, like: model)
        } change: { (package, entry, person) throws(BinderyError) in
            try package.change(entry, to: person, elements)
        }
    }

    /// A new element for a person, in the form that the book has for others.
    private func markup(of person: Person, _ name: String, like model: (entry: MetadataEntry, rank: Int)?) -> [String] {
        let roles = person.roles ?? []
        let fileAs = person.fileAs.flatMap { $0.isEmpty ? nil : $0 }
        guard isEPUB3 else {
            var attributes: [(name: String, value: String)] = []
            if let fileAs { attributes.append(("file-as", fileAs)) }
            if let role = roles.first { attributes.append(("role", role)) }
            if model?.entry.element.attributes.first(where: { _ in true })?.localName == "role" { attributes.reverse() }
            let markup = attributes.enumerated().map { number, attribute in
                // The first attribute declares the prefix, where the book has none.
                packageAttribute(attribute.name, attribute.value, isDeclared: number > 0)
            }
            return [dublinCore(name, person.name, attributes: markup.joined())]
        }
        if roles.isEmpty, fileAs == nil, model?.entry.id == nil { return [dublinCore(name, person.name)] }
        let id =
            model.flatMap { model in model.entry.id.flatMap { document.nextID($0, by: model.rank) } }
            ?? document.freeID(Self.ownPrefix + name)
        var markup = [dublinCore(name, person.name, attributes: Markup.attribute(named: "id", id))]
        markup += roles.map { refinement(id, "role", $0, scheme: "marc:relators") }
        if let fileAs { markup.append(refinement(id, "file-as", fileAs)) }
        return markup
    }

    /// Makes an element name another person, or say more about the one it names.
    private mutating func change(
        _ entry: MetadataEntry, to person: Person, _ elements: (EditablePackage) -> [MetadataEntry]
    ) throws(BinderyError) {
        let isNew = entry.text.collapsed != person.name.collapsed
        let index = entry.element.index
        func now(_ package: EditablePackage) -> MetadataEntry? {
            package.entries.first { $0.element.index == index }
        }
        try setText(of: entry, to: person.name)
        // Only what follows the element changes its number.
        if let roles = person.roles, let entry = now(self) { try setRoles(of: entry, to: roles, now) }
        guard let entry = now(self) else { return }
        if let fileAs = person.fileAs {
            try setQualifier("file-as", of: entry, to: fileAs.isEmpty ? nil : fileAs)
        } else if isNew, entry.fileAs != nil {
            let derived = SortName.of(person: person.name, language: language) ?? person.name
            try setQualifier("file-as", of: entry, to: derived)
        }
    }

    private mutating func setRoles(
        of entry: MetadataEntry, to roles: [String], _ now: (EditablePackage) -> MetadataEntry?
    ) throws(BinderyError) {
        guard entry.roles != roles else { return }
        if roles.count <= 1, entry.roles.count <= 1 {
            return try setQualifier("role", of: entry, to: roles.first, scheme: "marc:relators")
        }
        guard isEPUB3 else { return try setQualifier("role", of: entry, to: roles.first) }
        try document.apply(entry.refinements.filter { $0.property == "role" }.map { document.removing($0.element) })
        guard var entry = now(self) else { return }
        for role in roles {
            // Each is put behind those before it.
            entry.refinements.removeAll { $0.property == "role" }
            try setRefinement("role", of: entry, to: role, scheme: "marc:relators")
            guard let next = now(self) else { return }
            entry = next
        }
    }

    /// Says something about a person in the form that the book uses, or that its version has.
    private mutating func setQualifier(
        _ name: String, of entry: MetadataEntry, to text: String?, scheme: String? = nil
    ) throws(BinderyError) {
        let hasRefinement = entry.refinement(name) != nil
        let hasAttribute = entry.stated(name) != nil
        if hasRefinement || (isEPUB3 && !hasAttribute) {
            try setRefinement(name, of: entry, to: text, scheme: scheme)
        }
        guard hasAttribute || !(isEPUB3 || hasRefinement) else { return }
        // The place is the same: what changed before stands behind the element.
        guard let entry = entries.first(where: { $0.element.index == entry.element.index }) else { return }
        try setAttribute(name, of: entry, to: text)
    }
}
