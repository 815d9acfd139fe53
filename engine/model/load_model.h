// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/kernels/kernel_table.h"
#include "engine/kernels/packing.h"
#include "engine/model/model.h"
#include "engine/runtime/isa.h"
#include "engine/runtime/thread_budget.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace trilume::model {

struct LoadOptions
{
    ThreadBudget threads = {}; // for the repacking
    // What computes: these kernels, else the preferred ones of this instruction set, else those
    // that TRILUME_FORCE_ISA names, else the fastest of this machine.
    const kernels::KernelTable* kernels = nullptr;
    std::optional<Isa> isa = {};
    std::optional<kernels::Packing> packing =
        {}; // the faster one (packing_choice.h) when not given
    // 0..1 of the weights and of the fingerprint, on the calling thread; may be empty.
    std::function<void(double share)> onProgress = {};
    std::filesystem::path cacheFolder = {}; // for fingerprints and choices; empty: nowhere
    // What does not stop the loading but should be known, one sentence each, on the calling thread;
    // may be empty.
    std::function<void(const Sentence& warning)> onWarning = {};
    std::stop_token stop = {}; // checked between tensors: Errc::Cancelled
};

// Loads a model file of any supported architecture: checks it, checks the free memory and repacks
// its weights in parallel. Nothing is read from the file afterwards: what becomes of it does not
// reach the model. Errors are one sentence that names the file and
// what is wrong with it. May throw std::bad_alloc.
[[nodiscard]] Result<std::shared_ptr<const Model>> loadModel(const std::filesystem::path& path,
                                                             const LoadOptions& options);

// Whether the free memory would hold it now, as loadModel() looks before it loads. Reads the head
// of the file alone.
[[nodiscard]] Status checkFits(const std::filesystem::path& path);

} // namespace trilume::model
