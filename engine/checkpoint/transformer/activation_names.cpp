// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/activation_names.h"

#include "engine/checkpoint/message_text.h"

#include <array>

namespace trilume::checkpoint {

namespace {

constexpr std::string_view kSilu = "silu";
constexpr std::string_view kSquaredRelu = "relu2";

} // namespace

std::string_view activationName(GateActivation activation)
{
    return activation == GateActivation::SquaredRelu ? kSquaredRelu : kSilu;
}

std::optional<GateActivation> findActivation(std::string_view name)
{
    if (name == kSilu || name == "swish") {
        return GateActivation::Silu;
    }
    return name == kSquaredRelu ? std::optional(GateActivation::SquaredRelu) : std::nullopt;
}

Sentence::Argument activationNames()
{
    constexpr std::array kNames = {kSilu, kSquaredRelu};
    return anyOf(kNames);
}

} // namespace trilume::checkpoint
