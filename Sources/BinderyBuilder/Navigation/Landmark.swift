import BinderyCore

/// A place that readers offer to go to: cover, title page, contents, beginning of the text.
struct Landmark {
    /// The term of the Structural Semantics Vocabulary: one only, since some readers take no more.
    var type: String
    /// The type of the reference in the guide of EPUB 2.
    var guideType: String
    /// The words.
    var title: String
    /// The index of the document.
    var document: Int

    /// The landmarks of a book, in reading order.
    static func all(of plan: BookPlan) -> [Landmark] {
        var landmarks: [Landmark] = []
        var hasText = false
        for (index, document) in plan.documents.enumerated() where document.isInSpine {
            switch document.content {
            case .cover:
                landmarks.append(
                    Landmark(type: "cover", guideType: "cover", title: plan.labels[.cover], document: index))
            case .titlePage:
                landmarks.append(
                    Landmark(
                        type: "titlepage", guideType: "title-page", title: plan.labels[.titlePage], document: index))
            case .contents:
                landmarks.append(
                    Landmark(type: "toc", guideType: "toc", title: plan.labels[.contents], document: index))
            default:
                // A reader that is told no beginning loses its place.
                guard document.partition == .body, !hasText else { continue }
                hasText = true
                landmarks.append(
                    Landmark(type: "bodymatter", guideType: "text", title: plan.labels[.start], document: index))
            }
        }
        if !hasText, let first = plan.contents.first {
            landmarks.append(
                Landmark(type: "bodymatter", guideType: "text", title: plan.labels[.start], document: first.document))
        }
        return landmarks
    }
}
