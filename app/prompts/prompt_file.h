// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompts/prompt.h"
#include "engine/base/result.h"

#include <QByteArray>

#include <vector>

namespace trilume::app {

// The file that prompts are kept in: {"prompts": [{"title": "...", "text": "..."}]}, JSON that
// people may write and exchange. [any thread]

// NotFound when there is none. Other errors name the file, the field, what was found and what was
// expected.
[[nodiscard]] Result<std::vector<Prompt>> readPrompts(const QString& path);

[[nodiscard]] QByteArray promptsJson(const std::vector<Prompt>& prompts);

// The name of a prompt that was given none: how its text begins.
[[nodiscard]] QString promptTitle(const QString& text);

} // namespace trilume::app
