// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace trilume::desktop {

// What the window speaks. Numbers and dates are of the language of the texts, whatever the desktop
// has: "1,5 tokens" is of no language.
struct Language
{
    QString translation; // its code, as in :/i18n: "en"
    QLocale locale;      // of numbers and dates
};

// `wanted`: a word of the setting, of which "system" goes by `system`; `translations`: the codes of
// those that exist. English where there is none for it, in the forms that most of the world reads.
[[nodiscard]] Language chooseLanguage(const QString& wanted,
                                      const QLocale& system,
                                      const QStringList& translations);

// The codes of the translations that this program has.
[[nodiscard]] QStringList translationCodes();

// For all that is shown from now on: before the window is made. [ui thread]
void speak(const Language& language, QCoreApplication& application);

} // namespace trilume::desktop
