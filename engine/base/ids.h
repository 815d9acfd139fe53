// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trilume {

// Index of a piece in a model's vocabulary. A plain integer because vectors of it are read from
// files, compared with golden data and used as row numbers; everywhere it is checked against the
// vocabulary before use.
using TokenId = std::int32_t;

} // namespace trilume
