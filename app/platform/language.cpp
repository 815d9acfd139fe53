// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTranslator>

namespace trilume::app {

namespace {

constexpr QLatin1String kEnglish("en");
constexpr QLatin1String kCatalogues(":/i18n");

// "de_DE.UTF-8@euro" without what is no language.
QString bareName(const QString& name)
{
    return name.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('@'), 0, 0);
}

bool isC(const QString& name)
{
    const QString bare = bareName(name);
    return bare == QLatin1String("C") || bare == QLatin1String("POSIX");
}

// As QLocale has it.
QString plainName(const QString& name)
{
    return isC(name) ? QString(kEnglish) : bareName(name);
}

bool hasSameTexts(const QLocale& one, const QLocale& other)
{
    return one.language() == other.language() && one.script() == other.script();
}

bool namesCountry(const QString& wish)
{
    const QString name = QString(wish).replace(QLatin1Char('-'), QLatin1Char('_'));
    const QString last = name.section(QLatin1Char('_'), 1).section(QLatin1Char('_'), -1);
    return !last.isEmpty() && last.size() != 4; // those of four letters are scripts
}

QLocale localeFor(const QString& code, const QString& wish, const QLocale& system)
{
    const QLocale own(code);
    if (hasSameTexts(system, own) || (code == kEnglish && system.language() == QLocale::C)) {
        return system;
    }
    if (namesCountry(wish)) {
        return QLocale(wish);
    }
    return code == kEnglish ? QLocale(QLocale::English, QLocale::World) : own;
}

} // namespace

QStringList wishedLanguages()
{
    QString place;
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        place = place.isEmpty() ? qEnvironmentVariable(variable) : place;
    }
    const QString list = qEnvironmentVariable("LANGUAGE");
    if (place.isEmpty() && list.isEmpty()) {
        return QLocale::system().uiLanguages();
    }
    if (place.isEmpty() || isC(place)) {
        return {kEnglish};
    }
    QStringList wishes;
    for (const QString& wish : list.split(QLatin1Char(':'), Qt::SkipEmptyParts)) {
        wishes.append(plainName(wish));
    }
    wishes.append(plainName(place));
    return wishes;
}

QStringList languageCodes()
{
    QStringList codes;
    const QStringList files = QDir(kCatalogues).entryList({QStringLiteral("trilume_*.qm")});
    for (const QString& file : files) {
        codes.append(file.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('_'), 1));
    }
    if (!codes.contains(kEnglish)) {
        codes.append(kEnglish);
    }
    return codes;
}

Language chooseLanguage(const QStringList& wishes, const QStringList& codes, const QLocale& system)
{
    for (const QString& wish : wishes) {
        const QLocale wished(plainName(wish)); // C where Qt knows of no such language
        for (const QString& code : codes) {
            if (hasSameTexts(wished, QLocale(code))) {
                return {code, localeFor(code, wish, system)};
            }
        }
    }
    return {kEnglish, localeFor(kEnglish, kEnglish, system)};
}

Catalogues::Catalogues(const QStringList& qtFolders)
    : m_qtFolders(qtFolders)
{}

Catalogues::~Catalogues() = default;

void Catalogues::load(const QString& code)
{
    // Gone when the new ones are there: another thread may translate just now.
    const std::vector<std::unique_ptr<QTranslator>> former = std::move(m_loaded);
    m_loaded.clear();
    // Plurals are translations too: English comes first, the person's language over it.
    install(kCatalogues + QStringLiteral("/trilume_en.qm"));
    // By their whole names: QTranslator would go on to look for others.
    for (const QString& folder : m_qtFolders) {
        const QString path = QStringLiteral("%1/qtbase_%2.qm").arg(folder, code);
        if (QFile::exists(path)) {
            install(path);
            break;
        }
    }
    if (code != kEnglish) {
        install(QStringLiteral("%1/trilume_%2.qm").arg(kCatalogues, code));
    }
}

void Catalogues::install(const QString& path)
{
    auto translator = std::make_unique<QTranslator>();
    if (QFile::exists(path) && translator->load(path)) {
        QCoreApplication::installTranslator(translator.get());
        m_loaded.push_back(std::move(translator));
    }
}

} // namespace trilume::app
