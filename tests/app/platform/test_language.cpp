// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/language.h"
#include "app/platform/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace trilume;

namespace {

QStringList codes()
{
    return {QStringLiteral("ar"),   QStringLiteral("de"), QStringLiteral("en"),
            QStringLiteral("es"),   QStringLiteral("fr"), QStringLiteral("ja"),
            QStringLiteral("zh_CN")};
}

// A button of Qt's own.
QString cancelText()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

QString qtFolder()
{
    return QLibraryInfo::path(QLibraryInfo::TranslationsPath);
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstWishThatThereIsWins_data();
    void theFirstWishThatThereIsWins();
    void numbersAndDatesAreOfTheLanguage_data();
    void numbersAndDatesAreOfTheLanguage();
    void englishIsThereWithItsPlurals();
    void qtSpeaksTheSameLanguageOrEnglish();
    void whatCameWithTheProgramGoesFirst();
};

void TestLanguage::init()
{
    for (const char* variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        qunsetenv(variable);
    }
}

void TestLanguage::theFirstWishThatThereIsWins_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* environment, const char* code) {
        QTest::newRow(environment) << QString::fromLatin1(environment) << QString::fromLatin1(code);
    };
    row("LANG=de_DE.UTF-8", "de");
    row("LANG=de_CH.UTF-8@euro", "de");
    row("LANG=C.UTF-8", "en");
    row("LANG=POSIX", "en");
    row("LANG=it_IT.UTF-8", "en");
    // English is a language like others, the variants of a later wish do not win over it.
    row("LANGUAGE=en_US:de LANG=en_US.UTF-8", "en");
    row("LANGUAGE=en_GB:fr:en LANG=en_GB.UTF-8", "en");
    row("LANGUAGE=en:de LANG=de_DE.UTF-8", "en");
    row("LANGUAGE=pt_BR:de LANG=pt_BR.UTF-8", "de");
    row("LANGUAGE=pt_BR:it LANG=fr_FR.UTF-8", "fr");
    row("LANGUAGE=xx:fr_CA:de LANG=de_DE.UTF-8", "fr");
    row("LANGUAGE=C:de LANG=de_DE.UTF-8", "en");
    row("LANGUAGE=::de: LANG=fr_FR.UTF-8", "de");
    // Chinese is read in two scripts.
    row("LANG=zh_CN.UTF-8", "zh_CN");
    row("LANG=zh_SG.UTF-8", "zh_CN");
    row("LANG=zh_Hans.UTF-8", "zh_CN");
    row("LANG=zh_Hans_HK.UTF-8", "zh_CN");
    row("LANG=zh.UTF-8", "zh_CN");
    row("LANG=zh_TW.UTF-8", "en");
    row("LANG=zh_HK.UTF-8", "en");
    row("LANGUAGE=zh_TW:zh_CN LANG=zh_TW.UTF-8", "zh_CN");
    row("LANGUAGE=zh_TW:ja LANG=zh_TW.UTF-8", "ja");
    // Which variable counts.
    row("LC_ALL=fr_FR.UTF-8 LC_MESSAGES=es_ES.UTF-8 LANG=de_DE.UTF-8", "fr");
    row("LC_MESSAGES=es_ES.UTF-8 LANG=de_DE.UTF-8", "es");
    row("LANGUAGE=ar LC_ALL=fr_FR.UTF-8 LANG=de_DE.UTF-8", "ar");
    row("LANGUAGE=de LC_ALL=C LANG=de_DE.UTF-8", "en");
    row("LANGUAGE=de LANG=C.UTF-8", "en");
    row("LANGUAGE=de", "en");
    row("LC_ALL= LC_MESSAGES= LANG=ja_JP.UTF-8", "ja");
}

void TestLanguage::theFirstWishThatThereIsWins()
{
    QFETCH(const QString, environment);
    QFETCH(const QString, code);
    for (const QString& variable : environment.split(QLatin1Char(' '))) {
        qputenv(variable.section(QLatin1Char('='), 0, 0).toLatin1().constData(),
                variable.section(QLatin1Char('='), 1).toLatin1());
    }
    const QStringList wishes = app::wishedLanguages();
    QCOMPARE(app::chooseLanguage(wishes, codes(), QLocale::c()).code, code);
    // In whatever order the languages are known.
    QStringList backwards = codes();
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(app::chooseLanguage(wishes, backwards, QLocale::c()).code, code);
}

void TestLanguage::numbersAndDatesAreOfTheLanguage_data()
{
    QTest::addColumn<QString>("wishes");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number"); // 1.5
    QTest::addColumn<QString>("month");  // the third
    const auto row = [](const char* name, const char* wishes, const char* system, const char* code,
                        const char* number, const char* month) {
        QTest::newRow(name) << QString::fromLatin1(wishes) << QString::fromLatin1(system)
                            << QString::fromLatin1(code) << QString::fromUtf8(number)
                            << QString::fromUtf8(month);
    };
    row("no Italian text", "it_IT", "it_IT", "en", "1.5", "March");
    row("no Persian text", "fa_IR", "fa_IR", "en", "1.5", "March");
    row("French in Switzerland", "fr_CH", "fr_CH", "fr", "1,5", "mars");
    row("English", "en_GB", "en_GB", "en", "1.5", "March");
    row("English where commas are used", "en_DE", "en_DE", "en", "1,5", "March");
    row("no language", "en", "C", "en", "1.5", "March");
    row("English, and the desktop in German", "en:de", "de_DE", "en", "1.5", "March");
    row("chosen where there is no language", "de", "C", "de", "1,5", "M\u00e4rz");
    row("a country that is wished", "es_MX", "de_DE", "es", "1.5", "marzo");
    row("no country is wished", "es", "de_DE", "es", "1,5", "marzo");
    row("Arabic in Egypt", "ar_EG", "ar_EG", "ar", "\u0661\u066b\u0665",
        "\u0645\u0627\u0631\u0633");
    row("Arabic in the Emirates", "ar_AE", "ar_AE", "ar", "1.5", "\u0645\u0627\u0631\u0633");
    row("the other script", "zh_TW:zh_CN", "zh_TW", "zh_CN", "1.5", "\u4e09\u6708");
    row("a script is no country", "zh-Hans", "C", "zh_CN", "1.5", "\u4e09\u6708");
    row("chosen, and gone since", "xx", "de_DE", "en", "1.5", "March");
}

void TestLanguage::numbersAndDatesAreOfTheLanguage()
{
    QFETCH(const QString, wishes);
    QFETCH(const QString, system);
    QFETCH(const QString, code);
    QFETCH(const QString, number);
    QFETCH(const QString, month);
    const app::Language language =
        app::chooseLanguage(wishes.split(QLatin1Char(':')), codes(), QLocale(system));
    QCOMPARE(language.code, code);
    QCOMPARE(language.locale.toString(1.5), number);
    QCOMPARE(language.locale.standaloneMonthName(3), month);
    QCOMPARE(language.locale.textDirection(),
             code == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
}

void TestLanguage::englishIsThereWithItsPlurals()
{
    QVERIFY(app::languageCodes().contains(QStringLiteral("en")));
    app::Catalogues catalogues(app::qtTextFolders());
    catalogues.load(QStringLiteral("en"));
    const auto text = [](int count) {
        return QCoreApplication::translate("StatsLine", "%1 token(s)", nullptr, count);
    };
    QCOMPARE(text(1), QStringLiteral("%1 token"));
    QCOMPARE(text(2), QStringLiteral("%1 tokens"));
}

void TestLanguage::qtSpeaksTheSameLanguageOrEnglish()
{
    QVERIFY2(QFile::exists(qtFolder() + QStringLiteral("/qtbase_de.qm")),
             "the package qt6-translations-l10n is missing");
    const QStringList folders = app::qtTextFolders();
    app::Catalogues catalogues(folders);
    catalogues.load(QStringLiteral("de"));
    QCOMPARE(cancelText(), QStringLiteral("Abbrechen"));
    catalogues.load(QStringLiteral("zh_CN"));
    QCOMPARE(cancelText(), QStringLiteral("\u53d6\u6d88"));
    catalogues.load(QStringLiteral("en"));
    QCOMPARE(cancelText(), QStringLiteral("Cancel"));
    // No other variant, and none of what was spoken before.
    catalogues.load(QStringLiteral("fr"));
    QCOMPARE(cancelText(), QStringLiteral("Annuler"));
    catalogues.load(QStringLiteral("fr_XX"));
    QCOMPARE(cancelText(), QStringLiteral("Cancel"));
}

void TestLanguage::whatCameWithTheProgramGoesFirst()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(qtFolder() + QStringLiteral("/qtbase_es.qm"),
                        folder.filePath(QStringLiteral("qtbase_de.qm"))));
    {
        app::Catalogues catalogues({folder.path(), qtFolder()});
        catalogues.load(QStringLiteral("de"));
        QCOMPARE(cancelText(), QStringLiteral("Cancelar"));
        catalogues.load(QStringLiteral("fr"));
        QCOMPARE(cancelText(), QStringLiteral("Annuler"));
    }
    QCOMPARE(cancelText(), QStringLiteral("Cancel"));
    QVERIFY(app::qtTextFolders().constFirst().endsWith(QStringLiteral("/trilume/translations")));
    QCOMPARE(app::qtTextFolders().constLast(), qtFolder());
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
