# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The operators in PyTorch alone: the definition of the other two, and what runs where neither does.

Shapes: M = batch * time rows, batch-major; D hidden size, F width of the gated unit, V vocabulary. Both quantisers are
straight-through (Bengio et al., arXiv 1308.3432): the gradient is that of the norm and of an unquantised product.
"""

import torch
import torch.nn.functional as F

EPS = 1e-6  # of every norm in the published checkpoints


def rms_norm(x, weight):
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + EPS) * weight


class _Projection(torch.autograd.Function):
    """rows (M, in) after their norm -> (M, out): int8 codes times trits, then both scales."""

    @staticmethod
    def forward(ctx, y, weight):
        scale = 127.0 / y.abs().amax(-1, keepdim=True).clamp(min=1e-5)
        codes = (y * scale).round_().clamp_(-128, 127)
        inverse = weight.abs().mean().clamp(min=1e-5)
        trits = (weight / inverse).round_().clamp_(-1, 1)
        ctx.save_for_backward(codes, scale, trits, inverse)
        return F.linear(codes, trits) * (inverse / scale)

    @staticmethod
    def backward(ctx, gradient):
        codes, scale, trits, inverse = ctx.saved_tensors
        return (gradient @ trits) * inverse, (gradient / scale).t() @ codes


class _ExactProjection(torch.autograd.Function):
    """The same in float32 throughout, as the engine computes it; forward only."""

    @staticmethod
    def forward(ctx, y, weight):
        scale = 127.0 / y.abs().amax(-1, keepdim=True).clamp(min=1e-5)
        codes = (y * scale).round_().clamp_(-128, 127)
        inverse = weight.double().abs().mean().float().clamp(min=1e-5)
        trits = (weight * (1.0 / inverse)).round_().clamp_(-1, 1)
        return F.linear(codes, trits) / (scale * (1.0 / inverse))


def bit_linear(layer, x, exact=False):
    """A BitLinear: its own norm, then the ternary projection."""
    project = _ExactProjection if exact else _Projection
    return project.apply(rms_norm(x, layer.norm.weight), layer.weight)


class _Recurrence(torch.autograd.Function):
    """h_t = carry_t * h_(t-1) + input_t for (B, T, D), from the state `start` (B, D)."""

    @staticmethod
    def forward(ctx, inputs, carry, start):
        states, h = torch.empty_like(inputs), start
        for t in range(inputs.shape[1]):
            h = torch.addcmul(inputs[:, t], carry[:, t], h)
            states[:, t] = h
        ctx.save_for_backward(carry, states, start)
        return states

    @staticmethod
    def backward(ctx, gradient):
        carry, states, start = ctx.saved_tensors
        to_inputs = torch.empty_like(gradient)
        g = gradient[:, -1]
        to_inputs[:, -1] = g
        for t in range(gradient.shape[1] - 2, -1, -1):
            g = torch.addcmul(gradient[:, t], carry[:, t + 1], g)
            to_inputs[:, t] = g
        before = torch.cat([start[:, None], states[:, :-1]], 1)
        return to_inputs, to_inputs * before, None


recurrence = _Recurrence.apply


def mixer(block, x, floor, keeps, start=None, exact=False):
    """x (M, D) plus the token mixer of `block`, and the states after each token (B, T, D).

    floor (D): the smallest forget gate; keeps (B, T): 0 where a document begins and nothing is carried over, else 1;
    start (B, D): the state before the first token, None for zeros.
    """
    attn, (batch, time) = block.attn, keeps.shape
    u = rms_norm(x, block.attn_norm.weight)
    forget = floor + (1 - floor) * torch.sigmoid(bit_linear(attn.f_proj, u, exact))
    inputs = F.silu(bit_linear(attn.i_proj, u, exact)) * (1 - forget)
    shape = (batch, time, -1)
    carry = forget.view(shape) * keeps[:, :, None]
    start = torch.zeros_like(carry[:, 0]) if start is None else start
    states = recurrence(inputs.view(shape), carry, start)
    gated = rms_norm(bit_linear(attn.g_proj, u, exact), attn.g_norm.weight) * F.silu(states.reshape(x.shape[0], -1))
    return x + bit_linear(attn.o_proj, gated, exact), states


def gated_unit(block, x, exact=False):
    """x (M, D) plus the gated linear unit of `block`."""
    gate, value = bit_linear(block.mlp.gate_proj, rms_norm(x, block.mlp_norm.weight), exact).chunk(2, -1)
    return x + bit_linear(block.mlp.down_proj, F.silu(gate) * value, exact)


def head(model, x, exact=False):
    """Logits (M, V)."""
    return bit_linear(model.lm_head, rms_norm(x, model.model.norm.weight), exact)


def head_loss(model, x, targets, weights):
    """Sum over rows of weights (M) times the negative log likelihood of targets (M), in nats."""
    return (F.cross_entropy(head(model, x), targets, reduction="none") * weights).sum()
