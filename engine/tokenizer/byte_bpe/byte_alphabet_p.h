// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace trilume::tokenizer {

// Byte-level vocabularies write each byte as one printable character, so that a piece is always
// text: printable bytes of Latin-1 stand for themselves, the others for U+0100 and what follows
// (a space is U+0120).
[[nodiscard]] std::string inByteAlphabet(std::string_view bytes);

// Nothing when a character is none of the 256.
[[nodiscard]] std::optional<std::string> fromByteAlphabet(std::string_view text);

} // namespace trilume::tokenizer
