# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The operators of `plain` over the Triton kernels and bfloat16 products: same names, same results but for rounding."""

import torch
import triton

from operators import kernels

ROWS = 4  # of a tile
BACK_ROWS = 2  # of a backward kernel's: its intermediate values fill the registers
PROGRAMS = 1056  # of backward kernels: eight for each multiprocessor of an H100


def _tile(size):
    return triton.next_power_of_2(size)


def _warps(size):
    return 4 if size <= 1024 else 8


def _by_rows(kernel, rows, *arguments, size, **more):
    kernel[(triton.cdiv(rows, ROWS),)](*arguments, rows, D=size, BD=_tile(size), R=ROWS, num_warps=_warps(size), **more)


def _programs(rows):
    return min(PROGRAMS, triton.cdiv(rows, BACK_ROWS))


def _in_programs(kernel, rows, *arguments, size, **more):
    kernel[(_programs(rows),)](*arguments, rows, D=size, BD=_tile(size), R=BACK_ROWS, num_warps=_warps(size), **more)


def _trits(*weights):
    """The trits of each weight in bfloat16, and their magnitudes (one element a weight)."""
    magnitudes = torch.stack([weight.abs().mean() for weight in weights]).clamp_(min=1e-5)
    return [(weight / m).round_().clamp_(-1, 1).bfloat16() for weight, m in zip(weights, magnitudes)], magnitudes


def _scan_grid(batch, size):
    return {"grid": (batch, triton.cdiv(size, 32)), "D": size, "BD": 32, "TT": 16, "num_warps": 1}


def _launch_scan(kernel, batch, time, size, *arguments):
    options = _scan_grid(batch, size)
    kernel[options.pop("grid")](*arguments, batch * time, time, **options)


def _bf16(like, *shape):
    return torch.empty(shape, dtype=torch.bfloat16, device=like.device)


def _f32(like, *shape):
    return torch.empty(shape, dtype=torch.float32, device=like.device)


class _Mixer(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, keeps, floor, attn_norm, w_i, n_i, w_f, n_f, w_g, n_g, g_norm, w_o, n_o):
        (rows, size), (batch, time) = x.shape, keeps.shape
        trits, magnitudes = _trits(w_i, w_f, w_g, w_o)
        inner = torch.stack([n_i, n_f, n_g])
        codes, scale = _bf16(x, 3, rows, size), _f32(x, 3, rows)
        _by_rows(kernels.norm_codes, rows, x, attn_norm, inner, codes, scale, size=size, P=3)
        sums = [codes[p] @ trits[p].t() for p in range(3)]
        states = _bf16(x, rows, size)
        _launch_scan(kernels.scan, batch, time, size, sums[0], sums[1], scale, magnitudes, floor, keeps, states)
        gated, gated_scale = _bf16(x, rows, size), _f32(x, rows)
        _by_rows(
            kernels.gated_codes,
            rows,
            sums[2],
            scale[2],
            magnitudes[2:],
            states,
            g_norm,
            n_o,
            gated,
            gated_scale,
            size=size,
        )
        out = torch.empty_like(x)
        _by_rows(kernels.add_scaled, rows, x, gated @ trits[3].t(), gated_scale, magnitudes[3:], out, size=size)
        ctx.save_for_backward(
            x,
            keeps,
            floor,
            attn_norm,
            inner,
            g_norm,
            n_o,
            codes,
            scale,
            states,
            gated,
            gated_scale,
            magnitudes,
            *sums,
            *trits,
        )
        return out

    @staticmethod
    def backward(ctx, gradient):
        (
            x,
            keeps,
            floor,
            attn_norm,
            inner,
            g_norm,
            n_o,
            codes,
            scale,
            states,
            gated,
            gated_scale,
            magnitudes,
            s_i,
            s_f,
            s_g,
            *trits,
        ) = ctx.saved_tensors
        (rows, size), (batch, time), programs = x.shape, keeps.shape, _programs(x.shape[0])
        gradient = gradient.contiguous()
        shares_o = _bf16(x, rows, size)
        _by_rows(kernels.shares_of, rows, gradient, gated_scale, shares_o, size=size)
        shares, to_states = [_bf16(x, rows, size) for _ in range(3)], _bf16(x, rows, size)
        to_g_norm, to_n_o = _f32(x, programs, size), _f32(x, programs, size)
        _in_programs(
            kernels.gated_codes_back,
            rows,
            s_g,
            scale[2],
            magnitudes[2:],
            states,
            g_norm,
            n_o,
            gated_scale,
            magnitudes[3:],
            shares_o @ trits[3],
            shares[2],
            to_states,
            to_g_norm,
            to_n_o,
            size=size,
        )
        to_floor = _f32(x, batch, size)
        _launch_scan(
            kernels.scan_back,
            batch,
            time,
            size,
            s_i,
            s_f,
            scale,
            magnitudes,
            floor,
            keeps,
            states,
            to_states,
            shares[0],
            shares[1],
            to_floor,
        )
        products = _bf16(x, 3, rows, size)
        for p in range(3):
            torch.mm(shares[p], trits[p], out=products[p])
        to_x, to_norm, to_inner = torch.empty_like(x), _f32(x, programs, size), _f32(x, programs, 3, size)
        _in_programs(
            kernels.norm_codes_back,
            rows,
            x,
            attn_norm,
            inner,
            scale,
            magnitudes,
            products,
            gradient,
            to_x,
            to_norm,
            to_inner,
            size=size,
            P=3,
            BP=4,
            HAS_RESIDUAL=True,
        )
        to_inner = to_inner.sum(0)
        to_w = [(s.t() @ c).float() for s, c in zip([*shares, shares_o], [*codes, gated])]
        return (
            to_x,
            None,
            to_floor.sum(0),
            to_norm.sum(0),
            to_w[0],
            to_inner[0],
            to_w[1],
            to_inner[1],
            to_w[2],
            to_inner[2],
            to_g_norm.sum(0),
            to_w[3],
            to_n_o.sum(0),
        )


class _GatedUnit(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, norm, w_gate, n_gate, w_down, n_down):
        (rows, size), width = x.shape, w_down.shape[1]
        trits, magnitudes = _trits(w_gate, w_down)
        codes, scale = _bf16(x, rows, size), _f32(x, rows)
        _by_rows(kernels.norm_codes, rows, x, norm, n_gate, codes, scale, size=size, P=1)
        sums = codes @ trits[0].t()
        unit, unit_scale = _bf16(x, rows, width), _f32(x, rows)
        _by_rows(kernels.unit_codes, rows, sums, scale, magnitudes, n_down, unit, unit_scale, size=width)
        out = torch.empty_like(x)
        _by_rows(kernels.add_scaled, rows, x, unit @ trits[1].t(), unit_scale, magnitudes[1:], out, size=size)
        ctx.save_for_backward(x, norm, n_gate, n_down, codes, scale, sums, unit, unit_scale, magnitudes, *trits)
        return out

    @staticmethod
    def backward(ctx, gradient):
        x, norm, n_gate, n_down, codes, scale, sums, unit, unit_scale, magnitudes, t_gate, t_down = ctx.saved_tensors
        (rows, size), width, programs = x.shape, t_down.shape[1], _programs(x.shape[0])
        gradient = gradient.contiguous()
        shares_down, shares_gate = _bf16(x, rows, size), _bf16(x, rows, 2 * width)
        _by_rows(kernels.shares_of, rows, gradient, unit_scale, shares_down, size=size)
        to_n_down, to_norm, to_n_gate = _f32(x, programs, width), _f32(x, programs, size), _f32(x, programs, size)
        _in_programs(
            kernels.unit_codes_back,
            rows,
            sums,
            scale,
            magnitudes,
            n_down,
            unit_scale,
            magnitudes[1:],
            shares_down @ t_down,
            shares_gate,
            to_n_down,
            size=width,
        )
        to_x = torch.empty_like(x)
        _in_programs(
            kernels.norm_codes_back,
            rows,
            x,
            norm,
            n_gate,
            scale,
            magnitudes,
            shares_gate @ t_gate,
            gradient,
            to_x,
            to_norm,
            to_n_gate,
            size=size,
            P=1,
            BP=1,
            HAS_RESIDUAL=True,
        )
        return (
            to_x,
            to_norm.sum(0),
            (shares_gate.t() @ codes).float(),
            to_n_gate.sum(0),
            (shares_down.t() @ unit).float(),
            to_n_down.sum(0),
        )


class _HeadLoss(torch.autograd.Function):
    """The gradient is made in the forward pass, while the logits are at hand."""

    @staticmethod
    def forward(ctx, x, norm, weight, inner, targets, weights, wants_gradient):
        (rows, size), vocabulary = x.shape, weight.shape[0]
        (trits,), magnitudes = _trits(weight)
        codes, scale = _bf16(x, rows, size), _f32(x, rows)
        _by_rows(kernels.norm_codes, rows, x, norm, inner, codes, scale, size=size, P=1)
        sums, loss = codes @ trits.t(), _f32(x, rows)
        kernels.cross_entropy[(rows,)](
            sums, scale, magnitudes, targets, weights, loss, rows, V=vocabulary, BV=_tile(vocabulary), num_warps=8
        )
        if wants_gradient:
            programs = _programs(rows)
            to_x, to_norm, to_inner = torch.empty_like(x), _f32(x, programs, size), _f32(x, programs, size)
            _in_programs(
                kernels.norm_codes_back,
                rows,
                x,
                norm,
                inner,
                scale,
                magnitudes,
                sums @ trits,
                x,
                to_x,
                to_norm,
                to_inner,
                size=size,
                P=1,
                BP=1,
                HAS_RESIDUAL=False,
            )
            ctx.save_for_backward(to_x, to_norm.sum(0), (sums.t() @ codes).float(), to_inner.sum(0))
        return loss.sum()

    @staticmethod
    def backward(ctx, gradient):
        return *(kept * gradient for kept in ctx.saved_tensors), None, None, None


def mixer(block, x, floor, keeps):
    """As plain.mixer, from zero states; the states are not handed out."""
    attn = block.attn
    return (
        _Mixer.apply(
            x,
            keeps,
            floor,
            block.attn_norm.weight,
            attn.i_proj.weight,
            attn.i_proj.norm.weight,
            attn.f_proj.weight,
            attn.f_proj.norm.weight,
            attn.g_proj.weight,
            attn.g_proj.norm.weight,
            attn.g_norm.weight,
            attn.o_proj.weight,
            attn.o_proj.norm.weight,
        ),
        None,
    )


def gated_unit(block, x):
    mlp = block.mlp
    return _GatedUnit.apply(
        x,
        block.mlp_norm.weight,
        mlp.gate_proj.weight,
        mlp.gate_proj.norm.weight,
        mlp.down_proj.weight,
        mlp.down_proj.norm.weight,
    )


def head_loss(model, x, targets, weights):
    head = model.lm_head
    wants_gradient = torch.is_grad_enabled()
    return _HeadLoss.apply(x, model.model.norm.weight, head.weight, head.norm.weight, targets, weights, wants_gradient)
