# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The vocabulary: SentencePiece BPE with byte fallback, and three control pieces that no text can produce."""

import io
import pathlib

import sentencepiece

from corpus.tokens import ASSISTANT, END, USER

MARKERS = ["<|user|>", "<|assistant|>", "<|end|>"]
# For trilume_chat.json: what stands around the messages of a conversation (shared with the engine's importer).
CHAT_FORM = {
    "user_prefix": MARKERS[0],
    "user_suffix": MARKERS[2],
    "assistant_prefix": MARKERS[1],
    "assistant_suffix": MARKERS[2],
    "system_prefix": "",
    "system_suffix": "",
    "stop": [MARKERS[2]],
}


def train_tokenizer(sentences, path, pieces):
    """The numbers to a hundred are pieces that join nothing: a sum is a question about two of them, however it is
    typed.
    """
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_writer=model,
        model_type="bpe",
        vocab_size=pieces,
        byte_fallback=True,
        split_digits=False,
        character_coverage=1.0,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=-1,
        control_symbols=MARKERS,
        user_defined_symbols=["\n", *map(str, range(101))],
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        max_sentence_length=8192,
        num_threads=2,
        minloglevel=2,
    )
    pathlib.Path(path).write_bytes(model.getvalue())


class Tokenizer:
    def __init__(self, path):
        self._pieces = sentencepiece.SentencePieceProcessor(model_file=str(path))
        found = [self._pieces.piece_to_id(marker) for marker in MARKERS]
        if found != [USER, ASSISTANT, END]:
            raise ValueError(f"{path}: found the markers at {found}, expected {[USER, ASSISTANT, END]}")

    def __len__(self):
        return len(self._pieces)

    def text(self, text):
        """A document without turns."""
        return [*self._pieces.encode(text), END]

    def conversation(self, turns):
        """Alternating messages, the user's first."""
        ids = []
        for index, turn in enumerate(turns):
            ids += [ASSISTANT if index % 2 else USER, *self._pieces.encode(turn), END]
        return ids

    def question(self, turns):
        """A conversation up to where the assistant begins to answer; an odd number of turns."""
        return [*self.conversation(turns), ASSISTANT]

    def decode(self, ids):
        return self._pieces.decode(ids)
