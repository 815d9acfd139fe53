// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_markers.h"
#include "engine/base/result.h"
#include "engine/tokenizer/chat_format.h"

#include <QString>

#include <optional>

namespace trilume::app {

[[nodiscard]] ModelMarkers modelMarkers(const tokenizer::ChatMarkers& markers);
[[nodiscard]] tokenizer::ChatMarkers chatMarkers(const ModelMarkers& markers);

// The markers that a person gave a model, in place of its own: a file for each, in the form of
// `trilume_chat.json`, named after the fingerprint, so that they are found again wherever the model
// lies. [inference thread]

[[nodiscard]] QString keptMarkersPath(const QString& folder, const QString& fingerprint);

// Nothing: the model has its own. An error names the file.
[[nodiscard]] Result<std::optional<tokenizer::ChatMarkers>> readKeptMarkers(const QString& path);

// Nothing: the file goes. An error leaves what was there.
[[nodiscard]] Status keepMarkers(const QString& path,
                                 const std::optional<tokenizer::ChatMarkers>& markers);

// Of all models; an error is not told, the files are as good as unread without their models.
void removeAllMarkers(const QString& folder);

} // namespace trilume::app
