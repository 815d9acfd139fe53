// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/tensor_specs.h"

#include "engine/base/check.h"

#include <string_view>

namespace trilume::checkpoint {

namespace {

constexpr std::string_view kWeightEnding = ".weight";

} // namespace

std::string scaleTensorName(const std::string& weightName)
{
    TRILUME_CHECK(weightName.ends_with(kWeightEnding));
    return weightName.substr(0, weightName.size() - kWeightEnding.size()) + ".scale";
}

} // namespace trilume::checkpoint
