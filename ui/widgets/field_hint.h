// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;

namespace trilume::ui {

// What to write in a field, told while it is empty. In a narrow one that ends in dots, so the mouse
// is told all of it.
void setFieldHint(QLineEdit& field, const QString& hint);

} // namespace trilume::ui
