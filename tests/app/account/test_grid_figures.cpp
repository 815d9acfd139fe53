// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/grid_figures.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;
using app::GridSettings;
using app::SettingId;
using app::Settings;

class TestGridFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assumesNothing();
    void computesFromTheGivenFigures();
    void tellsTheAge();
    void theDayIsKeptWithTheFigure();
    void aDayWithoutAFigureOrToComeIsNone();
};

void TestGridFigures::assumesNothing()
{
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const GridSettings grid = settings.grid();
    QVERIFY(grid == GridSettings{});
    QVERIFY(!app::gramsOf(1e6, grid));
    QVERIFY(!app::costOf(1e6, grid));
}

void TestGridFigures::computesFromTheGivenFigures()
{
    GridSettings grid;
    grid.gramsPerKwh = 400.0;
    QCOMPARE(app::gramsOf(3.6e6, grid).value_or(0.0), 400.0);
    QVERIFY(!app::costOf(3.6e6, grid));
    grid.pricePerKwh = 0.3;
    QCOMPARE(app::costOf(1.8e6, grid).value_or(0.0), 0.15);
    QCOMPARE(app::bulbSeconds(780.0), 60.0); // 13 W for a minute
}

void TestGridFigures::tellsTheAge()
{
    const QDate today(2026, 5, 13);
    QCOMPARE(app::ageInDays(QDate(2026, 5, 1), today).value_or(-1), qint64{12});
    QCOMPARE(app::ageInDays(today, today).value_or(-1), qint64{0});
    QVERIFY(!app::ageInDays({}, today));
    QVERIFY(!app::ageInDays(today.addDays(1), today));
}

void TestGridFigures::theDayIsKeptWithTheFigure()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    const QDate today = QDate::currentDate();
    {
        Settings settings(file);
        settings.setValue(SettingId::GridGramsPerKwh, 380.0);
        QCOMPARE(settings.grid().gramsSetOn, today);
        QVERIFY(settings.grid().priceSetOn.isNull());
    }
    {
        QSettings plain(file, QSettings::IniFormat);
        plain.setValue(QStringLiteral("power/grid_grams_per_kwh_set_on"),
                       QStringLiteral("2026-01-02"));
    }
    Settings settings(file);
    QCOMPARE(settings.grid().gramsSetOn, QDate(2026, 1, 2));
    settings.setValue(SettingId::GridGramsPerKwh, 380.0); // as it was: nothing was looked up
    QCOMPARE(settings.grid().gramsSetOn, QDate(2026, 1, 2));
    settings.confirmGrid();
    QCOMPARE(settings.grid().gramsSetOn, today);
    QVERIFY(settings.grid().priceSetOn.isNull());
    settings.reset(SettingId::GridGramsPerKwh);
    QVERIFY(settings.grid() == GridSettings{});
    settings.setValue(SettingId::PricePerKwh, 0.3);
    settings.resetAll();
    QVERIFY(settings.grid() == GridSettings{});
    QVERIFY(!QSettings(file, QSettings::IniFormat)
                 .contains(QStringLiteral("power/price_per_kwh_set_on")));
}

void TestGridFigures::aDayWithoutAFigureOrToComeIsNone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings plain(file, QSettings::IniFormat);
        plain.setValue(QStringLiteral("power/price_per_kwh"), 0.3);
        plain.setValue(QStringLiteral("power/price_per_kwh_set_on"),
                       QDate::currentDate().addDays(2).toString(Qt::ISODate));
        plain.setValue(QStringLiteral("power/grid_grams_per_kwh_set_on"),
                       QStringLiteral("2026-01-02"));
    }
    const GridSettings grid = Settings(file).grid();
    QCOMPARE(grid.pricePerKwh, 0.3);
    QVERIFY(grid.priceSetOn.isNull());
    QVERIFY(grid.gramsSetOn.isNull());
}

QTEST_GUILESS_MAIN(TestGridFigures)
#include "test_grid_figures.moc"
