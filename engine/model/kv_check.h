// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/model.h"
#include "engine/model/sequence.h"

namespace trilume::model {

// Whether keys and values of the model can be held in the format that is asked for: an error names
// the layer for whose keys it is too coarse. One that nobody asked for is never chosen so.
[[nodiscard]] Status checkKv(const Model& model, const KvOptions& options);

} // namespace trilume::model
