// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace trilume::app {

// One text that was read through two models, or twice through one: for the difference of the two.
// Does not change once it is made; any thread.
struct RecordedPair
{
    ActivationSnapshotPtr shown;
    ActivationSnapshotPtr other; // as many tokens, layers and channels
    QString shownName;           // for people
    QString otherName;
    bool isSame = false; // every value that was recorded, bit for bit, but for the times
    QStringList notes;   // sentences: what has to be known besides
};

using RecordedPairPtr = std::shared_ptr<const RecordedPair>;

// Whether both hold the same bits: what the layers held and its codes, not how long they took.
[[nodiscard]] bool holdSameBits(const ActivationSnapshot& one, const ActivationSnapshot& other);

} // namespace trilume::app
