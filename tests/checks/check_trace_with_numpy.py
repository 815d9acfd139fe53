#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Traces the golden checkpoints and the bundled model with trilume-cli and reads the files as their users do, with NumPy.

usage: check_trace_with_numpy.py TRILUME_CLI ROOT

Compares hidden states and the recurrent state with the references of tests/golden, every statistic with one computed
here from `hidden`, shapes and types with what the file says of itself.
Exits with 77 (skipped) where NumPy is not installed.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

try:
    import numpy
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(77)

TOLERANCE = 1e-5  # of the largest value of a row: tests/golden/README.md
LENS = 4
GOLDEN = ["micro-f16", "small-bf16-sharded", "odd-f32"]
ATTENTIVE = ["bitnet-small/i2_s.gguf", "falcon-small/i2_s.gguf", "qwen3-small-tied/pq2_0.gguf"]
TYPES = {"float32": numpy.float32, "int32": numpy.int32, "int64": numpy.int64}
problems = []


def expect(what, condition, detail=""):
    if not condition:
        problems.append(f"{what} {detail}")


def run(cli, *arguments):
    done = subprocess.run([cli, *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))}: {done.stderr}")


def near(found, expected, tolerance=TOLERANCE):
    """Every row within the tolerance of its largest value."""
    expected = numpy.asarray(expected, numpy.float64)
    if found.shape != expected.shape:
        return False
    largest = numpy.abs(expected).max(axis=-1, keepdims=True, initial=0.0)
    return bool((numpy.abs(found - expected) <= tolerance * largest + 1e-30).all())


def check_shapes(trace, sizes):
    """What each array is, against its own description."""
    lines = {line.split(" ", 1)[0]: line for line in trace["description"].tolist()}
    expect("names:", sorted(lines) == sorted(trace.files), f"{sorted(lines)} {sorted(trace.files)}")
    for name, line in lines.items():
        shape, kind = re.match(r"\w+ \(([^)]*)\) (\w+): ", line).groups()
        expected = tuple(eval(part, {}, sizes) for part in shape.split(","))  # "layers + 1"
        array = trace[name]
        expect(f"{name}: shape", array.shape == expected, f"{array.shape}, expected {expected}")
        expect(f"{name}: type", array.dtype.kind == "U" if kind == "text" else array.dtype == TYPES[kind], array.dtype)
        expect(f"{name}: order", array.flags.c_contiguous)


def check_statistics(trace):
    hidden = trace["hidden"].astype(numpy.float64)
    expect("residual_rms", near(trace["residual_rms"], numpy.sqrt((hidden**2).mean(axis=2))))
    expect("residual_max", near(trace["residual_max"], numpy.abs(hidden).max(axis=2)))
    state = trace["state"].astype(numpy.float64)
    expect("state_rms", near(trace["state_rms"][-1], numpy.sqrt((state**2).mean(axis=1))))
    first = trace["state_rms"][0]
    expect("update_rms", near(trace["update_rms"][0], first))  # from a state of zeros
    expect("half_life_quartiles", near(trace["half_life_quartiles"],
                                       numpy.percentile(trace["half_life"], [25, 50, 75], axis=1).T))
    expect("half_life", bool((trace["half_life"] > 0).all()))
    quartiles = trace["forget_quartiles"]
    expect("forget_quartiles", bool((numpy.diff(quartiles, axis=2) >= 0).all() and (quartiles >= 0).all()
                                    and (quartiles <= 1).all()))
    expect("forget_mean", bool(((trace["forget_mean"] > 0) & (trace["forget_mean"] <= 1)).all()))
    counts = trace["code_counts"]
    totals = counts.sum(axis=2, keepdims=True)
    expect("code_zero_share", near(trace["code_zero_share"].mean(axis=0), counts[:, :, 128] / totals[:, :, 0]))
    saturated = counts[:, :, 0] + counts[:, :, 1] + counts[:, :, 255]
    expect("code_saturated_share", near(trace["code_saturated_share"].mean(axis=0), saturated / totals[:, :, 0]))
    # A token's codes reach 127 in absolute value: that is how their scale is chosen.
    expect("code_saturated_share", bool((trace["code_saturated_share"] > 0).all()))
    expect("projection_seconds", bool((trace["projection_seconds"] > 0).all()))
    expect("device_seconds", bool(numpy.isnan(trace["device_seconds"]).all()))  # the processor alone
    expect("weight_nonzero_share", bool(((trace["weight_nonzero_share"] > 0) & (trace["weight_nonzero_share"] < 1)).all()))


def check_reference(trace, folder):
    golden = json.loads((folder / "golden.json").read_text())
    hidden = numpy.fromfile(folder / "hidden.f32", "<f4")
    state = numpy.fromfile(folder / "state.f32", "<f4")
    expect("ids", trace["ids"].tolist() == golden["ids"])
    expect("hidden", near(trace["hidden"][-1], hidden.reshape(trace["hidden"].shape[1:])))
    expect("state", near(trace["state"], state.reshape(trace["state"].shape)))


def check_lens(trace, cli, model, ids, folder):
    """The last layer's part against the logits that the program itself writes."""
    out = folder / "logits.csv"
    run(cli, "logits", model, "--ids", ",".join(map(str, ids)), "--last", len(ids), "--out", out)
    logits = numpy.loadtxt(out, delimiter=",", ndmin=2, dtype=numpy.float32).astype(numpy.float64)
    shares = numpy.exp(logits - logits.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    order = numpy.argsort(-logits, axis=1, kind="stable")[:, :LENS]
    expect("lens_ids", (trace["lens_ids"][:, -1] == order).all())
    expect("lens_probabilities", near(trace["lens_probabilities"][:, -1], numpy.take_along_axis(shares, order, axis=1)))
    expect("lens_entropy", near(trace["lens_entropy"][:, -1:], -(shares * numpy.log(shares)).sum(axis=1, keepdims=True)))
    said = trace["lens_ids"][:, :, 0]
    settled = [numpy.flatnonzero(row != row[-1])[-1] + 1 if (row != row[-1]).any() else 0 for row in said]
    expect("lens_settled_layer", trace["lens_settled_layer"].tolist() == settled)


def sizes_of(trace):
    tokens, rows, hidden = trace["hidden"].shape
    return {"tokens": tokens, "layers": rows - 1, "hidden": hidden, "tensors": (rows - 1) * 6 + 1,
            "arrays": len(trace.files), "choices": LENS}


def check_attention(trace):
    """What heads of transformers looked at: rows are shares, and their entropy is what is said of it."""
    last = trace["attention_last"].astype(numpy.float64)
    tokens = last.shape[-1]
    expect("attention_last", bool((last >= 0).all()) and near(last.sum(axis=2), numpy.ones(last.shape[:2])))
    entropy = -(last * numpy.log(numpy.where(last > 0, last, 1.0))).sum(axis=2) / numpy.log(tokens)
    expect("attention_entropy", bool(numpy.allclose(trace["attention_entropy"][-1], entropy, atol=1e-4)))
    expect("attention_entropy", not trace["attention_entropy"][0].any())  # the first token sees itself alone
    expect("attention_entropy_mean", near(trace["attention_entropy_mean"], trace["attention_entropy"].mean(axis=2)))
    expect("attention_entropy_quartiles", near(
        trace["attention_entropy_quartiles"], numpy.moveaxis(numpy.percentile(trace["attention_entropy"], [25, 50, 75], axis=2), 0, 2)))
    hidden = trace["hidden"].astype(numpy.float64)
    expect("residual_rms", near(trace["residual_rms"], numpy.sqrt((hidden**2).mean(axis=2))))
    expect("code_zero_share", near(trace["code_zero_share"].mean(axis=0),
                                   trace["code_counts"][:, :, 128] / trace["code_counts"].sum(axis=2)))
    expect("projection_seconds", bool((trace["projection_seconds"] > 0).all()))


def main(cli, root):
    os.environ["TRILUME_MODEL_DIR"] = str(root / "resources/models")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        out = folder / "out.npz"
        for name in [*GOLDEN, "seed-chat"]:
            golden = root / "tests/golden" / name
            model = root / "resources/models/trilume-seed.gguf"
            if name in GOLDEN:
                model = folder / f"{name}.gguf"
                run(cli, "import", golden, "--output", model)
            ids = json.loads((golden / "golden.json").read_text())["ids"]
            run(cli, "trace", model, "--ids", ",".join(map(str, ids)), "--lens", LENS, "--out", out)
            with numpy.load(out) as trace:
                check_shapes(trace, sizes_of(trace))
                check_statistics(trace)
                check_reference(trace, golden)
                check_lens(trace, cli, model, ids, folder)
            problems[:] = [problem if problem.startswith("model ") else f"model {name}: {problem}" for problem in problems]
        for name in ATTENTIVE:
            golden = root / "tests/golden" / name
            ids = json.loads((golden.parent / "golden.json").read_text())["ids"]
            run(cli, "trace", golden, "--ids", ",".join(map(str, ids)), "--out", out)
            with numpy.load(out) as trace:
                check_shapes(trace, sizes_of(trace) | {"heads": trace["attention_last"].shape[1],
                                                       "tensors": trace["weight_names"].shape[0]})
                check_attention(trace)
            problems[:] = [problem if problem.startswith("model ") else f"model {name}: {problem}" for problem in problems]
        model = root / "resources/models/trilume-seed.gguf"
        # The same text as ids and as a prompt; another batch and thread count change nothing but times.
        run(cli, "trace", model, "--prompt", "What is your name?", "--threads", "1", "--out", out)
        with numpy.load(out) as trace:
            expect("prompt:", trace["ids"].tolist() == [1, 3, 472, 383, 487, 518, 4045, 5, 4], trace["ids"])
            expect("model:", trace["model"][0] != "" and re.fullmatch("[0-9a-f]{32}", trace["model"][1]), trace["model"])
            expect("weight_names:", trace["weight_names"][-1] == "lm_head.weight")
        run(cli, "trace", model, "--prompt", "Once upon", "--raw", "--out", out)
        with numpy.load(out) as trace:
            expect("raw:", trace["ids"][0] == 1 and 3 not in trace["ids"])
    for problem in problems:
        print(problem)
    print(f"traces: {len(problems)} problems" if problems else "traces: as NumPy expects")
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))
