/// What the `type` of a `script` element makes of it (html.spec.whatwg.org, section 4.12.1).
enum ScriptType: Sendable, Hashable {
    /// A script.
    case script
    /// A script that is a module. The specification calls it scripting; EPUBCheck does not know it.
    case module
    /// A block of data, which is not run.
    case data

    /// Reads the value of the attribute, if there is one.
    init(_ type: String?) {
        guard let type else {
            self = .script
            return
        }
        let name = XMLWhitespace.trimmed(type).lowercased()
        self =
            if name.isEmpty || name == "module" {
                .module
            } else {
                Self.languages.contains(name) ? .script : .data
            }
    }

    /// The media types of JavaScript (mimesniff.spec.whatwg.org, section 4.6).
    private static let languages: Set<String> = [
        "application/ecmascript", "application/javascript", "application/x-ecmascript", "application/x-javascript",
        "text/ecmascript", "text/javascript", "text/javascript1.0", "text/javascript1.1", "text/javascript1.2",
        "text/javascript1.3", "text/javascript1.4", "text/javascript1.5", "text/jscript", "text/livescript",
        "text/x-ecmascript", "text/x-javascript",
    ]
}
