// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/spoken_language.h"

#include "app/platform/paths.h"
#include "app/settings/settings.h"

#include <QGuiApplication>
#include <QLocale>

namespace trilume::desktop {

SpokenLanguage::SpokenLanguage(const app::Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_catalogues(app::qtTextFolders())
{
    connect(&settings, &app::Settings::changed, this, &SpokenLanguage::speak);
    speak();
}

void SpokenLanguage::speak()
{
    const double choice = m_settings.value(app::SettingId::Language);
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    const app::SettingSpec& spec = app::settingSpec(app::SettingId::Language);
    const QString word = QLatin1String(spec.choices[static_cast<std::size_t>(choice)].word);
    const bool isSystem = word == QLatin1String("system");
    const app::Language language =
        app::chooseLanguage(isSystem ? app::wishedLanguages() : QStringList{word},
                            app::languageCodes(), QLocale::system());
    if (language.code == m_code && language.locale == QLocale()) {
        return;
    }
    m_code = language.code;
    QLocale::setDefault(language.locale);
    m_catalogues.load(language.code);
    // Qt goes by a text of its own, which is not there where its translations are not installed.
    QGuiApplication::setLayoutDirection(language.locale.textDirection());
    Q_EMIT changed();
}

} // namespace trilume::desktop
