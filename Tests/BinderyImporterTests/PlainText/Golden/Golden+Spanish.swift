extension GoldenText {
    static let spanish: [GoldenText] = [
        GoldenText(
            "Spanish: capitals without accents, ordinals as words, speech with dashes",
            """
            CAPITULO PRIMERO

            Donde se cuenta cómo llegó el forastero

            Llegó al anochecer, con la lluvia.

            —¿Capítulo tercero de qué libro? —preguntó el cura.

            —Del mío —dijo el forastero.

            CAPITULO SEGUNDO

            Donde nadie le cree

            Nadie le creyó, como es natural.

            * * *

            Al día siguiente ya no estaba.

            CAPITULO TERCERO

            Donde vuelve

            Volvió en otoño.
            """,
            """
            # CAPITULO PRIMERO | Donde se cuenta cómo llegó el forastero
            # CAPITULO SEGUNDO | Donde nadie le cree
            ***
            # CAPITULO TERCERO | Donde vuelve
            """),
        GoldenText(
            "Spanish: a header, notes of the author's and of rights",
            unsaid: "Título Autora Fandom Clasificación Resumen",
            """
            Título: El faro apagado
            Autora: Marisol
            Fandom: Costa Brava
            Clasificación: K+
            Resumen: Después de la tormenta, Inés vuelve al pueblo.

            Descargo de responsabilidad: Los personajes no me pertenecen.

            Nota de la autora: ¡Hola a todos! Es mi primera historia.

            ---

            Capítulo 1: La vuelta

            El pueblo olía a sal.

            Capítulo 2: El farero

            Nadie abrió la puerta.

            —Nota: no estoy —leyó en voz alta.

            Nota de la autora: ¡Gracias por leer! Dejen comentarios.
            """,
            """
            title: El faro apagado
            author: Marisol
            fandom: Costa Brava
            rating: K+
            summary: Después de la … al pueblo.
            note [Descargo de responsabilidad]: Los personajes no me pertenecen.
            note [Nota de la autora]: ¡Hola a todos! Es mi primera historia.
            # Capítulo 1 | La vuelta
            # Capítulo 2 | El farero
            end note [Nota de la autora]: ¡Gracias por leer! Dejen comentarios.
            """),
        GoldenText(
            "Spanish: parts above chapters, prologue, epilogue",
            """
            Prólogo

            Todo empezó con una carta sin firma.

            PRIMERA PARTE

            Capítulo I

            La carta decía poco.

            Capítulo II

            La segunda decía menos.

            SEGUNDA PARTE

            Capítulo III

            La tercera estaba en blanco.

            Primera parte del plan: no decir nada.

            Capítulo IV

            No hubo cuarta.

            Epílogo

            Las cartas siguen en el cajón.
            """,
            """
            # Prólogo (prologue)
            # PRIMERA PARTE
            ## Capítulo I
            ## Capítulo II
            # SEGUNDA PARTE
            ## Capítulo III
            ## Capítulo IV
            # Epílogo (epilogue)
            """),
        GoldenText(
            "Spanish: one story in scenes with a note in brackets", unsaid: "N A",
            """
            (N/A: Esto se me ocurrió en el autobús. ¡Espero que les guste!)

            El autobús no paraba nunca.

            —¿Baja aquí? —preguntó el conductor.

            Nadie contestó.

            ~*~

            Al final de la línea había un mar.

            ~*~

            Y en el mar, un autobús.

            FIN
            """,
            """
            note: Esto se me … les guste!
            text
            ***
            ***
            """),
        GoldenText(
            "Spanish: broken lines, short forms and numbers above nineteen",
            """
            Cap. 20

            El viejo reloj de la plaza dio las nueve y nadie se movió de
            su sitio, porque todos sabían que el reloj mentía desde el
            año anterior.

            Cap. 21

            Cuando por fin dieron las diez, la mitad de los vecinos se
            había marchado a casa y la otra mitad dormía en los bancos
            de la iglesia.

            Cap. 22

            El alcalde mandó callar al reloj, y el reloj, por primera
            vez en cien años, obedeció.
            """,
            """
            # Cap. 20
            # Cap. 21
            # Cap. 22
            """),
        GoldenText(
            "Spanish: number words with titles, an index first",
            """
            ÍNDICE

            Capítulo uno: El pozo .......... 3
            Capítulo dos: La cuerda ........ 9
            Capítulo veintiuno: El cubo .... 15

            Capítulo uno: El pozo

            El pozo estaba seco desde mayo.

            Capítulo dos: La cuerda

            La cuerda era nueva.

            Capítulo veintiuno: El cubo

            El cubo no tenía fondo.
            """,
            """
            text (introduction)
            verse of 4
            # Capítulo uno | El pozo
            # Capítulo dos | La cuerda
            # Capítulo veintiuno | El cubo
            """),
        GoldenText(
            "Spanish: the last chapter says that it is the last",
            """
            Capítulo 1: La lluvia

            La lluvia no había cesado en tres días.

            Capítulo 2: El autobús

            Cuando llegó el autobús, la calle estaba vacía.

            Capítulo 3 y último

            Nadie volvió a hablar de ella.
            """,
            """
            # Capítulo 1 | La lluvia
            # Capítulo 2 | El autobús
            # Capítulo 3 | y último
            """),
    ]
}
