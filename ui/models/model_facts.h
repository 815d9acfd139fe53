// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_controller.h"
#include "app/library/model_library.h"
#include "app/library/server_models.h"

#include <QString>

namespace trilume::ui {

// What is known of a model, in one line: parameters, bits per weight, size of the file, family,
// trained length, speed here, and what it lacks for a chat.
[[nodiscard]] QString modelFacts(const app::FoundModel& model);

// The shortest of it, beside its name in a list: "8.9 M · 2.06 bit".
[[nodiscard]] QString modelSize(const app::FoundModel& model);

// Whether this is what answers.
[[nodiscard]] bool isInUse(const app::FoundModel& model, const app::ModelController& models);

// The one on a server that was used last; without a name: there is none.
[[nodiscard]] app::ServerModel lastServerModel(const app::ModelController& models);

// Switches to it. One sentence why not; empty: it answers.
[[nodiscard]] QString useLastServerModel(const app::ModelController& models);

} // namespace trilume::ui
