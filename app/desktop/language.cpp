// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace trilume::desktop {

namespace {

constexpr QLatin1String kEnglish("en");
constexpr QLatin1String kFolder(":/i18n");

// "pt-BR" is in Brazilian or, failing that, in Portuguese.
QString translationFor(const QStringList& languages, const QStringList& translations)
{
    for (const QString& language : languages) {
        const QString code = QString(language).replace(QLatin1Char('-'), QLatin1Char('_'));
        for (const QString& wanted : {code, code.section(QLatin1Char('_'), 0, 0)}) {
            if (translations.contains(wanted)) {
                return wanted;
            }
        }
    }
    return kEnglish;
}

QLocale localeFor(const QString& translation, const QLocale& system)
{
    const QLocale own(translation);
    if (system.language() == own.language() || system.language() == QLocale::C) {
        return system; // with what the person has set for numbers and dates
    }
    return translation == kEnglish ? QLocale(QLocale::English, QLocale::World) : own;
}

void install(const QString& file, const QString& folder, QCoreApplication& application)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace

Language chooseLanguage(const QString& wanted,
                        const QLocale& system,
                        const QStringList& translations)
{
    const bool isSystem = wanted == QLatin1String("system");
    const QString translation =
        translationFor(isSystem ? system.uiLanguages() : QStringList{wanted}, translations);
    return {translation, localeFor(translation, system)};
}

QStringList translationCodes()
{
    QStringList codes;
    const QStringList files = QDir(kFolder).entryList({QStringLiteral("trilume_*.qm")});
    for (const QString& file : files) {
        codes.append(file.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('_'), 1));
    }
    return codes;
}

void speak(const Language& language, QCoreApplication& application)
{
    QLocale::setDefault(language.locale);
    // Plurals are translations too: English comes first, the person's language over it.
    install(QStringLiteral("trilume_en"), kFolder, application);
    install(QStringLiteral("qtbase_") + language.translation,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath), application);
    if (language.translation != kEnglish) {
        install(QStringLiteral("trilume_") + language.translation, kFolder, application);
    }
}

} // namespace trilume::desktop
