// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QCustomPlot's header, which uses Qt's keywords, in a tree without them (QT_NO_KEYWORDS,
// QT_NO_FOREACH). Included by sources only: it takes seconds to parse.
#pragma once

#include <QtGlobal>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
