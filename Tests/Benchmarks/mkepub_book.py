"""A book by mkepub and markdown: the leanest way to one in Python. Usage: mkepub_book.py NOVEL.md OUT.epub"""

import re
import sys
from pathlib import Path

import markdown
import mkepub

text = Path(sys.argv[1]).read_text(encoding="utf-8").split("---\n", 2)[2]
book = mkepub.Book(title="The Generated Novel", author="A. Machine")
for chapter in re.split(r"^(?=# )", text, flags=re.MULTILINE)[1:]:
    title = chapter.partition("\n")[0].lstrip("# ")
    book.add_page(title, markdown.markdown(chapter))
Path(sys.argv[2]).unlink(missing_ok=True)
book.save(sys.argv[2])
