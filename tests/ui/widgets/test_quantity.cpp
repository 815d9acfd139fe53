// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/number_text.h"
#include "ui/widgets/quantity.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace trilume;

class TestQuantity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void writesNumbers_data();
    void writesNumbers();
    void usesTheDecimalMarkOfTheLocale();
    void mixesNoDigits_data();
    void mixesNoDigits();
    void keepsAmountsTogether();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
};

void TestQuantity::writesNumbers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& written, const char* expected) {
        QTest::newRow(expected) << written << QString::fromUtf8(expected);
    };
    row(ui::formatCount(0), "0");
    row(ui::formatCount(999), "999");
    row(ui::formatCount(1000), "1\u202F000");
    row(ui::formatCount(-1234567), "\u22121\u202F234\u202F567");
    row(ui::formatSignificant(0.0), "0");
    row(ui::formatSignificant(6123.4), "6\u202F120");
    row(ui::formatSignificant(0.06234), "0.0623");
    row(ui::formatSignificant(9.996), "10.0");
    row(ui::formatSignificant(999.6), "1\u202F000");
    row(ui::formatSignificant(1.0), "1.00");
    row(ui::formatSignificant(1.0 / 0.0), "\u2013");
    row(ui::formatHairline(4000.0), "4\u202F000");
    row(ui::formatHairline(0.5), "0.5");
    row(ui::formatDuration(-1.0), "\u2013");
    row(ui::formatDuration(0.0000042), "4.2 µs");
    row(ui::formatDuration(0.0021), "2.1 ms");
    row(ui::formatDuration(12.34), "12.3 s");
    row(ui::formatParameters(8'900'000), "8.9 M");
    row(ui::formatParameters(2'700'000'000), "2.7 B");
    row(ui::formatParameters(500), "500");
    row(ui::formatBytes(98'304), "96 KiB");
    row(ui::formatBytes(12), "12 bytes");
    row(ui::formatBytes(5'368'709'120), "5 GiB");
    row(ui::formatBitsPerWeight(2.0625), "2.06 bit");
}

void TestQuantity::writesNumbers()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QCOMPARE(written, expected);
}

void TestQuantity::usesTheDecimalMarkOfTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(ui::formatSignificant(1234.5), QStringLiteral("1\u202F230"));
    QCOMPARE(ui::formatSignificant(1.25), QStringLiteral("1,25"));
    QLocale::setDefault(QLocale::c());
}

void TestQuantity::mixesNoDigits_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("bytes");
    QTest::newRow("English") << "en_US"
                             << "1\u202F234"
                             << "2026"
                             << "2.1 ms"
                             << "1.5 KiB";
    QTest::newRow("German") << "de_DE"
                            << "1\u202F234"
                            << "2026"
                            << "2,1 ms"
                            << "1,5 KiB";
    QTest::newRow("Arabic") << "ar_EG"
                            << "\u0661\u202F\u0662\u0663\u0664"
                            << "\u0662\u0660\u0662\u0666"
                            << "\u0662\u066B\u0661 ms"
                            << "\u0661\u066B\u0665 KiB";
    // Its digits are beyond the first 65 536 characters.
    QTest::newRow("Fulah") << "ff_Adlm_GN"
                           << QString::fromUtf8("\U0001E951\u202F\U0001E952\U0001E953\U0001E954")
                           << QString::fromUtf8("\U0001E952\U0001E950\U0001E952\U0001E956")
                           << QString::fromUtf8("\U0001E952.\U0001E951 ms")
                           << QString::fromUtf8("\U0001E951.\U0001E955 KiB");
}

void TestQuantity::mixesNoDigits()
{
    QFETCH(QString, locale);
    QFETCH(QString, count);
    QFETCH(QString, number);
    QFETCH(QString, duration);
    QFETCH(QString, bytes);
    QLocale::setDefault(QLocale(locale));
    const QString written = ui::formatCount(1234);
    const QString year = ui::formatNumber(2026);
    const QString time = ui::formatDuration(0.0021);
    const QString size = ui::formatBytes(1536);
    const QString below = ui::formatHairline(-0.5);
    const QString sign = QLocale().negativeSign().replace(QLatin1Char('-'), QChar(0x2212));
    const QString zero = QLocale().zeroDigit();
    QLocale::setDefault(QLocale::c());
    QCOMPARE(written, count);
    QCOMPARE(year, number);
    QCOMPARE(time, duration);
    QCOMPARE(size, bytes);
    QVERIFY(below.startsWith(sign + zero));
}

void TestQuantity::keepsAmountsTogether()
{
    const auto amounts = [] {
        return QStringList{ui::formatDuration(0.0021),
                           ui::formatDuration(12.34),
                           ui::formatBytes(1536),
                           ui::formatParameters(8'900'000),
                           ui::formatBitsPerWeight(2.0),
                           ui::asAmount(QStringLiteral("\u22123.2 %")),
                           ui::asAmount(QStringLiteral("1.2 \u00B1 0.1 W")),
                           ui::asFigure(QStringLiteral("12:05\u201312:07"))};
    };
    const QString arabic = QStringLiteral("5 \u062C\u0648\u0644"); // joules
    const QString percent = QStringLiteral("\u0663\u066A");
    const QStringList plain = amounts();
    QCOMPARE(plain.constLast(), QStringLiteral("12:05\u201312:07"));
    QCOMPARE(ui::asAmount(arabic), arabic);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QStringList mirrored = amounts();
    const QString number = ui::formatCount(1234); // no unit
    const QString mirroredArabic = ui::asAmount(arabic);
    const QString mirroredPercent = ui::asAmount(percent);
    const QString nothing = ui::asFigure({});
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        QCOMPARE(mirrored.at(i), QChar(0x2066) + plain.at(i) + QChar(0x2069));
    }
    QCOMPARE(number, ui::formatCount(1234));
    QCOMPARE(mirroredArabic, QChar(0x2067) + arabic + QChar(0x2069));
    QCOMPARE(mirroredPercent, QChar(0x2067) + percent + QChar(0x2069));
    QCOMPARE(nothing, QString());
}

void TestQuantity::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("locale");
    for (const char* const name : {"C", "en_US", "de_DE", "ar_EG", "ar_AE", "fa_IR"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestQuantity::readsWhatItWrites()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const std::optional<double> back = app::readNumber(ui::formatEditable(1234.5));
    const std::optional<double> large = app::readNumber(ui::formatEditable(-2.5e7));
    const std::optional<double> words = app::readNumber(QStringLiteral("a lot"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(back.value_or(0.0), 1234.5);
    QCOMPARE(large.value_or(0.0), -2.5e7);
    QVERIFY(!words.has_value());
}

QTEST_MAIN(TestQuantity)
#include "test_quantity.moc"
