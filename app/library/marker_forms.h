// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_markers.h"

#include <span>

namespace trilume::app {

// Forms of a dialogue that many models were trained with, to begin from.
struct MarkerForm
{
    const char* key = "";  // names it in tests and object names
    const char* name = ""; // as the model's makers call it, or translated: markerFormName()
    ModelMarkers markers;
};

[[nodiscard]] std::span<const MarkerForm> markerForms();
[[nodiscard]] QString markerFormName(const MarkerForm& form);

} // namespace trilume::app
