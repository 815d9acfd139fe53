# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Talks with a model through trilume-cli, so that what is judged is what users get: its sampling, its way to end."""
import concurrent.futures
import dataclasses
import json
import os
import pathlib
import re
import selectors
import subprocess
import time

MAX_TOKENS = 1024  # what the program takes when nobody says otherwise; said, so that an answer it cut is known as such
ANSWER_SECONDS = 120
ENGLISH = {**os.environ, "LC_ALL": "C.UTF-8"}  # its sentences are read here
# What `trilume-cli chat` writes to standard error behind each answer.
STATS = re.compile(rb"^\[(\d+) tokens?, ([\d.]+) tokens/s\]\n", re.MULTILINE)
LOSS = re.compile(r"^(nats per token|perplexity|bits per byte|tokens read) +(\S+)$", re.MULTILINE)


class EngineError(RuntimeError):
    """The program did not do what was asked; the text says why."""


@dataclasses.dataclass(frozen=True)
class Answer:
    text: str
    tokens: int
    ended: bool  # by the model, not by the limit


class Conversation:
    """One process of `trilume-cli chat`. An answer may hold line ends: it is over when its statistics have come."""

    def __init__(self, command):
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         stderr=subprocess.PIPE, bufsize=0, env=ENGLISH)
        self._selector = selectors.DefaultSelector()
        self._received = {"out": b"", "notes": b""}
        for stream, name in ((self._process.stdout, "out"), (self._process.stderr, "notes")):
            os.set_blocking(stream.fileno(), False)
            self._selector.register(stream, selectors.EVENT_READ, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._selector.close()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            stream.close()

    def ask(self, message):
        try:
            self._process.stdin.write(message.encode() + b"\n")
        except BrokenPipeError:
            pass  # it has left: its message says more than ours
        deadline = time.monotonic() + ANSWER_SECONDS
        while not (stats := STATS.search(self._received["notes"])):
            self._receive(deadline)
        # The answer was written before its statistics: all of it lies in the pipe.
        self._drain(self._process.stdout, "out")
        text = self._received["out"].decode(errors="replace").removesuffix("\n")
        self._received = {"out": b"", "notes": self._received["notes"][stats.end():]}
        tokens = int(stats[1])
        return Answer(text, tokens, tokens < MAX_TOKENS)

    def _receive(self, deadline):
        ready = self._selector.select(max(0.0, deadline - time.monotonic()))
        if not ready:
            raise EngineError(f"no answer within {ANSWER_SECONDS} seconds")
        for key, _ in ready:
            if not self._drain(key.fileobj, key.data):
                self._selector.unregister(key.fileobj)
        if not self._selector.get_map() and not STATS.search(self._received["notes"]):
            code = self._process.wait()
            notes = self._received["notes"].decode(errors="replace").strip()
            raise EngineError(f"trilume-cli left with {code}: {notes}")

    def _drain(self, stream, name):
        """Takes what there is; False at the end of the stream."""
        while True:
            try:
                part = os.read(stream.fileno(), 1 << 16)
            except BlockingIOError:
                return True
            if not part:
                return False
            self._received[name] += part


class Engine:
    """A model in trilume-cli with the program's own options."""

    def __init__(self, cli, model, threads=1):
        self.cli, self.model, self._threads = str(cli), str(model), str(threads)
        self.name = pathlib.Path(model).stem

    def converse(self, turns, seed):
        """The answers to `turns`, each said when the one before was answered. The same for the same seed."""
        command = [self.cli, "chat", self.model, "--seed", str(seed), "--max-tokens", str(MAX_TOKENS),
                   "--threads", self._threads]
        with Conversation(command) as conversation:
            return [conversation.ask(turn) for turn in turns]

    def converse_all(self, jobs, workers=1):
        """Pairs (turns, seed) -> lists of answers in the same order, `workers` conversations at a time."""
        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            yield from pool.map(lambda job: self.converse(*job), jobs)

    def loss(self, file):
        """What `trilume-cli eval` says of a text: numbers by name."""
        found = dict(LOSS.findall(self._output("eval", self.model, str(file))))
        if "nats per token" not in found:
            raise EngineError(f"{file}: trilume-cli eval told no loss")
        return {name: float(value) for name, value in found.items()}

    def tokens_per_second(self):
        """While generating."""
        return json.loads(self._output("bench", self.model, "--json"))["decode_tokens_per_s"]

    def _output(self, command, *arguments):
        words = [self.cli, command, *arguments, "--threads", self._threads]
        result = subprocess.run(words, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL,
                                env=ENGLISH)
        if result.returncode != 0:
            raise EngineError(f"trilume-cli {command} left with {result.returncode}: {result.stderr.strip()}")
        return result.stdout
