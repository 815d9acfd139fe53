// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/layer_parts.h"
#include "engine/trace/reductions.h"
#include "engine/trace/series.h"
#include "engine/trace/weight_summary.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace trilume::app {

// The engine's numbers in the window's terms. [any thread]

// In the language of the moment.
[[nodiscard]] LayerParts layerParts(const model::Watchable& watchable);

[[nodiscard]] Spread spreadOf(const trace::Quartiles& quartiles);

// A token as people can see it: spaces as U+2423, line breaks as arrows, and the name of the piece
// (or its bytes, where there is none) for what is no whole text of its own.
[[nodiscard]] QString visibleToken(std::string_view bytes, const std::string& piece);

// Shares by layer and projection of a model's tensors.
[[nodiscard]] WeightTable weightTable(const std::vector<trace::WeightShare>& tensors,
                                      const model::Watchable& watchable,
                                      std::size_t layers);

} // namespace trilume::app
