/// The library as a whole: what a program gets that says `import Bindery`.
@_exported public import BinderyBuilder
@_exported public import BinderyCore
@_exported public import BinderyEditor
@_exported public import BinderyImporter
@_exported public import BinderyValidator

/// Facts about the library itself.
public enum Bindery {
    /// The version of this library, as in the change log.
    public static let version = "0.1.0"
}
