// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"

#include <QString>

#include <cstddef>

namespace trilume::ui {

// What is taken off every token of a recording, so that differences are seen: one of its tokens, or
// of a recording that was kept the one at the same position. A value.
class Reference
{
public:
    [[nodiscard]] static Reference toToken(app::ActivationSnapshotPtr recording, std::size_t token);
    [[nodiscard]] static Reference toRecording(app::ActivationSnapshotPtr recording,
                                               const QString& name = {}); // empty: that was kept

    // Null where there is nothing to compare with.
    [[nodiscard]] const app::TokenColumn* at(std::size_t position) const;

    // Whether it can be taken off this one: of a model with the same layers and numbers and, where
    // it is one token, of the same recording.
    [[nodiscard]] bool fits(const app::ActivationSnapshot& snapshot) const;

    // "“lamp”, token 12", or which recording it is.
    [[nodiscard]] QString words() const;

    friend bool operator==(const Reference&, const Reference&) = default;

private:
    Reference(app::ActivationSnapshotPtr recording, app::TokenColumnPtr token, QString name = {});

    app::ActivationSnapshotPtr m_recording;
    app::TokenColumnPtr m_token; // null: every one of the recording
    QString m_name;              // of the recording
};

} // namespace trilume::ui
