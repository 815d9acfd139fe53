# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a model in training answers: a few prompts, decoded greedily."""

import torch

from corpus.tokens import END

PROMPTS = [
    ["Who are you?"],
    [
        "My name is Ida and I like tea.",
        "Nice to meet you, Ida!",
        "How much is 4 plus 9?",
        "4 plus 9 is 13.",
        "What is my name?",
    ],
    ["Please tell me a short story about an owl who lost a hat."],
    ["Why do we see lightning before we hear thunder?"],
    ["What does the power plot show?"],
    ["Who was the seventh mayor of Oldbrook?"],
]
LONGEST = 64  # tokens


def answer(model, tokenizer, turns, longest=LONGEST):
    device = model.lm_head.weight.device
    ids, states, said = [1, *tokenizer.question(turns)], None, []
    while len(said) < longest:
        logits, _, states = model.read(torch.tensor([ids], device=device), states)
        best = int(logits[0, -1].argmax())
        if best == END:
            break
        said.append(best)
        ids = [best]
    return tokenizer.decode(said)


def sheet(model, tokenizer):
    return "\n".join(f"  {turns[-1]}  ->  {answer(model, tokenizer, turns)!r}" for turns in PROMPTS)
