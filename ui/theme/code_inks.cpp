// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/code_inks.h"

#include "ui/theme/tokens.h"

namespace trilume::ui {

const CodeInks& codeInks(const Tokens& tokens)
{
    static const CodeInks light = {
        .keyword = QColor(0x80, 0x36, 0x96),
        .type = QColor(0x12, 0x66, 0x70),
        .string = QColor(0x2A, 0x69, 0x3C),
        .comment = QColor(0x5C, 0x63, 0x6B),
        .number = QColor(0x9A, 0x45, 0x0A),
        .name = QColor(0x27, 0x5C, 0xA0),
        .preprocessor = QColor(0x7C, 0x56, 0x00),
    };
    static const CodeInks dark = {
        .keyword = QColor(0xCB, 0x9F, 0xE3),
        .type = QColor(0x6F, 0xC7, 0xCF),
        .string = QColor(0x8C, 0xC9, 0x8F),
        .comment = QColor(0xA3, 0xAB, 0xB5),
        .number = QColor(0xE8, 0xA8, 0x72),
        .name = QColor(0x84, 0xB6, 0xF5),
        .preprocessor = QColor(0xD9, 0xB9, 0x6A),
    };
    return tokens.isDark ? dark : light;
}

} // namespace trilume::ui
