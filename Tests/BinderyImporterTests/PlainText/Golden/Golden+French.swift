extension GoldenText {
    static let french: [GoldenText] = [
        GoldenText(
            "French: a header, a space before colons, notes at both ends",
            unsaid: "Titre Auteur Résumé",
            """
            Titre : La maison du quai
            Auteur : Brume
            Résumé : Un soir de novembre, quelqu'un frappe.

            Disclaimer : rien ne m'appartient, hélas.

            Note de l'auteur : voici enfin le début, bonne lecture !

            Chapitre 1 : On frappe

            On frappa trois fois.

            « Chapitre 2 ? » demanda-t-il en fermant le livre.

            Chapitre 2 : On ouvre

            La porte grinça.

            Note de l'auteur : merci d'avoir lu ! Une petite review ?
            """,
            """
            title: La maison du quai
            author: Brume
            summary: Un soir de novembre, quelqu'un frappe.
            note [Disclaimer]: rien ne m'appartient, hélas.
            note [Note de l'auteur]: voici enfin le début, bonne lecture !
            # Chapitre 1 | On frappe
            # Chapitre 2 | On ouvre
            end note [Note de l'auteur]: merci d'avoir lu … review ?
            """),
        GoldenText(
            "French: a novel of old with broken lines, ordinals and parts",
            """
            PREMIÈRE PARTIE

            CHAPITRE PREMIER

            Au mois de mars de l'année 1831, un jeune homme entra dans
            la seule auberge du village et demanda une chambre qui ne
            donnât pas sur la rue.

            CHAPITRE II

            L'aubergiste, qui n'avait pas d'autre voyageur, lui donna
            la meilleure, et s'en repentit dès le lendemain, car le
            jeune homme ne dormait pas.

            DEUXIÈME PARTIE

            CHAPITRE PREMIER

            Il marchait. Toute la nuit on l'entendait marcher, et les
            chapitres II et III du registre de police en parlent avec
            quelque étonnement.

            CHAPITRE II

            Un matin, il ne marcha plus, et l'on trouva la chambre
            vide et le lit défait.

            FIN
            """,
            """
            # PREMIÈRE PARTIE
            ## CHAPITRE PREMIER
            ## CHAPITRE II
            # DEUXIÈME PARTIE
            ## CHAPITRE PREMIER
            ## CHAPITRE II
            """),
        GoldenText(
            "French: number words up to eighty, stars as ornaments",
            """
            *** Chapitre dix-neuf ***

            Le train ne partait pas.

            ***

            On attendit.

            *** Chapitre vingt ***

            Le train partit sans prévenir.

            *** Chapitre vingt et un ***

            On le regarda partir.

            *** Chapitre quatre-vingts ***

            Bien plus tard, il revint.
            """,
            """
            # Chapitre dix-neuf
            ***
            # Chapitre vingt
            # Chapitre vingt et un
            # Chapitre quatre-vingts
            """),
        GoldenText(
            "French: no headings, scenes by wide gaps, a word of the author's that the gap ends",
            """
            NDA : un petit texte écrit pour le concours d'hiver.


            La neige tombait depuis le matin.

            Personne ne sortait.

            Le facteur, lui, passa quand même.



            Le soir, on trouva son vélo.

            On ne trouva pas le facteur.



            Au printemps, il y eut une lettre de lui.

            Elle disait : « Note : j'ai eu froid. »
            """,
            """
            note [NDA]: un petit texte … concours d'hiver.
            text
            ***
            ***
            """),
        GoldenText(
            "French: prologue, interlude and epilogue around numbers alone",
            """
            PROLOGUE

            Tout commença par un silence.

            1.

            Le premier bruit fut celui d'une clef.

            2.

            Le second, celui d'une porte.

            INTERLUDE

            Entre les deux, rien.

            3.

            Puis quelqu'un dit : « Entrez. »

            ÉPILOGUE

            Personne n'entra.
            """,
            """
            # PROLOGUE (prologue)
            # 1
            # 2
            # INTERLUDE
            # 3
            # ÉPILOGUE (epilogue)
            """),
        GoldenText(
            "French: letters that are chapters, and a signature in short lines",
            """
            Lettre I

            De Camille à Jeanne

            Ma chère Jeanne, je vous écris de la campagne, où il pleut.

            Lettre II

            De Jeanne à Camille

            Il pleut ici aussi, et l'on s'y ennuie davantage.

            Lettre III

            De Camille à Jeanne

            Revenez donc.
            """,
            """
            # Lettre I | De Camille à Jeanne
            # Lettre II | De Jeanne à Camille
            # Lettre III | De Camille à Jeanne
            """),
        GoldenText(
            "French: NdA before a colon that stands apart",
            """
            NdA : Bonjour à tous ! Merci à ma bêta, Lise.

            Chapitre premier

            La pluie n'avait pas cessé depuis trois jours.

            Chapitre 2

            Quand le car arriva, la rue était vide.

            NdA : à bientôt pour la suite.
            """,
            """
            note [NdA]: Bonjour à tous … bêta, Lise.
            # Chapitre premier
            # Chapitre 2
            end note [NdA]: à bientôt pour la suite.
            """),
    ]
}
