# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Muon for the projections inside the layers, AdamW for everything else.

Muon (Jordan et al. 2024) replaces the momentum of a matrix by the nearest matrix with equal singular values, found by a
few steps of a polynomial iteration. Its steps are scaled to those of AdamW (Liu et al., arXiv 2502.16982), so that both
share one learning rate.
"""

import torch

ITERATION = (3.4445, -4.7750, 2.0315)  # Jordan's quintic: fast from small singular values, ends near one
STEPS = 5
LIKE_ADAMW = 0.2  # root mean square of a step of AdamW, in learning rates


def orthogonal(matrices):
    """(K, rows, columns) -> the same with all singular values near 1; in bfloat16 where that is fast."""
    x = matrices.bfloat16() if matrices.is_cuda else matrices
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.mT
    x = x / (x.float().norm(dim=(-2, -1), keepdim=True) + 1e-7).to(x.dtype)
    a, b, c = ITERATION
    for _ in range(STEPS):
        square = x @ x.mT
        x = a * x + (b * square + c * (square @ square)) @ x
    return x.mT if tall else x


class Muon(torch.optim.Optimizer):
    """For matrices only; those of one shape are worked on together."""

    def __init__(self, matrices, lr, momentum=0.95, weight_decay=0.1):
        super().__init__(list(matrices), {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            by_shape = {}
            for matrix in group["params"]:
                if matrix.grad is not None:
                    by_shape.setdefault(matrix.shape, []).append(matrix)
            for shape, matrices in by_shape.items():
                self._step_together(group, shape, matrices)

    def _step_together(self, group, shape, matrices):
        gradients = torch.stack([matrix.grad for matrix in matrices])
        state = self.state[matrices[0]]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(gradients)
        momentum = state["momentum"].lerp_(gradients, 1 - group["momentum"])
        steps = orthogonal(gradients.lerp_(momentum, group["momentum"])).float()
        torch._foreach_mul_(matrices, 1 - group["lr"] * group["weight_decay"])
        torch._foreach_add_(matrices, list(steps), alpha=-group["lr"] * LIKE_ADAMW * max(shape) ** 0.5)


def make_optimizers(model, lr, weight_decay, use_muon=True):
    """Every parameter in exactly one of them. Norms, floors and embeddings do not decay."""
    inside, head, rest = [], [], []
    for name, parameter in model.named_parameters():
        if name.endswith("proj.weight"):
            inside.append(parameter)
        elif name == "lm_head.weight":
            head.append(parameter)
        else:
            rest.append(parameter)
    groups = [{"params": head, "weight_decay": weight_decay}, {"params": rest, "weight_decay": 0.0}]
    optimizers = []
    if use_muon:
        optimizers.append(Muon(inside, lr, weight_decay=weight_decay))
    else:
        groups.append({"params": inside, "weight_decay": weight_decay})
    return [*optimizers, torch.optim.AdamW(groups, lr=lr, betas=(0.9, 0.95))]
