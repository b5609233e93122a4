extension GoldenText {
    static let japanese: [GoldenText] = [
        GoldenText(
            "Japanese: a web novel with counted episodes, a foreword and an afterword",
            """
            まえがき
            はじめての投稿です。よろしくお願いします。

            第一話　灯台

            　船は三時間おくれて着いた。

            「第二話はまだ？」と彼女が言った。

            第二話　手紙

            　手紙には一言だけ書いてあった。

            　第一話から読み返してみる。

            第三話　朝

            　朝になると、灯台が消えていた。

            あとがき
            読んでくださってありがとうございました。感想をお待ちしています。
            """,
            """
            note [まえがき]: はじめての投稿です。よろしくお願いします。
            # 第一話 | 灯台
            # 第二話 | 手紙
            # 第三話 | 朝
            end note [あとがき]: 読んでくださってありがとうございました。感想をお待ちしています。
            """),
        GoldenText(
            "Japanese: prologue, chapters in full-width digits, epilogue", unsaid: "タ イ ト ル 作 者 あ ら す じ",
            """
            タイトル：北の灯台
            作者：かもめ
            あらすじ：島に帰ってきた女の話。

            プロローグ

            むかし、島に灯台があった。

            第１章　帰郷

            島は変わっていなかった。

            第２章　再会

            彼も変わっていなかった。

            ◇　◇　◇

            変わったのは彼女のほうだった。

            エピローグ

            灯台に明かりがともった。
            """,
            """
            title: 北の灯台
            author: かもめ
            summary: 島に帰ってきた女の話。
            # プロローグ (prologue)
            # 第１章 | 帰郷
            # 第２章 | 再会
            ***
            # エピローグ (epilogue)
            """),
        GoldenText(
            "Japanese: numerals alone, as old stories have them",
            """
            一

            私はその人を常に先生と呼ばなかった。ただ、おじさんと呼んでいた。

            二

            おじさんは釣りが好きだった。しかし一匹も釣ったことがなかった。

            三

            ある日、おじさんの竿が大きくしなった。

            四

            それきり、おじさんは釣りをやめてしまった。
            """,
            """
            # 一
            # 二
            # 三
            # 四
            """),
        GoldenText(
            "Japanese: a part above chapters, an interlude, numbers without a prefix",
            """
            第一部

            1話　雨

            雨が降っていた。

            2話　傘

            傘がなかった。

            幕間

            猫は濡れない。

            第二部

            3話　虹

            虹が出た。
            """,
            """
            # 第一部
            ## 1話 | 雨
            ## 2話 | 傘
            ## 幕間
            # 第二部
            ## 3話 | 虹
            """),
        GoldenText(
            "Japanese: one story with a caution and stars",
            """
            【注意書き】この作品はフィクションです。

            ＊＊＊

            猫が鳴いた。

            ＊＊＊

            犬も鳴いた。

            第一印象は悪くなかった。

            ＊＊＊

            どちらも鳴きやんだ。
            """,
            """
            note [注意書き]: この作品はフィクションです。
            text
            ***
            ***
            """),
        GoldenText(
            "Japanese: broken lines of a fixed width",
            """
            第一章　駅

            　その駅には改札がなかった。汽車は一日に二度とまり、
            二度とも誰も降りなかった。駅長は毎日、時計を磨いて、
            誰かが来るのを待っていた。

            　ある冬の朝のことである。雪の中から一人の男が現れ、
            切符を一枚ください、と言った。どこまでですか、と駅
            長は尋ねた。

            第二章　切符

            　男は答えなかった。ただ、古い切符を一枚差し出して、
            これで行けるところまで、と言った。
            """,
            """
            # 第一章 | 駅
            # 第二章 | 切符
            """),
        GoldenText(
            "Japanese: titles in quotation marks right behind the number, and speech that begins like them",
            """
            第１話「雨の門」

            　門の前で雨がやんだ。
            　「遅いよ」と彼は言った。

            第２話『小道』

            　第三話「家」はまだ書いていない、と彼女は言った。

            第３話【家】

            　家には誰もいなかった。
            """,
            """
            # 第１話 | 「雨の門」
            # 第２話 | 『小道』
            # 第３話 | 【家】
            """),
    ]
}
