// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

#include <map>

namespace trilume::app {

// How fast models answered on this machine, by the fingerprint: a small file in the folder for
// caches, which may be deleted at any time. One thread. A file that cannot be read counts as empty.
class ModelSpeeds final
{
public:
    explicit ModelSpeeds(QString path);

    // Tokens per second over the latest answers, the older the less they count; 0: it wrote none.
    [[nodiscard]] double of(const QString& fingerprint) const;

    // An answer: of that many tokens, written in that many seconds. Too short ones say nothing.
    [[nodiscard]] Status add(const QString& fingerprint, int tokens, double seconds);

private:
    struct Sum
    {
        double tokens = 0.0;
        double seconds = 0.0;
    };

    void read();
    [[nodiscard]] Status write() const;

    QString m_path;
    std::map<QString, Sum> m_sums;
};

} // namespace trilume::app
