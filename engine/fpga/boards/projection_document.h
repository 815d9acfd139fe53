// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/boards/projection_rows.h"

#include <span>
#include <string>

namespace trilume::fpga {

// The projection of all boards beside what others published and metered, with every constant and
// its source: a document in Markdown (engine/fpga/boards/projection.md is this text), in English as
// what it quotes.
[[nodiscard]] std::string projectionText(std::span<const ProjectedShape> shapes);

// The same as one JSON object with fixed keys and a new line at the end; what is not known is null.
[[nodiscard]] std::string projectionJson(std::span<const ProjectedShape> shapes);

} // namespace trilume::fpga
