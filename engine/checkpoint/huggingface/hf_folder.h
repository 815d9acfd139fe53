// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/huggingface/input_file.h"
#include "engine/checkpoint/huggingface/safetensors.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// A tensor of a folder and the file it lies in.
struct FolderTensor
{
    SafetensorsEntry entry;
    std::size_t fileIndex = 0; // of HfFolder::files()
};

// The weights of a checkpoint in the Hugging Face layout: `model.safetensors`, or the shards that
// `model.safetensors.index.json` names. Keeps the files open; reads weights in pieces. Any thread.
class HfFolder final
{
public:
    // Reads all tables of tensors. A shard outside the folder, a tensor missing from the shard that
    // the index names and a tensor that the index does not name are refused.
    [[nodiscard]] static Result<HfFolder> open(const std::filesystem::path& folder);

    // By name.
    [[nodiscard]] const std::map<std::string, FolderTensor>& tensors() const { return m_tensors; }

    // Reads bytes of a tensor from `offset` (within it) on; fills all of `out`.
    [[nodiscard]] Status read(const FolderTensor& tensor,
                              std::uint64_t offset,
                              std::span<std::byte> out) const;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    // The path of the file that holds it, for messages.
    [[nodiscard]] std::string fileOf(const FolderTensor& tensor) const;

private:
    explicit HfFolder(std::filesystem::path path);
    [[nodiscard]] Status addFile(const std::filesystem::path& path);
    [[nodiscard]] Status addShards(const std::filesystem::path& index);

    std::filesystem::path m_path;
    std::vector<InputFile> m_files;
    std::map<std::string, FolderTensor> m_tensors;
};

// Text of a `model.safetensors.index.json` to file names by tensor; names that are not those of a
// file in the same folder are refused.
[[nodiscard]] Result<std::map<std::string, std::string>> parseShardIndex(std::string_view json,
                                                                         std::string_view source);

// A small text file of a folder; nothing when there is none.
[[nodiscard]] Result<std::optional<std::string>> readOptionalFile(const std::filesystem::path& path,
                                                                  std::size_t limit);

} // namespace trilume::checkpoint
