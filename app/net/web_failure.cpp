// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_failure.h"

namespace trilume::app {

bool isPassing(WebFault fault)
{
    return fault == WebFault::Name || fault == WebFault::Connect || fault == WebFault::Cut
           || fault == WebFault::Silence;
}

} // namespace trilume::app
