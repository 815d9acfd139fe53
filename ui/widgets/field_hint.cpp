// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_hint.h"

#include "ui/widgets/plain_tip.h"

#include <QLineEdit>

namespace trilume::ui {

void setFieldHint(QLineEdit& field, const QString& hint)
{
    field.setPlaceholderText(hint);
    field.setToolTip(plainTip(hint));
}

} // namespace trilume::ui
