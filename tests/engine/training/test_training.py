# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Token files, what the loss counts, and a training that is interrupted and goes on."""

import hashlib
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
TRAINING = ROOT / "engine" / "training"
sys.path.insert(0, str(TRAINING))
try:
    import numpy
    import sentencepiece  # noqa: F401, corpus.tokenizer needs it
    import torch

    from corpus.tokens import ASSISTANT, BEGIN, END, USER, USER_WEIGHT, Stream, read_tokens, weights_of, write_tokens
    from export import is_ternary
    from reference import load_folder
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def can_divide_parameters():
    try:
        from torch.distributed.fsdp import fully_shard  # noqa: F401
    except (ImportError, ValueError):  # Debian's fails within itself
        return False
    return True


class Tokens(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "talk.tokens.xz"
        rng = random.Random(4)
        self.documents = [[rng.randrange(10, 4000) for _ in range(rng.randrange(1, 30))] for _ in range(40)]

    def test_documents_come_back(self):
        count = write_tokens(self.path, self.documents)
        ids = read_tokens(self.path)
        self.assertEqual(count, len(ids))
        self.assertEqual(ids.tolist(), [i for document in self.documents for i in (BEGIN, *document)])

    def test_a_file_that_begins_in_a_document_is_refused(self):
        write_tokens(self.path, [[7]])
        import lzma

        self.path.write_bytes(lzma.compress(numpy.array([7, 8], "<u2").tobytes()))
        with self.assertRaisesRegex(ValueError, "talk.tokens.xz: found .* expected 1"):
            read_tokens(self.path)

    def test_the_user_counts_less(self):
        ids = numpy.array([BEGIN, USER, 10, 11, END, ASSISTANT, 12, END, USER, 13, END, BEGIN, 14, END])
        low = USER_WEIGHT
        expected = [0, 1, low, low, low, 1, 1, 1, 1, low, low, 0, 1, 1]
        self.assertTrue(numpy.allclose(weights_of(ids), expected), weights_of(ids))

    def test_each_epoch_reads_every_document_once(self):
        write_tokens(self.path, self.documents)
        stream = Stream(self.path, 16, "cpu", seed=3)
        rows = (len(stream) - 1) // 16
        for epoch in range(2):
            ids, targets, _ = stream.draw(rows)
            self.assertEqual(stream.epoch, epoch)
            self.assertTrue(torch.equal(ids[:, 1:], targets[:, :-1]))
            together = torch.cat([ids.flatten(), targets[-1, -1:]]).tolist()
            whole = " ".join(map(str, together)).split(" 1 ")
            wanted = {" ".join(map(str, document)) for document in self.documents}
            self.assertGreaterEqual(len(wanted.intersection(whole)), len(wanted) - 3)  # but those cut at the ends

    def test_a_place_is_found_again(self):
        write_tokens(self.path, self.documents)
        stream = Stream(self.path, 16, "cpu", seed=3)
        stream.draw(50)
        place = stream.place()
        expected = stream.draw(9)
        other = Stream(self.path, 16, "cpu", seed=3)
        other.go_to(place)
        for found, value in zip(other.draw(9), expected):
            self.assertTrue(torch.equal(found, value))


class Training(unittest.TestCase):
    """The real programs in processes of their own, on written dialogue."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.path = pathlib.Path(cls.folder.name)
        cls.run_script("build_data.py", cls.path / "data", "--conversations", "3000", "--pieces", "600")
        for kind in ("tokens", "held_out.tokens"):  # a second source
            shutil.copy(cls.path / "data" / f"talk.{kind}.xz", cls.path / "data" / f"more.{kind}.xz")
        (cls.path / "mixture.json").write_text('{"talk": [0.7, 0.2], "more": [0.3, 0.8]}')

    @classmethod
    def run_script(cls, *words, processes=1):
        """What the first process prints. Several are started as torchrun does: Debian's does not run on its Python."""
        command = [sys.executable, str(TRAINING / words[0]), *map(str, words[1:])]
        # What is built on first use goes into this test's folder, not into somebody's cache.
        environment = {**os.environ, "XDG_CACHE_HOME": str(cls.path), "PYTHONDONTWRITEBYTECODE": "1"}
        if processes > 1:
            environment |= {"WORLD_SIZE": str(processes), "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(free_port())}
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        ranks = [{"RANK": str(rank), "LOCAL_RANK": str(rank)} if processes > 1 else {} for rank in range(processes)]
        started = [subprocess.Popen(command, env={**environment, **rank}, **pipes) for rank in ranks]
        printed = [process.communicate() for process in started]
        for process, (_, errors) in zip(started, printed):
            if process.returncode:
                raise AssertionError(f"{words}: {errors}")
        for text, _ in printed[1:]:
            if text:
                raise AssertionError(f"{words}: more than the first process speaks: {text}")
        return printed[0][0]

    def train(self, out, *more, processes=1):
        return self.run_script(
            "train.py",
            self.path / "data",
            self.path / out,
            "--hidden",
            32,
            "--layers",
            2,
            "--intermediate",
            48,
            "--rows",
            3,
            "--time",
            48,
            "--mixture",
            self.path / "mixture.json",
            "--log-every",
            4,
            "--evaluate-every",
            4,
            "--warm-up",
            4,
            "--threads",
            1,
            *more,
            processes=processes,
        )

    def test_shapes_are_compared_by_what_they_read(self):
        """A larger vocabulary takes fewer steps for the same letters, and each model has its row."""
        self.run_script("build_data.py", self.path / "small", "--conversations", "3000", "--pieces", "450")
        only_talk = self.path / "only_talk.json"
        only_talk.write_text('{"talk": [1, 1]}')
        runs = [f"{self.path / 'small'}:32:1", f"{self.path / 'data'}:32:2:64"]
        options = ("--letters", 60000, "--rows", 2, "--mixture", only_talk)
        printed = self.run_script("compare_shapes.py", self.path / "shapes", *options, *runs)
        rows = [line.strip("| ").split(" | ") for line in printed.splitlines() if line.startswith("|")]
        self.assertEqual((self.path / "shapes" / "table.md").read_text().count("\n"), 4)
        self.assertEqual({tuple(row[:4]) for row in rows[2:]}, {("450", "32", "1", "256"), ("600", "32", "2", "64")})
        self.assertLessEqual(float(rows[2][-1]), float(rows[3][-1]))
        for row in rows[2:]:
            self.assertEqual(row[-1], row[-2])  # the one source has the whole share
            self.assertTrue(1 < float(row[-1]) < 8, row)
        logs = [(self.path / "shapes" / name / "log.txt").read_text() for name in ("small-32-1", "data-32-2-64")]
        steps = [int(re.search(r"held out after (\d+) steps", log)[1]) for log in logs]
        self.assertGreater(steps[0], steps[1])

    @staticmethod
    def losses(text):
        return [line.split("s: ")[1] for line in text.splitlines() if line.startswith("held out")]

    def exported(self, run):
        weights = (self.path / run / "model" / "model-00001-of-00001.safetensors").read_bytes()
        return hashlib.sha256(weights).hexdigest()

    def test_an_interrupted_training_goes_on_exactly(self):
        whole = self.losses(self.train("whole", "--steps", 12, "--average", 0.9))
        self.train("parts", "--steps", 12, "--average", 0.9, "--stop-after", 6)
        rest = self.losses(self.train("parts", "--steps", 12, "--average", 0.9, "--resume"))
        self.assertEqual(whole[1:], rest)
        self.assertEqual(self.exported("whole"), self.exported("parts"))
        self.assertLess(float(rest[-1].split()[1].rstrip(",")), float(whole[0].split()[1].rstrip(",")))
        for name in ("config.json", "tokenizer.model", "trilume_chat.json"):
            self.assertTrue((self.path / "whole" / "model" / name).is_file(), name)

    def test_two_processes_train_one_model(self):
        rows = ("--steps", 8, "--rows", 6)
        whole = self.losses(self.train("two", *rows, processes=2))
        self.assertEqual(len(whole), 2)
        self.train("two_parts", *rows, "--stop-after", 4, processes=2)
        self.assertEqual(self.losses(self.train("two_parts", *rows, "--resume", processes=2)), whole[1:])
        self.assertEqual(self.exported("two"), self.exported("two_parts"))
        # The first of them alone would read the same rows: what the second has read must be in the model too.
        self.train("one", "--steps", 8, "--rows", 3)
        self.assertNotEqual(self.exported("two"), self.exported("one"))

    def test_divided_parameters_come_together_in_the_export(self):
        if not can_divide_parameters():
            with self.assertRaisesRegex(AssertionError, "--shard: found PyTorch .*, expected one with fully_shard"):
                self.train("old", "--steps", 2, "--rows", 2, "--shard", processes=2)
            self.skipTest("this PyTorch has no fully_shard")
        told = self.losses(self.train("sharded", "--steps", 8, "--rows", 6, "--shard", processes=2))
        again = ("--from", self.path / "sharded" / "model", "--steps", 1, "--lr", 1e-30)
        for before, after in zip(told[-1].split(", "), self.losses(self.train("again", *again))[-1].split(", ")):
            self.assertAlmostEqual(float(before.split()[1]), float(after.split()[1]), delta=0.005)  # written as f16

    def test_the_average_is_what_is_exported(self):
        self.train("averaged", "--steps", 8, "--average", 0.99)
        self.train("plain", "--steps", 8)
        self.assertNotEqual(self.exported("averaged"), self.exported("plain"))

    def test_wrong_options_are_told_before_anything_is_done(self):
        self.train("taken", "--steps", 2)
        for out, words, problem in (
            ("taken", ("--steps", 2), "is of a training that can go on"),
            ("none", ("--steps", 2, "--resume"), "there is no .*checkpoint.pt"),
            ("none", ("--steps", 0), "above 0"),
            ("none", ("--steps", 2, "--decay", 0), "--decay lies above 0"),
            ("none", ("--steps", 2, "--shard"), "--shard is for several processes"),
            ("taken", ("--steps", 4, "--resume", "--seed", 2), "found seed 2, the checkpoint has 1"),
        ):
            with self.assertRaisesRegex(AssertionError, problem):
                self.train(out, *words)
        (self.path / "six.json").write_text('{"talk": [0.5, 1], "chats": [0.5, 0]}')
        with self.assertRaisesRegex(AssertionError, "six.json names chats, which .* does not hold"):
            self.train("none", "--steps", 2, "--mixture", self.path / "six.json")
        (self.path / "half.json").write_text('{"talk": [1, 0.5]}')
        with self.assertRaisesRegex(AssertionError, "half.json: the shares at the end sum to 0.5, expected 1"):
            self.train("none", "--steps", 2, "--mixture", self.path / "half.json")

    def test_a_tuning_of_floats_leaves_the_ternary_weights(self):
        self.train("first", "--steps", 4, "--ternary")
        self.train(
            "tuned", "--steps", 4, "--ternary", "--from", self.path / "first" / "model", "--floats-only", "--adamw"
        )
        states = [load_folder(self.path / run / "model").state_dict() for run in ("first", "tuned")]
        for name, before in states[0].items():
            self.assertEqual(torch.equal(before, states[1][name]), is_ternary(name), name)

    def test_a_broken_line_of_a_text_is_named(self):
        folder = self.path / "texts"
        folder.mkdir()
        for name in ("stories.jsonl", "chat.jsonl", "facts.jsonl"):
            (folder / name).write_text('{"src": "dolly", "turns": 3}\n')
        with self.assertRaisesRegex(
            AssertionError, "build_data.py: .*stories.jsonl, line 1: found .* expected an object"
        ):
            self.run_script("build_data.py", self.path / "broken", "--texts", folder, "--conversations", "100")

    def test_subjects_are_named_where_they_are_wrong(self):
        with self.assertRaisesRegex(AssertionError, "found the subjects \\['sums'\\], expected some of \\['about'"):
            self.run_script("build_data.py", self.path / "wrong", "--subjects", '{"sums": 1}')
        with self.assertRaisesRegex(AssertionError, "lacks stories.jsonl, chat.jsonl, facts.jsonl"):
            self.run_script("build_data.py", self.path / "wrong", "--texts", self.path)


if __name__ == "__main__":
    unittest.main()
