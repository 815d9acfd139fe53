# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a model as the published checkpoints are laid out, for `trilume-cli import`."""

import json
import pathlib
import shutil
import struct

import torch

from corpus.tokenizer import CHAT_FORM

SHARD_BYTES = 15_000_000


def at_ternary_values(weight):
    """The latent weight replaced by what the importer makes of it: the same trits and the same scale again.

    Trits times c have the mean magnitude c * (share that is not zero), which the importer takes for the scale.
    """
    scale = weight.double().abs().mean().clamp(min=1e-5)
    trits = (weight.double() / scale).round().clamp(-1, 1)
    share = trits.abs().mean()
    return (trits * (scale / share if share > 0 else 0)).float()


def is_ternary(name):
    return name.endswith("proj.weight") or name == "lm_head.weight"


def write_safetensors(tensors, path):
    """f16 tensors in the safetensors format: length of the header, the header in JSON, the values."""
    header, end = {"__metadata__": {"format": "pt"}}, 0
    for name, tensor in tensors.items():
        begin, end = end, end + 2 * tensor.numel()
        header[name] = {"dtype": "F16", "shape": list(tensor.shape), "data_offsets": [begin, end]}
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for tensor in tensors.values():
            file.write(tensor.numpy().astype("<f2").tobytes())


def shards(tensors):
    """Dictionaries of at most SHARD_BYTES each."""
    parts, size = [{}], 0
    for name, tensor in tensors.items():
        count = tensor.numel() * tensor.element_size()
        if size + count > SHARD_BYTES and parts[-1]:
            parts.append({})
            size = 0
        parts[-1][name] = tensor
        size += count
    return parts


def export_folder(state, config, tokenizer, folder, ternary=False):
    """config.json, f16 shards with their index, tokenizer.model, trilume_chat.json.

    state: name -> tensor. ternary: latent weights at their ternary values, a tenth of the size once compressed.
    """
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {}
    for name, tensor in state.items():
        tensor = at_ternary_values(tensor) if ternary and is_ternary(name) else tensor
        tensors[name] = tensor.to(torch.float16).contiguous()
    parts = shards(tensors)
    names = [f"model-{index + 1:05d}-of-{len(parts):05d}.safetensors" for index in range(len(parts))]
    for name, part in zip(names, parts):
        write_safetensors(part, folder / name)
    weight_map = {tensor: name for name, part in zip(names, parts) for tensor in part}
    (folder / "model.safetensors.index.json").write_text(
        json.dumps({"metadata": {}, "weight_map": weight_map}, indent=1)
    )
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    (folder / "trilume_chat.json").write_text(json.dumps(CHAT_FORM, indent=1) + "\n")
    shutil.copy(tokenizer, folder / "tokenizer.model")
