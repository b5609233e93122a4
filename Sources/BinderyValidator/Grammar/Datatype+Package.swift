extension Datatype {
    /// The types of package documents.
    static let package: [String: Datatype] = [
        "languageCode": Datatype("a language tag such as en or pt-BR") { value in
            var isFirst = true
            return value.split(separator: 0x2D, omittingEmptySubsequences: false).allSatisfy { part in
                defer { isFirst = false }
                return (1...8).contains(part.count)
                    && part.allSatisfy { isFirst ? $0.isASCIIAlpha : $0.isASCIIAlphanumeric }
            }
        }
    ]
}
