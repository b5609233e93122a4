extension GoldenText {
    static let all: [GoldenText] = english
    static let english: [GoldenText] = [
        GoldenText(
            "an author's note, chapters with titles, thanks at the end", unsaid: "A N A N",
            """
            A/N: This is my first story here, so be kind! Reviews are love.

            Chapter 1: The Letter

            Mara found the letter under the door.

            "Who would write to me?" she said.

            * * *

            By noon she had read it nine times.

            Chapter 2: The Road

            The road was longer than the map had promised.

            Chapter 3 of the guidebook was no help at all, she thought.

            Chapter 3: The Inn

            They reached the inn at last.

            A/N: Thanks for reading! Next chapter on Friday.
            """,
            """
            note: This is my … are love.
            # Chapter 1 | The Letter
            ***
            # Chapter 2 | The Road
            # Chapter 3 | The Inn
            end note: Thanks for r…on Friday.
            """)
    ]
}
