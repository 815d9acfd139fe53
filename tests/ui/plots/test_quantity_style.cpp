// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/quantity_style.h"
#include "ui/theme/tokens.h"

#include <QTest>

using namespace trilume;
using app::Quantity;

class TestQuantityStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesAUnitThatIsEasyToRead_data();
    void choosesAUnitThatIsEasyToRead();
    void linesOfOnePlotDiffer();
    void devicesAreAmber();
};

void TestQuantityStyle::choosesAUnitThatIsEasyToRead_data()
{
    QTest::addColumn<int>("quantity");
    QTest::addColumn<double>("highest");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("shown");
    const auto row = [](const char* name, Quantity quantity, double highest, const char* unit,
                        double shown) {
        QTest::newRow(name) << int(quantity) << highest << QString::fromUtf8(unit) << shown;
    };
    row("watts", Quantity::Power, 11.8, "W", 11.8);
    row("joules", Quantity::EnergyPerToken, 2.5, "J", 2.5);
    row("millijoules", Quantity::EnergyPerToken, 0.00193, "mJ", 1.93);
    row("microjoules", Quantity::EnergyPerToken, 0.0005, "\u00B5J", 500.0);
    row("mebibytes", Quantity::Memory, 52'428'800.0, "MiB", 50.0);
    row("gibibytes", Quantity::Memory, 3'221'225'472.0, "GiB", 3.0);
    row("gigahertz", Quantity::Clock, 3.4e9, "GHz", 3.4);
    row("degrees", Quantity::Temperature, 45.0, "\u00B0C", 45.0);
}

void TestQuantityStyle::choosesAUnitThatIsEasyToRead()
{
    QFETCH(const int, quantity);
    QFETCH(const double, highest);
    QFETCH(const QString, unit);
    QFETCH(const double, shown);
    const ui::DisplayUnit display = ui::displayUnit(static_cast<Quantity>(quantity), highest);
    QCOMPARE(display.text, unit);
    QCOMPARE(highest * display.factor, shown);
}

void TestQuantityStyle::linesOfOnePlotDiffer()
{
    const ui::Tokens& tokens = ui::lightTokens();
    app::SeriesDescription meter;
    meter.device = QStringLiteral("CPU");
    for (const Quantity quantity : {Quantity::Power, Quantity::Memory}) {
        meter.quantity = quantity;
        for (std::size_t first = 0; first < 4; ++first) {
            for (std::size_t second = first + 1; second < 5; ++second) {
                QVERIFY(tokens.*ui::lineColor(meter, first)
                        != tokens.*ui::lineColor(meter, second));
            }
        }
    }
}

// The processor is blue, and what computes beside it amber, wherever their power stands together.
void TestQuantityStyle::devicesAreAmber()
{
    app::SeriesDescription line;
    line.quantity = Quantity::Power;
    line.device = QStringLiteral("CPU");
    QVERIFY(ui::lineColor(line, 0) == &ui::Tokens::minus);
    for (std::size_t i = 0; i < 5; ++i) {
        QVERIFY(ui::lineColor(line, i) != &ui::Tokens::plus);
    }
    line.device = QStringLiteral("virtual:wide");
    QVERIFY(ui::lineColor(line, 0) == &ui::Tokens::plus);
    QVERIFY(ui::lineColor(line, 3) == &ui::Tokens::plus);
}

QTEST_GUILESS_MAIN(TestQuantityStyle)
#include "test_quantity_style.moc"
