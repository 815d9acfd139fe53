// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/tokenizer/byte_bpe/bpe_description.h"
#include "engine/tokenizer/tokenizer.h"

#include <memory>

namespace trilume::tokenizer {

// A byte-level BPE tokenizer. Refused are vocabularies that lack a byte, since some text would have
// no ids, two pieces of one text, merges of pieces that are not there, and a beginning or an end of
// text beyond the pieces; the other ends may lie there. Its ids are those of the ecosystem (package
// tokenizers) but for one thing: no text yields a control piece or one that was added for markers,
// whatever it says; bytes() shows the latter.
[[nodiscard]] Result<std::unique_ptr<const Tokenizer>> makeByteBpe(BpeDescription description);

} // namespace trilume::tokenizer
