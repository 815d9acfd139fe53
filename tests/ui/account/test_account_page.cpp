// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/account_csv.h"
#include "tests/app/account/some_account.h"
#include "tests/support/fake_account.h"
#include "tests/support/fake_services.h"
#include "ui/account/account_page.h"
#include "ui/account/account_text.h"
#include "ui/account/day_bars.h"
#include "ui/account/line_model.h"
#include "ui/account/line_table.h"
#include "ui/account/sum_card.h"
#include "ui/settings/segments.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace trilume;
using app::SettingId;
using tests::someAccount;
using ui::LineModel;

namespace {

// The page in a window of its own, with an account that a test tells.
class AccountDesk
{
public:
    explicit AccountDesk(int width = 1100, double scale = 1.0)
        : settings(file())
        , theme(settings)
    {
        settings.setTextScale(scale);
        window = std::make_unique<QWidget>(); // in the font of that scale
        page = std::make_unique<ui::AccountPage>(
            theme, ui::AccountPage::Services{account, chats, settings, dialogs}, window.get());
        window->resize(width, 800);
        page->resize(width, 800);
        window->show();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("settings.ini")); }

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }

    [[nodiscard]] QAbstractButton* segment(int place) const
    {
        return find<ui::Segments>("accountSpan")->findChildren<QAbstractButton*>().at(place);
    }

    // What stands on a card, a line for each fact.
    [[nodiscard]] QString facts(const char* card) const
    {
        QStringList lines;
        for (const QLabel* line :
             find<QWidget>(card)->findChildren<QLabel*>(QStringLiteral("sumFact"))) {
            lines.append(line->text());
        }
        return lines.join(QLatin1Char('\n')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }

    QTemporaryDir folder;
    app::Settings settings;
    app::MetricsHub metrics;
    tests::FakeChats chats{&metrics};
    tests::FakeDialogs dialogs;
    tests::FakeAccount account;
    ui::Theme theme;
    std::unique_ptr<QWidget> window;
    std::unique_ptr<ui::AccountPage> page; // before the window, which would delete it
};

QString cell(const ui::LineTable& table, int row, LineModel::Column column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

class TestAccountPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhenItComesIntoView();
    void spansAreChosenByKeyAndByMouse();
    void saysWhatStandsHereWhereNothingDoes();
    void aFailureIsToldInPlace();
    void hasACardForEachScopeAndLabel();
    void assumesNothingOfTheGrid();
    void tellsHowOldTheFiguresOfTheGridAre();
    void figuresOfTheGridAreSetInPlace();
    void theTableHasLabelScopeAndMeter();
    void theTableIsWalkedThroughByKeys();
    void barsTellADayByKeyAndByMouse();
    void exportsWhatIsShown();
    void namesItsPartsForScreenReaders();
    void fitsSmallWindowsAndLargeText_data();
    void fitsSmallWindowsAndLargeText();
};

void TestAccountPage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestAccountPage::readsWhenItComesIntoView()
{
    AccountDesk desk;
    QCOMPARE(desk.account.asked.size(), std::size_t{1});
    QVERIFY(desk.account.asked.back() == app::AccountRange{}); // all of it
    Q_EMIT desk.account.outdated();
    QCOMPARE(desk.account.asked.size(), std::size_t{2});
    desk.page->hide();
    Q_EMIT desk.account.outdated();
    QCOMPARE(desk.account.asked.size(), std::size_t{2});
    desk.page->show();
    QCOMPARE(desk.account.asked.size(), std::size_t{3});
}

void TestAccountPage::spansAreChosenByKeyAndByMouse()
{
    AccountDesk desk;
    desk.account.tell(someAccount());
    desk.page->focusContent();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QVERIFY(desk.segment(1)->isChecked());
    // A chat that is not stored yet has nothing to be read, and what was shown is of another span.
    QCOMPARE(desk.account.asked.size(), std::size_t{1});
    QVERIFY(desk.find<QLabel>("accountEmpty")->text().startsWith(QLatin1String("This chat")));
    QVERIFY(desk.find<QWidget>("sumCard0") == nullptr);
    desk.chats.addChat(QStringLiteral("Lamps"), QDateTime::currentDateTime(), {});
    const auto chat =
        desk.chats.chats()->index(0).data(app::ChatListModel::IdRole).value<app::ChatId>();
    desk.chats.openChat(chat);
    QTRY_COMPARE(desk.account.asked.back().chat, chat);
    desk.account.tell(someAccount());
    QVERIFY(desk.find<QWidget>("sumCard0") != nullptr);
    QTest::mouseClick(desk.segment(0), Qt::LeftButton);
    QVERIFY(desk.find<QWidget>("sumCard0") == nullptr); // of the chat
    const app::AccountRange today = desk.account.asked.back();
    QVERIFY(!today.chat);
    QCOMPARE(today.first, QDate::currentDate());
    QCOMPARE(today.last, today.first);
    desk.account.tell(someAccount());
    QVERIFY(!desk.find<ui::DayBars>("sumDays")->isVisible()); // it is about one day
}

void TestAccountPage::saysWhatStandsHereWhereNothingDoes()
{
    AccountDesk desk;
    const auto* empty = desk.find<QLabel>("accountEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().startsWith(QLatin1String("Adding up")));
    desk.account.tell({});
    QVERIFY(empty->text().startsWith(QLatin1String("Nothing was computed")));
    QVERIFY(!desk.find<QPushButton>("exportAccount")->isEnabled());
    QVERIFY(!desk.find<QWidget>("accountTable")->isVisible());
    desk.account.tell(someAccount());
    QVERIFY(!empty->isVisible());
    QVERIFY(desk.find<QWidget>("accountTable")->isVisible());
    QCOMPARE(
        desk.find<QLabel>("accountTotal")->text(),
        QStringLiteral("9 answer(s), 108 tokens read, 90 written in 22.5\u00A0s. No meter could "
                       "tell the energy of 3 of them."));
    QVERIFY(desk.find<QLabel>("accountLeftOut")->text().contains(QLatin1String("deleted chats")));
}

void TestAccountPage::aFailureIsToldInPlace()
{
    AccountDesk desk;
    desk.account.tell(someAccount());
    desk.account.fail(QStringLiteral("The disk is gone."));
    auto* banner = desk.find<QWidget>("accountError");
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->findChild<QLabel*>(QStringLiteral("bannerText"))->text(),
             QStringLiteral("The disk is gone."));
    QVERIFY(desk.find<QWidget>("sumCard0") == nullptr); // old figures would pass for new ones
    desk.account.tell(someAccount());
    QVERIFY(!banner->isVisible());
}

void TestAccountPage::hasACardForEachScopeAndLabel()
{
    AccountDesk desk;
    desk.account.tell(someAccount());
    QCOMPARE(desk.page->findChildren<ui::SumCard*>().size(), 3);
    QCOMPARE(desk.find<QWidget>("sumCard0")->accessibleName(),
             QStringLiteral("Processor chip: 10.5 J, measured"));
    QCOMPARE(desk.find<QWidget>("sumCard1")->accessibleName(),
             QStringLiteral("Processor chip: 100 J, modelled"));
    QCOMPARE(desk.find<QWidget>("sumCard2")->accessibleName(),
             QStringLiteral("Device: board: 1.25 J, modelled"));
    QVERIFY(desk.find<QLabel>("accountApart")->isVisible());
    const QString facts = desk.facts("sumCard0");
    QVERIFY2(facts.contains(QLatin1String("263 mJ per token written")), qPrintable(facts));
    QVERIFY(facts.contains(QLatin1String("3.00 J above idle (derived), in 1 of 4 answers")));
    QVERIFY(facts.contains(QLatin1String("bulb of 13 W takes in 808 ms")));
    QVERIFY(facts.contains(QLatin1String("Meter: powercap package-0")));
    app::Account one;
    one.work = {tests::workRow(4, "seed", 2, 0)};
    one.meters = {tests::meterRow(4, "seed", 7200.0)};
    desk.account.tell(one);
    QCOMPARE(desk.page->findChildren<ui::SumCard*>().size(), 1);
    QCOMPARE(desk.find<QWidget>("sumCard0")->accessibleName(),
             QStringLiteral("Processor chip: 2.00 Wh, measured"));
    QVERIFY(!desk.find<QLabel>("accountApart")->isVisible());
}

void TestAccountPage::assumesNothingOfTheGrid()
{
    AccountDesk desk;
    desk.account.tell(someAccount());
    QVERIFY(!desk.facts("sumCard0").contains(QLatin1String("dioxide")));
    QVERIFY(!desk.facts("sumCard0").contains(QLatin1String("Costs")));
    desk.settings.setValue(SettingId::GridGramsPerKwh, 360.0);
    const QString facts = desk.facts("sumCard0");
    QVERIFY2(facts.contains(
                 QLatin1String("Carbon dioxide: 1.05 mg, at 360 g per kWh (derived). Set today")),
             qPrintable(facts));
    QVERIFY(!facts.contains(QLatin1String("Costs")));
    QVERIFY(desk.facts("sumCard1").contains(QLatin1String("(modelled). Set today")));
}

void TestAccountPage::tellsHowOldTheFiguresOfTheGridAre()
{
    AccountDesk desk;
    desk.settings.setValue(SettingId::GridGramsPerKwh, 360.0);
    desk.settings.setValue(SettingId::PricePerKwh, 0.36);
    app::GridSettings grid = desk.settings.grid();
    const QDate today = QDate::currentDate();
    grid.gramsSetOn = today.addDays(-12);
    grid.priceSetOn = {};
    QStringList texts = ui::gridTexts(sumsOf(someAccount()).at(0), grid, today);
    texts.replaceInStrings(QString(QChar(QChar::Nbsp)), QStringLiteral(" "));
    QCOMPARE(texts.size(), 2);
    QVERIFY2(texts.at(0).endsWith(QLatin1String("Set 12 day(s) ago")), qPrintable(texts.at(0)));
    QVERIFY(texts.at(1).endsWith(QLatin1String("It is not known when that was set")));
}

void TestAccountPage::figuresOfTheGridAreSetInPlace()
{
    AccountDesk desk;
    desk.account.tell(someAccount());
    auto* open = desk.find<QPushButton>("gridFigures");
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    auto* editor = desk.find<QWidget>("gridEditor");
    QVERIFY(editor->isVisible());
    auto* grams = desk.find<QDoubleSpinBox>("power/grid_grams_per_kwh");
    QVERIFY(grams->hasFocus());
    QVERIFY(!desk.find<QPushButton>("confirmGrid")->isEnabled());
    QTest::keyClick(grams, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(grams, QStringLiteral("400"));
    QTest::keyClick(grams, Qt::Key_Return);
    QCOMPARE(desk.settings.grid().gramsPerKwh, 400.0);
    QVERIFY(desk.facts("sumCard0").contains(QLatin1String("400 g per kWh")));
    QVERIFY(desk.find<QPushButton>("confirmGrid")->isEnabled());
    QTest::mouseClick(desk.find<QPushButton>("confirmGrid"), Qt::LeftButton);
    QCOMPARE(desk.settings.grid().gramsSetOn, QDate::currentDate());
    QTest::keyClick(grams, Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    QVERIFY(open->hasFocus());
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(editor->isVisible());
    QTest::mouseClick(desk.find<QPushButton>("closeGrid"), Qt::LeftButton);
    QVERIFY(!editor->isVisible());
}

void TestAccountPage::theTableHasLabelScopeAndMeter()
{
    AccountDesk desk;
    desk.account.tell(someAccount());
    const auto& table = *desk.find<ui::LineTable>("accountTable");
    QCOMPARE(table.model()->rowCount(), 4);
    QCOMPARE(cell(table, 0, LineModel::ModelColumn), QStringLiteral("lamp, \"large\""));
    QCOMPARE(cell(table, 0, LineModel::LabelColumn), QStringLiteral("modelled"));
    QCOMPARE(cell(table, 1, LineModel::EnergyColumn), QStringLiteral("10.5 J"));
    QCOMPARE(cell(table, 1, LineModel::ScopeColumn), QStringLiteral("Processor chip"));
    QCOMPARE(cell(table, 1, LineModel::AnswersColumn), QStringLiteral("4"));
    QCOMPARE(cell(table, 1, LineModel::WrittenColumn), QStringLiteral("40"));
    QCOMPARE(cell(table, 1, LineModel::TimeColumn), QStringLiteral("10 s"));
    QCOMPARE(cell(table, 2, LineModel::MeterColumn), QStringLiteral("virtual:kria-kv260"));
    QCOMPARE(cell(table, 2, LineModel::ScopeColumn), QStringLiteral("Device: board"));
    QCOMPARE(cell(table, 3, LineModel::EnergyColumn), QStringLiteral("\u2013"));
    QCOMPARE(cell(table, 3, LineModel::MeterColumn), QStringLiteral("no meter could tell"));
}

void TestAccountPage::theTableIsWalkedThroughByKeys()
{
    AccountDesk desk;
    desk.account.tell(someAccount());
    auto* table = desk.find<ui::LineTable>("accountTable");
    table->setFocus();
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(table->currentIndex().data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Energy: 10.5 J"));
    // The page follows where a row lies below the window.
    desk.page->resize(1100, 300);
    auto* area = desk.page->findChild<QScrollArea*>();
    const auto isShown = [&] {
        const QPoint place = table->viewport()->mapTo(
            area->viewport(), table->visualRect(table->currentIndex()).center());
        return area->viewport()->rect().contains(QPoint(10, place.y()));
    };
    QTRY_VERIFY(!isShown());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_VERIFY(isShown());
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(!table->hasFocus());
}

void TestAccountPage::barsTellADayByKeyAndByMouse()
{
    AccountDesk desk;
    const QDate today = QDate::currentDate();
    app::Account account;
    account.work = {tests::workRow(4, "seed", 2, 0)};
    for (const int age : {40, 29, 1, 0}) {
        account.meters.push_back(tests::meterRow(4, "seed", 1.0 + age));
        account.meters.back().day = today.addDays(-age);
    }
    desk.account.tell(account);
    auto* bars = desk.find<ui::DayBars>("sumDays");
    const auto of = [&](int age, const char* joules) -> QString {
        return ui::dayText(today.addDays(-age)) + QStringLiteral(": ") + QLatin1String(joules);
    };
    // The forty days old one is in the sum, and not among the bars.
    QCOMPARE(bars->told(), QStringLiteral("Most: ") + of(29, "30.0 J"));
    bars->setFocus(Qt::TabFocusReason);
    QCOMPARE(bars->told(), of(0, "1.00 J"));
    QTest::keyClick(bars, Qt::Key_Left);
    QCOMPARE(bars->told(), of(1, "2.00 J"));
    QCOMPARE(bars->accessibleDescription(), bars->told());
    QTest::keyClick(bars, Qt::Key_Home);
    QCOMPARE(bars->told(), of(29, "30.0 J"));
    QTest::keyClick(bars, Qt::Key_Left);
    QCOMPARE(bars->told(), of(29, "30.0 J"));
    QTest::keyClick(bars, Qt::Key_End);
    QCOMPARE(bars->told(), of(0, "1.00 J"));
    desk.page->focusContent();
    QTRY_VERIFY(bars->width() > 700); // laid out
    QTest::mouseMove(bars, QPoint(bars->width() - 8, bars->height() / 2));
    QTRY_COMPARE(bars->told(), of(0, "1.00 J"));
    QTest::mouseMove(bars, QPoint(8, bars->height() / 2));
    QTRY_COMPARE(bars->told(), of(29, "30.0 J"));
}

void TestAccountPage::exportsWhatIsShown()
{
    AccountDesk desk;
    desk.account.tell(someAccount());
    desk.settings.setValue(SettingId::GridGramsPerKwh, 360.0);
    auto* button = desk.find<QPushButton>("exportAccount");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space); // cancelled
    QCOMPARE(desk.dialogs.asked, 1);
    desk.dialogs.saveFolder = desk.folder.path();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(desk.dialogs.suggestedName.endsWith(QLatin1String(".csv")));
    auto* notice = desk.find<QWidget>("accountNotice");
    QTRY_VERIFY(notice->isVisible());
    QFile file(desk.folder.filePath(desk.dialogs.suggestedName));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), app::accountCsv(someAccount(), desk.settings.grid()));
    desk.dialogs.saveFolder = desk.folder.filePath(QStringLiteral("none"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(desk.find<QWidget>("accountError")->isVisible());
}

void TestAccountPage::namesItsPartsForScreenReaders()
{
    AccountDesk desk;
    desk.account.tell(someAccount());
    QTest::mouseClick(desk.find<QPushButton>("gridFigures"), Qt::LeftButton);
    for (QWidget* widget : desk.page->findChildren<QWidget*>()) {
        const bool takesFocus = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0
                                && widget->focusProxy() == nullptr;
        const QAccessibleInterface* seen =
            takesFocus ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        QVERIFY2(
            seen == nullptr || !seen->text(QAccessible::Name).isEmpty(),
            qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
    }
}

void TestAccountPage::fitsSmallWindowsAndLargeText_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::newRow("small") << 374 << 1.0; // 430 without the rail
    QTest::newRow("middle") << 700 << 1.0;
    QTest::newRow("large text") << 1000 << 2.0;
}

void TestAccountPage::fitsSmallWindowsAndLargeText()
{
    QFETCH(const int, width);
    QFETCH(const double, scale);
    AccountDesk desk(width, scale);
    desk.account.tell(someAccount());
    desk.settings.setValue(SettingId::GridGramsPerKwh, 360.0);
    QTest::mouseClick(desk.find<QPushButton>("gridFigures"), Qt::LeftButton);
    QTest::qWait(20);
    const auto* area = desk.page->findChild<QScrollArea*>();
    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
             qPrintable(QString::number(area->widget()->width())));
    for (const QWidget* widget : desk.page->findChildren<QWidget*>()) {
        const bool isInTable = desk.find<QWidget>("accountTable")->isAncestorOf(widget);
        if (!widget->isVisible() || isInTable) {
            continue;
        }
        const QPoint place = widget->mapTo(desk.page.get(), QPoint(0, 0));
        QVERIFY2(
            place.x() >= 0 && place.x() + widget->width() <= width,
            qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        const bool hasText = qobject_cast<const QLabel*>(widget) != nullptr
                             || qobject_cast<const QPushButton*>(widget) != nullptr;
        QVERIFY2(!hasText || widget->width() >= widget->minimumSizeHint().width(),
                 qPrintable(widget->objectName() + widget->accessibleName()));
    }
}

QTEST_MAIN(TestAccountPage)
#include "test_account_page.moc"
