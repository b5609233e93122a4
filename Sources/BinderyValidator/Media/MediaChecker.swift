import BinderyCore

/// Checks the headers of images.
enum MediaChecker {
    /// Checks a part by its first bytes.
    static func check(
        _ bytes: [UInt8], isComplete: Bool, _ facts: inout DocumentFacts, _ report: inout Reporter
    ) {
        let part = facts.context.part
        guard let type = MIMEType(facts.context.mediaType), type.parameters.isEmpty else { return }
        let problems = ImageFile.problems(bytes, isComplete: isComplete, declared: type, name: part.name)
        for problem in problems ?? [] {
            switch problem {
            case .tooShort:
                report.add(.imageTooShort, nil, "the image has only \(bytes.count) bytes")
            case .wrongType:
                report.add(.imageOfOtherType, nil, "the image is not of the type “\(type.essence)”")
            case .wrongExtension(let format):
                report.add(
                    .imageExtension, nil, "the image is a \(format.rawValue.uppercased()), but is called “\(part.name)”"
                )
            case .corrupt:
                report.add(.imageCorrupt, nil, "the image cannot be read")
            }
        }
    }
}
