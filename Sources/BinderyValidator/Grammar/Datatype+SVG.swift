extension Datatype {
    /// The types of attributes of SVG (SVG 1.1, section 7.8).
    static let svg: [String: Datatype] = [
        "aspectRatio": Datatype("a way to fit such as xMidYMid meet") { value in
            let words = words(value)
            guard let alignment = words.first, words.count <= 2 else { return false }
            if words.count == 2, !["meet", "slice"].contains(where: { words[1].elementsEqual($0.utf8) }) {
                return false
            }
            let places = ["Min", "Mid", "Max"]
            return alignment.elementsEqual("none".utf8)
                || places.contains { x in places.contains { y in alignment.elementsEqual("x\(x)Y\(y)".utf8) } }
        }
    ]
}
