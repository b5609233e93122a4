package import BinderyCore

/// The form under which a title is sorted, where nobody has said it.
package enum SortForm {
    /// A title with its article last; `nil` where it begins with none.
    package static func title(_ title: String, labels: Labels) -> String? {
        let articles = labels[.articles].split(separator: " ")
        let start = title.prefix { $0 != " " && $0 != "’" && $0 != "'" }
        if let end = title[start.endIndex...].first, end != " ", articles.contains("l"), start.lowercased() == "l" {
            let rest = title[title.index(after: start.endIndex)...]
            return rest.isEmpty ? nil : "\(rest), \(start)\(end)"
        }
        guard articles.contains(where: { $0 == start.lowercased() }) else { return nil }
        let rest = title[start.endIndex...].drop { $0 == " " }
        return rest.isEmpty || title[start.endIndex...].first != " " ? nil : "\(rest), \(start)"
    }
}
