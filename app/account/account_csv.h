// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "app/store/account.h"

#include <QByteArray>

namespace trilume::app {

// An account as RFC 4180 has it, UTF-8, a line for each day, model and meter, so that the table and
// the bars can be computed from it; for programs, so words and numbers are the same in every
// language. Lines of `answers` count all answers of the day, those of `unmetered` the ones of them
// that no meter could tell of, and those of `energy` the ones that one could: joules of two lines
// belong together only where place, scope and label are the same. Carbon dioxide and cost are there
// where the person gave a figure for them, which stands beside them with its day.
[[nodiscard]] QByteArray accountCsv(const Account& account, const GridSettings& grid);

} // namespace trilume::app
