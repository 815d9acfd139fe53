// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/build_tree.h"

namespace trilume::app {

BuildTree buildTree()
{
    return {};
}

} // namespace trilume::app
