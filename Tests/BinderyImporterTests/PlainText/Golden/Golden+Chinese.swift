extension GoldenText {
    static let chinese: [GoldenText] = [
        GoldenText(
            "Chinese: a web novel, every line a paragraph, false friends", unsaid: "书 名 作 者 内 容 简 介",
            """
            书名：《北方的灯塔》
            作者：白鸥
            内容简介：多年以后，安然回到了岛上。

            第一章 渡轮
            　　渡轮晚点了三个小时。
            　　“第二章还没写完吗？”她问。
            　　第一封信是在抽屉里找到的，没有署名。
            　　第四本书也没有写完。
            第二章 灯塔
            　　灯塔没有亮。
            　　第一次见到他的时候，也是这样的夜晚。
            第三章 信
            　　信里只有一个字。
            """,
            """
            title: 《北方的灯塔》
            author: 白鸥
            summary: 多年以后，安然回到了岛上。
            # 第一章 | 渡轮
            # 第二章 | 灯塔
            # 第三章 | 信
            """),
        GoldenText(
            "Chinese: volumes above chapters, full-width digits, blank lines",
            """
            第一卷 春

            第１章 雨

            雨下了三天。

            第２章 伞

            他没有带伞。

            第二卷 秋

            第３章 叶

            叶子落了一地。

            第十二章 雪

            后来下了雪。
            """,
            """
            # 第一卷 | 春 (volume)
            ## 第１章 | 雨
            ## 第２章 | 伞
            # 第二卷 | 秋 (volume)
            ## 第３章 | 叶
            ## 第十二章 | 雪
            """),
        GoldenText(
            "Chinese: traditional characters, the author's words at both ends",
            """
            【作者的話】大家好，這是我的第一篇小說，請多指教。

            第一回　客棧

            　　客棧裡一個人也沒有。

            　　「第二回合開始。」掌櫃說。

            第二回　劍

            　　劍掛在牆上，已經生鏽了。

            第三回　雪

            　　雪停了，人也走了。

            作者有話說：謝謝大家的留言，下週更新。
            """,
            """
            note [作者的話]: 大家好，這是我的第一篇小說，請多指教。
            # 第一回 | 客棧
            # 第二回 | 劍
            # 第三回 | 雪
            end note [作者有話說]: 謝謝大家的留言，下週更新。
            """),
        GoldenText(
            "Chinese: titles without a space, a wedge and an ending, extras",
            """
            楔子

            很久以前，山里有一座庙。

            第一章山门

            山门关着。

            第二章和尚

            和尚不在。

            第一章的内容他早就忘了。

            第三章钟声

            钟自己响了。

            尾声

            庙还在那里。

            番外一 猫

            猫也还在那里。
            """,
            """
            # 楔子 (prologue)
            # 第一章 | 山门
            # 第二章 | 和尚
            # 第三章 | 钟声
            # 尾声 (epilogue)
            # 番外一 | 猫
            """),
        GoldenText(
            "Chinese: numbers alone and scenes by symbols",
            """
            一

            他每天下午三点来喝茶，坐在靠窗的位置，从不说话。

            ※※※

            有一天他没有来。

            二

            茶凉了，老板把它倒掉，又沏了一杯新的，放在窗边。

            三

            第三天，他来了，说：“茶凉了。”
            """,
            """
            # 一
            ***
            # 二
            # 三
            """),
        GoldenText(
            "Chinese: a table of contents, sections of one hundred and more",
            """
            目录

            第一百零一章 归来
            第一百零二章 旧友
            第一百零三章 远行

            第一百零一章 归来

            他终于回来了。

            第一百零二章 旧友

            旧友已经不认识他了。

            第一百零三章 远行

            他又走了。
            """,
            """
            text (introduction)
            verse of 4
            # 第一百零一章 | 归来
            # 第一百零二章 | 旧友
            # 第一百零三章 | 远行
            """),
    ]
}
