# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Triton kernels: everything of a layer that is not a matrix product, with each value read and written once.

A projection's result stays what the product gave, `sums` of codes times trits in bfloat16; whoever reads it multiplies
by the row's 1/scale and the tensor's mean magnitude. Gradients towards such a result are written divided by the row's
scale ("shares"): then shares^T @ codes is the gradient of the latent weights, and (shares @ trits) * scale * magnitude
that of the normed input. Sums over rows leave one partial row per program, added up by the caller.
Shapes: M rows, D columns; tiles are (R, BD) with BD the next power of two.
"""

import triton
import triton.language as tl

EPS = tl.constexpr(1e-6)
# Adding and taking it away rounds a float32 below 2^22 to the nearest integer, ties to even.
ROUNDER = tl.constexpr(12582912.0)


@triton.jit
def _codes(y, mask):
    """int8 codes (as float32) and scales of the rows of y."""
    scale = 127.0 / tl.maximum(tl.max(tl.where(mask, tl.abs(y), 0.0), 1), 1e-5)
    return (y * scale[:, None] + ROUNDER) - ROUNDER, scale


@triton.jit
def _reciprocal_rms(x, D: tl.constexpr):
    return 1.0 / tl.sqrt(tl.sum(x * x, 1) / D + EPS)


@triton.jit
def _through_norm(gradient, unit, reciprocal, D: tl.constexpr):
    """Gradient of x where unit = x * reciprocal is its normed form and `gradient` that of unit."""
    return (gradient - unit * (tl.sum(gradient * unit, 1) / D)[:, None]) * reciprocal[:, None]


@triton.jit
def _silu_and_slope(x):
    s = tl.sigmoid(x)
    return x * s, s * (1.0 + x * (1.0 - s))


@triton.jit
def norm_codes(
    x_, outer_, inner_, codes_, scale_, M, D: tl.constexpr, BD: tl.constexpr, P: tl.constexpr, R: tl.constexpr
):
    """P projections of one input: codes (P, M, D) of rms(rms(x; outer); inner[p]), scale (P, M)."""
    rows, cols = tl.program_id(0) * R + tl.arange(0, R), tl.arange(0, BD)
    mask = (rows < M)[:, None] & (cols < D)[None, :]
    at = rows[:, None] * D + cols[None, :]
    x = tl.load(x_ + at, mask, 0.0).to(tl.float32)
    u = x * _reciprocal_rms(x, D)[:, None] * tl.load(outer_ + cols, cols < D, 0.0)[None, :]
    v = u * _reciprocal_rms(u, D)[:, None]
    for p in tl.static_range(P):
        codes, scale = _codes(v * tl.load(inner_ + p * D + cols, cols < D, 0.0)[None, :], mask)
        tl.store(codes_ + p * M * D + at, codes.to(tl.bfloat16), mask)
        tl.store(scale_ + p * M + rows, scale, rows < M)


@triton.jit
def norm_codes_back(
    x_,
    outer_,
    inner_,
    scale_,
    magnitude_,
    products_,
    residual_,
    to_x_,
    to_outer_,
    to_inner_,
    M,
    D: tl.constexpr,
    BD: tl.constexpr,
    P: tl.constexpr,
    BP: tl.constexpr,
    R: tl.constexpr,
    HAS_RESIDUAL: tl.constexpr,
):
    """products (P, M, D) = shares @ trits; residual (M, D): what already flows to x. Writes to_x (M, D). BP: P,
    padded.
    """
    cols = tl.arange(0, BD)
    inside = cols < D
    outer = tl.load(outer_ + cols, inside, 0.0)
    sum_outer = tl.zeros((BD,), tl.float32)
    sum_inner = tl.zeros((BP, BD), tl.float32)
    which = tl.arange(0, BP)
    for block in range(tl.program_id(0), tl.cdiv(M, R), tl.num_programs(0)):
        rows = block * R + tl.arange(0, R)
        mask = (rows < M)[:, None] & inside[None, :]
        at = rows[:, None] * D + cols[None, :]
        x = tl.load(x_ + at, mask, 0.0).to(tl.float32)
        r1 = _reciprocal_rms(x, D)
        unit = x * r1[:, None]
        u = unit * outer[None, :]
        r2 = _reciprocal_rms(u, D)
        v = u * r2[:, None]
        to_v = tl.zeros((R, BD), tl.float32)
        for p in tl.static_range(P):
            factor = tl.load(scale_ + p * M + rows, rows < M, 0.0) * tl.load(magnitude_ + p)
            to_y = tl.load(products_ + p * M * D + at, mask, 0.0).to(tl.float32) * factor[:, None]
            to_v += to_y * tl.load(inner_ + p * D + cols, inside, 0.0)[None, :]
            sum_inner += tl.where((which == p)[:, None], tl.sum(to_y * v, 0)[None, :], 0.0)
        to_u = _through_norm(to_v, v, r2, D)
        sum_outer += tl.sum(to_u * unit, 0)
        to_x = _through_norm(to_u * outer[None, :], unit, r1, D)
        if HAS_RESIDUAL:
            to_x += tl.load(residual_ + at, mask, 0.0).to(tl.float32)
        tl.store(to_x_ + at, to_x, mask)
    tl.store(to_outer_ + tl.program_id(0) * D + cols, sum_outer, inside)
    at_inner = (tl.program_id(0) * P + which[:, None]) * D + cols[None, :]
    tl.store(to_inner_ + at_inner, sum_inner, inside[None, :] & (which[:, None] < P))


@triton.jit
def _after(f_first, i_first, f_then, i_then):
    """Two steps h -> f h + i in one."""
    return f_first * f_then, f_then * i_first + i_then


@triton.jit
def _gates(sums_i, sums_f, factor_i, factor_f, floor):
    """silu of the input gate's argument and its slope, the sigmoid, the forget gate."""
    candidate, slope = _silu_and_slope(sums_i * factor_i[:, None])
    s = tl.sigmoid(sums_f * factor_f[:, None])
    return candidate, slope, s, floor[None, :] + (1.0 - floor[None, :]) * s


@triton.jit
def scan(
    sums_i_,
    sums_f_,
    scale_,
    magnitude_,
    floor_,
    keeps_,
    states_,
    M,
    T,
    D: tl.constexpr,
    BD: tl.constexpr,
    TT: tl.constexpr,
):
    """The recurrence of one sequence and BD channels, TT tokens at a time: states (B, T, D). scale (P, M), i then f."""
    sequence, cols = tl.program_id(0), tl.program_id(1) * BD + tl.arange(0, BD)
    inside = cols < D
    floor = tl.load(floor_ + cols, inside, 0.0)
    magnitude_i, magnitude_f = tl.load(magnitude_), tl.load(magnitude_ + 1)
    step = tl.arange(0, TT)
    carried = tl.zeros((BD,), tl.float32)
    for first in range(0, T, TT):
        rows = sequence * T + first + step
        known = first + step < T
        mask = known[:, None] & inside[None, :]
        at = rows[:, None] * D + cols[None, :]
        candidate, _, _, forget = _gates(
            tl.load(sums_i_ + at, mask, 0.0).to(tl.float32),
            tl.load(sums_f_ + at, mask, 0.0).to(tl.float32),
            magnitude_i / tl.load(scale_ + rows, known, 1.0),
            magnitude_f / tl.load(scale_ + M + rows, known, 1.0),
            floor,
        )
        carry = forget * tl.load(keeps_ + rows, known, 0.0)[:, None]
        factor, h = tl.associative_scan((carry, candidate * (1.0 - forget)), 0, _after)
        h += factor * carried[None, :]
        carried = tl.sum(tl.where((step == TT - 1)[:, None], h, 0.0), 0)
        tl.store(states_ + at, h.to(tl.bfloat16), mask)


@triton.jit
def scan_back(
    sums_i_,
    sums_f_,
    scale_,
    magnitude_,
    floor_,
    keeps_,
    states_,
    to_states_,
    shares_i_,
    shares_f_,
    to_floor_,
    M,
    T,
    D: tl.constexpr,
    BD: tl.constexpr,
    TT: tl.constexpr,
):
    """Runs from the last token to the first; to_states (B, T, D). Writes shares of i and f, to_floor (B, D)."""
    sequence, cols = tl.program_id(0), tl.program_id(1) * BD + tl.arange(0, BD)
    inside = cols < D
    floor = tl.load(floor_ + cols, inside, 0.0)
    magnitude_i, magnitude_f = tl.load(magnitude_), tl.load(magnitude_ + 1)
    step = tl.arange(0, TT)
    carried = tl.zeros((BD,), tl.float32)
    sum_floor = tl.zeros((BD,), tl.float32)
    for done in range(0, T, TT):
        time = T - 1 - done - step  # downwards
        rows = sequence * T + time
        known = time >= 0
        mask = known[:, None] & inside[None, :]
        at = rows[:, None] * D + cols[None, :]
        later = (time + 1 < T) & known
        _, _, _, forget_later = _gates(
            tl.zeros((TT, BD), tl.float32),
            tl.load(sums_f_ + at + D, later[:, None] & inside[None, :], 0.0).to(tl.float32),
            tl.zeros((TT,), tl.float32),
            magnitude_f / tl.load(scale_ + M + rows + 1, later, 1.0),
            floor,
        )
        carry = forget_later * tl.load(keeps_ + rows + 1, later, 0.0)[:, None]
        factor, to_h = tl.associative_scan((carry, tl.load(to_states_ + at, mask, 0.0).to(tl.float32)), 0, _after)
        to_h += factor * carried[None, :]
        carried = tl.sum(tl.where((step == TT - 1)[:, None], to_h, 0.0), 0)

        scale_i, scale_f = tl.load(scale_ + rows, known, 1.0), tl.load(scale_ + M + rows, known, 1.0)
        candidate, slope, s, forget = _gates(
            tl.load(sums_i_ + at, mask, 0.0).to(tl.float32),
            tl.load(sums_f_ + at, mask, 0.0).to(tl.float32),
            magnitude_i / scale_i,
            magnitude_f / scale_f,
            floor,
        )
        before = tl.load(states_ + at - D, mask & (time > 0)[:, None], 0.0).to(tl.float32)
        before *= tl.load(keeps_ + rows, known, 0.0)[:, None]
        to_forget = tl.where(mask, to_h * (before - candidate), 0.0)
        sum_floor += tl.sum(to_forget * (1.0 - s), 0)
        to_i = to_h * (1.0 - forget) * slope / scale_i[:, None]
        to_f = to_forget * (1.0 - floor[None, :]) * s * (1.0 - s) / scale_f[:, None]
        tl.store(shares_i_ + at, to_i.to(tl.bfloat16), mask)
        tl.store(shares_f_ + at, to_f.to(tl.bfloat16), mask)
    tl.store(to_floor_ + sequence * D + cols, sum_floor, inside)


@triton.jit
def gated_codes(
    sums_,
    scale_,
    magnitude_,
    states_,
    norm_,
    inner_,
    codes_,
    out_scale_,
    M,
    D: tl.constexpr,
    BD: tl.constexpr,
    R: tl.constexpr,
):
    """Codes of rms(rms(g; norm) * silu(state); inner), the input of the output projection."""
    rows, cols = tl.program_id(0) * R + tl.arange(0, R), tl.arange(0, BD)
    mask = (rows < M)[:, None] & (cols < D)[None, :]
    at = rows[:, None] * D + cols[None, :]
    g = (
        tl.load(sums_ + at, mask, 0.0).to(tl.float32)
        * (tl.load(magnitude_) / tl.load(scale_ + rows, rows < M, 1.0))[:, None]
    )
    active, _ = _silu_and_slope(tl.load(states_ + at, mask, 0.0).to(tl.float32))
    o = g * _reciprocal_rms(g, D)[:, None] * tl.load(norm_ + cols, cols < D, 0.0)[None, :] * active
    y = o * _reciprocal_rms(o, D)[:, None] * tl.load(inner_ + cols, cols < D, 0.0)[None, :]
    codes, scale = _codes(y, mask)
    tl.store(codes_ + at, codes.to(tl.bfloat16), mask)
    tl.store(out_scale_ + rows, scale, rows < M)


@triton.jit
def gated_codes_back(
    sums_,
    scale_,
    magnitude_,
    states_,
    norm_,
    inner_,
    out_scale_,
    out_magnitude_,
    products_,
    shares_,
    to_states_,
    to_norm_,
    to_inner_,
    M,
    D: tl.constexpr,
    BD: tl.constexpr,
    R: tl.constexpr,
):
    cols = tl.arange(0, BD)
    inside = cols < D
    norm, inner = tl.load(norm_ + cols, inside, 0.0), tl.load(inner_ + cols, inside, 0.0)
    sum_norm, sum_inner = tl.zeros((BD,), tl.float32), tl.zeros((BD,), tl.float32)
    for block in range(tl.program_id(0), tl.cdiv(M, R), tl.num_programs(0)):
        rows = block * R + tl.arange(0, R)
        mask = (rows < M)[:, None] & inside[None, :]
        at = rows[:, None] * D + cols[None, :]
        scale = tl.load(scale_ + rows, rows < M, 1.0)
        g = tl.load(sums_ + at, mask, 0.0).to(tl.float32) * (tl.load(magnitude_) / scale)[:, None]
        active, slope = _silu_and_slope(tl.load(states_ + at, mask, 0.0).to(tl.float32))
        r1 = _reciprocal_rms(g, D)
        unit = g * r1[:, None]
        normed = unit * norm[None, :]
        o = normed * active
        r2 = _reciprocal_rms(o, D)
        v = o * r2[:, None]
        factor = tl.load(out_scale_ + rows, rows < M, 0.0) * tl.load(out_magnitude_)
        to_y = tl.load(products_ + at, mask, 0.0).to(tl.float32) * factor[:, None]
        sum_inner += tl.sum(to_y * v, 0)
        to_o = _through_norm(to_y * inner[None, :], v, r2, D)
        sum_norm += tl.sum(to_o * active * unit, 0)
        to_g = _through_norm(to_o * active * norm[None, :], unit, r1, D)
        tl.store(shares_ + at, (to_g / scale[:, None]).to(tl.bfloat16), mask)
        tl.store(to_states_ + at, (to_o * normed * slope).to(tl.bfloat16), mask)
    tl.store(to_norm_ + tl.program_id(0) * D + cols, sum_norm, inside)
    tl.store(to_inner_ + tl.program_id(0) * D + cols, sum_inner, inside)


@triton.jit
def unit_codes(
    sums_, scale_, magnitude_, inner_, codes_, out_scale_, M, D: tl.constexpr, BD: tl.constexpr, R: tl.constexpr
):
    """Codes of rms(silu(a) * c; inner) from sums (M, 2 D), a before c: the input of the down projection."""
    rows, cols = tl.program_id(0) * R + tl.arange(0, R), tl.arange(0, BD)
    mask = (rows < M)[:, None] & (cols < D)[None, :]
    at = rows[:, None] * (2 * D) + cols[None, :]
    factor = (tl.load(magnitude_) / tl.load(scale_ + rows, rows < M, 1.0))[:, None]
    active, _ = _silu_and_slope(tl.load(sums_ + at, mask, 0.0).to(tl.float32) * factor)
    p = active * tl.load(sums_ + at + D, mask, 0.0).to(tl.float32) * factor
    y = p * _reciprocal_rms(p, D)[:, None] * tl.load(inner_ + cols, cols < D, 0.0)[None, :]
    codes, scale = _codes(y, mask)
    tl.store(codes_ + rows[:, None] * D + cols[None, :], codes.to(tl.bfloat16), mask)
    tl.store(out_scale_ + rows, scale, rows < M)


@triton.jit
def unit_codes_back(
    sums_,
    scale_,
    magnitude_,
    inner_,
    out_scale_,
    out_magnitude_,
    products_,
    shares_,
    to_inner_,
    M,
    D: tl.constexpr,
    BD: tl.constexpr,
    R: tl.constexpr,
):
    cols = tl.arange(0, BD)
    inside = cols < D
    inner = tl.load(inner_ + cols, inside, 0.0)
    sum_inner = tl.zeros((BD,), tl.float32)
    for block in range(tl.program_id(0), tl.cdiv(M, R), tl.num_programs(0)):
        rows = block * R + tl.arange(0, R)
        mask = (rows < M)[:, None] & inside[None, :]
        at = rows[:, None] * (2 * D) + cols[None, :]
        scale = tl.load(scale_ + rows, rows < M, 1.0)
        factor = (tl.load(magnitude_) / scale)[:, None]
        active, slope = _silu_and_slope(tl.load(sums_ + at, mask, 0.0).to(tl.float32) * factor)
        c = tl.load(sums_ + at + D, mask, 0.0).to(tl.float32) * factor
        p = active * c
        r = _reciprocal_rms(p, D)
        v = p * r[:, None]
        back = tl.load(out_scale_ + rows, rows < M, 0.0) * tl.load(out_magnitude_)
        to_y = tl.load(products_ + rows[:, None] * D + cols[None, :], mask, 0.0).to(tl.float32) * back[:, None]
        sum_inner += tl.sum(to_y * v, 0)
        to_p = _through_norm(to_y * inner[None, :], v, r, D)
        tl.store(shares_ + at, (to_p * c * slope / scale[:, None]).to(tl.bfloat16), mask)
        tl.store(shares_ + at + D, (to_p * active / scale[:, None]).to(tl.bfloat16), mask)
    tl.store(to_inner_ + tl.program_id(0) * D + cols, sum_inner, inside)


@triton.jit
def add_scaled(x_, sums_, scale_, magnitude_, out_, M, D: tl.constexpr, BD: tl.constexpr, R: tl.constexpr):
    """out = x + a projection's result."""
    rows, cols = tl.program_id(0) * R + tl.arange(0, R), tl.arange(0, BD)
    mask = (rows < M)[:, None] & (cols < D)[None, :]
    at = rows[:, None] * D + cols[None, :]
    factor = tl.load(magnitude_) / tl.load(scale_ + rows, rows < M, 1.0)
    tl.store(
        out_ + at, tl.load(x_ + at, mask, 0.0) + tl.load(sums_ + at, mask, 0.0).to(tl.float32) * factor[:, None], mask
    )


@triton.jit
def shares_of(gradient_, scale_, shares_, M, D: tl.constexpr, BD: tl.constexpr, R: tl.constexpr):
    rows, cols = tl.program_id(0) * R + tl.arange(0, R), tl.arange(0, BD)
    mask = (rows < M)[:, None] & (cols < D)[None, :]
    at = rows[:, None] * D + cols[None, :]
    gradient = tl.load(gradient_ + at, mask, 0.0) / tl.load(scale_ + rows, rows < M, 1.0)[:, None]
    tl.store(shares_ + at, gradient.to(tl.bfloat16), mask)


@triton.jit
def cross_entropy(sums_, scale_, magnitude_, target_, weight_, loss_, M, V: tl.constexpr, BV: tl.constexpr):
    """A row's weighted loss; its logits' sums (M, V) become their shares in place."""
    row, cols = tl.program_id(0), tl.arange(0, BV)
    scale, weight, target = tl.load(scale_ + row), tl.load(weight_ + row), tl.load(target_ + row)
    at = sums_ + row.to(tl.int64) * V + cols
    logits = tl.load(at, cols < V, 0.0).to(tl.float32) * (tl.load(magnitude_) / scale)
    logits = tl.where(cols < V, logits, -float("inf"))
    highest = tl.max(logits, 0)
    powers = tl.exp(logits - highest)
    total = tl.sum(powers, 0)
    of_target = tl.sum(tl.where(cols == target, logits, 0.0), 0)
    tl.store(loss_ + row, (highest + tl.log(total) - of_target) * weight)
    gradient = (powers / total - tl.where(cols == target, 1.0, 0.0)) * (weight / scale)
    tl.store(at, gradient.to(tl.bfloat16), cols < V)
