// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_view.h"
#include "engine/tokenizer/byte_bpe/bpe_description.h"
#include "engine/tokenizer/tokenizer.h"

#include <memory>
#include <string_view>

namespace trilume::checkpoint {

// The byte-level BPE vocabulary of a GGUF file (tokenizer.ggml.model = gpt2): its pieces, merges
// and kinds, the ids that begin and end a text, and the splitter by its name; one that is not known
// is refused, since a text would be cut otherwise than the model has learnt it. `source` names the
// file in errors.
[[nodiscard]] Result<tokenizer::BpeDescription> readGgufBpe(const GgufView& file,
                                                            std::string_view source);

// The same, ready for use.
[[nodiscard]] Result<std::unique_ptr<const tokenizer::Tokenizer>> readGgufTokenizer(
    const GgufView& file,
    std::string_view source);

} // namespace trilume::checkpoint
