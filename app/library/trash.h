// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

namespace trilume::app {

// A file in the desktop's trash.
struct TrashedFile
{
    QString path;    // where it was
    QString inTrash; // where it is; empty: the desktop does not say
    QString name;    // of the model, for the person
};

// [any thread] Errors name the file; it stays where it is then.
[[nodiscard]] Result<TrashedFile> moveToTrash(const QString& path);

// Back to where it was, unless another file has that name by now.
[[nodiscard]] Status bringBack(const TrashedFile& file);

} // namespace trilume::app
