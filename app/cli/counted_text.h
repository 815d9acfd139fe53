// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace trilume::cli {

// Amounts with what is counted, in the form that the language has for so many.

[[nodiscard]] std::string bytesText(std::uint64_t bytes);                      // "8904960 bytes"
[[nodiscard]] std::string tokensDoneText(std::size_t done, std::size_t total); // "3 of 24 tokens"

// "[4 earlier messages were left out: there is no room for them]"
[[nodiscard]] std::string messagesLeftOutText(std::size_t messages);

// "[24 tokens, 31.2 tokens/s]"
[[nodiscard]] std::string tokensWrittenText(std::size_t tokens, double tokensPerSecond);

} // namespace trilume::cli
