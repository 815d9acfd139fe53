// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/chat_profile.h"
#include "engine/model/weight_format.h"
#include "engine/runtime/isa.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace trilume::model {

// What a loaded model says of itself, in terms that hold for every architecture.
struct ModelInfo
{
    std::string name;
    std::string architecture;                         // general.architecture of the file
    Isa isa = Isa::Scalar;                            // of its kernels
    WeightFormat weightFormat = WeightFormat::TwoBit; // in memory
    std::string path;                                 // empty for a synthetic model
    std::string fingerprint; // XXH3-128 in hex; empty for a synthetic model
    std::size_t layerCount = 0;
    std::size_t hiddenSize = 0;
    std::size_t feedForwardSize = 0;
    std::size_t vocabularySize = 0;
    std::size_t trainedLength = 0;         // tokens; 0 when the file does not say
    std::uint64_t parameterCount = 0;      // all weights
    std::uint64_t weightBytesPerToken = 0; // bytes of weights that one decoded token reads
    std::uint64_t weightsPerToken = 0;     // weights that one decoded token uses
    std::uint64_t residentBytes = 0;       // memory that the weights hold
    std::uint64_t stateBytes = 0;          // of one sequence
    std::uint64_t stateBytesPerToken = 0;  // besides, for each token of its text
    std::size_t textLimit = 0;             // tokens, of a sequence with the usual options; 0: none
    double bitsPerWeight = 0.0;            // of what a token reads, in the file
    std::optional<checkpoint::AdvisedSampling> advisedSampling = {}; // by its family
};

} // namespace trilume::model
