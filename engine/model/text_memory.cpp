// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/text_memory.h"

#include "engine/model/transformer/kv_budget.h"

#include <variant>

namespace trilume::model {

TextMemory textMemoryOf(const checkpoint::ModelFile& file)
{
    if (const auto* attentive = std::get_if<checkpoint::TransformerFile>(&file)) {
        const transformer::KvChoice choice =
            transformer::chooseKv(attentive->hyperParameters(), {});
        return {.bytesPerToken = choice.shape.tokenBytes(),
                .mostTokens = choice.capacity,
                .format = choice.shape.format};
    }
    return {.bytes = checkpoint::describe(file).stateBytes.value_or(0)};
}

std::string_view kvFormatName(kernels::KvFormat format)
{
    switch (format) {
    case kernels::KvFormat::F32:
        return "f32";
    case kernels::KvFormat::F16:
        return "f16";
    case kernels::KvFormat::Int8:
        return "int8";
    }
    return "?";
}

} // namespace trilume::model
