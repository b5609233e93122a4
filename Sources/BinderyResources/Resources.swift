/// The files of `Styles/` and `Metadata/`, compiled into the program.
public enum Resources {
    /// A theme of `Styles/`: the style sheet that a whole book is set in.
    public enum Theme: String, Sendable, CaseIterable {
        case classic, modern, plain

        /// The bytes of the style sheet.
        public var styleSheet: [UInt8] {
            switch self {
            case .classic: PackageResources.classic_css
            case .modern: PackageResources.modern_css
            case .plain: PackageResources.plain_css
            }
        }
    }

    /// What follows a theme in books whose script asks for it.
    public enum Script: Sendable {
        /// Chinese, Japanese and Korean.
        case eastAsian
        /// Arabic, Hebrew and others that run from right to left.
        case rightToLeft
        /// Lines that run from top to bottom.
        case vertical

        /// The bytes of the style sheet.
        public var styleSheet: [UInt8] {
            switch self {
            case .eastAsian: PackageResources.script_east_asian_css
            case .rightToLeft: PackageResources.script_right_to_left_css
            case .vertical: PackageResources.script_vertical_css
            }
        }
    }

    /// The words that the builder adds to a book, by language.
    public static var labels: [UInt8] { PackageResources.labels_tsv }
    /// The MARC relator codes.
    public static var relators: [UInt8] { PackageResources.relators_tsv }
    /// Letters and the Latin letters that stand for them in file names.
    public static var transliteration: [UInt8] { PackageResources.transliteration_tsv }
}
