// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/display_text.h"

#include "engine/base/visible_text.h"

namespace trilume::app {

QString displayText(const std::string& text)
{
    return QString::fromStdString(visibleText(text));
}

QString displayText(const QString& text)
{
    return displayText(text.toStdString());
}

} // namespace trilume::app
