// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_controller.h"
#include "app/store/answer_origin.h"

namespace trilume::desktop {

// What is known of the answers of a model before they are written: all but the sampling. [any
// thread]
[[nodiscard]] app::AnswerOrigin originOf(const app::ModelSummary& model);

} // namespace trilume::desktop
