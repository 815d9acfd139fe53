#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the transformer families compute, in float64 with NumPy alone: shares no code with the engine.

usage: transformer_reference.py FOLDER     a checkpoint of this folder, with config.json, model.safetensors and golden.json

Reads the `ids` of golden.json, decodes greedily until the two best logits come closer than 3 % of the largest, and
writes `greedy` there, logits.f32 (after the last 8 of the ids) and, of weight-only families, both logits.f32 (int8
codes for each group of 128 inputs, as the engine has them) and float_logits.f32 (inputs as they are). Of a family
with norms before o and down also what large multipliers give: large_gate.f32 (gate and up times 64), large_value.f32
(v times 65536), which those norms take out again but for eps. Of one with norms of keys large_key.f32: one weight of the
first layer's is 30000.
"""
import json
import pathlib
import struct
import sys

import numpy

GROUP = 128
ROWS = 8


def read_tensors(path):
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    tensors = {}
    for name, entry in json.loads(data[8:8 + length]).items():
        if name == "__metadata__":
            continue
        first, last = (8 + length + offset for offset in entry["data_offsets"])
        raw = data[first:last]
        if entry["dtype"] == "BF16":
            values = (numpy.frombuffer(raw, "<u2").astype("<u4") << 16).view("<f4").astype(numpy.float64)
        elif entry["dtype"] == "U8":
            values = numpy.frombuffer(raw, "u1")
        else:
            values = numpy.frombuffer(raw, {"F16": "<f2", "F32": "<f4"}[entry["dtype"]]).astype(numpy.float64)
        tensors[name] = values.reshape(entry["shape"])
    return tensors


def codes_of(x, smallest):
    """int8 codes of the last axis, and what they were multiplied with."""
    scale = 127 / numpy.maximum(numpy.abs(x).max(-1, keepdims=True), smallest)
    return numpy.clip(numpy.rint(x * scale), -128, 127), scale


class Transformer:
    def __init__(self, folder, has_grid):
        self.config = json.loads((folder / "config.json").read_text())
        self.tensors = read_tensors(folder / "model.safetensors")
        self.heads = self.config["num_attention_heads"]
        self.key_heads = self.config["num_key_value_heads"]
        self.width = self.config.get("head_dim", self.config["hidden_size"] // self.heads)
        quantization = self.config.get("quantization_config")
        self.is_native = quantization is not None
        self.divides = self.is_native and quantization.get("linear_class") != "autobitlinear"
        self.has_grid = has_grid  # of weight-only families
        self.frequencies = self.config["rope_theta"] ** (-numpy.arange(0, self.width, 2) / self.width)

    def multiply(self, factor, projections):
        for name, values in self.tensors.items():
            if name.endswith(tuple(f"{projection}.weight_scale" for projection in projections)):
                self.tensors[name] = values * factor

    def norm(self, x, name):
        mean = (x * x).mean(-1, keepdims=True)
        return x / numpy.sqrt(mean + self.config["rms_norm_eps"]) * self.tensors[name]

    def on_grid(self, x):
        if not self.has_grid:
            return x
        codes, scale = codes_of(x.reshape(*x.shape[:-1], -1, GROUP), 2.0 ** -100)
        return (codes / scale).reshape(x.shape)

    def linear(self, x, name):
        weight = self.tensors[name + ".weight"]
        if not self.is_native:
            return self.on_grid(x) @ weight.T
        trits = numpy.concatenate([((weight >> (2 * i)) & 3).astype(numpy.float64) - 1 for i in range(4)])
        codes, scale = codes_of(x, 1e-5)
        sums = codes @ trits.T
        weight_scale = float(self.tensors[name + ".weight_scale"][0])
        return sums / (scale * weight_scale) if self.divides else sums / scale * weight_scale

    def rotated(self, x):
        angles = numpy.arange(len(x))[:, None] * self.frequencies
        cosine, sine = numpy.cos(angles)[:, None], numpy.sin(angles)[:, None]
        first, second = numpy.split(x, 2, -1)
        return numpy.concatenate([first * cosine - second * sine, second * cosine + first * sine], -1)

    def attention(self, x, prefix):
        query, key, value = (self.linear(x, f"{prefix}self_attn.{name}_proj").reshape(len(x), -1, self.width)
                             for name in "qkv")
        if prefix + "self_attn.q_norm.weight" in self.tensors:
            query = self.norm(query, prefix + "self_attn.q_norm.weight")
            key = self.norm(key, prefix + "self_attn.k_norm.weight")
        shared = self.heads // self.key_heads
        query, key = self.rotated(query), numpy.repeat(self.rotated(key), shared, 1)
        scores = numpy.einsum("ihw,jhw->hij", query, key) / numpy.sqrt(self.width)
        scores = numpy.where(numpy.tril(numpy.ones((len(x), len(x)))) > 0, scores, -numpy.inf)
        weights = numpy.exp(scores - scores.max(-1, keepdims=True))
        weights /= weights.sum(-1, keepdims=True)
        mixed = numpy.einsum("hij,jhw->ihw", weights, numpy.repeat(value, shared, 1)).reshape(len(x), -1)
        return self.linear(self.norm_if(mixed, prefix + "self_attn.attn_sub_norm.weight"), prefix + "self_attn.o_proj")

    def feed_forward(self, x, prefix):
        gate, up = self.linear(x, prefix + "mlp.gate_proj"), self.linear(x, prefix + "mlp.up_proj")
        unit = numpy.maximum(gate, 0) ** 2 if self.config["hidden_act"] == "relu2" else gate / (1 + numpy.exp(-gate))
        return self.linear(self.norm_if(unit * up, prefix + "mlp.ffn_sub_norm.weight"), prefix + "mlp.down_proj")

    def norm_if(self, x, name):
        return self.norm(x, name) if name in self.tensors else x

    def logits(self, ids):
        embeddings = self.tensors["model.embed_tokens.weight"]
        x = embeddings[ids]
        for layer in range(self.config["num_hidden_layers"]):
            prefix = f"model.layers.{layer}."
            x = x + self.attention(self.norm(x, prefix + "input_layernorm.weight"), prefix)
            x = x + self.feed_forward(self.norm(x, prefix + "post_attention_layernorm.weight"), prefix)
        head = self.tensors.get("lm_head.weight", embeddings)
        return self.on_grid(self.norm(x, "model.norm.weight")) @ head.T

    def greedy(self, ids, count):
        text = list(ids)
        for _ in range(count):
            last = self.logits(text)[-1]
            best = numpy.sort(last)[-2:]
            if best[1] - best[0] < 0.03 * numpy.abs(last).max():
                break
            text.append(int(last.argmax()))
        return text[len(ids):]


def main():
    folder = pathlib.Path(sys.argv[1])
    golden = json.loads((folder / "golden.json").read_text())
    model = Transformer(folder, has_grid=False)
    golden["greedy"] = model.greedy(golden["ids"], 24)
    (folder / "golden.json").write_text(json.dumps(golden) + "\n")
    logits = model.logits(golden["ids"])[-ROWS:].astype("<f4")
    if not model.is_native:
        logits.tofile(folder / "float_logits.f32")
        logits = Transformer(folder, has_grid=True).logits(golden["ids"])[-ROWS:].astype("<f4")
    logits.tofile(folder / "logits.f32")
    key_norm = "model.layers.0.self_attn.k_norm.weight"
    if key_norm in model.tensors:
        changed = Transformer(folder, has_grid=True)
        changed.tensors[key_norm] = numpy.where(numpy.arange(changed.width) == 5, 30000, changed.tensors[key_norm])
        changed.logits(golden["ids"])[-ROWS:].astype("<f4").tofile(folder / "large_key.f32")
    if model.config["hidden_act"] == "relu2":
        for name, factor, projections in (("large_gate", 64, ("gate_proj", "up_proj")), ("large_value", 65536, ("v_proj",))):
            changed = Transformer(folder, has_grid=False)
            changed.multiply(factor, projections)
            changed.logits(golden["ids"])[-ROWS:].astype("<f4").tofile(folder / f"{name}.f32")


if __name__ == "__main__":
    main()
