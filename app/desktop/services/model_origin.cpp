// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/model_origin.h"

#include <QCoreApplication>

namespace trilume::desktop {

app::AnswerOrigin originOf(const app::ModelSummary& model)
{
    app::AnswerOrigin origin;
    origin.program = QCoreApplication::applicationVersion();
    origin.fingerprint = model.fingerprint;
    origin.device = model.device;
    origin.isa = model.kernels;
    origin.packing = model.packing;
    origin.threads = model.threads;
    return origin;
}

} // namespace trilume::desktop
