// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace trilume::ui {

// What the person wrote before, brought back one by one into a field that is empty or shows the
// last one brought back: a text of the person's own is never replaced.
class EarlierMessages
{
public:
    // The newest first; asked when the walk begins.
    using Source = std::function<QStringList()>;

    void setSource(Source source) { m_source = std::move(source); }

    // What to show in place of `shown`; nothing: leave it.
    [[nodiscard]] std::optional<QString> older(const QString& shown);
    [[nodiscard]] std::optional<QString> newer(const QString& shown); // empty behind the newest

private:
    [[nodiscard]] bool isWalking(const QString& shown) const;

    Source m_source;
    QStringList m_texts;    // of this walk
    qsizetype m_place = -1; // of the one that is shown; -1: none
};

} // namespace trilume::ui
