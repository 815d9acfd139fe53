# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The example prompts of the first page and of the explorer: the bundled model answers each right with twenty seeds.

usage: test_example_prompts.py CLI
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "engine" / "training"))

from choose_prompts import first_failure  # noqa: E402
from evaluation import runner, sheets  # noqa: E402

SEEDS = range(1, 21)


def text_of(*path):
    return ROOT.joinpath("ui", *path).read_text(encoding="utf-8")


def shown_prompts():
    """Those of a dialogue, as the window has them in its source: three on the first page, one in the explorer."""
    body = re.search(r"QStringList EmptyState::prompts\(\) const\n\{(.*?)\n\}", text_of("chat", "empty_state.cpp"), re.S)[1]
    prompts = re.findall(r'tr\("([^"]*)"\)', body.split("return {")[-1])
    return prompts + re.findall(r'm_action->setText\(tr\("([^"]*\?)"\)\)', text_of("explorer", "explorer_empty.cpp"))


def main(cli):
    engine = runner.Engine(cli, ROOT / "resources" / "models" / "trilume-seed.gguf")
    sheet = sheets.Sheet(sheets.FOLDER / "example_prompts.json")
    by_text = {entry["turns"][0]: entry for entry in sheet.entries}
    prompts, problems = shown_prompts(), []
    if len(prompts) != 4:
        problems.append(f"found {prompts} in the sources of the window, expected four prompts")
    for prompt in prompts:
        if prompt not in by_text:
            problems.append(f"{prompt!r} is no candidate of evaluation/example_prompts.json")
        elif failure := first_failure(sheet, engine, by_text[prompt], SEEDS):
            problems.append(f"seed {failure.seed}: {prompt} -> {failure.answers[-1].text!r}")
    print(f"{len(prompts)} prompts, {len(SEEDS)} seeds each")
    sys.exit("\n".join(problems) or 0)


if __name__ == "__main__":
    main(sys.argv[1])
