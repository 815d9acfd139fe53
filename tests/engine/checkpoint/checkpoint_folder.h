// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/float_type.h"
#include "engine/checkpoint/hgrn_bit/hyper_parameters.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace trilume::tests {

// A tensor of a checkpoint as a test gives it; `dtype` is written as it stands, right or wrong.
struct TestTensor
{
    std::string name;
    std::string dtype;
    std::vector<std::uint64_t> shape;
    std::string data;
};

// Names and shapes of an HGRN-bit checkpoint, written down from model.md independently of the
// importer's own list.
[[nodiscard]] std::vector<TestTensor> emptyTensors(
    const checkpoint::HgrnBitHyperParameters& parameters);

// The same with reproducible random values: weights about 0, norms about 1.
[[nodiscard]] std::vector<TestTensor> randomTensors(
    const checkpoint::HgrnBitHyperParameters& parameters,
    checkpoint::FloatType type,
    std::uint64_t seed);

// Values as bytes of the type; F16 and BF16 are cut, not rounded.
[[nodiscard]] std::string floatData(const std::vector<float>& values, checkpoint::FloatType type);

// A whole safetensors file: length, header, data.
[[nodiscard]] std::string safetensorsText(const std::vector<TestTensor>& tensors);

// The text of a config.json of the published kind; `changes` replaces or adds members by their JSON
// text, an empty text removes one.
[[nodiscard]] std::string configText(const checkpoint::HgrnBitHyperParameters& parameters,
                                     const std::map<std::string, std::string>& changes = {});

void writeFile(const std::filesystem::path& path, const std::string& text);

// config.json and model.safetensors with random values.
void writeCheckpoint(const std::filesystem::path& folder,
                     const checkpoint::HgrnBitHyperParameters& parameters,
                     checkpoint::FloatType type = checkpoint::FloatType::F16,
                     std::uint64_t seed = 1);

enum class LargeData
{
    Random = 1, // all of it on the disk
    Sparse = 2, // the first 64 KiB of every tensor, then a hole
};

// A checkpoint of any size in F16, `shards` files of about equal size (1: no index), without
// holding it in memory.
void writeLargeCheckpoint(const std::filesystem::path& folder,
                          const checkpoint::HgrnBitHyperParameters& parameters,
                          LargeData data,
                          std::size_t shards);

} // namespace trilume::tests
