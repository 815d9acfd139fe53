// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace trilume::ui {

struct Tokens;

// Letters of code by what they are, on the panel.
struct CodeInks
{
    QColor keyword;
    QColor type;
    QColor string;
    QColor comment;
    QColor number;
    QColor name;
    QColor preprocessor;
};

[[nodiscard]] const CodeInks& codeInks(const Tokens& tokens);

} // namespace trilume::ui
