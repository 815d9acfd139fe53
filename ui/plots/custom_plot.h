// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QCustomPlot's header, which uses Qt's keywords, in a tree without them (QT_NO_KEYWORDS,
// QT_NO_FOREACH). Included by sources only: it takes seconds to parse.
#pragma once

#include <QtGlobal>

#ifdef QT_NO_KEYWORDS
// NOLINTBEGIN(readability-identifier-naming,bugprone-macro-parentheses)
#    define signals Q_SIGNALS
#    define slots Q_SLOTS
#    define foreach(variable, container) for (variable : container)
// NOLINTEND(readability-identifier-naming,bugprone-macro-parentheses)
#endif
#include <qcustomplot.h>
#ifdef QT_NO_KEYWORDS
#    undef signals
#    undef slots
#    undef foreach
#endif
