// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate/chain_hash.h"

#include <QString>

namespace trilume::app {

// As names of files have it: 32 digits.
inline QString toDigits(const generate::ChainHash& hash)
{
    return QStringLiteral("%1%2")
        .arg(hash.high, 16, 16, QLatin1Char('0'))
        .arg(hash.low, 16, 16, QLatin1Char('0'));
}

inline generate::ChainHash fromDigits(QStringView digits)
{
    return {digits.mid(16).toULongLong(nullptr, 16), digits.left(16).toULongLong(nullptr, 16)};
}

} // namespace trilume::app
