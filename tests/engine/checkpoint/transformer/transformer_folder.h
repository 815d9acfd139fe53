// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/checkpoint/checkpoint_folder.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace trilume::tests {

// A small transformer as its ecosystem publishes them, to be written as a folder.
struct TransformerFolder
{
    enum class Weights
    {
        Packed = 1, // four trits a byte and a scale
        Masters,    // BF16
        Groups,     // F16, trits times a number for each 64 inputs
    };

    std::string family = "llama"; // model_type: "llama", "qwen3", "bitnet"
    Weights weights = Weights::Packed;
    std::size_t layers = 1;
    std::size_t hidden = 256;
    std::size_t inner = 320;
    std::size_t vocabulary = 40;
    std::size_t heads = 6;
    std::size_t keyHeads = 2;
    std::size_t headSize = 48;
    bool isTied = false;
    std::map<std::string, std::string> config = {}; // members by their JSON text; empty: left out
};

// Names, shapes and reproducible random weights.
[[nodiscard]] std::vector<TestTensor> transformerTensors(const TransformerFolder& folder);

// The text of its config.json.
[[nodiscard]] std::string transformerConfig(const TransformerFolder& folder);

// config.json and model.safetensors.
void writeTransformer(const std::filesystem::path& path, const TransformerFolder& folder);

} // namespace trilume::tests
