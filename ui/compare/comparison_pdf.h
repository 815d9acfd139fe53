// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_view.h"

#include <QByteArray>
#include <QPageSize>

namespace trilume::ui {

// A comparison on paper: what the page shows, black on white, in landscape for the table. [any
// thread]
[[nodiscard]] QByteArray comparisonPdf(const app::ComparisonView& view, QPageSize::PageSizeId page);

} // namespace trilume::ui
