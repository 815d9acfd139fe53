// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quantity.h"

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
    row(ui::formatCount(-1234567), "-1\u202F234\u202F567");
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

QTEST_GUILESS_MAIN(TestQuantity)
#include "test_quantity.moc"
