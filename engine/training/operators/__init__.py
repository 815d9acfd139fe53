# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The differentiable parts of a layer, three times: `plain` runs anywhere and defines them; `native` (C, for
processors) and `fused` (Triton, for GPUs) say the same in few passes."""

import sys


def choose(device):
    """The fastest operators for a torch.device."""
    if device.type == "cuda":
        from operators import fused

        return fused
    from operators import native, plain

    try:
        native.library()
    except native.Unavailable as reason:
        print(f"operators in plain PyTorch, which is slower: {reason}", file=sys.stderr)
        return plain
    return native
