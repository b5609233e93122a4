extension GoldenText {
    static let korean: [GoldenText] = [
        GoldenText(
            "Korean: a header, the author's words at both ends", unsaid: "제목 작가 줄거리",
            """
            제목: 북쪽의 등대
            작가: 갈매기
            줄거리: 오랜만에 섬으로 돌아온 여자의 이야기.

            작가의 말: 첫 작품입니다. 재미있게 읽어 주세요.

            제1장 배

            배는 세 시간이나 늦게 도착했다.

            "제3장은 아직이야?" 그가 물었다.

            제2장 등대

            등대에는 불이 꺼져 있었다.

            ***

            아침이 되자 불이 켜졌다.

            제3장 편지

            편지에는 한마디만 적혀 있었다.

            작가 후기: 읽어 주셔서 감사합니다. 댓글 부탁드려요.
            """,
            """
            title: 북쪽의 등대
            author: 갈매기
            summary: 오랜만에 섬으로 돌아온 여자의 이야기.
            note [작가의 말]: 첫 작품입니다. 재미있게 읽어 주세요.
            # 제1장 | 배
            # 제2장 | 등대
            ***
            # 제3장 | 편지
            end note [작가 후기]: 읽어 주셔서 감사합니다. 댓글 부탁드려요.
            """),
        GoldenText(
            "Korean: stories counted in words, and a sentence that begins so",
            """
            첫 번째 이야기

            그날 아침 마을에는 눈이 내렸다. 개들만 짖었다.

            두 번째 이야기: 길

            눈은 사흘 동안 그치지 않았다.

            첫 번째 이야기는 벌써 잊혔다. 사람들은 불을 피우고 기다렸다.

            세 번째 이야기

            나흘째 되는 날, 길이 보였다. 우리는 그 길을 따라 걸었다.
            """,
            """
            # 첫 번째 이야기
            # 두 번째 이야기 | 길
            # 세 번째 이야기
            """),
        GoldenText(
            "Korean: episodes of a web novel, every line a paragraph",
            """
            1화
            비가 내리고 있었다. 우산은 없었고 버스도 오지 않았다.
            “1화만 더 보고 잘게.” 동생이 말했다.
            그는 그대로 걷기 시작했다. 신발이 다 젖을 때까지 걸었다.
            2화
            다음 날도 비가 내렸다. 이번에는 우산이 있었지만 버스가 없었다.
            2화 정도는 금방이었다.
            3화
            사흘째 되던 날, 버스가 왔다. 아무도 타고 있지 않았다.
            """,
            """
            # 1화
            # 2화
            # 3화
            """),
        GoldenText(
            "Korean: parts above chapters, prologue and epilogue",
            """
            프롤로그

            옛날에 섬이 하나 있었다.

            제1부 봄

            1장

            꽃이 피었다.

            2장

            꽃이 졌다.

            제2부 가을

            3장

            잎이 물들었다.

            1장의 사진이 벽에 걸려 있었다.

            에필로그

            섬은 아직 거기 있다.
            """,
            """
            # 프롤로그 (prologue)
            # 제1부 | 봄
            ## 1장
            ## 2장
            # 제2부 | 가을
            ## 3장
            # 에필로그 (epilogue)
            """),
        GoldenText(
            "Korean: numerals in letters, a space within, titles below",
            """
            제 일 장

            첫눈

            첫눈은 밤에 내렸다.

            제 이 장

            발자국

            발자국은 하나뿐이었다.

            제 십이 장

            봄

            눈이 녹자 발자국도 사라졌다.
            """,
            """
            # 제 일 장 | 첫눈
            # 제 이 장 | 발자국
            # 제 십이 장 | 봄
            """),
        GoldenText(
            "Korean: a short story, no headings, a note that a row ends",
            """
            작가의 말

            이 글은 실화를 바탕으로 했습니다.

            --------

            할머니는 고양이를 싫어하셨다.

            제일 싫어하는 건 검은 고양이였다.

            --------

            그런데 장례식에 검은 고양이가 왔다.

            끝
            """,
            """
            note [작가의 말]: 이 글은 실화를 바탕으로 했습니다.
            text
            ***
            """),
        GoldenText(
            "Korean: numbers alone with a caution before the first",
            """
            주의: 이 소설에는 유령이 나옵니다.

            1

            유령은 부엌에 살았다. 아무도 유령을 보지 못했지만 모두가 알고 있었다.

            2

            어느 날 유령이 이사를 갔다. 부엌이 조용해졌다.

            3

            우리는 유령이 그리워서 새 유령을 구하기로 했다.
            """,
            """
            note [주의]: 이 소설에는 유령이 나옵니다.
            # 1
            # 2
            # 3
            """),
        GoldenText(
            "Korean: numbers, and the author's word behind a sign",
            """
            1.

            비는 사흘째 그치지 않았고, 집 안의 누구도 더는 그 이야기를 하지 않았다.

            2.

            버스가 왔을 때 거리는 텅 비었고 모퉁이 가게는 문을 닫은 뒤였다.

            ※ 작가의 말

            오늘도 읽어 주셔서 감사합니다.
            """,
            """
            # 1
            # 2
            end note [작가의 말]: 오늘도 읽어 주셔서 감사합니다.
            """),
    ]
}
