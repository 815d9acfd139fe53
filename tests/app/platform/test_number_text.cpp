// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/number_text.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

using namespace trilume;
using app::Zeros;

class TestNumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void groupsCounts_data();
    void groupsCounts();
    void groupsNoNames();
    void keepsThreeDigits_data();
    void keepsThreeDigits();
    void writesAsTheLocaleDoes_data();
    void writesAsTheLocaleDoes();
    void keepsWhatIsNoNumber();
};

void TestNumberText::groupsCounts_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0");
    QTest::newRow("three digits") << qint64(999) << QStringLiteral("999");
    QTest::newRow("four digits") << qint64(1000) << QStringLiteral("1\u202F000");
    QTest::newRow("six digits") << qint64(123456) << QStringLiteral("123\u202F456");
    QTest::newRow("below zero") << qint64(-1) << QStringLiteral("\u22121");
    QTest::newRow("three digits below zero") << qint64(-999) << QStringLiteral("\u2212999");
    QTest::newRow("four digits below zero") << qint64(-1000) << QStringLiteral("\u22121\u202F000");
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max()
                                 << QStringLiteral(
                                        "9\u202F223\u202F372\u202F036\u202F854\u202F775\u202F807");
    QTest::newRow("the smallest")
        << std::numeric_limits<qint64>::min()
        << QStringLiteral("\u22129\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808");
}

void TestNumberText::groupsCounts()
{
    QFETCH(const qint64, value);
    QFETCH(const QString, text);
    QCOMPARE(app::countText(value), text);
}

void TestNumberText::groupsNoNames()
{
    QCOMPARE(app::numberText(2026), QStringLiteral("2026"));
    QCOMPARE(app::numberText(-12), QStringLiteral("\u221212"));
}

void TestNumberText::keepsThreeDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("kept");    // zeros at the end
    QTest::addColumn<QString>("dropped"); // none of them
    const auto row = [](double value, const char* kept, const char* dropped) {
        QTest::newRow(kept) << value << QString::fromUtf8(kept) << QString::fromUtf8(dropped);
    };
    row(0.0, "0", "0");
    row(1.0, "1.00", "1");
    row(-1.0, "\u22121.00", "\u22121");
    row(0.5, "0.500", "0.5");
    row(0.06234, "0.0623", "0.0623");
    row(1.234e-7, "0.000000123", "0.000000123");
    row(12.5, "12.5", "12.5");
    row(10.0, "10.0", "10");
    row(100.0, "100", "100"); // these zeros count
    row(6123.4, "6\u202F120", "6\u202F120");
    row(-6123.4, "\u22126\u202F120", "\u22126\u202F120");
    row(1234567.0, "1\u202F230\u202F000", "1\u202F230\u202F000");
    // Rounding carries into one digit more.
    row(9.994, "9.99", "9.99");
    row(9.996, "10.0", "10");
    row(99.96, "100", "100");
    row(999.6, "1\u202F000", "1\u202F000");
    row(0.09996, "0.100", "0.1");
    row(std::numeric_limits<double>::infinity(), "\u2013", "\u2013");
}

void TestNumberText::keepsThreeDigits()
{
    QFETCH(const double, value);
    QFETCH(const QString, kept);
    QFETCH(const QString, dropped);
    QCOMPARE(app::significantText(value, Zeros::Keep), kept);
    QCOMPARE(app::significantText(value, Zeros::Drop), dropped);
}

void TestNumberText::writesAsTheLocaleDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text"); // of -1230.5
    QTest::newRow("C") << "C"
                       << "\u22121230.5";
    QTest::newRow("German") << "de_DE"
                            << "\u22121230,5";
    QTest::newRow("Swedish") << "sv_SE" // has the minus of mathematics itself
                             << "\u22121230,5";
    // With marks that put the sign where it belongs.
    QTest::newRow("Arabic") << "ar_EG"
                            << "\u061C\u2212\u0661\u0662\u0663\u0660\u066B\u0665";
    QTest::newRow("Persian") << "fa_IR"
                             << "\u200E\u2212\u06F1\u06F2\u06F3\u06F0\u066B\u06F5";
    QTest::newRow("Hindi") << "hi_IN"
                           << "\u22121230.5";
    // Its digits are pairs.
    QTest::newRow("Fulah") << "ff_Adlm_GN"
                           << QString::fromUtf8(
                                  "\u2212\U0001E951\U0001E952\U0001E953\U0001E950.\U0001E955");
}

void TestNumberText::writesAsTheLocaleDoes()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(app::inLocale(QStringLiteral("-1230.5")), text);
}

void TestNumberText::keepsWhatIsNoNumber()
{
    QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
    QCOMPARE(app::inLocale(QStringLiteral("\u2013")), QStringLiteral("\u2013"));
    QCOMPARE(app::inLocale(QStringLiteral("e x")), QStringLiteral("e x"));
    QCOMPARE(app::significantText(std::nan(""), Zeros::Keep), QStringLiteral("\u2013"));
}

void TestNumberText::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain"); // null: refused
    QTest::addColumn<double>("value");  // NaN: none, or not yet
    const auto row = [](const QString& typed, const char* plain, double value) {
        QTest::newRow(qPrintable(typed.isEmpty() ? QStringLiteral("nothing") : typed))
            << typed << QString::fromLatin1(plain) << value;
    };
    const double none = std::numeric_limits<double>::quiet_NaN();
    row(QStringLiteral("0.7"), "0.7", 0.7);
    row(QStringLiteral("0,7"), "0.7", 0.7);
    row(QStringLiteral("\u0660\u066B\u0667"), "0.7", 0.7);
    row(QStringLiteral("\u0660.\u0667"), "0.7", 0.7);
    row(QStringLiteral("\u0660\u060C\u0667"), "0.7", 0.7); // an Arabic comma
    row(QStringLiteral("\u06F0\u066B\u06F7"), "0.7", 0.7); // Persian digits
    row(QStringLiteral("\u0966.\u096D"), "0.7", 0.7);      // Devanagari
    row(QString::fromUtf8("\U0001E950.\U0001E957"), "0.7", 0.7);
    row(QStringLiteral("\uFF10\uFF0E\uFF17"), "0.7", 0.7); // wide ones
    row(QStringLiteral(" 0.7 "), "0.7", 0.7);
    row(QStringLiteral(".5"), ".5", 0.5);
    row(QStringLiteral("5,"), "5.", 5.0);
    row(QStringLiteral("1234"), "1234", 1234.0);
    row(QStringLiteral("1,234"), "1.234", 1.234); // one mark is the decimal mark, in every locale
    row(QStringLiteral("1.234,5"), "1234.5", 1234.5);
    row(QStringLiteral("1,234.5"), "1234.5", 1234.5);
    row(QStringLiteral("1.234.567"), "1234567", 1234567.0);
    row(QStringLiteral("1\u202F234,5"), "1234.5", 1234.5);
    row(QStringLiteral("1'234.5"), "1234.5", 1234.5);
    row(QStringLiteral("\u0661\u066C\u0662\u0663\u0664\u066B\u0665"), "1234.5", 1234.5);
    row(QStringLiteral("\u061C-\u0665"), "-5", -5.0); // as Arabic has its minus
    row(QStringLiteral("\u200E-5"), "-5", -5.0);
    row(QStringLiteral("\u22125"), "-5", -5.0);
    row(QStringLiteral("2.5e7"), "2.5e7", 2.5e7);
    row(QStringLiteral("2,5e+7"), "2.5e+7", 2.5e7);
    // The beginning of one.
    row(QString(), "", none);
    row(QStringLiteral("-"), "-", none);
    row(QStringLiteral("\u066B"), ".", none);
    // None.
    row(QStringLiteral("a lot"), nullptr, none);
    row(QStringLiteral("nan"), nullptr, none);
    row(QStringLiteral("inf"), nullptr, none);
    row(QStringLiteral("1e999"), "1e999", none);
    row(QStringLiteral("1.2.3"), nullptr, none);
    row(QStringLiteral("1,23,456"), nullptr, none);
    row(QStringLiteral(",123,456"), nullptr, none);
    row(QStringLiteral("1.234'5"), nullptr, none);
    row(QStringLiteral("5 W"), nullptr, none);
    row(QStringLiteral("0x10"), nullptr, none);
}

// The same under every locale: people have several, and the keys of one more.
void TestNumberText::readsWhatIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, plain);
    QFETCH(const double, value);
    for (const char* name : {"C", "en_US", "de_DE", "ar_EG", "ar_AE", "fa_IR"}) {
        QLocale::setDefault(QLocale(QLatin1String(name)));
        QCOMPARE(app::plainNumber(typed), plain);
        QCOMPARE(app::plainNumber(typed).isNull(), plain.isNull());
        QCOMPARE(app::readNumber(typed).has_value(), !std::isnan(value));
        QCOMPARE(app::readNumber(typed).value_or(value), value);
    }
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "test_number_text.moc"
