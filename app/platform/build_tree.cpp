// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/build_tree.h"

namespace trilume::app {

BuildTree buildTree()
{
    return {TRILUME_SOURCE_MODEL_DIR, TRILUME_BUILD_PLUGIN_DIR, TRILUME_BUILT_DEVICE_HOST,
            TRILUME_BUILT_REPORT_PDF};
}

} // namespace trilume::app
