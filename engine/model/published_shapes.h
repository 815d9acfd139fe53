// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/model_shape.h"

#include <string_view>
#include <vector>

namespace trilume::model {

// Names of the published sizes: "370M", "1.3B", "2.7B" of MatMul-free models, then those of
// transformers ("2B4T").
[[nodiscard]] std::vector<std::string_view> publishedShapes();

// Of a MatMul-free model; transformers have shapes of their own
// (transformer/published_transformers.h).
[[nodiscard]] Result<ModelShape> publishedShape(std::string_view name);

} // namespace trilume::model
