// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/regular_file.h"
#include "engine/base/result.h"
#include "engine/checkpoint/model_file.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>

namespace trilume::checkpoint {

// What a model file says of itself, for lists of files that others may write to or remove
// meanwhile: a mapped file that shrinks ends the process where it is read (MappedFile), this one is
// copied piece by piece, as far as its tables go, and one that shrinks is an error. Of the weights
// there are only zeros. Any thread.
class ModelHead final
{
public:
    // `betweenPieces`, for tests: called before each piece is read.
    [[nodiscard]] static Result<ModelHead> read(const std::filesystem::path& path,
                                                const std::function<void()>& betweenPieces = {});

    ModelHead(ModelHead&& other) noexcept;
    ModelHead& operator=(ModelHead&&) = delete;
    ModelHead(const ModelHead&) = delete;
    ModelHead& operator=(const ModelHead&) = delete;
    ~ModelHead();

    [[nodiscard]] const ModelFile& file() const { return *m_file; }

private:
    explicit ModelHead(std::span<std::byte> memory)
        : m_memory(memory)
    {}

    [[nodiscard]] Status fill(const RegularFile& file, const std::function<void()>& betweenPieces);

    std::span<std::byte> m_memory; // as long as the file, and of the system
    std::optional<ModelFile> m_file;
};

} // namespace trilume::checkpoint
