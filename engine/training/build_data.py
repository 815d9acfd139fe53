#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the data of a training: tokenizer, token files, held-out parts.

usage: build_data.py OUT [--texts FOLDER] [--conversations 400000] [--pieces 4096] [--seed 1] [--tokenizer FILE]
                     [--subjects JSON]

FOLDER holds stories.jsonl, chat.jsonl and facts.jsonl (README.md); without it only written dialogue is made. Writes to OUT:
tokenizer.model, NAME.tokens.xz and NAME.held_out.tokens.xz for each source, and NAME.held_out.txt, the same without markers,
for `trilume-cli eval`.
"""

import argparse
import json
import multiprocessing
import pathlib
import random
import shutil
import sys

from corpus import texts
from corpus.conversation import conversations, held_out_prompts, holds_a_prompt, named_subjects
from corpus.tokenizer import Tokenizer, train_tokenizer
from corpus.tokens import write_tokens

EVALUATION = pathlib.Path(__file__).resolve().parent / "evaluation"
HELD_OUT = 300  # documents of each source
FOR_TOKENIZER = {"talk": 40000, "stories": 4000, "asked_stories": 4000, "chats": 4000, "answers": 4000, "facts": 3000}
SOURCES = {
    "stories": texts.stories,
    "asked_stories": texts.asked_stories,
    "chats": texts.chats,
    "answers": texts.answers,
    "facts": texts.facts,
}


def _some_conversations(arguments):
    seed, count, weights = arguments
    subjects = named_subjects(weights) if weights else None
    return list(conversations(random.Random(seed), count, held_out_prompts(EVALUATION), subjects))


def talk(count, seed, weights):
    """Generated conversations, made by several processes, each different from the others."""
    share = 5000
    jobs = [(seed * 100_000 + number, share, weights) for number in range(-(-count // share))]
    with multiprocessing.Pool() as pool:
        found = {"\n".join(turns): turns for part in pool.imap(_some_conversations, jobs) for turns in part}
    return list(found.values())[:count]


def shuffled(documents, seed):
    random.Random(f"order {seed}").shuffle(documents)
    return documents


def sources(folder, count, seed, weights):
    """Name -> (documents to train on, documents held out), both in random order."""
    written = shuffled(talk(count + HELD_OUT, seed, weights), seed)
    found, prompts = {"talk": (written[HELD_OUT:], written[:HELD_OUT])}, held_out_prompts(EVALUATION)
    for name, read in SOURCES.items() if folder else ():
        sides = []
        for held_out in (False, True):
            documents = read(folder, random.Random(f"{name} {seed}"), held_out)
            sides.append(shuffled([d for d in documents if isinstance(d, str) or not holds_a_prompt(d, prompts)], seed))
        found[name] = (sides[0], sides[1][:HELD_OUT])
    return found


def sentences(found):
    for name, (documents, _) in found.items():
        for document in documents[: FOR_TOKENIZER[name]]:
            for turn in [document] if isinstance(document, str) else document:
                yield from (line for line in turn.split("\n") if line)


def write_source(out, name, documents, held_out, tokenizer):
    def ids(side):
        return (tokenizer.text(d) if isinstance(d, str) else tokenizer.conversation(d) for d in side)

    def text(document):
        return document if isinstance(document, str) else "\n".join(document)

    if not documents or not held_out:
        raise ValueError(
            f"{name}: found {len(documents)} documents and {len(held_out)} held out, expected some of both"
        )
    count = write_tokens(out / f"{name}.tokens.xz", ids(documents))
    write_tokens(out / f"{name}.held_out.tokens.xz", ids(held_out))
    (out / f"{name}.held_out.txt").write_text("\n\n".join(map(text, held_out)) + "\n", encoding="utf-8")
    letters = sum(len(text(document)) for document in documents)
    print(f"{name}: {len(documents)} documents, {count} tokens, {letters / count:.2f} characters per token", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--texts", type=pathlib.Path)
    parser.add_argument("--conversations", type=int, default=400_000)
    parser.add_argument("--pieces", type=int, default=4096)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tokenizer", type=pathlib.Path, help="use this one instead of training one")
    parser.add_argument(
        "--subjects", type=json.loads, help='weights of the subjects, such as {"stories": 3, "persona": 1}'
    )
    options = parser.parse_args()
    if options.texts:
        missing = [name for name in texts.FILES if not (options.texts / name).is_file()]
        if missing:
            parser.error(f"{options.texts} lacks {', '.join(missing)}")
    options.out.mkdir(parents=True, exist_ok=True)
    found = sources(options.texts, options.conversations, options.seed, options.subjects)
    if options.tokenizer and options.tokenizer.resolve() != (options.out / "tokenizer.model").resolve():
        shutil.copy(options.tokenizer, options.out / "tokenizer.model")
    elif not options.tokenizer:
        train_tokenizer(sentences(found), options.out / "tokenizer.model", options.pieces)
    tokenizer = Tokenizer(options.out / "tokenizer.model")
    for name, (documents, held_out) in found.items():
        write_source(options.out, name, documents, held_out, tokenizer)


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError) as error:
        sys.exit(f"build_data.py: {error}")
