# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of the recipe against the reference outputs in tests/golden, and what its folders hold."""

import json
import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "engine" / "training"))
try:
    import numpy
    import torch

    import export
    from model import Model
    from optimizer import orthogonal
    from reference import load_folder, read_safetensors
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)


class AgainstTheReference(unittest.TestCase):
    def check(self, name):
        folder = ROOT / "tests" / "golden" / name
        model, ids = load_folder(folder), json.loads((folder / "golden.json").read_text())["ids"]
        logits, stream, states = model.read(torch.tensor([ids]))
        for file, found in (("logits", logits[0, -8:]), ("hidden", stream[:, 0, -1]), ("state", states[:, 0])):
            expected = torch.from_numpy(numpy.fromfile(folder / f"{file}.f32", "<f4")).view(found.shape)
            largest = expected.abs().amax(-1, keepdim=True)
            self.assertLess(((found - expected).abs() / largest).max().item(), 1e-5, file)

    def test_micro(self):
        self.check("micro-f16")

    def test_sharded(self):
        self.check("small-bf16-sharded")

    def test_odd(self):
        self.check("odd-f32")

    def test_reading_goes_on_from_a_state(self):
        model = load_folder(ROOT / "tests" / "golden" / "micro-f16")
        ids = torch.arange(2, 22)[None]
        whole, _, at_the_end = model.read(ids)
        _, _, states = model.read(ids[:, :13])
        rest, _, states = model.read(ids[:, 13:], states)
        self.assertTrue(torch.allclose(rest, whole[:, 13:], atol=1e-4))
        self.assertTrue(torch.allclose(states, at_the_end, atol=1e-5))

    def test_a_document_begins_anew(self):
        model = load_folder(ROOT / "tests" / "golden" / "micro-f16")
        first, second = torch.arange(2, 12), torch.cat([torch.tensor([1]), torch.arange(30, 40)])
        targets, weights = torch.arange(40, 61), torch.zeros(21)
        weights[10:] = 1 / 11
        together = model(torch.cat([first, second])[None], targets[None], weights[None])
        alone = model(second[None], targets[None, 10:], weights[None, 10:])
        self.assertAlmostEqual(together.item(), alone.item(), places=5)


class Folders(unittest.TestCase):
    def test_ternary_values_are_imported_as_the_same_weights(self):
        weight = torch.randn(48, 64, generator=torch.Generator().manual_seed(7))
        written = export.at_ternary_values(weight).half().float()
        for values in (weight, written):
            scale = values.double().abs().mean()
            trits = (values.double() / scale).round().clamp(-1, 1)
            if values is weight:
                expected_scale, expected = scale, trits
        self.assertTrue(torch.equal(trits, expected))
        self.assertLess(abs(scale / expected_scale - 1).item(), 5e-4)

    def test_shards_hold_every_tensor_once(self):
        model = Model(50, 32, 2, 64)
        tokenizer = pathlib.Path(__file__)
        with tempfile.TemporaryDirectory() as folder:
            size, export.SHARD_BYTES = export.SHARD_BYTES, 20_000
            export.export_folder(model.state_dict(), model.config, tokenizer, folder)
            export.SHARD_BYTES = size
            files = sorted(pathlib.Path(folder).glob("*.safetensors"))
            index = json.loads((pathlib.Path(folder) / "model.safetensors.index.json").read_text())["weight_map"]
            found = {name: (file.name, tensor) for file in files for name, tensor in read_safetensors(file)}
        self.assertGreater(len(files), 2)
        self.assertEqual({name: file for name, (file, _) in found.items()}, index)
        for name, tensor in model.state_dict().items():
            self.assertTrue(torch.equal(found[name][1], tensor.half().float()), name)


class Orthogonal(unittest.TestCase):
    def test_singular_values_come_near_one(self):
        for shape in ((3, 24, 24), (2, 16, 40), (2, 40, 16)):
            values = torch.linalg.svdvals(
                orthogonal(torch.randn(shape, generator=torch.Generator().manual_seed(3))).float()
            )
            self.assertGreater(values.median().item(), 0.7, shape)
            self.assertLess(values.max().item(), 1.3, shape)


if __name__ == "__main__":
    unittest.main()
