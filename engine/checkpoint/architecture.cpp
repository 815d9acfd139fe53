// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/architecture.h"

#include "engine/base/check.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/model_keys.h"

#include <algorithm>
#include <array>
#include <string>

namespace trilume::checkpoint {

namespace {

struct Named
{
    Architecture architecture;
    std::string_view name;
};

constexpr std::array kArchitectures = {
    Named{Architecture::HgrnBit, "hgrn_bit"},   Named{Architecture::BitNetB158, "bitnet-b1.58"},
    Named{Architecture::BitNet25, "bitnet-25"}, Named{Architecture::BitNet, "bitnet"},
    Named{Architecture::Llama, "llama"},        Named{Architecture::Qwen3, "qwen3"},
};

} // namespace

std::string_view architectureName(Architecture architecture)
{
    const auto* found =
        std::find_if(kArchitectures.begin(), kArchitectures.end(),
                     [&](const Named& named) { return named.architecture == architecture; });
    TRILUME_CHECK(found != kArchitectures.end());
    return found->name;
}

std::optional<Architecture> findArchitecture(std::string_view name)
{
    const auto* found = std::find_if(kArchitectures.begin(), kArchitectures.end(),
                                     [&](const Named& named) { return named.name == name; });
    return found == kArchitectures.end() ? std::nullopt : std::optional(found->architecture);
}

Result<Architecture> architectureOf(const GgufView& file, std::string_view source)
{
    const GgufValueView* value = file.find(keys::kArchitecture);
    if (value == nullptr) {
        return corrupt(source, keys::kArchitecture, Sentence::of("is missing"));
    }
    const std::optional<std::string_view> name = value->asString();
    if (!name) {
        return corrupt(
            source, keys::kArchitecture,
            Sentence::of("found a value of type %1, expected string", ggufValueTypeText(*value)));
    }
    const std::optional<Architecture> architecture = findArchitecture(*name);
    if (!architecture) {
        std::string known;
        for (const Named& named : kArchitectures) {
            known += (known.empty() ? "" : ", ") + quotedName(named.name);
        }
        return otherModel(source, keys::kArchitecture, *name, known);
    }
    return *architecture;
}

} // namespace trilume::checkpoint
