internal import BinderyCore

extension MetadataReader {
    /// Who made the book, in the order in which they were named.
    mutating func creators() -> [Contributor] {
        people(["author", "authors", "creator", "creators", "by"], role: nil)
    }

    /// Who had a smaller part in it.
    mutating func contributors() -> [Contributor] {
        var contributors = people(["contributor", "contributors"], role: "ctb")
        for (name, role) in RelatorRole.fields {
            contributors += people([name, name + "s"], role: role)
        }
        return contributors
    }

    private mutating func people(_ names: [String], role: String?) -> [Contributor] {
        var people: [Contributor] = []
        for field in fields(names) {
            for item in field.value.items {
                if case .text(let text) = item {
                    people += PersonList.people(in: text).map { Contributor($0.name, fileAs: $0.fileAs) }
                } else if let name = item.texts.first {
                    var person = Contributor(name, fileAs: item.text("file-as", "sort", "sort-as") ?? "")
                    person.roles = roles(of: item, field)
                    person.alternateScripts = item.alternateScripts
                    people.append(person)
                }
            }
        }
        if let role {
            for index in people.indices where people[index].roles.isEmpty { people[index].roles = [role] }
        }
        return people
    }

    private mutating func roles(of item: MetadataValue, _ field: FoundField) -> [String] {
        var roles: [String] = []
        for word in (item["role"] ?? item["roles"])?.texts ?? [] {
            if let code = RelatorRole.code(word) {
                roles.append(code)
            } else {
                warn("“\(word)” is no role that is known; say a MARC code, such as ill", field)
            }
        }
        return roles
    }
}
