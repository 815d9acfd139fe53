# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From outcomes to the table that goes into the model's card, and to JSON with every answer that failed."""
import collections

from evaluation import checks

# What the shipped model is to reach, in percent.
GOALS = {"name": 100, "arithmetic": 90, "facts": 80, "hero": 90}
LABELS = ("hero", "place")
EVERY_ANSWER = {"ends_properly": "ends properly", "no_loop": "no loops"}


def share(right, asked):
    return {"right": right, "asked": asked}


def shares(outcomes):
    """Name -> right and asked: all prompts, each kind, each label, and how all answers of all turns end."""
    counts = collections.defaultdict(lambda: [0, 0])

    def count(name, holds):
        counts[name][0] += bool(holds)
        counts[name][1] += 1

    for outcome in outcomes:
        count(("kind", outcome.entry["kind"]), outcome.is_right)
        for check, holds in outcome.results:
            if check.get("label") in LABELS:
                count(("label", check["label"]), holds)
        for turn in range(len(outcome.answers)):
            context = checks.Context(outcome.entry["turns"], outcome.answers)
            for kind, name in EVERY_ANSWER.items():
                count(("answer", name), checks.passes({"type": kind, "turn": turn}, context))
    result = {group: {name: share(*numbers) for (of, name), numbers in counts.items() if of == group}
              for group in ("kind", "label", "answer")}
    result["all"] = share(sum(outcome.is_right for outcome in outcomes), len(outcomes))
    return result


def failed(outcomes):
    return [{"id": outcome.entry["id"], "seed": outcome.seed, "turns": outcome.entry["turns"],
             "answers": [answer.text for answer in outcome.answers], "failed": outcome.failures}
            for outcome in outcomes if not outcome.is_right]


def of_model(engine, outcomes, losses=None, tokens_per_second=None):
    """All that is told of one model, ready for JSON."""
    seeds = sorted({outcome.seed for outcome in outcomes})
    result = {"model": engine.name, "seeds": seeds, "shares": shares(outcomes)}
    if losses:
        result["held_out"] = losses
    if tokens_per_second is not None:
        result["decode_tokens_per_s"] = tokens_per_second
    result["failed"] = failed(outcomes)
    return result


def percent(count):
    if not count:
        return "-"
    # Rounded down: nine hundred and ninety-nine of a thousand are not 100 %.
    return f"{count['right'] * 100 // count['asked']} % ({count['right']}/{count['asked']})"


def rows(models):
    """(name, cells, goal)"""
    def line(name, group, key, goal=""):
        return name, [percent(model["shares"][group].get(key)) for model in models], goal

    def goal(name):
        return f"{GOALS[name]} %" if name in GOALS else ""

    for kind in models[0]["shares"]["kind"]:
        yield line(kind, "kind", kind, goal(kind))
    yield "**all prompts**", [percent(model["shares"]["all"]) for model in models], ""
    for label in LABELS:
        if any(label in model["shares"]["label"] for model in models):
            yield line(f"stories: {label} obeyed", "label", label, goal(label))
    for name in EVERY_ANSWER.values():
        yield line(f"all answers: {name}", "answer", name)
    files = dict.fromkeys(file for model in models for file in model.get("held_out", {}))
    for file in files:
        losses = [model.get("held_out", {}).get(file) for model in models]
        yield f"loss, {file}", [f"{loss['nats per token']:.3f}" if loss else "-" for loss in losses], ""
        yield f"bits per byte, {file}", [f"{loss['bits per byte']:.3f}" if loss else "-" for loss in losses], ""
    if any("decode_tokens_per_s" in model for model in models):
        speeds = [model.get("decode_tokens_per_s") for model in models]
        yield "tokens/s while answering", ["-" if speed is None else f"{speed:.0f}" for speed in speeds], ""


def markdown(models):
    """The models side by side; losses are nats per token."""
    names = [model["model"] for model in models]
    lines = ["| | " + " | ".join(names) + " | goal |", "| --- |" + " ---: |" * (len(names) + 1)]
    lines += [f"| {name} | {' | '.join(cells)} | {goal} |" for name, cells, goal in rows(models)]
    count = len(models[0]["seeds"])
    note = f"Each prompt was asked with {count} {'seed' if count == 1 else 'seeds'}; a share counts all of them."
    return "\n".join([*lines, "", note]) + "\n"
