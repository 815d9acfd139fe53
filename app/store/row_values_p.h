// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <optional>

namespace trilume::app {

// Values as the database has them: NULL for what is not known, so that sums and means over a table
// need no special numbers.

[[nodiscard]] QVariant numberOrNull(const std::optional<double>& number);
[[nodiscard]] QVariant secondsOrNull(double seconds); // negative: not known
[[nodiscard]] QVariant countOrNull(qint64 count);     // 0: not known
[[nodiscard]] QVariant textOrNull(const QString& text);
[[nodiscard]] QVariant textOrEmpty(const QString& text); // for columns that refuse NULL

[[nodiscard]] std::optional<double> readNumber(const QVariant& value);
[[nodiscard]] double readSeconds(const QVariant& value);

} // namespace trilume::app
