// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/language.h"
#include "app/platform/paths.h"
#include "tests/support/all_pictures.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTextStream>

#include <optional>

// Renders the window in the states that one wants to look at after a change:
//   trilume_screenshots FOLDER [light|dark] [text scale] [rtl] [language]
// QT_SCALE_FACTOR=2 gives the pictures for a 200 % display.

using namespace trilume;

namespace {

// What the command line asks for: the folder, then words in any order.
struct Wishes
{
    QString folder;
    QString theme; // empty: both
    double scale = 1.0;
    bool isMirrored = false;
    QString language = QStringLiteral("en");
};

// Nothing where a word is not known.
std::optional<Wishes> readWishes(const QStringList& words)
{
    if (words.isEmpty()) {
        return std::nullopt;
    }
    Wishes wishes;
    wishes.folder = words.first();
    for (const QString& word : words.mid(1)) {
        bool isScale = false;
        const double scale = word.toDouble(&isScale);
        if (word == QLatin1String("light") || word == QLatin1String("dark")) {
            wishes.theme = word;
        } else if (word == QLatin1String("rtl")) {
            wishes.isMirrored = true;
        } else if (app::languageCodes().contains(word)) {
            wishes.language = word;
        } else if (isScale && scale > 0.0) {
            wishes.scale = scale;
        } else {
            QTextStream(stderr) << "unknown word: " << word << "\n";
            return std::nullopt;
        }
    }
    return wishes;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const std::optional<Wishes> wishes = readWishes(QApplication::arguments().mid(1));
    if (!wishes) {
        QTextStream(stderr)
            << "usage: trilume_screenshots FOLDER [light|dark] [text scale] [rtl] [language]\n";
        return 2;
    }
    QDir().mkpath(wishes->folder);
    app::Catalogues catalogues(app::qtTextFolders());
    catalogues.load(wishes->language);
    if (wishes->language != QLatin1String("en")) {
        QLocale::setDefault(QLocale(wishes->language));
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
    }
    if (wishes->isMirrored) {
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const QString tail =
        qEnvironmentVariable("SCREENSHOT_SUFFIX")
        + (wishes->language == QLatin1String("en") ? QString() : u'-' + wishes->language)
        + (wishes->isMirrored ? QStringLiteral("-rtl") : QString());
    if (wishes->theme != QLatin1String("dark")) {
        tests::takeAll(wishes->folder, app::ThemeChoice::Light, QStringLiteral("-light") + tail,
                       wishes->scale);
    }
    if (wishes->theme != QLatin1String("light")) {
        tests::takeAll(wishes->folder, app::ThemeChoice::Dark, QStringLiteral("-dark") + tail,
                       wishes->scale);
    }
    return 0;
}
