// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/conventional_model.h"

#include "engine/model/conventional/conventional_weights.h"
#include "engine/model/conventional/random_weights.h"
#include "engine/model/conventional/twin_model.h"
#include "engine/model/memory_check.h"

#include <string>

namespace trilume::model {

Result<std::shared_ptr<const Model>> createConventionalModel(std::string_view original,
                                                             const ModelShape& shape,
                                                             std::uint64_t seed,
                                                             ThreadBudget threads,
                                                             const kernels::KernelTable& table)
{
    const std::string title =
        "Conventional twin of " + std::string(original) + ", bf16, random weights";
    const std::uint64_t bytes =
        conventional::matrixBytes(shape) + conventional::embeddingBytes(shape);
    if (Status status = checkFreeMemory(title, bytes); !status.ok()) {
        return status.error();
    }
    return std::shared_ptr<const Model>(std::make_shared<conventional::TwinModel>(
        title, conventional::randomWeights(shape, seed, threads), table));
}

} // namespace trilume::model
