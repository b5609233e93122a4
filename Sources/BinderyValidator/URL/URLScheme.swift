private import BinderyCore
private import BinderyResources

/// The schemes of URLs.
package enum URLScheme {
    /// Whether a scheme, given in lower case, is registered with IANA or was.
    package static func isRegistered(_ scheme: String) -> Bool {
        registered.contains(scheme)
    }

    private static let registered = Set(VocabularyTable(Resources.uriSchemes).rows.compactMap(\.first))
}
