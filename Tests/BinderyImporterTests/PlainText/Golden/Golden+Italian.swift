extension GoldenText {
    static let italian: [GoldenText] = [
        GoldenText(
            "Italian: a header, the author's corner, chapters with titles",
            unsaid: "Titolo Autrice Fandom Trama",
            """
            Titolo: La chiave di vetro
            Autrice: Ginestra
            Fandom: Originali
            Trama: Una chiave, una porta, nessuna casa.

            Note dell'autrice: questa storia partecipa a un concorso. Buona lettura!

            Capitolo 1 - La porta

            La porta stava in mezzo al prato.

            Capitolo 2 - La chiave

            «Il capitolo 3 non esiste» disse la vecchia.

            Capitolo 3 - La casa

            Dietro la porta c'era una casa.

            Angolo dell'autrice:

            Grazie a chi è arrivato fin qui!

            Alla prossima.
            """,
            """
            title: La chiave di vetro
            author: Ginestra
            fandom: Originali
            summary: Una chiave, una porta, nessuna casa.
            note [Note dell'autrice]: questa storia partecipa … Buona lettura!
            # Capitolo 1 | La porta
            # Capitolo 2 | La chiave
            # Capitolo 3 | La casa
            end note [Angolo dell'autrice]: Grazie a chi … Alla prossima.
            """),
        GoldenText(
            "Italian: ordinals after the word, parts, broken lines",
            """
            PARTE PRIMA

            CAPITOLO PRIMO

            Su quel ramo del fiume che guarda a settentrione abitava un
            barcaiolo il quale non aveva mai veduto il mare e non se ne
            doleva affatto.

            CAPITOLO SECONDO

            Un giorno gli chiesero di condurre una cassa fino alla foce,
            e quando domandò che cosa contenesse nessuno gli seppe dare
            una risposta.

            PARTE SECONDA

            CAPITOLO TERZO

            La cassa era leggera di giorno e pesante di notte, sicché il
            barcaiolo prese a viaggiare soltanto col sole.
            """,
            """
            # PARTE PRIMA
            ## CAPITOLO PRIMO
            ## CAPITOLO SECONDO
            # PARTE SECONDA
            ## CAPITOLO TERZO
            """),
        GoldenText(
            "Italian: a single scene after another, a note fenced by rows",
            """
            ----------

            N.d.A.: scritta di getto, perdonate gli errori.

            ----------

            Il gatto non tornò.

            #

            Tornò un altro gatto.

            #

            Era lo stesso, diceva la nonna.
            """,
            """
            note [N.d.A.]: scritta di getto, perdonate gli errori.
            text
            ***
            ***
            """),
        GoldenText(
            "Italian: compound numbers, prologue and epilogue",
            """
            Prologo

            Pioveva sul Po.

            Capitolo Ventuno

            Il ponte era chiuso.

            Capitolo Ventidue

            Lo riaprirono di notte.

            Capitolo Ventitré

            Nessuno passò.

            Epilogo

            Poi passarono tutti.
            """,
            """
            # Prologo (prologue)
            # Capitolo Ventuno
            # Capitolo Ventidue
            # Capitolo Ventitré
            # Epilogo (epilogue)
            """),
        GoldenText(
            "Italian: Roman numerals alone with a list of five in between",
            """
            I

            La lista della spesa era lunga.

            II

            Il negozio era chiuso.

            1. Pane
            2. Latte
            3. Uova

            III

            Mangiarono la lista.
            """,
            """
            # I
            # II
            # III
            """),
        GoldenText(
            "Italian: one long paragraph, emphasis and no headings at all",
            """
            Nel 1921 mio nonno comprò un pianoforte che *nessuno* sapeva suonare. Lo mise in cucina.

            La nonna ci teneva le pentole. _Do_, _re_, _mi_, facevano le pentole.

            Capitolo chiuso, diceva il nonno.

            Parte di me ci crede ancora.
            """,
            """
            text
            """),
    ]
}
