// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/language.h"

#include <QObject>

namespace trilume::app {
class Settings;
}

namespace trilume::desktop {

// The language of the program as the setting wants it: texts, numbers and dates, and the side where
// lines begin. [ui thread] From its making on, for the windows that are made later; a change of the
// setting counts at once, and those that are there hear of it as of QEvent::LanguageChange.
class SpokenLanguage final : public QObject
{
    Q_OBJECT

public:
    // `settings` is borrowed.
    explicit SpokenLanguage(const app::Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] const QString& code() const { return m_code; }

Q_SIGNALS:
    void changed(); // for who keeps texts; before the windows hear of it

private:
    void speak();

    const app::Settings& m_settings;
    app::Catalogues m_catalogues;
    double m_choice = -1.0; // of the setting
    QString m_code;
};

} // namespace trilume::desktop
