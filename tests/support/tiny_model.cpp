// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_model.h"

#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/synthetic_weights.h"

#include <string>
#include <utility>

namespace trilume::tests {

std::shared_ptr<const model::Model> tinyModel(std::uint64_t seed,
                                              Isa isa,
                                              const model::hgrn_bit::Shape& shape)
{
    auto weights = model::hgrn_bit::syntheticWeights(shape, seed, {1}, kernels::Packing::TwoBit);
    if (!weights.ok()) {
        return nullptr;
    }
    model::hgrn_bit::Extras extras;
    extras.info.name = "Tiny";
    std::string fingerprint = std::to_string(seed);
    fingerprint.insert(0, 32 - fingerprint.size(), '0');
    extras.info.fingerprint = fingerprint;
    return std::make_shared<model::hgrn_bit::HgrnBitModel>(
        std::move(weights).value(), std::move(extras), kernels::kernelTable(isa));
}

} // namespace trilume::tests
