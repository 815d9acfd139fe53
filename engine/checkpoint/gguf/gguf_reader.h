// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_view.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace trilume::checkpoint {

// `source` names the file in messages; `bytes` must outlive the result.
[[nodiscard]] Result<GgufView> parseGguf(std::span<const std::byte> bytes, std::string_view source);

} // namespace trilume::checkpoint
