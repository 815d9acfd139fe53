// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::tokenizer {

// What a vocabulary says of one piece; the values are GGUF's tokenizer.ggml.token_type.
enum class PieceKind
{
    Normal = 1,
    Unknown = 2,
    Control = 3,
    UserDefined = 4,
    Unused = 5,
    Byte = 6,
};

} // namespace trilume::tokenizer
