#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports checkpoints and reads the results with the `gguf` and `safetensors` packages, which share no code with ours.

usage: check_gguf_with_peer.py IMPORT_FOLDER ROOT

IMPORT_FOLDER is the test program of that name, ROOT the repository. Compares metadata, the raw values of every float
tensor, and every ternary tensor, as TQ2_0 and as TQ1_0, with trits computed here from the checkpoint: as the package's own
dequantiser reads our bytes, and bit for bit with the bytes that its quantiser makes of the trits.
Exits with 77 (skipped) where the packages are not installed.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

try:
    import gguf
    import numpy
    import safetensors
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(77)

FILE_TYPES = {"TQ2_0": 37, "TQ1_0": 36}
ROOT_TENSORS = {"model.embeddings.weight", "model.lower_bounds"}
problems = []


def expect(what, found, expected):
    if found != expected:
        problems.append(f"{what}: found {found!r}, expected {expected!r}")


def field_value(reader, key):
    field = reader.get_field(key)
    if field is None:
        return None
    kind = field.types[0]
    if kind == gguf.GGUFValueType.ARRAY:
        if field.types[-1] == gguf.GGUFValueType.STRING:
            return [bytes(field.parts[index]).decode("utf-8", "surrogateescape") for index in field.data]
        return numpy.array([field.parts[index][0] for index in field.data])
    value = field.parts[field.data[0]]
    return bytes(value).decode() if kind == gguf.GGUFValueType.STRING else value[0].item()


def widen(dtype, data):
    """The values of a safetensors tensor as float32."""
    if dtype == "BF16":
        return (numpy.frombuffer(data, "<u2").astype("<u4") << 16).view("<f4")
    return numpy.frombuffer(data, {"F16": "<f2", "F32": "<f4"}[dtype]).astype("<f4")


def read_checkpoint(folder):
    tensors = {}
    for file in sorted(folder.glob("*.safetensors")):
        for name, entry in safetensors.deserialize(file.read_bytes()):
            values = widen(entry["dtype"], bytes(entry["data"])).reshape(entry["shape"])
            tensors[name] = (entry["dtype"], bytes(entry["data"]), values)
    return tensors


def is_ternary(name, values):
    return values.ndim == 2 and name not in ROOT_TENSORS


def check_float(name, tensor, dtype, data, values):
    expect(f"{name}: type", tensor.tensor_type.name, dtype)
    expect(f"{name}: shape", [int(size) for size in tensor.shape], list(reversed(values.shape)))
    expect(f"{name}: bytes equal", bytes(numpy.ascontiguousarray(tensor.data).view(numpy.uint8)) == data, True)


def check_ternary(name, tensor, scale, values, ternary_type):
    expect(f"{name}: type", tensor.tensor_type.name, ternary_type)
    mean = numpy.abs(values.astype("<f8")).mean()
    expected_scale = numpy.float32(max(mean, 1e-5))
    expect(f"{name}: scale type", scale.tensor_type.name, "F32")
    if abs(scale.data[0] - expected_scale) > abs(numpy.spacing(expected_scale)):
        problems.append(f"{name}: scale {scale.data[0]!r}, expected {expected_scale!r}")
    multiplier = numpy.float32(1) / numpy.float32(scale.data[0])
    trits = numpy.clip(numpy.rint(values * multiplier), -1, 1)
    found = gguf.quants.dequantize(tensor.data, tensor.tensor_type).reshape(values.shape[0], -1)
    columns = values.shape[1]
    expect(f"{name}: padded width", found.shape[1], (columns + 255) // 256 * 256)
    expect(f"{name}: trits differ", int((found[:, :columns] != trits).sum()), 0)
    expect(f"{name}: padding that is not zero", int((found[:, columns:] != 0).sum()), 0)
    padded = numpy.zeros_like(found)
    padded[:, :columns] = trits
    packed = gguf.quants.quantize(padded, tensor.tensor_type)
    expect(f"{name}: bytes differ", int((tensor.data.reshape(packed.shape) != packed).sum()), 0)


def check_tensors(reader, checkpoint, ternary_type):
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    expected = set(checkpoint)
    for name, (dtype, data, values) in checkpoint.items():
        if name not in tensors:
            problems.append(f"{name}: missing")
        elif is_ternary(name, values):
            scale_name = name.removesuffix(".weight") + ".scale"
            expected.add(scale_name)
            check_ternary(name, tensors[name], tensors[scale_name], values, ternary_type)
        else:
            check_float(name, tensors[name], dtype, data, values)
    expect("tensor names", sorted(tensors), sorted(expected))


def check_metadata(reader, folder, checkpoint, ternary_type):
    config = json.loads((folder / "config.json").read_text())
    down = checkpoint["model.layers.0.mlp.down_proj.weight"][2]
    for key, value in {
        "general.architecture": "hgrn_bit",
        "general.name": folder.name,
        "general.file_type": FILE_TYPES[ternary_type],
        "general.alignment": 32,
        "hgrn_bit.block_count": config["num_hidden_layers"],
        "hgrn_bit.embedding_length": config["hidden_size"],
        "hgrn_bit.feed_forward_length": down.shape[1],
        "hgrn_bit.vocab_size": config["vocab_size"],
        "hgrn_bit.context_length": config["max_position_embeddings"],
        "hgrn_bit.attention.layer_norm_rms_epsilon": float(numpy.float32(config["rms_norm_eps"])),
        "hgrn_bit.use_lower_bound": config["use_lower_bound"],
    }.items():
        expect(key, field_value(reader, key), value)


def check_bundled(root):
    """The vocabulary of the bundled model, as other tools read it."""
    reader = gguf.GGUFReader(root / "resources/models/trilume-seed.gguf")
    size = field_value(reader, "hgrn_bit.vocab_size")
    tokens = field_value(reader, "tokenizer.ggml.tokens")
    types = field_value(reader, "tokenizer.ggml.token_type")
    expect("tokens", len(tokens), size)
    expect("scores", len(field_value(reader, "tokenizer.ggml.scores")), size)
    expect("token types", len(types), size)
    expect("tokenizer.ggml.model", field_value(reader, "tokenizer.ggml.model"), "llama")
    for key, piece in {"bos": "<s>", "eos": "</s>", "unknown": "<unk>"}.items():
        expect(f"{key} piece", tokens[field_value(reader, f"tokenizer.ggml.{key}_token_id")], piece)
    markers = [field_value(reader, f"trilume.chat.{key}") for key in ("user_prefix", "assistant_prefix", "user_suffix")]
    for marker in markers:
        expect(f"type of {marker}", int(types[tokens.index(marker)]), int(gguf.TokenType.CONTROL))
        expect(f"{marker} in the template", marker in field_value(reader, "tokenizer.chat_template"), True)
    expect("byte piece", int(types[tokens.index("<0x0A>")]), int(gguf.TokenType.BYTE))
    raw = bytes(field_value(reader, "tokenizer.sentencepiece.model").astype(numpy.uint8))
    expect("raw tokenizer holds every piece", all(token.encode() in raw for token in tokens), True)


def main():
    program, root = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as temporary:
        for name in ("micro-f16", "small-bf16-sharded", "odd-f32"):
            folder = root / "tests/golden" / name
            checkpoint = read_checkpoint(folder)
            for ternary_type in FILE_TYPES:
                output = pathlib.Path(temporary, f"{name}-{ternary_type}.gguf")
                subprocess.run([program, folder, output, ternary_type.lower()], check=True)
                reader = gguf.GGUFReader(output)
                before = len(problems)
                check_metadata(reader, folder, checkpoint, ternary_type)
                check_tensors(reader, checkpoint, ternary_type)
                for index in range(before, len(problems)):
                    problems[index] = f"{name} as {ternary_type}: {problems[index]}"
    check_bundled(root)
    print("\n".join(problems) or "gguf and safetensors agree with our files")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
