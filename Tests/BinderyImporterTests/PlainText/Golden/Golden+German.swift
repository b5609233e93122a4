extension GoldenText {
    static let german: [GoldenText] = [
        GoldenText(
            "German: numbers before the word, a header and the author's remarks",
            unsaid: "Titel Autorin Altersfreigabe Kurzbeschreibung",
            """
            Titel: Das Haus am Deich
            Autorin: Möwe
            Altersfreigabe: P12
            Kurzbeschreibung: Enno kehrt zurück. Der Deich hält. Noch.

            Anmerkung der Autorin: Viel Spaß beim Lesen!

            1. Kapitel: Ebbe

            Das Wasser war fort.

            „Kapitel drei“, las sie laut vor, „handelt vom Sterben.“

            2. Kapitel: Flut

            Das Wasser kam wieder.

            ***

            Kapitel 3 der Chronik erwähnt es nicht.

            3. Kapitel: Sturm

            Dann kam der Wind.

            Anmerkung der Autorin: Danke fürs Lesen! Über Kommentare freue ich mich.
            """,
            """
            title: Das Haus am Deich
            author: Möwe
            rating: P12
            summary: Enno kehrt zurück. Der Deich hält. Noch.
            note [Anmerkung der Autorin]: Viel Spaß beim Lesen!
            # 1. Kapitel | Ebbe
            # 2. Kapitel | Flut
            ***
            # 3. Kapitel | Sturm
            end note [Anmerkung der Autorin]: Danke fürs Lesen! … ich mich.
            """),
        GoldenText(
            "German: ordinals as words, books and parts, broken lines",
            """
            Erstes Buch

            Erstes Kapitel

            In einem Dorfe an der Grenze, das auf keiner Karte steht,
            lebte ein Uhrmacher, der keine einzige Uhr besaß und der
            dennoch stets wusste, wie spät es war.

            Zweites Kapitel

            Eines Tages fragte ihn ein Kind, woher er es wisse, und
            der Uhrmacher schwieg so lange, bis die Glocke schlug und
            das Kind nach Hause lief.

            Zweites Buch

            Erstes Kapitel

            Das Kind wurde groß und zog in die Stadt, in der es mehr
            Uhren gab als Menschen, und keine zwei von ihnen gingen
            gleich.

            Einundzwanzigstes Kapitel

            Viel später kam es wieder.
            """,
            """
            # Erstes Buch
            ## Erstes Kapitel
            ## Zweites Kapitel
            # Zweites Buch
            ## Erstes Kapitel
            ## Einundzwanzigstes Kapitel
            """),
        GoldenText(
            "German: a short story with a foreword, rows of symbols and a false label", unsaid: "A N",
            """
            A/N: Geschrieben für den Adventskalender.

            -.-.-.-

            Es schneite nicht.

            „Anmerkung: Es schneit nie“, sagte Opa.

            -.-.-.-

            Am Morgen lag Schnee.

            Hinweis: er schmolz bis Mittag.

            ENDE
            """,
            """
            note: Geschrieben für den Adventskalender.
            text
            ***
            """),
        GoldenText(
            "German: prologue, number words, epilogue, titles on the next line",
            """
            Prolog

            Am Anfang war der Nebel.

            Kapitel Eins
            Der Fährmann

            Er nahm kein Geld.

            Kapitel Zwei
            Die Fähre

            Sie hatte keinen Boden.

            Kapitel Drei
            Das andere Ufer

            Niemand wartete dort.

            Epilog

            Der Nebel blieb.
            """,
            """
            # Prolog (prologue)
            # Kapitel Eins | Der Fährmann
            # Kapitel Zwei | Die Fähre
            # Kapitel Drei | Das andere Ufer
            # Epilog (epilogue)
            """),
        GoldenText(
            "German: every line a paragraph, headings without blank lines",
            """
            Kapitel 1
            Der Regen hatte die Straße in einen Fluss verwandelt, und auf dem Fluss trieb ein Stuhl.
            „Wem gehört der Stuhl?“, fragte Ida.
            Keiner wusste es. Der Stuhl trieb weiter, an der Kirche vorbei, bis er hinter der Mühle verschwand.
            Kapitel 2
            Am nächsten Tag trieb ein Tisch vorbei, gedeckt für vier Personen, und die Suppe dampfte noch.
            „Jetzt wird es merkwürdig“, sagte Ida.
            Sie holte ihr Boot.
            Kapitel 3
            Hinter der Mühle war es still. Stuhl und Tisch standen im Schilf, und jemand hatte drei Kerzen angezündet.
            """,
            """
            # Kapitel 1
            # Kapitel 2
            # Kapitel 3
            """),
        GoldenText(
            "German: a diary with days, and a verse",
            """
            Tag 1

            Wir sind angekommen.

            Tag 2

            Nichts als Sand.

            An der Wand steht:

                Wer hier trinkt,
                der sinkt,
                wer hier singt,
                ertrinkt.

            Tag 3

            Wir singen nicht mehr.
            """,
            """
            # Tag 1
            # Tag 2
            verse of 4
            # Tag 3
            """),
        GoldenText(
            "German: titles that tell what happens in a chapter",
            """
            Erstes Kapitel.
            In welchem es regnet.

            Der Regen hatte seit drei Tagen nicht aufgehört.

            Zweites Kapitel.
            In welchem ein Bus kommt.

            Als der Bus kam, war die Straße leer.
            """,
            """
            # Erstes Kapitel | In welchem es regnet.
            # Zweites Kapitel | In welchem ein Bus kommt.
            """),
    ]
}
