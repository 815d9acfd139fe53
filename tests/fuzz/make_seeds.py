#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the inputs that the fuzz targets begin with: the smallest files that have everything.

usage: make_seeds.py IMPORT_FOLDER [SEEDS]

IMPORT_FOLDER is the test program of that name; SEEDS is the folder to write to, seeds/ beside this script by default.
"""
import io
import json
import pathlib
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

CONFIG = {
    "model_type": "hgrn_bit", "vocab_size": 270, "hidden_size": 2, "num_hidden_layers": 1, "intermediate_size": 3,
    "num_heads": 1, "expand_ratio": 1, "hidden_ratio": 4, "use_lower_bound": True, "use_short_conv": False,
    "rms_norm_eps": 1e-06, "hidden_act": "swish", "bos_token_id": 1, "eos_token_id": 2, "tie_word_embeddings": False,
    "max_position_embeddings": 2048,
}
# Two transformers: trits in groups of 64, and packed ones with permuted rows and a scale.
GROUPS_CONFIG = {
    "model_type": "qwen3", "vocab_size": 2, "hidden_size": 64, "num_hidden_layers": 1, "intermediate_size": 64,
    "num_attention_heads": 1, "head_dim": 64, "rms_norm_eps": 1e-06, "tie_word_embeddings": True,
    "max_position_embeddings": 64,
    "rope_parameters": {"rope_type": "yarn", "rope_theta": 1e6, "factor": 2.0, "original_max_position_embeddings": 32},
}
PACKED_CONFIG = {
    "model_type": "llama", "vocab_size": 2, "hidden_size": 4, "num_hidden_layers": 1, "intermediate_size": 4,
    "num_attention_heads": 1, "head_dim": 4, "rms_norm_eps": 1e-05, "tie_word_embeddings": False,
    "max_position_embeddings": 64, "rope_theta": 10000.0, "quantization_config": {"quant_method": "bitnet"},
}
CHAT = {
    "user_prefix": "<|user|>", "user_suffix": "</s>", "assistant_prefix": "the", "assistant_suffix": "</s>",
    "system_prefix": "", "system_suffix": "", "stop": ["</s>"],
}
PIECES = [("<unk>", 0, 2), ("<s>", 0, 3), ("</s>", 0, 3), ("<|user|>", 0, 3)]
PIECES += [(f"<0x{byte:02X}>", 0, 6) for byte in range(256)]
PIECES += [(text, -rank, 1) for rank, text in enumerate(["\u2581the", "\u2581t", "th", "he", "\u2581", "t", "h", "e"])]


# One character for each byte, as byte-level BPE writes them.
PRINTABLE = [byte for byte in range(256) if 0x21 <= byte <= 0x7e or 0xa1 <= byte != 0xad]
BYTES = [chr(byte) for byte in PRINTABLE]
BYTES += [chr(0x100 + index) for index in range(256 - len(PRINTABLE))]
BPE_PIECES = BYTES + ["th", "the", "\u0120the"]
NEWER_SPLIT = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
               r"|\s*[\r\n]+|\s+(?!\S)|\s+")
BPE_MERGES = [("t", "h"), ("th", "e"), ("\u0120", "the")]


def varint(number):
    """A protobuf varint; negative numbers as 64-bit two's complement."""
    number &= (1 << 64) - 1
    data = b""
    while number > 0x7F:
        data += bytes([number & 0x7F | 0x80])
        number >>= 7
    return data + bytes([number])


def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    if isinstance(value, float):
        return varint(number << 3 | 5) + struct.pack("<f", value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def sentencepiece(pieces, model_type):
    model = b"".join(
        field(1, field(1, text.encode()) + field(2, float(score)) + field(3, kind)) for text, score, kind in pieces)
    has_bytes = any(kind == 6 for _, _, kind in pieces)
    trainer = field(3, model_type) + field(4, len(pieces)) + field(35, int(has_bytes)) + field(40, 0) + field(41, 1) + field(42, 2)
    normalizer = field(1, b"identity") + field(3, 1) + field(4, 0) + field(5, 1)
    return model + field(2, trainer) + field(3, normalizer)


def shapes(config):
    d, m, v = config["hidden_size"], config["intermediate_size"], config["vocab_size"]
    yield "model.embeddings.weight", [v, d]
    yield "model.lower_bounds", [config["num_hidden_layers"], d]
    for layer in range(config["num_hidden_layers"]):
        block = f"model.layers.{layer}."
        for name in ("attn_norm", "attn.g_norm", "mlp_norm"):
            yield f"{block}{name}.weight", [d]
        for name, rows, columns in (
            ("attn.i_proj", d, d), ("attn.f_proj", d, d), ("attn.g_proj", d, d), ("attn.o_proj", d, d),
            ("mlp.gate_proj", 2 * m, d), ("mlp.down_proj", d, m)):
            yield f"{block}{name}.weight", [rows, columns]
            yield f"{block}{name}.norm.weight", [columns]
    yield "model.norm.weight", [d]
    yield "lm_head.weight", [v, d]
    yield "lm_head.norm.weight", [d]


def safetensors(tensors):
    header, data = {"__metadata__": {"format": "pt"}}, b""
    for name, (dtype, shape, content) in tensors.items():
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [len(data), len(data) + len(content)]}
        data += content
    text = json.dumps(header, separators=(",", ":")).encode()
    return struct.pack("<Q", len(text)) + text + data


def weights(config):
    tensors = {}
    for name, shape in shapes(config):
        count = shape[0] * (shape[1] if len(shape) == 2 else 1)
        values = [((index * 7 + len(name)) % 11 - 5) / 8 for index in range(count)]
        tensors[name] = ("F16", shape, struct.pack(f"<{count}e", *values))
    return safetensors(tensors)


def transformer_weights(config):
    d, m, v, w = config["hidden_size"], config["intermediate_size"], config["vocab_size"], config["head_dim"]
    is_packed, is_qwen = "quantization_config" in config, config["model_type"] == "qwen3"
    floats = {"model.embed_tokens": [v, d], "model.norm": [d]}
    if not config["tie_word_embeddings"]:
        floats["lm_head"] = [v, d]
    tensors = {}
    for layer in range(config["num_hidden_layers"]):
        block = f"model.layers.{layer}."
        floats.update({f"{block}input_layernorm": [d], f"{block}post_attention_layernorm": [d]})
        if is_qwen:
            floats.update({f"{block}self_attn.q_norm": [w], f"{block}self_attn.k_norm": [w]})
        for name, rows, columns in (
            ("self_attn.q_proj", w, d), ("self_attn.k_proj", w, d), ("self_attn.v_proj", w, d), ("self_attn.o_proj", d, w),
            ("mlp.gate_proj", m, d), ("mlp.up_proj", m, d), ("mlp.down_proj", d, m)):
            name, count = f"{block}{name}.weight", rows * columns
            if is_packed:
                tensors[name] = ("U8", [rows // 4, columns], bytes([0x24] * (count // 4)))
                tensors[f"{name}_scale"] = ("F32", [1], struct.pack("<f", 2.0))
            else:
                values = [(index % 3 - 1) / 8 for index in range(count)]
                tensors[name] = ("F16", [rows, columns], struct.pack(f"<{count}e", *values))
    for name, shape in floats.items():
        count = shape[0] * (shape[1] if len(shape) == 2 else 1)
        tensors[f"{name}.weight"] = ("F16", shape, struct.pack(f"<{count}e", *[(index * 5 % 7 - 3) / 8 for index in range(count)]))
    return safetensors(tensors)


def imported(program, config, tokenizer, ternary_type="tq2_0"):
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary, "seed")
        folder.mkdir()
        (folder / "config.json").write_text(json.dumps(config))
        is_transformer = config["model_type"] != "hgrn_bit"
        (folder / "model.safetensors").write_bytes((transformer_weights if is_transformer else weights)(config))
        if tokenizer:
            (folder / "tokenizer.model").write_bytes(tokenizer)
            (folder / "trilume_chat.json").write_text(json.dumps(CHAT))
        output = pathlib.Path(temporary, "seed.gguf")
        subprocess.run([program, folder, output, ternary_type], check=True, stdout=subprocess.DEVNULL)
        return output.read_bytes()


def said(asked, call, body, result=0, text=b""):
    """The beginning of an answer of a device host, behind what fuzz_device_host chooses by."""
    return bytes([asked, 1]) + struct.pack("<IIiI", 1, call, result, 0) + text.ljust(1024, b"\0") + body


def device_info():
    return (struct.pack("<II", 416, 1) + b"0".ljust(64, b"\0") + b"Null device".ljust(64, b"\0") + bytes(256)
            + struct.pack("<QIIii", 1 << 30, 4, 8, 3, 3))


def serial_frame(frame):
    """As engine/fpga/transports/serial/frame_codec.h has it."""
    escaped = b"".join(bytes([0x7D, byte ^ 0x20]) if byte in (0x7D, 0x7E) else bytes([byte])
                       for byte in frame + struct.pack("<I", zlib.crc32(frame)))
    return b"~" + escaped + b"~"


def serial_talk():
    """What fuzz_serial_frames takes for a board's facts, and for its answers to a read of a register and one write."""
    hello = struct.pack("<BBHIII", 1, 4, 1024, 256, 0, 1000)
    return hello + b"\x07\1" + bytes(3) + b"word" + b"\x03\1" + bytes(3) + b"\x02\0\x82\1"


def gguf_of_all_types():
    """Every kind of value, nested arrays among them, and a tensor of each small type; no model."""
    def text(value):
        return struct.pack("<Q", len(value)) + value

    values = [struct.pack("<I", 0) + b"\1", struct.pack("<I", 1) + b"\xff", struct.pack("<IH", 2, 3), struct.pack("<Ih", 3, -3),
              struct.pack("<II", 4, 5), struct.pack("<Ii", 5, -5), struct.pack("<If", 6, 1.5), struct.pack("<I", 7) + b"\1",
              struct.pack("<I", 8) + text(b"words"), struct.pack("<IIQ", 9, 8, 2) + text(b"a") + text(b""),
              struct.pack("<IIQ", 9, 9, 2) + struct.pack("<IQHH", 2, 2, 7, 8) + struct.pack("<IQ", 7, 0),
              struct.pack("<IQ", 10, 9), struct.pack("<Iq", 11, -9), struct.pack("<Id", 12, 2.5)]
    data = b"GGUF" + struct.pack("<IQQ", 3, 2, len(values))
    for index, value in enumerate(values):
        data += text(f"k{index}".encode()) + value
    data += text(b"t") + struct.pack("<IQQIQ", 2, 2, 3, 0, 0) + text(b"u") + struct.pack("<IQIQ", 1, 256, 35, 32)
    return data + bytes(-len(data) % 32) + bytes(32) + bytes(66)


def tokenizer_json(pattern, normalizer=None):
    split = {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": False}
    return {
        "added_tokens": [{"id": 259, "content": "<s>", "special": True}, {"id": 260, "content": "<think>", "special": False}],
        "normalizer": normalizer,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
            split, {"type": "ByteLevel", "add_prefix_space": False, "use_regex": False}]},
        "post_processor": {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>"}}, {"Sequence": {}}]},
        "model": {"type": "BPE", "ignore_merges": True, "vocab": {piece: index for index, piece in enumerate(BPE_PIECES)},
                  "merges": BPE_MERGES},
        "bos_token": {"content": "<s>"}, "add_bos_token": True, "eos_token": "<s>"}  # of tokenizer_config.json


def gguf_of_bpe():
    def text(value):
        return struct.pack("<Q", len(value.encode())) + value.encode()

    def texts(values):
        return struct.pack("<IIQ", 9, 8, len(values)) + b"".join(map(text, values))

    pieces = BPE_PIECES + ["<s>", "<think>"]
    kinds = [1] * len(BPE_PIECES) + [3, 4]
    values = {
        "model": struct.pack("<I", 8) + text("gpt2"), "pre": struct.pack("<I", 8) + text("qwen2"), "tokens": texts(pieces),
        "token_type": struct.pack(f"<IIQ{len(kinds)}i", 9, 5, len(kinds), *kinds),
        "merges": texts([" ".join(merge) for merge in BPE_MERGES]), "bos_token_id": struct.pack("<II", 4, 259),
        "eos_token_id": struct.pack("<II", 4, 259), "add_bos_token": struct.pack("<I", 7) + b"\1"}
    entries = b"".join(text(f"tokenizer.ggml.{key}") + value for key, value in values.items())
    return b"GGUF" + struct.pack("<IQQ", 3, 0, len(values)) + entries


def zipped(files, method):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, method)
    return buffer.getvalue()


def comparison():
    """One run of the processor, and one of a device that failed."""
    span = {"seconds": 1.0, "joules": 8.5, "missing_seconds": 0.0, "pieces": 4, "problem": None}
    phase = {"tokens": 12, "seconds": 1.0, "machine": span, "device": None, "device_busy_seconds": None, "device_bytes": None}
    meter = {"source": "model cpu", "label": "modelled", "scope": "package", "uncertainty": 0.5, "uncertainty_basis": "assumed",
             "resolution_seconds": 0.01}
    run = {
        "asked": {"device": "cpu", "threads": 1, "isa": None, "packing": "2bit", "model": "m.gguf"},
        "subject": {"device_name": None, "simulated": False, "model": "M", "fingerprint": "00ff", "threads": 1,
                    "isa": "scalar", "packing": "2bit", "weight_bytes_per_token": 9},
        "idle": None, "idle_problem": "none", "device_meter": None, "note": None, "problem": None, "ids": [1, 2],
        "rounds": [{"turn": 1, "start_seconds": 0.0, "passes": 4, "first_token_seconds": 0.5, "prefill": phase, "decode": phase}]}
    failed = dict(run, asked=dict(run["asked"], device="card:0"), subject=None, problem="not there", ids=[], rounds=[])
    machine = {"processor": "P", "memory_bytes": 1, "kernel": "K", "program": "Trilume", "governor": None, "boost": None,
               "celsius": None, "megahertz": None, "supply": None}
    plan = {"prompt_name": "own", "prompt": "Hi", "prompt_tokens": 0, "tokens": 3, "warm_ups": 1, "least_rounds": 1,
            "most_rounds": 1, "spread_limit": 0.0, "seconds_limit": 60.0, "idle_seconds": 0.0, "round_seconds": 1.0}
    return {"format": "trilume comparison", "version": 1, "runs": [run, failed], "published": [], "machine": machine,
            "meter": meter, "meter_problem": None, "plan": plan, "started": 1, "end": "rounds"}


def main():
    program = sys.argv[1]
    seeds = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else pathlib.Path(__file__).parent / "seeds"
    tokenizer = sentencepiece(PIECES, 2)
    without_bytes = sentencepiece(PIECES[:4] + PIECES[-8:], 2)
    bare = {"model_type": "hgrn_bit", "vocab_size": 3, "hidden_size": 64, "num_hidden_layers": 1}
    files = {
        "fuzz_gguf/model": imported(program, dict(CONFIG, vocab_size=3), None),
        "fuzz_gguf/model_tq1": imported(program, dict(CONFIG, vocab_size=3), None, "tq1_0"),
        "fuzz_gguf/model_with_tokenizer": imported(program, dict(CONFIG, vocab_size=12), without_bytes),
        "fuzz_gguf/all_types": gguf_of_all_types(),
        "fuzz_gguf/transformer_groups": imported(program, GROUPS_CONFIG, None),
        "fuzz_gguf/transformer_packed": imported(program, PACKED_CONFIG, None, "tq1_0"),
        "fuzz_safetensors/small": safetensors({
            "a": ("F16", [1, 2], b"abcd"), "b": ("BF16", [0], b""), "c": ("F32", [], b"efgh")}),
        "fuzz_safetensors/index": json.dumps({
            "metadata": {"total_size": 8}, "weight_map": {"a": "x.safetensors", "b": "y.safetensors"}}).encode() + b"\n",
        "fuzz_config/config": json.dumps(CONFIG).encode() + b"\n",
        "fuzz_config/config_transformer": json.dumps(GROUPS_CONFIG).encode() + b"\n",
        "fuzz_config/config_packed": json.dumps(PACKED_CONFIG).encode() + b"\n",
        "fuzz_config/config_bare": json.dumps(bare).encode() + b"\n",
        "fuzz_config/chat": json.dumps(CHAT).encode() + b"\n",
        "fuzz_tokenizer/bpe": tokenizer,
        "fuzz_tokenizer/unigram": sentencepiece(PIECES, 1),
        "fuzz_tokenizer/no_bytes": without_bytes,
        "fuzz_tokenizer/byte_bpe_llama3": json.dumps(tokenizer_json(NEWER_SPLIT)).encode() + b"\n",
        "fuzz_tokenizer/byte_bpe_qwen2": json.dumps(
            tokenizer_json(NEWER_SPLIT.replace("{1,3}", ""), {"type": "NFC"})).encode() + b"\n",
        "fuzz_tokenizer/byte_bpe_gguf": gguf_of_bpe(),
        "fuzz_wall_log/plain": b"0,10\n1,20.5\n2.5,0\n",
        "fuzz_wall_log/everything": b"\xEF\xBB\xBF time , watts\n1767225600.25 , 1.2e1\n\t1767225601,30\n",
        "fuzz_device_host/load": said(0, 1, b"null".ljust(64, b"\0") + b"Null plugin".ljust(256, b"\0") + b"1.0"),
        "fuzz_device_host/devices": said(1, 2, struct.pack("<Q", 1) + device_info()),
        "fuzz_device_host/device": said(2, 5, device_info()),
        "fuzz_device_host/readings": said(3, 10, struct.pack("<QIIiiddQQ", 1, 304, 2, 3, 3, 4.5, 0.1, 7, 9) + b"Sensor"),
        "fuzz_device_host/error": said(4, 3, b"", -5, b"There is no board."),
        "fuzz_device_host/log": b"\4\0" + struct.pack("<IIq", 1, 12, 1) + b"Programming".ljust(256, b"\0"),
        "fuzz_serial_frames/frames": serial_frame(b"\x81\1\0word") + b"\r\nOK\r\n" + serial_frame(b"~}\0\xff"),
        "fuzz_serial_frames/talk": serial_talk(),
        "fuzz_chat_file/own": json.dumps({
            "format": "trilume-chats", "version": 1, "chats": [{
                "title": "T", "mode": "dialogue", "created": 1, "updated": 2, "current": 2, "folder": "F",
                "system_prompts": ["P"], "messages": [
                    {"id": 1, "role": "user", "status": "complete", "created": 3, "text": "Q"},
                    {"id": 2, "parent": 1, "role": "assistant", "status": "stopped", "created": 4, "text": "A",
                     "stats": {"model": "m", "cut": "limit", "origin": {
                         "system_prompt": 0, "sampling": {"top_k": 4, "seed": "7"}}}}]}]}).encode() + b"\n",
        "fuzz_chat_file/chatgpt": json.dumps([{"title": "T", "create_time": 1.5, "current_node": "b", "mapping": {
            "r": {"message": None, "parent": None},
            "b": {"parent": "r", "message": {
                "author": {"role": "user"}, "content": {"content_type": "text", "parts": ["Q"]}}}}}]).encode() + b"\n",
        "fuzz_chat_file/open_webui": json.dumps([{"title": "T", "created_at": 1, "chat": {"history": {
            "currentId": "a", "messages": {
                "a": {"parentId": None, "role": "user", "content": "Q", "timestamp": 1}}}}}]).encode() + b"\n",
        "fuzz_chat_file/zip": zipped({"chat.html": b"<p>", "export/conversations.json": b"[]\n"}, zipfile.ZIP_DEFLATED),
        "fuzz_chat_file/zip_parts": zipped({
            "conversations-000.json": b"[{\"title\": \"T\", \"mapping\": {}}]", "conversations-001.json": b"[]"},
            zipfile.ZIP_STORED),
        "fuzz_comparison/two_runs": json.dumps(comparison()).encode() + b"\n",
        "fuzz_completion_request/chat": json.dumps({
            "model": None, "messages": [
                {"role": "developer", "content": "S", "name": None},
                {"role": "user", "content": [{"type": "text", "text": "Q"}]}],
            "max_completion_tokens": 3, "temperature": 0.5, "stop": ["a"], "seed": -1, "n": 1, "stream": True,
            "stream_options": {"include_usage": True}, "logprobs": True, "top_logprobs": 2, "tools": []}).encode() + b"\n",
        "fuzz_completion_request/text": json.dumps({
            "prompt": ["Once"], "max_tokens": 3, "top_p": 0, "top_k": 4, "min_p": 0.1, "repetition_penalty": 1.1,
            "logprobs": 2, "stop": "b", "echo": False, "user": "u"}).encode() + b"\n",
        "fuzz_completion_request/length":
            b"POST /v1/completions HTTP/1.1\nHost: localhost:1\nAuthorization: Bearer token\n"
            b"Content-Type: application/json\nContent-Length: 2\n\n{}\n",
        "fuzz_completion_request/chunks":
            b"POST http://127.0.0.1:1/v1/models/a%20b HTTP/1.1\nHost: 127.0.0.1:1\nTransfer-Encoding: chunked\n\n"
            b"1;x=\"y\"\n{\n01\n}\n0\nX-T: 1\n\n",
    }
    for name, data in files.items():
        path = seeds / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        print(f"{path}: {len(data)} bytes")


if __name__ == "__main__":
    main()
