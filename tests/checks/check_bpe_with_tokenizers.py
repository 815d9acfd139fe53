#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Encodes a megabyte in many scripts as the `tokenizers` package does, which shares no code with ours.

usage: check_bpe_with_tokenizers.py ENCODE_TEXTS ROOT
       check_bpe_with_tokenizers.py --write-hashes ROOT

ENCODE_TEXTS is the test program of that name, ROOT the repository. The text is made anew from a seed, and so are the
vocabularies that it is encoded with, one for each splitter. The package gets no added tokens: ours takes none from a text.
Also looks whether the stored hashes that the tests of splitter and normaliser compare with are those of the package; the
second form writes them. Exits with 77 (skipped) where the package is not installed.
"""
import hashlib
import pathlib
import random
import struct
import subprocess
import sys
import tempfile

try:
    import tokenizers
    from tokenizers import Regex, models, normalizers, pre_tokenizers, trainers
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(77)

SEED = 20261129
TEXT_BYTES = 1 << 20
VOCABULARY = 3000
HASHES = "tests/engine/tokenizer/data/unicode_hashes.txt"

NEWER = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
         r"|\s*[\r\n]+|\s+(?!\S)|\s+")
PATTERNS = {
    "llama3": NEWER,
    "qwen2": NEWER.replace("{1,3}", ""),
    "gpt2": r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+",
}
# Alphabets, as first and last characters; words are drawn from them.
SCRIPTS = [
    "az", "az", "az", "AZ", "àÿ", "ĀŽ", "αω", "ая", "АЯ", "աֆ", "את", "ءي", "अह", "ऀौ", "กฮ", "ぁん", "ァヶ", "一丿", "人仿",
    "가각", "가힣", "ᄀᄒ", "ᅡᅵ", "ᆨᇂ", "\u0300\u036f", "ꙀꙮꙀ"[:2], "𐐀𐐯", "\U0001f600\U0001f64f", "09", "٠٩", "०९", "²³", "Ⅰⅻ",
]
SIGNS = list(" " * 30) + list(".,;:!?'\"()[]{}<>|/\\@#$%^&*-_=+~`") + [
    "\n", "\n\n", "\r\n", "\t", "  ", "   \n", "\u00a0", "\u0085", "\u2028", "\u3000", "\u200b", "\u200d", "\ufeff", "\0",
    "'s", "'T", "'RE", "'\u017f", "'\u017ft", "'ll", "'lL", "’s", "\u180e", "\x1c", "\ufe0f", "\U0002ebf0", "\U00016d70",
]


def words(rng):
    """Each script's words, so that some are frequent enough to become pieces."""
    lists = []
    for script in SCRIPTS:
        first, last = ord(script[0]), ord(script[-1])
        lists.append(["".join(chr(rng.randint(first, last)) for _ in range(rng.randint(1, 9))) for _ in range(150)])
    return lists


def multilingual(rng, size):
    lists = words(rng)
    parts, length = [], 0
    while length < size:
        part = rng.choice(SIGNS)
        if rng.random() < 0.75:
            part = rng.choice(rng.choice(lists))[:rng.randint(1, 12)] + rng.choice(["", " ", part])
        if rng.random() < 0.01:
            part = chr(rng.choice([rng.randint(0x20, 0xd7ff), rng.randint(0xe000, 0x10ffff)]))
        parts.append(part)
        length += len(part.encode())
    return "".join(parts)


def vocabulary(splitter, text):
    tokenizer = tokenizers.Tokenizer(models.BPE(ignore_merges=splitter == "llama3"))
    if splitter == "qwen2":
        tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(PATTERNS[splitter]), "isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    tokenizer.train_from_iterator(text.splitlines(keepends=True), trainers.BpeTrainer(
        vocab_size=VOCABULARY, show_progress=False, initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    return tokenizer


def ours(program, folder, texts):
    data = b"".join(struct.pack("<I", len(text)) + text for text in (text.encode() for text in texts))
    output = subprocess.run([program, folder], input=data, stdout=subprocess.PIPE, check=True).stdout
    place, result = 0, []
    for _ in texts:
        count, = struct.unpack_from("<I", output, place)
        result.append(list(struct.unpack_from(f"<{count}i", output, place + 4)))
        place += 4 + 4 * count
    return result


def compare(program, splitter, text, problems):
    tokenizer = vocabulary(splitter, text)
    texts = [text, "", "a" * 5000, " " * 5000, "'" * 999 + "s", "\n" * 999, "e" + "\u0301\u0316" * 500, "1" * 1000]
    texts += text.splitlines(keepends=True)[:2000]
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "tokenizer.json").write_text(tokenizer.to_str(), encoding="utf-8")
        found = ours(program, folder, texts)
    for sample, ids in zip(texts, found):
        expected = tokenizer.encode(sample).ids
        if ids != expected:
            place = next((i for i, pair in enumerate(zip(ids, expected)) if pair[0] != pair[1]), min(len(ids), len(expected)))
            problems.append(f"{splitter}: id {place} of {sample[:60]!r}...: found {ids[place:place + 8]}, expected "
                            f"{expected[place:place + 8]} after {tokenizer.decode(expected[max(0, place - 8):place])!r}")


def characters():
    return (chr(code) for code in range(0x110000) if not 0xd800 <= code <= 0xdfff)


def splitter_hash(splitter):
    """Where the pieces end of every character between signs, letters, digits and spaces, and behind an apostrophe."""
    cut = pre_tokenizers.Split(Regex(PATTERNS[splitter]), "isolated").pre_tokenize_str
    total = hashlib.sha256()
    for character in characters():
        for text in (f"!{character}!", f"a{character}b", f"1{character}23", f" {character} ", f"'{character}e"):
            total.update(" ".join(str(len(piece.encode())) for piece, _ in cut(text)).encode() + b"\n")
    return total.hexdigest()


def nfc_hash():
    """Every character alone and where marks of other classes could pass it or join it."""
    normal = normalizers.NFC().normalize_str
    total = hashlib.sha256()
    for character in characters():
        for text in (character, f"a{character}\u0334", f"a\u0301{character}\u0323", f"\u00ee{character}", f"\u1100{character}\u11a8"):
            total.update(normal(text).encode() + b"\n")
    return total.hexdigest()


def hashes():
    lines = [f"splitter {splitter} {splitter_hash(splitter)}" for splitter in sorted(PATTERNS)]
    return "\n".join([*lines, f"nfc - {nfc_hash()}"]) + "\n"


def main(first, root):
    stored = pathlib.Path(root, HASHES)
    if first == "--write-hashes":
        stored.write_text(hashes(), encoding="utf-8")
        return 0
    print(f"seed {SEED}, tokenizers {tokenizers.__version__}")
    text = multilingual(random.Random(SEED), TEXT_BYTES)
    problems = []
    for splitter in PATTERNS:
        compare(first, splitter, text, problems)
    if stored.read_text(encoding="utf-8") != hashes():
        problems.append(f"{HASHES}: is not what tokenizers {tokenizers.__version__} gives")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
