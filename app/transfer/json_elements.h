// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace trilume::app {

// Where the parts of a large JSON text lie, so that each can be read by itself: the values of an
// object or the elements of an array, not what is within them. Only what is needed for that is
// looked at: brackets, strings, commas. What lies in a part, who reads it finds out.
struct JsonParts
{
    bool isArray = false;
    std::vector<QByteArrayView> elements;          // of an array
    std::map<QString, QByteArrayView> values = {}; // of an object; of two of a name the first
};

// Views into `text`. `path` is for the error. Brackets may be 1000 deep, and there may be
// 100 000 parts.
[[nodiscard]] Result<JsonParts> splitJson(QByteArrayView text, const QString& path);

} // namespace trilume::app
