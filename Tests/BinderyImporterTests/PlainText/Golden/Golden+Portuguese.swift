extension GoldenText {
    static let portuguese: [GoldenText] = [
        GoldenText(
            "Portuguese: a header, initial and final notes, stars in pairs",
            unsaid: "Título Autora Casal Classificação Sinopse",
            """
            Título: A última barca
            Autora: Maresia
            Casal: Lia/Rui
            Classificação: Livre
            Sinopse: Lia espera a barca. A barca espera Lia.

            **Notas iniciais:** Olá, gente! Boa leitura!

            **Capítulo 1 – A espera**

            A barca não vinha.

            **Capítulo 2 – A barca**

            Veio quando ninguém esperava.

            — Parte de mim já sabia — disse ela.

            **Notas finais:** Obrigada por lerem! Comentem!
            """,
            """
            title: A última barca
            author: Maresia
            pairing: Lia/Rui
            rating: Livre
            summary: Lia espera a … espera Lia.
            note [Notas iniciais]: Olá, gente! Boa leitura!
            # Capítulo 1 | A espera
            # Capítulo 2 | A barca
            end note [Notas finais]: Obrigada por lerem! Comentem!
            """),
        GoldenText(
            "Portuguese: a novel of old, Roman numerals above titles",
            """
            CAPÍTULO I

            DO NOME DO BARBEIRO

            Uma noite destas, vindo da vila para a quinta, encontrei na
            estrada um barbeiro que eu conhecia de vista e de chapéu.

            CAPÍTULO II

            DA NAVALHA

            Sentou-se ao pé de mim, falou da lua e dos ministros, e
            acabou por me mostrar uma navalha que fora do avô dele.

            CAPÍTULO III

            DO SILÊNCIO

            Não lhe respondi nada.
            """,
            """
            # CAPÍTULO I | DO NOME DO BARBEIRO
            # CAPÍTULO II | DA NAVALHA
            # CAPÍTULO III | DO SILÊNCIO
            """),
        GoldenText(
            "Portuguese: parts with ordinals, interlude, number words",
            """
            Primeira Parte

            Capítulo Um

            O galo cantou à meia-noite.

            Capítulo Dois

            Ninguém se levantou.

            Interlúdio

            O galo dormiu.

            Segunda Parte

            Capítulo Três

            De manhã não havia galo.
            """,
            """
            # Primeira Parte
            ## Capítulo Um
            ## Capítulo Dois
            ## Interlúdio
            # Segunda Parte
            ## Capítulo Três
            """),
        GoldenText(
            "Portuguese: a note in brackets of two paragraphs, no headings", unsaid: "N A x x x x",
            """
            [N/A: Esta história é um presente de aniversário.

            Feliz aniversário, Bia!]

            O bolo caiu do telhado.

            Ninguém perguntou o que fazia um bolo no telhado.

            x-x-x-x

            Perguntaram pelas velas.
            """,
            """
            note: Esta história é … aniversário, Bia!
            text
            ***
            """),
        GoldenText(
            "Portuguese: ordinals as words and a warning",
            """
            Avisos: contém chuva.

            Capítulo Primeiro

            Choveu.

            Capítulo Segundo

            Choveu mais.

            Capítulo Décimo Terceiro

            Parou de chover.

            Nota do autor: fim da chuva. Até à próxima história!
            """,
            """
            note [Avisos]: contém chuva.
            # Capítulo Primeiro
            # Capítulo Segundo
            # Capítulo Décimo Terceiro
            end note [Nota do autor]: fim da chuva. Até à próxima história!
            """),
        GoldenText(
            "Portuguese: every line a paragraph, blank lines as scenes",
            """
            O comboio parou antes da ponte e ninguém soube dizer porquê, nem o maquinista.
            — Há um homem na linha — disse alguém.
            Não havia homem nenhum na linha, mas havia um chapéu, e isso bastou para parar o comboio.
            O chapéu não se mexeu.
            Passou uma hora e depois outra, e as crianças começaram a inventar o dono do chapéu.

            De noite o chapéu desapareceu, e o comboio seguiu viagem como se nada fosse.
            — Capítulo encerrado — disse o maquinista, que gostava de livros e de finais.
            Mas na estação seguinte estava um homem sem chapéu à espera, e todos o conheceram.
            """,
            """
            text
            ***
            """),
    ]
}
