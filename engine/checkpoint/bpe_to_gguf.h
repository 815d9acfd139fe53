// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_writer.h"
#include "engine/tokenizer/byte_bpe/bpe_description.h"

#include <cstddef>
#include <string_view>

namespace trilume::checkpoint {

// Names the keys that readGgufBpe() reads the same vocabulary from. There is one piece for each of
// the `vocabularySize` rows of the embeddings, as other programs expect; ends beyond these are left
// out. An error, with `source` as its place, where the format has no name for the way in which the
// vocabulary cuts texts.
[[nodiscard]] Status addBpe(GgufWriter& writer,
                            const tokenizer::BpeDescription& about,
                            std::size_t vocabularySize,
                            std::string_view source);

} // namespace trilume::checkpoint
