# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipe from scratch, for five to ten minutes on two cores: written dialogue, tokenizer, training, import, an answer.

usage: smoke_training.py [CLI] [--log FILE]

The held-out losses must fall as engine/training/logs/smoke.txt says; --log writes that file anew.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
TRAINING = ROOT / "engine" / "training"
LOG = TRAINING / "logs" / "smoke.txt"
# Other processors and libraries round otherwise, and a code that rounds the other way moves what follows.
TOLERANCE = 0.08  # nats per token
SHAPE = "--hidden 128 --layers 4 --rows 8 --time 256 --steps 1300 --warm-up 50 --lr 0.005 --evaluate-every 100".split()

try:
    import sentencepiece  # noqa: F401
    import torch  # noqa: F401
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)


def run(*words):
    print("+", *words, flush=True)
    return subprocess.run([str(word) for word in words], check=True, stdout=subprocess.PIPE, text=True).stdout


def losses(text):
    return {int(steps): float(loss) for steps, loss in re.findall(r"held out after (\d+) steps.*: talk ([\d.]+)", text)}


def train(folder):
    (folder / "mixture.json").write_text('{"talk": [1, 1]}')
    print(
        run(sys.executable, TRAINING / "build_data.py", folder / "data", "--conversations", "40000", "--pieces", "2048")
    )
    log = run(
        sys.executable,
        TRAINING / "train.py",
        folder / "data",
        folder / "run",
        "--mixture",
        folder / "mixture.json",
        *SHAPE,
    )
    print(log)
    return log


def compare(found, expected):
    if not expected:
        return [f"{LOG} tells no losses"]
    problems = [
        f"{steps} steps: found a loss of {found.get(steps)}, the log says {loss}"
        for steps, loss in expected.items()
        if abs(found.get(steps, 99.0) - loss) > TOLERANCE
    ]
    falling = [found[steps] for steps in sorted(found)]
    if falling != sorted(falling, reverse=True):
        problems.append(f"the losses do not fall: {falling}")
    return problems


def main(words):
    expected = {} if "--log" in words else losses(LOG.read_text())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        log = train(folder)
        if "--log" in words:
            pathlib.Path(words[words.index("--log") + 1]).write_text(log)
            return
        problems = compare(losses(log), expected)
        for cli in [word for word in words if pathlib.Path(word).is_file()]:
            model = folder / "model.gguf"
            run(cli, "import", folder / "run" / "model", "--output", model)
            answer = run(cli, "generate", model, "What is your name?", "--greedy", "--max-tokens", "40")
            print(answer)
            if not answer.strip():
                problems.append("the imported model answers nothing")
    sys.exit("\n".join(problems) or 0)


if __name__ == "__main__":
    main(sys.argv[1:])
