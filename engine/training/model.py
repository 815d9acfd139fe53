# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The MatMul-free language model (HGRN-bit) of Zhu et al., arXiv 2406.02528, with the tensor names of its
checkpoints.
"""

import math

import torch
from torch import nn

from operators import plain


class Norm(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))


class BitLinear(nn.Module):
    """weight (outputs, inputs): latent floats, whose signs and zeros are what the model computes with."""

    def __init__(self, inputs, outputs, gain=1.0):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(outputs, inputs))
        self.norm = Norm(inputs)
        nn.init.xavier_uniform_(self.weight, gain=gain)


class Mixer(nn.Module):
    def __init__(self, hidden, gain):
        super().__init__()
        self.i_proj = BitLinear(hidden, hidden)
        self.f_proj = BitLinear(hidden, hidden)
        self.g_proj = BitLinear(hidden, hidden)
        self.o_proj = BitLinear(hidden, hidden, gain)
        self.g_norm = Norm(hidden)


class GatedUnit(nn.Module):
    def __init__(self, hidden, intermediate, gain):
        super().__init__()
        self.gate_proj = BitLinear(hidden, 2 * intermediate)
        self.down_proj = BitLinear(intermediate, hidden, gain)


class Block(nn.Module):
    def __init__(self, hidden, intermediate, gain):
        super().__init__()
        self.attn_norm, self.mlp_norm = Norm(hidden), Norm(hidden)
        self.attn, self.mlp = Mixer(hidden, gain), GatedUnit(hidden, intermediate, gain)

    def forward(self, x, floor, keeps, operators=plain):
        x, _ = operators.mixer(self, x, floor, keeps)
        return operators.gated_unit(self, x)


class Body(nn.Module):
    def __init__(self, vocabulary, hidden, layers, intermediate):
        super().__init__()
        self.embeddings = nn.Embedding(vocabulary, hidden)
        self.lower_bounds = nn.Parameter(torch.zeros(layers, hidden))
        gain = 1 / math.sqrt(2 * layers)
        self.layers = nn.ModuleList(Block(hidden, intermediate, gain) for _ in range(layers))
        self.norm = Norm(hidden)
        nn.init.normal_(self.embeddings.weight, std=0.02)


class Model(nn.Module):
    """Shapes of the forward functions: ids (B, T); everything inside is (B * T, ...)."""

    def __init__(self, vocabulary, hidden, layers, intermediate=None):
        super().__init__()
        self.intermediate = intermediate or 256 * math.ceil(int(hidden * 8 / 3) / 256)
        self.model = Body(vocabulary, hidden, layers, self.intermediate)
        self.lm_head = BitLinear(hidden, vocabulary)

    @property
    def config(self):
        """config.json of the published checkpoints, who were trained on 2 048 tokens at a time."""
        vocabulary, hidden = self.model.embeddings.weight.shape
        return {
            "architectures": ["HGRNBitForCausalLM"],
            "model_type": "hgrn_bit",
            "vocab_size": vocabulary,
            "hidden_size": hidden,
            "num_hidden_layers": len(self.model.layers),
            "intermediate_size": self.intermediate,
            "num_heads": 1,
            "expand_ratio": 1,
            "hidden_ratio": 4,
            "hidden_act": "swish",
            "use_lower_bound": True,
            "use_short_conv": False,
            "rms_norm_eps": plain.EPS,
            "bos_token_id": 1,
            "eos_token_id": 2,
            "tie_word_embeddings": False,
            "max_position_embeddings": 2048,
            "torch_dtype": "float16",
        }

    def floors(self):
        """The smallest forget gate of each layer (L, D); that of the first layer is 0."""
        shares = self.model.lower_bounds.softmax(0)
        return shares.cumsum(0) - shares[0]

    def forward(self, ids, targets, weights, operators=plain):
        """The weighted sum of losses: weights (B, T) sum to 1 for a mean. A document begins at each id 1."""
        keeps = (ids != 1).float()
        x = self.model.embeddings(ids).reshape(ids.numel(), -1)
        floors = self.floors()
        for layer, block in enumerate(self.model.layers):
            x = block(x, floors[layer], keeps, operators)
        return operators.head_loss(self, x, targets.reshape(-1), weights.reshape(-1))

    @torch.no_grad()
    def read(self, ids, states=None):
        """Reads ids (B, T) in float32 with exact sums, as the engine does: logits (B, T, V), residual stream
        (L + 1, B, T, D), and the states (L, B, D) to go on from."""
        batch, time = ids.shape
        keeps = torch.ones_like(ids, dtype=torch.float32)
        x = self.model.embeddings(ids).reshape(ids.numel(), -1)
        stream, ends, floors = [x], [], self.floors()
        for layer, block in enumerate(self.model.layers):
            start = None if states is None else states[layer]
            x, after = plain.mixer(block, x, floors[layer], keeps, start, exact=True)
            x = plain.gated_unit(block, x, exact=True)
            stream.append(x)
            ends.append(after[:, -1])
        logits = plain.head(self, x, exact=True)
        return logits.view(batch, time, -1), torch.stack(stream).view(len(stream), batch, time, -1), torch.stack(ends)
