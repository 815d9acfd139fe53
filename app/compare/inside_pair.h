// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::app {

// Two runs of a comparison, and whether their layers can be set against each other.
struct InsidePair
{
    int first = 0; // indices of the runs
    int second = 0;
    QString name = {};     // of both, for people
    QString obstacle = {}; // one sentence why not; empty: they can

    friend bool operator==(const InsidePair&, const InsidePair&) = default;
};

} // namespace trilume::app
