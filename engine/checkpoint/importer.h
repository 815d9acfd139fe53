// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/quant/ternary_format.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace trilume::checkpoint {

struct ImportOptions
{
    quant::TernaryFormat format = quant::TernaryFormat::Tq2_0; // of the file
    ThreadBudget budget = {};
    // Where empty: from the front matter of the folder's README.md (model_name, license), then the
    // folder's name.
    std::string name;
    std::string license;
    std::string sourceUrl;
    // Asked at the end for a name beside `output`, until one is free, so that nothing is replaced
    // that came meanwhile (AtomicFile::commitUnder). Without: `output`, whatever has it.
    std::function<std::filesystem::path()> nextName;
};

struct ImportProgress
{
    std::uint64_t bytesDone = 0; // of the weights to be read; ternary ones are read twice
    std::uint64_t bytesTotal = 0;
    std::string tensor; // at work on
};

// Called on the importing thread, at least once per tensor.
using ImportProgressCallback = std::function<void(const ImportProgress&)>;

struct ImportReport
{
    std::string name;
    std::filesystem::path output;
    std::string fingerprint;
    std::uint64_t parameterCount = 0;
    std::uint64_t ternaryCount = 0; // of them
    std::uint64_t fileBytes = 0;
    std::vector<Sentence> warnings; // one each
};

// Turns a checkpoint in the Hugging Face layout into a model file (contracts: Model file). Streams
// tensor by tensor in a few MiB of memory, whatever the size. The output appears whole or, after an
// error or a requested stop (Errc::Cancelled), not at all.
[[nodiscard]] Result<ImportReport> importFolder(const std::filesystem::path& folder,
                                                const std::filesystem::path& output,
                                                const ImportOptions& options = {},
                                                const ImportProgressCallback& progress = {},
                                                const std::stop_token& stop = {});

// The same for a GGUF file of a transformer in the types of other programs: it becomes one in those
// of ours, with the same weights bit by bit. options.name and the like are taken where they are not
// empty.
[[nodiscard]] Result<ImportReport> importFile(const std::filesystem::path& path,
                                              const std::filesystem::path& output,
                                              const ImportOptions& options = {},
                                              const ImportProgressCallback& progress = {},
                                              const std::stop_token& stop = {});

} // namespace trilume::checkpoint
