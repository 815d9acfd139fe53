// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/huggingface/hf_folder.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace trilume::tests {

// What a tensor of a transformer's folder holds: weights, as the ecosystem's own code makes them of
// the file, written down from ternary-families.md 2.1 and 2.8 independently of the importer.
class PackedFolder
{
public:
    // Aborts when there is none.
    explicit PackedFolder(const std::filesystem::path& path);

    // "model.layers.0.self_attn.q_proj.weight": trits of a packed tensor, row by row.
    [[nodiscard]] std::vector<std::int8_t> trits(const std::string& name) const;

    // Values of a tensor of floats.
    [[nodiscard]] std::vector<float> floats(const std::string& name) const;

    [[nodiscard]] bool has(const std::string& name) const
    {
        return m_folder.tensors().count(name) > 0;
    }

private:
    [[nodiscard]] std::vector<std::byte> bytes(const std::string& name) const;

    checkpoint::HfFolder m_folder;
};

// "model.layers.0.self_attn.q_proj" for "blk.0.attn_q": the same tensor in a folder, both without
// ".weight".
[[nodiscard]] std::string folderName(const std::string& ggufName);

} // namespace trilume::tests
