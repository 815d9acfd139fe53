// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// safetensors files and the index of a sharded checkpoint.
#include "engine/base/check.h"
#include "engine/checkpoint/huggingface/hf_folder.h"
#include "engine/checkpoint/huggingface/safetensors.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

using namespace trilume;
using namespace trilume::checkpoint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    static_cast<void>(parseShardIndex(text, "input").ok());
    const auto bytes = std::as_bytes(std::span(data, size));
    const Result<std::uint64_t> length = safetensorsHeaderBytes(bytes, size, "input");
    if (!length.ok()) {
        return 0;
    }
    const auto entries = parseSafetensorsHeader(text.substr(8, length.value()), size, "input");
    if (!entries.ok()) {
        return 0;
    }
    // What was accepted lies in the file, one tensor after the other.
    std::uint64_t end = 8 + length.value();
    for (const SafetensorsEntry& entry : entries.value()) {
        TRILUME_CHECK(entry.offset == end && entry.sizeBytes <= size - end);
        end += entry.sizeBytes;
    }
    TRILUME_CHECK(end == size);
    return 0;
}
