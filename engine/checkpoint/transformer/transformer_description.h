// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/file_description.h"
#include "engine/checkpoint/transformer/transformer_file.h"

namespace trilume::checkpoint {

[[nodiscard]] FileDescription describe(const TransformerFile& file);

} // namespace trilume::checkpoint
