// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_markers.h"

#include <QString>

#include <optional>

namespace trilume::ui {

// Markers as they are typed in one line: \n for a new line, \t for a tab, \\ for a backslash.

[[nodiscard]] QString typedMarker(const QString& marker);
// Nothing: a backslash that none of these follows.
[[nodiscard]] std::optional<QString> markerOf(const QString& typed);

// A short chat as the model reads it, up to where its answer begins, with a sign where a line ends.
[[nodiscard]] QString markedExample(const app::ModelMarkers& markers);

} // namespace trilume::ui
