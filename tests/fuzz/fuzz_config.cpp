// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// config.json and trilume_chat.json.
#include "engine/base/check.h"
#include "engine/checkpoint/huggingface/hf_config.h"
#include "engine/checkpoint/tensor_specs.h"
#include "engine/tokenizer/chat_format.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace trilume;
using namespace trilume::checkpoint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const Result<HfConfig> config = parseHfConfig(text, "input"); config.ok()) {
        for (const TensorSpec& spec : config.value().specs) {
            TRILUME_CHECK(spec.rows > 0 && spec.columns > 0);
        }
    }
    if (const auto markers = tokenizer::parseChatMarkers(text, "input"); markers.ok()) {
        static_cast<void>(tokenizer::jinjaTemplate(markers.value()));
        const auto again =
            tokenizer::parseChatMarkers(tokenizer::chatMarkersJson(markers.value()), "again");
        TRILUME_CHECK(again.ok() && again.value() == markers.value());
    }
    return 0;
}
