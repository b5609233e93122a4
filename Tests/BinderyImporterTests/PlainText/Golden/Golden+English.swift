extension GoldenText {
    static let english: [GoldenText] = [
        GoldenText(
            "English: a diary that leaves days out",
            """
            Day 1

            We left before the sun was up. Nobody spoke until the bridge.

            Day 2

            Rain. The road was a river and the river was a lake.

            Day 3

            More rain. Hana says the sea is three days off.

            Day 7

            I have not written for a while. There was nothing to write with.

            Day 12

            The sea. It was exactly as big as they told us.
            """,
            """
            # Day 1
            # Day 2
            # Day 3
            # Day 7
            # Day 12
            """),
        GoldenText(
            "English: the dates of letters stay in their text",
            """
            Chapter 1

            March 3, 1912

            Dear Ines, the harbour is frozen and the boats stand in it like cups.

            Chapter 2

            17 March 1912

            Dear Tom, here it rains. I have read your letter to the whole kitchen.

            Chapter 3

            2nd of April, 1912

            Dear Ines, the ice has gone, and with it the pier.
            """,
            """
            # Chapter 1
            # Chapter 2
            # Chapter 3
            """),
        GoldenText(
            "English: months below numbers are titles",
            """
            Chapter 1

            March 1912

            The harbour was frozen and the boats stood in it like cups.

            Chapter 2

            April 1912

            The ice went, and with it the pier.
            """,
            """
            # Chapter 1 | March 1912
            # Chapter 2 | April 1912
            """),
        GoldenText(
            "English: a note, titles behind colons, a false friend, thanks at the end", unsaid: "A N A N",
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
            end note: Thanks for reading! Next chapter on Friday.
            """),
        GoldenText(
            "English: a header, a disclaimer, number words and a note in brackets",
            unsaid: "Title Author Fandom Rating Pairing Summary A N",
            """
            Title: What the Tide Brought
            Author: saltmarsh
            Fandom: Lighthouse Keepers
            Rating: T
            Pairing: Ines/Tom
            Summary: Ines comes back to the island. Tom never left it,
            and neither of them is ready to say so.

            Disclaimer: I own nothing but the gulls.

            Chapter One

            The ferry was late, as ferries are.

            "You came," said Tom.

            "I said that I would. Notes: I keep them all," she answered.

            Chapter Two

            (A/N: Listen to something slow while you read this one.)

            Rain fell for nine days.

            -----

            On the tenth it stopped.

            Chapter Twenty-One

            That is a story for another time.
            """,
            """
            title: What the Tide Brought
            author: saltmarsh
            fandom: Lighthouse Keepers
            rating: T
            pairing: Ines/Tom
            summary: Ines comes back … say so.
            note [Disclaimer]: I own nothing but the gulls.
            # Chapter One
            # Chapter Two
            note: Listen to something … this one.
            ***
            # Chapter Twenty-One
            """),
        GoldenText(
            "English: broken lines, Roman numerals, titles below in capitals, a table of contents", unsaid: "by",
            """
            THE GLASS HARBOUR

            by Edith Marlowe

            CONTENTS

            CHAPTER I. THE PILOT
            CHAPTER II. THE STRANGER
            CHAPTER III. THE FOG

            CHAPTER I.

            THE PILOT

            It was in the autumn of that year that the pilot of
            the harbour, whose name was Gray, first saw the ship
            that was to be the talk of the coast; and he thought
            nothing of it at the time.

            CHAPTER II.

            THE STRANGER

            A week later a man came to his door who would not
            give his name, and who asked for a boat. In 1852 such
            requests were not so rare as they have since become,
            and Gray had learned to ask what they would pay.

            "See Chapter I. of the regulations," said the man,
            and laughed at him.

            CHAPTER III.

            THE FOG

            Nobody saw them leave, for the fog had come down upon
            the harbour like a lid upon a box.

            THE END
            """,
            """
            title: THE GLASS HARBOUR
            author: Edith Marlowe
            text (introduction)
            verse of 4
            # CHAPTER I | THE PILOT
            # CHAPTER II | THE STRANGER
            # CHAPTER III | THE FOG
            """),
        GoldenText(
            "English: parts that restart their chapters, a prologue and an epilogue",
            """
            Prologue

            Before the war there was a garden.

            PART ONE: SEED

            Chapter 1

            Nobody planted it.

            Chapter 2

            Nobody watered it either.

            PART TWO: ROOT

            Chapter 1

            The second spring was dry.

            Interlude

            The crows kept count.

            Chapter 2

            And still it grew.

            Epilogue: Years Later

            They built a school there.
            """,
            """
            # Prologue (prologue)
            # PART ONE | SEED
            ## Chapter 1
            ## Chapter 2
            # PART TWO | ROOT
            ## Chapter 1
            ## Interlude
            ## Chapter 2
            # Epilogue | Years Later (epilogue)
            """),
        GoldenText(
            "English: bare numbers as chapters, wide gaps as scenes, a list that is none", unsaid: "AN",
            """
            1

            The clock had stopped at ten past four.

            She wound it and it ran for an hour, and then it stopped again.

            There were three rules:

            1. Never touch the hands.

            2. Never ask the time.

            3. Never be late.



            Her aunt had broken them all.

            2

            In the morning the clock was gone.

            Nobody in the house had heard a thing.

            They asked the milkman, who had not heard a thing either.

            3

            It was 1931 before anybody found it.


            AN: that's all, folks! Tell me what you think.
            """,
            """
            # 1
            ***
            # 2
            # 3
            end note: that's all, folks! … you think.
            """),
        GoldenText(
            "English: stars around headings, notes at both ends of each chapter, symbols as scenes",
            unsaid: "oOo oOo A N",
            """
            ***Chapter 1 - Ashes***

            **Author's Note:** So I had this idea at three in the morning.
            You know how it is.

            ~~~~~~~~~~

            The fire had been out for hours.

            oOo

            "Get up," said Dario. *Now*, his eyes said.

            ~~~~~~~~~~

            **End Notes:** Next one is longer, I promise!

            ***Chapter 2 - Embers***

            **Author's Note:** Thank you all for the reviews!!!

            ~~~~~~~~~~

            There was one coal left, and it glowed.

            oOo

            He blew on it.

            [A/N: sorry for the cliffhanger]
            """,
            """
            # Chapter 1 | Ashes
            note [Author's Note]: So I had … it is.
            ***
            end note [End Notes]: Next one is longer, I promise!
            # Chapter 2 | Embers
            note [Author's Note]: Thank you all for the reviews!!!
            ***
            end note: sorry for the cliffhanger
            """),
        GoldenText(
            "English: a note of several paragraphs that leads to the story, no headings",
            """
            Author's Note

            Hello again! I know it has been a year. Life happened, and then more life.

            This one is for everybody who left comments on the last story.

            It is set after season two, so beware of spoilers.

            On with the story!

            The train was empty except for one old man and a goose.

            "Is that seat taken?" asked Lena.

            The goose hissed. The old man shrugged, which she took for a no.

            She sat down. Note: the goose did not.

            ---

            It was a long way to Trieste.

            THE END

            A/N 2: The goose is real and lives in Graz.
            """,
            """
            note [Author's Note]: Hello again! I … the story!
            text
            ***
            end note [A/N 2]: The goose is … in Graz.
            """),
        GoldenText(
            "English: paragraphs by indents, chapters with titles on the next line",
            """
                                CHAPTER THE FIRST
                               In Which It Rains

              The rain began on a Monday and nobody minded it
            very much, since it was the season for rain and the
            cisterns were low.
              By Thursday they minded. The cellar of the inn was
            full and the barrels knocked against the ceiling as
            though they wanted to be let out.

                                CHAPTER THE SECOND
                               In Which It Stops

              It stopped on a Sunday, between the first bell and
            the second, and in the silence one could hear the
            barrels come to rest, one after another, on the
            stones.
              “Well,” said the innkeeper, “that was a week.”

                                CHAPTER THE THIRD
                               In Which They Count

              Nine barrels were counted in the morning and twelve
            in the evening, which nobody could explain.
            """,
            """
            # CHAPTER THE FIRST | In Which It Rains
            # CHAPTER THE SECOND | In Which It Stops
            # CHAPTER THE THIRD | In Which They Count
            """),
        GoldenText(
            "English: a book of Project Gutenberg with its licence and footnotes",
            unsaid: """
                The Project Gutenberg eBook of Nine Small Keys This ebook is for the use of anyone anywhere Title \
                Author Language START OF THE PROJECT GUTENBERG EBOOK NINE SMALL KEYS Produced by A Volunteer NINE SMALL \
                KEYS END OF THE PROJECT GUTENBERG EBOOK NINE SMALL KEYS Updated editions will replace the previous one
                """,
            """
            The Project Gutenberg eBook of Nine Small Keys

            This ebook is for the use of anyone anywhere.

            Title: Nine Small Keys

            Author: Harriet Vane Lowell

            Language: English

            *** START OF THE PROJECT GUTENBERG EBOOK NINE SMALL KEYS ***

            Produced by A Volunteer

            NINE SMALL KEYS

            I

            The first key opened nothing at all, so far as anybody in the
            house had ever found out, and it hung for that reason on the
            best nail.[1]

            II

            The second was the key of the tea-caddy. It was lost when my
            grandmother was a girl, and the caddy has been shut ever
            since.[2]

            [1] It is there still.

            [2] One may hear the tea when one shakes it.

            *** END OF THE PROJECT GUTENBERG EBOOK NINE SMALL KEYS ***

            Updated editions will replace the previous one.
            """,
            """
            title: Nine Small Keys
            author: Harriet Vane Lowell
            language: English
            # I
            footnote note-1: It is there still.
            # II
            footnote note-2: One may hear … shakes it.
            """),
        GoldenText(
            "English: titles in capitals without numbers, verse and a letter",
            """
            THE ORCHARD

            In the orchard there were nine trees, and one of them was dead.

            My brother had carved a rhyme into it:

              Who sleeps below
              shall never know
              the apples fall
              on one and all

            We never found out who had taught it to him.



            THE WELL

            The well was older than the house, and it answered when one called.

            NO! it said, or so it seemed to us.

            It never said anything else.



            THE ATTIC

            In the attic there was a trunk, and in the trunk there was another rhyme.
            """,
            """
            # THE ORCHARD
            verse of 4
            # THE WELL
            # THE ATTIC
            """),
        GoldenText(
            "English: notes that are cried out, and a cry in the story",
            """
            AUTHORS NOTE!!!! Sorry for the wait, everyone, I moved house.

            Chapter 1

            The gate stood open.

            Note! The dog was gone, and so was the lamp.

            AUTHORS NOTE!!!! Please review.

            Chapter 2

            The lamp had never been there.
            """,
            """
            note [AUTHORS NOTE]: Sorry for the … moved house.
            # Chapter 1
            end note [AUTHORS NOTE]: Please review.
            # Chapter 2
            """),
        GoldenText(
            "English: five times and one more, a title in small letters",
            unsaid: "by",
            """
            five times she lied (and one time she didn't)

            by tidewatcher

            one.

            She told the baker that the rain had stopped, and that nobody in the house spoke of it any more.

            two.

            She told the boy that the boat was only late, and that she had counted its lights across the bay.

            three.

            She told herself that it was nothing at all.

            +1.

            She told him the truth, and he laughed at her.
            """,
            """
            title: five times she … she didn't)
            author: tidewatcher
            # one
            # two
            # three
            # +1
            """),
        GoldenText(
            "English: numbers and titles between ornaments, behind a prologue",
            """
            ~*~ Prologue ~*~

            The rain had not stopped for three days, and nobody in the house spoke of it any more.

            ~*~ 1. Ashes ~*~

            She put the kettle on and counted the lights across the bay.

            ~*~ 2. Embers ~*~

            By the time the bus came, the street was empty.

            ~*~ Epilogue ~*~

            The shop on the corner opened again in the spring.
            """,
            """
            # Prologue (prologue)
            # 1 | Ashes
            # 2 | Embers
            # Epilogue (epilogue)
            """),
        GoldenText(
            "English: notes that a separator divides from the story",
            unsaid: "Pairing",
            """
            Pairing: none

            Notes: set in winter.

            ***

            The rain had not stopped for three days, and nobody in the house spoke of it any more.

            By the time the bus came, the street was empty, and the shop had closed its shutters.
            """,
            """
            pairing: none
            note [Notes]: set in winter.
            text
            """),
    ]
}
