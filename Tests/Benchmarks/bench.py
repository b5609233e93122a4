#!/usr/bin/env python3
"""Measure Bindery side by side with its peers: medians of CPU and wall time, ratios, peak memory.

    ./build bench [build] [edit] [--rounds N]

Every round runs all commands of a table one after the other under hyperfine, so that a busy machine is as unfair to one
as to the other. CPU time is user plus system time of all threads; peak memory is what `/usr/bin/time -v` says.
"""

import argparse
import json
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import zipfile
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
    """Median CPU and wall seconds of each command over some rounds."""
    cpu = {name: [] for name in commands}
    wall = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result.json"
        for _ in range(rounds):
            subprocess.run(["hyperfine", "-N", "--runs", "2", "--style", "none", "--export-json", str(result),
                            *commands.values()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for name, entry in zip(commands, json.loads(result.read_text())["results"]):
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


def edit_books(bindery: str, python: str, work: Path, rounds: int) -> None:
    text = novel(work / "edit.md", 25, 10_000)
    small = work / "small.epub"
    subprocess.run([bindery, "build", "-q", str(text), "-o", str(small)], check=True)
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bindery", help="the program")
    parser.add_argument("what", nargs="*", default=["build", "edit"], help="what to measure: build, edit")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--python", default=sys.executable, help="the Python that has the peers")
    arguments = parser.parse_args()
    jobs = {"build": build_novels, "edit": edit_books}
    with tempfile.TemporaryDirectory() as folder:
        for what in arguments.what:
            jobs[what](arguments.bindery, arguments.python, Path(folder), arguments.rounds)


if __name__ == "__main__":
    main()
