# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Triton kernels and the C passes against plain PyTorch: loss and gradients. On a processor Triton interprets."""

import contextlib
import io
import os
import pathlib
import sys
import tempfile
import unittest
import unittest.mock

os.environ.setdefault("TRITON_INTERPRET", "1")
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "engine" / "training"))
try:
    import torch

    import operators
    from model import Model
    from operators import native, plain
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)
try:
    from operators import fused
except ImportError as missing:
    fused, NO_FUSED = None, str(missing)
else:
    NO_FUSED = ""

DEVICE = "cpu" if os.environ["TRITON_INTERPRET"] == "1" else "cuda"


def prepared(hidden, layers, intermediate, seed, device):
    torch.manual_seed(seed)
    model = Model(60, hidden, layers, intermediate).to(device)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() == 1:
                parameter.add_(0.3 * torch.randn_like(parameter))
        model.model.lower_bounds.add_(torch.randn_like(model.model.lower_bounds))
        model.model.embeddings.weight.mul_(50)
    return model


def gradients(model, operators, ids, targets, weights):
    model.zero_grad()
    loss = model(ids, targets, weights, operators)
    loss.backward()
    return loss.item(), {name: parameter.grad.clone() for name, parameter in model.named_parameters()}


def compared(found, hidden, layers, intermediate, batch, time, seed, device="cpu"):
    """Relative distances of operators `found` from plain: of the loss, and of each parameter's gradient."""
    model = prepared(hidden, layers, intermediate, seed, device)
    ids = torch.randint(2, 60, (batch, time), device=device)
    ids[:, time // 3] = 1
    weights = torch.rand(batch, time, device=device)
    targets = torch.randint(0, 60, (batch, time), device=device)
    weights /= weights.sum()
    expected_loss, expected = gradients(model, plain, ids, targets, weights)
    loss, other = gradients(model, found, ids, targets, weights)
    distances = {name: (other[name] - gradient).norm().item() for name, gradient in expected.items()}
    return abs(loss / expected_loss - 1), {
        name: distance / max(expected[name].norm().item(), 1e-20) for name, distance in distances.items()
    }


@unittest.skipUnless(fused, f"no Triton: {NO_FUSED}")
class FusedOperators(unittest.TestCase):
    def compare(self, hidden, layers, intermediate, batch, time):
        loss, distances = compared(fused, hidden, layers, intermediate, batch, time, seed=hidden + time, device=DEVICE)
        self.assertLessEqual(loss, 0.02)
        for name, distance in distances.items():
            # bfloat16 keeps 8 bits, and a code that rounds the other way moves what follows; a wrong formula is at 0.3
            # and more.
            self.assertLessEqual(distance, 0.1, name)

    def test_one_layer(self):
        self.compare(hidden=32, layers=1, intermediate=64, batch=2, time=21)

    def test_sizes_that_fill_no_tile(self):
        self.compare(hidden=48, layers=2, intermediate=80, batch=3, time=37)

    def test_a_sequence_of_several_tiles(self):
        self.compare(hidden=32, layers=2, intermediate=32, batch=1, time=70)


class NativeOperators(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.cache = pathlib.Path(folder.name)
        where = unittest.mock.patch.dict(os.environ, {"XDG_CACHE_HOME": folder.name})
        where.start()
        cls.addClassCleanup(where.stop)
        cls.addClassCleanup(native.library.cache_clear)
        try:
            native.library()
        except native.Unavailable as reason:
            raise unittest.SkipTest(f"no native operators: {reason}")

    def compare(self, hidden, layers, intermediate, batch, time):
        """Sums in another order differ by 1e-6. In some of the models that moves a value across the boundary between
        two codes, and the gradients by up to 1e-2: hence the median."""
        seeds = range(7)
        results = [compared(native, hidden, layers, intermediate, batch, time, seed) for seed in seeds]
        for name in results[0][1]:
            distances = sorted(distances[name] for _, distances in results)
            self.assertLessEqual(distances[len(seeds) // 2], 1e-3, name)
            self.assertLessEqual(distances[-1], 0.1, name)
        self.assertLessEqual(sorted(loss for loss, _ in results)[len(seeds) // 2], 1e-5)

    def test_one_layer(self):
        self.compare(hidden=32, layers=1, intermediate=64, batch=2, time=21)

    def test_sizes_that_fill_no_vector(self):
        self.compare(hidden=45, layers=2, intermediate=83, batch=3, time=37)

    def test_several_blocks_of_channels(self):
        self.compare(hidden=150, layers=2, intermediate=64, batch=2, time=17)

    def test_logits_in_several_parts(self):
        with unittest.mock.patch.object(native, "HEAD_ROWS", 16):
            self.compare(hidden=32, layers=1, intermediate=32, batch=1, time=70)

    def test_other_tensors_are_refused(self):
        model = prepared(32, 1, 32, seed=1, device="cpu")
        floor, keeps = model.floors()[0], torch.ones(2, 3)
        with self.assertRaisesRegex(TypeError, "x is contiguous torch.float64 on cpu, expected contiguous torch.float"):
            native.mixer(model.model.layers[0], torch.ones(6, 32, dtype=torch.float64), floor, keeps)
        with self.assertRaisesRegex(TypeError, "x is strided"):
            native.mixer(model.model.layers[0], torch.ones(32, 6).t(), floor, keeps)
        with self.assertRaisesRegex(ValueError, "found a tensor of shape"):
            native.mixer(model.model.layers[0], torch.ones(5, 32), floor, keeps)
        with self.assertRaisesRegex(ValueError, "outside the vocabulary of 60"):
            native.head_loss(model, torch.ones(2, 32), torch.tensor([0, 60]), torch.ones(2))

    def test_built_once(self):
        native.library.cache_clear()
        with unittest.mock.patch("subprocess.run", side_effect=AssertionError):
            native.library()
        self.assertEqual(len(list((self.cache / "trilume-training").iterdir())), 1)

    def test_the_choice(self):
        self.assertIs(operators.choose(torch.device("cpu")), native)
        native.library.cache_clear()
        said = io.StringIO()
        with tempfile.TemporaryDirectory() as empty, contextlib.redirect_stderr(said):
            with unittest.mock.patch.dict(os.environ, {"XDG_CACHE_HOME": empty, "PATH": empty}):
                self.assertIs(operators.choose(torch.device("cpu")), plain)
        self.assertIn("no C compiler", said.getvalue())


if __name__ == "__main__":
    unittest.main()
