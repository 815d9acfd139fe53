# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The operators of `plain` over native.c, for processors: same names, same results but for the order of float32 sums.

native.c is built on first use with the machine's C compiler and kept in the user's cache. As in `kernels` a
projection's result stays what the product gave, `sums` of codes times trits, and gradients towards it are divided by
the row's scale ("shares").
"""
import ctypes
import functools
import hashlib
import os
import pathlib
import platform
import subprocess
import tempfile

import torch

SOURCE = pathlib.Path(__file__).with_name("native.c")
CHANNELS = 64  # of a block of the recurrence: what is carried stays in the nearest cache
FLAGS = ["-std=c11", "-O3", "-march=native", "-fopenmp", "-ffast-math", "-fPIC", f"-DCHANNELS={CHANNELS}"]
HEAD_ROWS = 512  # whose logits are at hand at a time, instead of those of a whole batch
TENSORS = ("x residual outer inner sums scale magnitude codes next_scale next_magnitude products shares out states "
           "to_states floor keeps weights to_floor loss to_outer to_inner targets").split()
NUMBERS = ["rows", "size", "count", "time", "threads"]


class Unavailable(RuntimeError):
    """native.c cannot be built or loaded here."""


class _Pass(ctypes.Structure):
    _fields_ = [(name, ctypes.c_void_p) for name in TENSORS] + [(name, ctypes.c_long) for name in NUMBERS]


def _machine():
    """What -march=native depends on."""
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    known = {line for line in lines if line.startswith(("model name", "flags", "Features", "CPU "))}
    return [platform.machine(), platform.node() if not known else "", *sorted(known)]


def _build(target):
    """Another process may do the same at this moment: the file appears whole or not at all."""
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        made, library = pathlib.Path(folder) / "native.o", pathlib.Path(folder) / "native.so"
        # Linked without -fopenmp: torch has loaded an OpenMP, and threads of a second one would be in its way; and
        # without -ffast-math, with which gcc makes a library change how the whole process rounds small numbers.
        for command in (["cc", *FLAGS, "-c", str(SOURCE), "-o", str(made)],
                        ["cc", "-shared", str(made), "-o", str(library), "-lm"]):
            try:
                done = subprocess.run(command, capture_output=True, text=True)
            except OSError as error:
                raise Unavailable(f"no C compiler: {error}") from None
            if done.returncode:
                raise Unavailable(f"{' '.join(command)}: {done.stderr.strip()[-400:]}")
        library.replace(target)


def _load(folder):
    words = [SOURCE.read_text(encoding="utf-8"), *FLAGS, *_machine()]
    path = folder / f"native-{hashlib.sha256(chr(10).join(words).encode()).hexdigest()[:24]}.so"
    if not path.is_file():
        _build(path)
    return ctypes.CDLL(str(path))


@functools.lru_cache(maxsize=None)
def library():
    """Raises Unavailable."""
    cache = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    folder = pathlib.Path(cache) / "trilume-training"
    try:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            return _load(folder)
        except OSError:  # not writable, or programs must not be there
            with tempfile.TemporaryDirectory() as own:
                return _load(pathlib.Path(own))
    except OSError as error:
        raise Unavailable(str(error)) from None


def _address(name, tensor):
    wanted = torch.int64 if name == "targets" else torch.float32
    if tensor.dtype != wanted or not tensor.is_contiguous() or tensor.device.type != "cpu":
        kind = "contiguous" if tensor.is_contiguous() else "strided"
        found = f"{kind} {tensor.dtype} on {tensor.device}"
        raise TypeError(f"{name} is {found}, expected contiguous {wanted} on the CPU")
    return tensor.data_ptr()


def _run(function, shape, *, count=1, time=0, calls=None, **tensors):
    """A function of native.c for each row, or `calls` of them."""
    native, (rows, size) = library(), shape
    addresses = {name: _address(name, tensor) for name, tensor in tensors.items()}
    work = _Pass(rows=rows, size=size, count=count, time=time, threads=torch.get_num_threads(), **addresses)
    called = ctypes.cast(getattr(native, function), ctypes.c_void_p)
    native.each(ctypes.byref(work), called, ctypes.c_long(calls or rows))


def _expect(shape, *tensors):
    for tensor in tensors:
        if tensor.shape != shape:
            raise ValueError(f"found a tensor of shape {tuple(tensor.shape)}, expected {tuple(shape)}")


def _trits(*weights):
    """The trits of each weight, and their magnitudes (one element a weight)."""
    magnitudes = torch.stack([weight.abs().mean() for weight in weights]).clamp_(min=1e-5)
    return [(weight / m).round_().clamp_(-1, 1) for weight, m in zip(weights, magnitudes)], magnitudes


def _partial(*shape):
    return torch.zeros(torch.get_num_threads(), *shape)


def _add_scaled(x, sums, scale, magnitude):
    """x + a projection's result, in the place of its sums."""
    return torch.addcmul(x, sums, (magnitude / scale)[:, None], out=sums)


def _to_weight(is_wanted, shares, codes):
    """Gradient of latent weights; frozen ones need none."""
    return torch.mm(shares.t(), codes) if is_wanted else None


class _Mixer(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, keeps, floor, attn_norm, w_i, n_i, w_f, n_f, w_g, n_g, g_norm, w_o, n_o):
        (rows, size), (batch, time) = x.shape, keeps.shape
        _expect((batch * time, size), x)
        _expect((size,), floor, attn_norm, n_i, n_f, n_g, g_norm, n_o)
        trits, magnitudes = _trits(w_i, w_f, w_g, w_o)
        inner = torch.stack([n_i, n_f, n_g])
        codes, scale, sums = x.new_empty(3, rows, size), x.new_empty(3, rows), x.new_empty(3, rows, size)
        _run("normCodes", x.shape, count=3, x=x, outer=attn_norm, inner=inner, codes=codes, next_scale=scale)
        for p in range(3):
            torch.mm(codes[p], trits[p].t(), out=sums[p])
        states, gated, gated_scale = torch.empty_like(x), torch.empty_like(x), x.new_empty(rows)
        _run("scan", x.shape, time=time, calls=batch * -(-size // CHANNELS), sums=sums, scale=scale,
             magnitude=magnitudes, floor=floor, keeps=keeps, states=states)
        _run("gatedCodes", x.shape, sums=sums[2], scale=scale[2], magnitude=magnitudes[2:], states=states, outer=g_norm,
             inner=n_o, codes=gated, next_scale=gated_scale)
        ctx.save_for_backward(x, keeps, floor, attn_norm, inner, g_norm, n_o, codes, scale, sums, states, gated,
                              gated_scale, magnitudes, *trits)
        return _add_scaled(x, torch.mm(gated, trits[3].t()), gated_scale, magnitudes[3])

    @staticmethod
    def backward(ctx, gradient):
        (x, keeps, floor, attn_norm, inner, g_norm, n_o, codes, scale, sums, states, gated, gated_scale, magnitudes,
         *trits) = ctx.saved_tensors
        (_, size), (batch, time) = x.shape, keeps.shape
        gradient = gradient.contiguous()
        shares_o = gradient / gated_scale[:, None]
        shares, to_states = torch.empty_like(sums), torch.empty_like(x)
        to_g_norm, to_n_o = _partial(size), _partial(size)
        _run("gatedCodesBack", x.shape, sums=sums[2], scale=scale[2], magnitude=magnitudes[2:], states=states,
             outer=g_norm, inner=n_o, next_scale=gated_scale, next_magnitude=magnitudes[3:],
             products=torch.mm(shares_o, trits[3]), shares=shares[2], to_states=to_states, to_outer=to_g_norm,
             to_inner=to_n_o)
        to_floor = x.new_zeros(batch, size)
        _run("scanBack", x.shape, time=time, calls=batch * -(-size // CHANNELS), sums=sums, scale=scale,
             magnitude=magnitudes, floor=floor, keeps=keeps, states=states, to_states=to_states, shares=shares,
             to_floor=to_floor)
        products, to_x = torch.empty_like(sums), torch.empty_like(x)
        to_norm, to_inner = _partial(size), _partial(3, size)
        for p in range(3):
            torch.mm(shares[p], trits[p], out=products[p])
        _run("normCodesBack", x.shape, count=3, x=x, outer=attn_norm, inner=inner, next_scale=scale,
             next_magnitude=magnitudes, products=products, residual=gradient, out=to_x, to_outer=to_norm,
             to_inner=to_inner)
        to_inner = to_inner.sum(0)
        wanted = [ctx.needs_input_grad[index] for index in (4, 6, 8, 11)]
        to_w = [_to_weight(*pair) for pair in zip(wanted, [*shares, shares_o], [*codes, gated])]
        return (to_x, None, to_floor.sum(0), to_norm.sum(0), to_w[0], to_inner[0], to_w[1], to_inner[1], to_w[2],
                to_inner[2], to_g_norm.sum(0), to_w[3], to_n_o.sum(0))


class _GatedUnit(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, norm, w_gate, n_gate, w_down, n_down):
        (rows, size), width = x.shape, w_down.shape[1]
        _expect((size,), norm, n_gate)
        _expect((width,), n_down)
        _expect((2 * width, size), w_gate)
        trits, magnitudes = _trits(w_gate, w_down)
        codes, scale = torch.empty_like(x), x.new_empty(rows)
        _run("normCodes", x.shape, x=x, outer=norm, inner=n_gate, codes=codes, next_scale=scale)
        sums, unit, unit_scale = torch.mm(codes, trits[0].t()), x.new_empty(rows, width), x.new_empty(rows)
        _run("unitCodes", unit.shape, sums=sums, scale=scale, magnitude=magnitudes, inner=n_down, codes=unit,
             next_scale=unit_scale)
        ctx.save_for_backward(x, norm, n_gate, n_down, codes, scale, sums, unit, unit_scale, magnitudes, *trits)
        return _add_scaled(x, torch.mm(unit, trits[1].t()), unit_scale, magnitudes[1])

    @staticmethod
    def backward(ctx, gradient):
        x, norm, n_gate, n_down, codes, scale, sums, unit, unit_scale, magnitudes, t_gate, t_down = ctx.saved_tensors
        size, width = x.shape[1], unit.shape[1]
        gradient = gradient.contiguous()
        shares_down, shares_gate, to_n_down = gradient / unit_scale[:, None], torch.empty_like(sums), _partial(width)
        _run("unitCodesBack", unit.shape, sums=sums, scale=scale, magnitude=magnitudes, inner=n_down,
             next_scale=unit_scale, next_magnitude=magnitudes[1:], products=torch.mm(shares_down, t_down),
             shares=shares_gate, to_inner=to_n_down)
        to_x, to_norm, to_n_gate = torch.empty_like(x), _partial(size), _partial(size)
        _run("normCodesBack", x.shape, x=x, outer=norm, inner=n_gate, next_scale=scale, next_magnitude=magnitudes,
             products=torch.mm(shares_gate, t_gate), residual=gradient, out=to_x, to_outer=to_norm, to_inner=to_n_gate)
        return (to_x, to_norm.sum(0), _to_weight(ctx.needs_input_grad[2], shares_gate, codes), to_n_gate.sum(0),
                _to_weight(ctx.needs_input_grad[4], shares_down, unit), to_n_down.sum(0))


class _HeadLoss(torch.autograd.Function):
    """The gradient is made in the forward pass, while the logits of some rows are at hand."""

    @staticmethod
    def forward(ctx, x, norm, weight, inner, targets, weights, wants_gradient):
        (rows, size), vocabulary = x.shape, weight.shape[0]
        _expect((size,), norm, inner)
        _expect((rows,), targets, weights)
        if targets.min() < 0 or targets.max() >= vocabulary:
            raise ValueError(f"found a target outside the vocabulary of {vocabulary}")
        (trits,), magnitudes = _trits(weight)
        codes, scale, loss = torch.empty_like(x), x.new_empty(rows), x.new_empty(rows)
        _run("normCodes", x.shape, x=x, outer=norm, inner=inner, codes=codes, next_scale=scale)
        products, to_weight = torch.empty_like(x), torch.zeros_like(weight)
        logits = x.new_empty(min(rows, HEAD_ROWS), vocabulary)
        for first in range(0, rows, HEAD_ROWS):
            part = slice(first, min(rows, first + HEAD_ROWS))
            sums = torch.mm(codes[part], trits.t(), out=logits[:part.stop - first])
            _run("crossEntropy", sums.shape, sums=sums, scale=scale[part], magnitude=magnitudes, targets=targets[part],
                 weights=weights[part], loss=loss[part])
            if wants_gradient:  # sums are their shares by now
                torch.mm(sums, trits, out=products[part])
                if ctx.needs_input_grad[2]:
                    to_weight.addmm_(sums.t(), codes[part])
        if wants_gradient:
            to_x, to_norm, to_inner = torch.empty_like(x), _partial(size), _partial(size)
            _run("normCodesBack", x.shape, x=x, outer=norm, inner=inner, next_scale=scale, next_magnitude=magnitudes,
                 products=products, out=to_x, to_outer=to_norm, to_inner=to_inner)
            ctx.save_for_backward(to_x, to_norm.sum(0), to_weight, to_inner.sum(0))
        return loss.sum()

    @staticmethod
    def backward(ctx, gradient):
        return *(kept * gradient for kept in ctx.saved_tensors), None, None, None


def mixer(block, x, floor, keeps):
    """As plain.mixer, from zero states; the states are not handed out."""
    attn = block.attn
    projections = [p for layer in (attn.i_proj, attn.f_proj, attn.g_proj) for p in (layer.weight, layer.norm.weight)]
    return _Mixer.apply(x, keeps, floor, block.attn_norm.weight, *projections, attn.g_norm.weight, attn.o_proj.weight,
                        attn.o_proj.norm.weight), None


def gated_unit(block, x):
    mlp = block.mlp
    return _GatedUnit.apply(x, block.mlp_norm.weight, mlp.gate_proj.weight, mlp.gate_proj.norm.weight,
                            mlp.down_proj.weight, mlp.down_proj.norm.weight)


def head_loss(model, x, targets, weights):
    return _HeadLoss.apply(x, model.model.norm.weight, model.lm_head.weight, model.lm_head.norm.weight, targets,
                           weights, torch.is_grad_enabled())
