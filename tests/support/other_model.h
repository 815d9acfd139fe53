// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <algorithm>

namespace trilume::tests {

inline const QString kOtherModelName = QStringLiteral("Trilume Swap"); // as long as its own

// A model of the same shape as this file's with other weights and another name: some of its bytes
// change places, so each is still what it may be. False where the file cannot be read or written.
[[nodiscard]] inline bool writeOtherModel(const QString& from, const QString& to)
{
    constexpr qsizetype kSwapped = 64 * 66; // bytes, whole blocks of its ternary weights
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    QByteArray bytes = file.readAll();
    const QByteArray name = QByteArrayLiteral("Trilume Seed");
    const qsizetype place = bytes.indexOf(name);
    const qsizetype middle = bytes.size() / 2;
    if (place < 0 || middle < kSwapped) {
        return false;
    }
    bytes.replace(place, name.size(), kOtherModelName.toUtf8());
    std::swap_ranges(bytes.begin() + middle - kSwapped, bytes.begin() + middle,
                     bytes.begin() + middle);
    QFile other(to);
    return other.open(QIODevice::WriteOnly) && other.write(bytes) == bytes.size();
}

} // namespace trilume::tests
