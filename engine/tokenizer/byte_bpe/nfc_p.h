// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>
#include <string_view>

namespace trilume::tokenizer {

// A well-formed text in normalisation form C, as the ecosystem's tokenizers make it: by Unicode 9.0
// (package tokenizers 0.23), so that characters that came later stay as they are. The order of
// combining marks is found in n log n steps, however many there are in a row; ICU's own function
// takes n * n. After a stop the text is of no use.
[[nodiscard]] std::string toNfc(std::string_view text, const std::stop_token& stop = {});

} // namespace trilume::tokenizer
