// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/layer/layer_kernels.h"
#include "engine/fpga/layer/layered_model.h"
#include "engine/fpga/layer/token_memory.h"

#include <array>
#include <cstddef>
#include <vector>

namespace trilume::fpga {

// Where a token's vectors lie.
struct LayerAddresses
{
    DeviceAddress constants;
    DeviceAddress attentionNorm;
    DeviceAddress gNorm;
    DeviceAddress mlpNorm;
    DeviceAddress floors;
    bool hasFloors;
    DeviceAddress inputNorm; // of the matrices
    DeviceAddress forgetNorm;
    DeviceAddress gateNorm;
    DeviceAddress outputNorm;
    DeviceAddress mlpGateNorm;
    DeviceAddress mlpDownNorm;
    std::array<DeviceAddress, 2> states; // of the last token, and of the one that is made
};

struct TokenAddresses
{
    std::size_t hidden;
    std::size_t feedForward;
    std::size_t vocabulary;
    DeviceAddress ones;
    DeviceAddress x;      // (hidden): a row of embeddings, then the residual stream
    DeviceAddress normed; // (hidden)
    DeviceAddress wide;   // (feedForward)
    DeviceAddress inputCodes;
    DeviceAddress forgetCodes;
    DeviceAddress gateCodes;
    DeviceAddress otherCodes; // of o, gate_proj and the head
    DeviceAddress wideCodes;
    DeviceAddress inputSums;
    DeviceAddress forgetSums;
    DeviceAddress gateSums;
    DeviceAddress otherSums; // (hidden): of o and down_proj
    DeviceAddress wideSums;  // (2 feedForward)
    DeviceAddress headSums;  // (vocabulary)
    DeviceAddress logits;
    DeviceAddress finalNorm;
    DeviceAddress headNorm;
    DeviceAddress headConstants; // whose MlpGateScale is the head's
    std::vector<LayerAddresses> layers;
};

// A program, and what it does besides its jobs.
struct TokenProgram
{
    std::vector<std::byte> blocks;
    ProgramWork work;
};

// Jobs of a token, in the order in which its program rings for them.
inline constexpr std::size_t kJobsOfLayer = 6; // i, f and g; o; gate_proj; down_proj

// Places all but matrices.
[[nodiscard]] TokenAddresses placeVectors(const LayeredModel& model, TokenMemory& memory);

// What of a token is wanted: most of a prompt's tokens only change the state.
enum class TokenPart
{
    State,
    StateAndLogits,
};

// The program of a token that reads states[turn] of each layer and writes the other one.
[[nodiscard]] TokenProgram tokenProgram(const TokenAddresses& at, std::size_t turn, TokenPart part);

} // namespace trilume::fpga
