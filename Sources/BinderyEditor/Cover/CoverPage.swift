import BinderyCore
import BinderyXML

/// The page that shows the cover.
enum CoverPage {
    /// A page with another image in the place of the one that it showed, in the same form, with the right ratio.
    static func page(
        _ page: EditableDocument, showing new: PartPath, insteadOf old: PartPath, mediaType: String,
        size: (width: Int, height: Int)?, oldSize: (width: Int, height: Int)?
    ) throws(BinderyError) -> EditableDocument {
        var page = page
        var edits: [TextEdit] = []
        for reference in BookDraft.references(in: page) where reference.part == old {
            let element = reference.attribute.element
            if new != old {
                let path = PartReference.reference(to: new, from: reference.folder)
                edits.append(
                    page.setting(
                        reference.attribute.localName, in: reference.attribute.namespace, of: element, to: path))
            }
            if let type = element["type"], type != mediaType {
                edits.append(page.setting("type", of: element, to: mediaType))
            }
            guard let size, let oldSize, size != oldSize else { continue }
            edits += fitting(element, in: page, size: size, oldSize: oldSize)
            if let drawing = element.parent, drawing.localName == "svg" {
                edits += fitting(drawing, in: page, size: size, oldSize: oldSize)
                edits += fittingViewBox(of: drawing, in: page, size: size, oldSize: oldSize)
            }
        }
        try page.apply(edits)
        return page
    }

    /// Gives the width and height of an element the new ratio, if they had the old one.
    private static func fitting(
        _ element: XMLElement, in page: EditableDocument, size: (width: Int, height: Int),
        oldSize: (width: Int, height: Int)
    ) -> [TextEdit] {
        guard let width = element["width"].flatMap({ Double($0.trimmed) }),
            let height = element["height"].flatMap({ Double($0.trimmed) }),
            let new = fitted(width, height, size, oldSize)
        else { return [] }
        return [
            page.setting("width", of: element, to: new.width), page.setting("height", of: element, to: new.height),
        ]
    }

    private static func fittingViewBox(
        of drawing: XMLElement, in page: EditableDocument, size: (width: Int, height: Int),
        oldSize: (width: Int, height: Int)
    ) -> [TextEdit] {
        guard let box = drawing["viewBox"] else { return [] }
        let numbers = box.split { $0 == " " || $0 == "," || $0 == "\n" }.compactMap { Double($0) }
        guard numbers.count == 4, numbers[0] == 0, numbers[1] == 0,
            let new = fitted(numbers[2], numbers[3], size, oldSize)
        else { return [] }
        return [page.setting("viewBox", of: drawing, to: "0 0 \(new.width) \(new.height)")]
    }

    /// The size that a frame of the old image has for the new one; `nil` if it was no frame of the old image.
    private static func fitted(
        _ width: Double, _ height: Double, _ size: (width: Int, height: Int), _ old: (width: Int, height: Int)
    ) -> (width: String, height: String)? {
        guard width > 0, height > 0, width < 1e6, height < 1e6 else { return nil }
        if Int(width) == old.width, Int(height) == old.height { return ("\(size.width)", "\(size.height)") }
        let ratio = Double(old.width) / Double(old.height)
        guard abs(width / height - ratio) <= ratio / 50 else { return nil }
        let newHeight = Int((width * Double(size.height) / Double(size.width)).rounded())
        return ("\(Int(width))", "\(max(1, newHeight))")
    }
}
