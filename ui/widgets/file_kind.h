// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::ui {

// What a file is by its name, for who takes dropped files: what is in it is seen by who opens it.

[[nodiscard]] inline bool isModelName(const QString& path)
{
    return path.endsWith(QLatin1String(".gguf"), Qt::CaseInsensitive);
}

// A part of a folder in the Hugging Face layout, which is imported whole.
[[nodiscard]] inline bool isCheckpointName(const QString& path)
{
    return path.endsWith(QLatin1String("/config.json"))
           || path.endsWith(QLatin1String(".safetensors.index.json"))
           || path.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive);
}

// An export of chats, of this program or another.
[[nodiscard]] inline bool isChatsName(const QString& path)
{
    if (isCheckpointName(path)) {
        return false;
    }
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
           || path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
}

} // namespace trilume::ui
