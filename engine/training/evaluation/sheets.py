# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of prompts, and what came out when a model was asked them."""
import dataclasses
import json
import pathlib

from evaluation import checks

FOLDER = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass(frozen=True)
class Outcome:
    entry: dict
    seed: int
    answers: list  # of runner.Answer
    results: list  # (check, whether it holds)

    @property
    def is_right(self):
        return all(holds for _, holds in self.results)

    @property
    def failures(self):
        return [check for check, holds in self.results if not holds]


class Sheet:
    """The entries of sheet.json or another file of this folder; refused where one is malformed."""

    def __init__(self, path):
        content = json.loads(pathlib.Path(path).read_text())
        self.patterns = content.pop("patterns", {})
        (self.entries,) = content.values()
        problems = [line for entry in self.entries for line in checks.problems(entry, self.patterns)]
        if problems:
            raise ValueError(f"{path}: " + "; ".join(problems))

    def judge(self, entry, seed, answers):
        context = checks.Context(entry["turns"], answers, self.patterns)
        return Outcome(entry, seed, answers, checks.results(entry["checks"], context))

    def ask(self, engine, seeds, workers=1):
        """Outcomes, entry by entry and seed by seed."""
        jobs = [(entry, seed) for entry in self.entries for seed in seeds]
        conversations = engine.converse_all([(entry["turns"], seed) for entry, seed in jobs], workers)
        for (entry, seed), answers in zip(jobs, conversations):
            yield self.judge(entry, seed, answers)


def transcript(outcome):
    """A conversation as Markdown; what a check found wrong stands below the answer that it looked at."""
    lines = [f"### {outcome.entry.get('title', outcome.entry['id'])}", ""]
    last = len(outcome.answers) - 1
    for i, (turn, answer) in enumerate(zip(outcome.entry["turns"], outcome.answers)):
        lines += [f"**You:** {turn}", "", "**Model:** " + answer.text.strip().replace("\n", "  \n"), ""]
        if not answer.ended:
            lines += ["*cut off at the limit*", ""]
        wrong = [checks.name_of(check) for check in outcome.failures if check.get("turn", last) == i]
        if wrong:
            lines += [f"*fails: {', '.join(wrong)}*", ""]
    return "\n".join(lines)
