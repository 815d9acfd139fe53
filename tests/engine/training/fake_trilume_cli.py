#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands for trilume-cli in tests: refuses what it refuses, answers with what it was asked, its seed and its turn."""
import os
import sys

OPTIONS = {"chat": {"--seed", "--max-tokens", "--threads"}, "eval": {"--threads"}, "bench": {"--threads", "--json"}}


def fail(code, text):
    sys.stderr.write(f"trilume-cli: {text}\n")
    sys.exit(code)


def say(text, tokens):
    sys.stdout.buffer.write(text.encode() + b"\n")
    sys.stdout.flush()
    if os.environ["LC_ALL"] != "C.UTF-8":  # the user's language
        sys.stderr.write(f"[{tokens} Token, 99.5 Token/s]\n")
    else:
        sys.stderr.write(f"[{tokens} token{'s' if tokens != 1 else ''}, 99.5 tokens/s]\n")
    sys.stderr.flush()


command, *words = sys.argv[1:]
options, files = {}, []
while words:
    word = words.pop(0)
    if not word.startswith("-"):
        files.append(word)
    elif word not in OPTIONS.get(command, ()):
        fail(2, f"Unknown option '{word}'")
    elif word == "--json":
        options[word] = True
    else:
        options[word] = int(words.pop(0))
if command not in OPTIONS or len(files) > (2 if command == "eval" else 1):
    fail(2, "wrong usage")
for file in files:
    if not os.path.isfile(file):
        fail(1, f"{file}: cannot be opened: No such file or directory")
sys.stderr.write("a note that belongs to no answer\n")
if command == "eval":
    print("nats per token  1.25\nperplexity      3.49034\nbits per byte   0.5\ntokens read     80")
elif command == "bench":
    print('{"decode_tokens_per_s": 1234.5}')
else:
    seed, told = options["--seed"], []
    for line in sys.stdin:
        line = line.rstrip("\n")
        if line == "/exit":
            break
        if line == "/new":
            told = []
        if not line.strip() or line == "/new":
            continue
        told.append(line)
        if line == "leave":
            fail(1, "the model broke")
        if line == "forever":
            say("on and on", options["--max-tokens"])
        elif line == "in a word":
            say("Yes", 1)
        elif "name" in line or line.startswith("Who"):
            say("I am Trilume.", 5)
        else:
            say(f"{line}:\nseed {seed}, \u201cturn {len(told)}\u201d.", 7)
        seed += 1
