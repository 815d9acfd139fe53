// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace trilume::app {

// A table of numbers as a view of the explorer shows it, for files. Words in it are part of the
// format of the files and in no language but English.
struct ShownData
{
    QString quantity; // "half_life"
    QString unit;     // "tokens"; empty: a plain number
    QString model;
    QString rowKind;                      // what a row is: "position", "layer"
    std::vector<std::int64_t> rowNumbers; // (rows)
    QStringList rowTexts;                 // (rows) the tokens; empty: rows have no text
    QStringList columns;                  // "layer 1"
    std::vector<float> values;            // (rows, columns); not-a-number: not known

    friend bool operator==(const ShownData&, const ShownData&) = default;
};

// A header row; commas, a point in numbers whatever the locale, nine significant digits, empty
// cells for what is not known, texts in quotes where they need them (RFC 4180).
[[nodiscard]] std::string csvOf(const ShownData& data);

// As CSV where the path ends in .csv, else as NPZ with the arrays values (rows, columns) float32,
// row_numbers int64, row_texts, columns, and the texts quantity, unit, model, row_kind. The file
// appears whole or not at all; errors name it. [any thread]
[[nodiscard]] Status writeShown(const ShownData& data, const QString& path);

} // namespace trilume::app
