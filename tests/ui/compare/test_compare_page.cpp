// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compare/compare_desk.h"
#include "ui/compare/comparison_pdf.h"
#include "ui/compare/shown_figure.h"

#include <QFile>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;

// The page of comparisons, with the mouse and by keys.
class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void beginsWithTheProcessorOnOneThreadAndAll();
    void beginsWithTheDeviceInUse();
    void runsByMouse();
    void runsByKeys();
    void addsAndRemovesConfigurations();
    void offersNoDeviceThatCannotBeUsed();
    void keepsModelAndInstructionSetAway();
    void comparesAnotherModelByKeys();
    void keepsAModelThatHasGone();
    void namesModelsOfOneNameByTheirFiles();
    void saysWhatMemoryDoesNotHold();
    void tellsHowFarTheModelIsLoaded();
    void runsATextOfOnesOwn();
    void runsTheLastQuestionOfTheChat();
    void repeatsAsOftenAsAsked();
    void saysWhyNoneCanBegin();
    void tellsWhatRuns();
    void stops();
    void showsWhatItCameTo();
    void tableSaysWhatTheViewSays();
    void saysWhereTokensPart();
    void hidesWhatIsNotKnown();
    void opensAndRemovesKeptOnes();
    void exports_data();
    void exports();
    void writesPdf();
    void showsErrorsInItsPlace();
    void everyControlHasAName();
    void fits_data();
    void fits();
    void headingsHaveTwoLinesBeforeTheTableScrolls();
};

void TestComparePage::beginsEmpty()
{
    const CompareDesk desk;
    QVERIFY(desk.isSeen("compareEmpty"));
    QVERIFY(!desk.isSeen("comparisonResult"));
    QVERIFY(!desk.isSeen("comparisonStage"));
    QVERIFY(!desk.find<QWidget>("exportComparison")->isEnabled());
    QVERIFY(!desk.find<QWidget>("earlierComparisons")->isEnabled());
    QCOMPARE(desk.find<QAbstractButton>("runComparison")->text(), QStringLiteral("Run"));
    QCOMPARE(desk.comparisons.looks, 1);
}

void TestComparePage::beginsWithTheProcessorOnOneThreadAndAll()
{
    const CompareDesk desk;
    desk.click("runComparison");
    QCOMPARE(desk.comparisons.started.size(), std::size_t{2});
    QCOMPARE(desk.comparisons.started[0].device, std::string("cpu"));
    QCOMPARE(desk.comparisons.started[0].threads, std::size_t{1});
    QCOMPARE(desk.comparisons.started[1].device, std::string("cpu"));
    QCOMPARE(desk.comparisons.started[1].threads, std::size_t{0});
}

void TestComparePage::beginsWithTheDeviceInUse()
{
    CompareDesk desk;
    desk.comparisons.find(
        {{QStringLiteral("cpu"), {}, {}, false},
         {QStringLiteral("fpga:0"), QStringLiteral("A virtual board"), {}, true}});
    desk.click("runComparison");
    QCOMPARE(desk.comparisons.started[0].device, std::string("cpu"));
    QCOMPARE(desk.comparisons.started[1].device, std::string("fpga:0"));
}

void TestComparePage::runsByMouse()
{
    const CompareDesk desk;
    desk.click("runComparison");
    QCOMPARE(desk.comparisons.starts, 1);
    QCOMPARE(desk.comparisons.startedPlan.promptName, std::string("question"));
    QCOMPARE(desk.comparisons.startedPlan.leastRounds, ComparisonPlan().leastRounds);
    QTRY_VERIFY(desk.isSeen("comparisonStage"));
    QVERIFY(!desk.isSeen("compareEmpty"));
}

void TestComparePage::runsByKeys()
{
    const CompareDesk desk;
    desk.page->focusContent();
    QVERIFY(desk.devices().constFirst()->hasFocus());
    auto* run = desk.find<QAbstractButton>("runComparison");
    for (int i = 0; i < 40 && !run->hasFocus(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(run->hasFocus());
    QTest::keyClick(run, Qt::Key_Space);
    QCOMPARE(desk.comparisons.starts, 1);
    QTRY_COMPARE(run->text(), QStringLiteral("Stop"));
    QVERIFY(run->hasFocus());
    QTest::keyClick(run, Qt::Key_Space);
    QCOMPARE(desk.comparisons.cancels, 1);
}

void TestComparePage::addsAndRemovesConfigurations()
{
    const CompareDesk desk;
    desk.click("addConfiguration");
    QTRY_COMPARE(desk.devices().size(), 3);
    const auto threads =
        desk.page->findChildren<QToolButton*>(QStringLiteral("configurationThreads"));
    desk.choose(threads.at(2), QStringLiteral("2"));
    const auto packings =
        desk.page->findChildren<QToolButton*>(QStringLiteral("configurationPacking"));
    desk.choose(packings.at(2), QStringLiteral("1.6bit"));
    const auto removals =
        desk.page->findChildren<QToolButton*>(QStringLiteral("removeConfiguration"));
    QTest::mouseClick(removals.at(0), Qt::LeftButton);
    QTRY_COMPARE(desk.devices().size(), 2);
    QVERIFY(desk.find<QWidget>("addConfiguration")->hasFocus());
    desk.click("runComparison");
    QCOMPARE(desk.comparisons.started.size(), std::size_t{2});
    QCOMPARE(desk.comparisons.started[0].threads, std::size_t{0});
    QCOMPARE(desk.comparisons.started[1].threads, std::size_t{2});
    QCOMPARE(desk.comparisons.started[1].packing, std::string("1.6bit"));
}

void TestComparePage::offersNoDeviceThatCannotBeUsed()
{
    CompareDesk desk;
    desk.comparisons.find({{QStringLiteral("cpu"), {}, {}, true},
                           {QStringLiteral("fpga:0"), QStringLiteral("A board"),
                            QStringLiteral("The board is not there."), false}});
    const QList<QAction*> actions = desk.devices().constFirst()->menu()->actions();
    QCOMPARE(actions.size(), 2);
    QVERIFY(!actions.at(1)->isEnabled());
    QCOMPARE(actions.at(1)->toolTip(), QStringLiteral("The board is not there."));
}

void TestComparePage::keepsModelAndInstructionSetAway()
{
    const CompareDesk desk;
    auto* model = desk.find<QToolButton>("configurationModel");
    auto* more = desk.find<QToolButton>("moreOfConfiguration");
    QVERIFY(!model->isVisible());
    QVERIFY(!desk.isSeen("configurationIsa"));
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(model->isVisible());
    QVERIFY(desk.isSeen("configurationIsa"));
    QCOMPARE(model->accessibleName(), QStringLiteral("Model: Trilume Tiny, as loaded"));
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(!model->isVisible());
    desk.click("runComparison"); // none is named: the loaded one, as usual
    QCOMPARE(desk.comparisons.started[0].model, std::string());
    QCOMPARE(desk.comparisons.started[0].isa, std::string());
}

void TestComparePage::comparesAnotherModelByKeys()
{
    CompareDesk desk;
    desk.comparisons.shelve({{{}, QStringLiteral("Trilume Tiny"), {}},
                             {QStringLiteral("/models/b.gguf"), QStringLiteral("Other"), {}},
                             {QStringLiteral("/models/c.gguf"), QStringLiteral("Broken"),
                              QStringLiteral("The file ends early.")}});
    auto* more = desk.find<QToolButton>("moreOfConfiguration");
    desk.page->focusContent();
    for (int i = 0; i < 40 && !more->hasFocus(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(more->hasFocus());
    QTest::keyClick(more, Qt::Key_Space);
    auto* model = desk.find<QToolButton>("configurationModel");
    QVERIFY(model->isVisible());
    const QList<QAction*> actions = model->menu()->actions();
    QCOMPARE(actions.size(), 3);
    QVERIFY(!actions.at(2)->isEnabled());
    QCOMPARE(actions.at(2)->toolTip(), QStringLiteral("The file ends early."));
    desk.choose(model, QStringLiteral("/models/b.gguf"));
    desk.choose(desk.find<QToolButton>("configurationIsa"), QStringLiteral("avx2"));
    QVERIFY(!more->isEnabled()); // what was chosen stays in sight
    QVERIFY(model->isVisible());
    QCOMPARE(desk.comparisons.considered.front().model, std::string("/models/b.gguf"));
    desk.click("runComparison");
    QCOMPARE(desk.comparisons.started[0].model, std::string("/models/b.gguf"));
    QCOMPARE(desk.comparisons.started[0].isa, std::string("avx2"));
    QCOMPARE(desk.comparisons.started[1].model, std::string());
    QTRY_VERIFY(desk.isSeen("comparisonStage"));
    QVERIFY(desk.text("stageConfiguration").endsWith(QStringLiteral(" · Other · avx2")));
}

void TestComparePage::keepsAModelThatHasGone()
{
    CompareDesk desk;
    desk.comparisons.shelve({{{}, QStringLiteral("Trilume Tiny"), {}},
                             {QStringLiteral("/models/b.gguf"), QStringLiteral("Other"), {}}});
    auto* model = desk.find<QToolButton>("configurationModel");
    desk.choose(model, QStringLiteral("/models/b.gguf"));
    desk.comparisons.shelve({{{}, QStringLiteral("Trilume Tiny"), {}}});
    QVERIFY(model->isVisible()); // although nobody asked for more
    QVERIFY(model->accessibleName().contains(QStringLiteral("b.gguf")));
    QVERIFY(!model->menu()->actions().constLast()->isEnabled());
    desk.click("runComparison"); // says so when it runs
    QCOMPARE(desk.comparisons.started[0].model, std::string("/models/b.gguf"));
}

void TestComparePage::namesModelsOfOneNameByTheirFiles()
{
    CompareDesk desk;
    desk.comparisons.shelve({{{}, QStringLiteral("Trilume Tiny"), {}},
                             {QStringLiteral("/models/b.gguf"), QStringLiteral("Trilume Tiny"), {}},
                             {QStringLiteral("/models/c.gguf"), QStringLiteral("Other"), {}}});
    const QList<QAction*> actions = desk.find<QToolButton>("configurationModel")->menu()->actions();
    QCOMPARE(actions.at(0)->text(), QStringLiteral("Trilume Tiny, as loaded"));
    QCOMPARE(actions.at(1)->text(), QStringLiteral("Trilume Tiny · b.gguf"));
    QCOMPARE(actions.at(2)->text(), QStringLiteral("Other"));
}

void TestComparePage::saysWhatMemoryDoesNotHold()
{
    CompareDesk desk;
    QVERIFY(!desk.isSeen("compareShortage"));
    desk.comparisons.lack(QStringLiteral("Huge needs 900 GiB of memory."));
    QCOMPARE(desk.text("compareShortage"), QStringLiteral("Huge needs 900 GiB of memory."));
    QVERIFY(desk.isSeen("compareShortage"));
    QVERIFY(desk.find<QWidget>("runComparison")->isEnabled()); // the others may run
    desk.click("runComparison");
    QTRY_VERIFY(desk.isSeen("comparisonStage"));
    QVERIFY(!desk.isSeen("compareShortage"));
    desk.comparisons.lack({});
    desk.comparisons.end();
    QVERIFY(!desk.isSeen("compareShortage"));
}

void TestComparePage::tellsHowFarTheModelIsLoaded()
{
    CompareDesk desk;
    desk.click("runComparison");
    QTRY_VERIFY(desk.isSeen("comparisonStage"));
    desk.comparisons.reach({ComparisonStage::Step::Preparing, 1, 2, 0, 20, 0.4});
    QCOMPARE(desk.text("stageStep"), QStringLiteral("Loading the model, 40 %"));
    const auto* bar = desk.find<QProgressBar>("stageBar");
    QCOMPARE(bar->value(), bar->maximum() * 2 / 5);
}

void TestComparePage::runsATextOfOnesOwn()
{
    const CompareDesk desk;
    auto* run = desk.find<QAbstractButton>("runComparison");
    desk.choose(desk.find<QToolButton>("comparisonText"), QStringLiteral("own"));
    auto* field = desk.find<QPlainTextEdit>("comparedText");
    QVERIFY(field->isVisible());
    QVERIFY(field->hasFocus());
    QVERIFY(!run->isEnabled()); // there is none yet
    QVERIFY(desk.isSeen("compareObstacle"));
    QTest::keyClicks(field, QStringLiteral("Why does a lamp glow?"));
    QVERIFY(run->isEnabled());
    desk.click("runComparison");
    QCOMPARE(desk.comparisons.startedPlan.promptName, std::string("own"));
    QCOMPARE(desk.comparisons.startedPlan.prompt, std::string("Why does a lamp glow?"));
}

void TestComparePage::runsTheLastQuestionOfTheChat()
{
    CompareDesk desk;
    desk.question = QStringLiteral("And why is it warm?");
    desk.choose(desk.find<QToolButton>("comparisonText"), QStringLiteral("chat"));
    auto* field = desk.find<QPlainTextEdit>("comparedText");
    QCOMPARE(field->toPlainText(), desk.question);
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("!")); // it may be changed
    desk.click("runComparison");
    QCOMPARE(desk.comparisons.startedPlan.promptName, std::string("own"));
    QCOMPARE(desk.comparisons.startedPlan.prompt, std::string("And why is it warm?!"));
    CompareDesk empty;
    empty.question.clear(); // nothing was asked
    empty.choose(empty.find<QToolButton>("comparisonText"), QStringLiteral("chat"));
    QVERIFY(!empty.find<QAbstractButton>("runComparison")->isEnabled());
}

void TestComparePage::repeatsAsOftenAsAsked()
{
    const CompareDesk desk;
    desk.choose(desk.find<QToolButton>("comparisonRepeats"), QStringLiteral("5"));
    desk.choose(desk.find<QToolButton>("comparisonText"), QStringLiteral("document"));
    desk.click("runComparison");
    QCOMPARE(desk.comparisons.startedPlan.leastRounds, 5);
    QCOMPARE(desk.comparisons.startedPlan.mostRounds, 5);
    QCOMPARE(desk.comparisons.startedPlan.spreadLimit, 0.0);
    QCOMPARE(desk.comparisons.startedPlan.promptTokens, std::uint64_t{512});
}

void TestComparePage::saysWhyNoneCanBegin()
{
    CompareDesk desk;
    desk.comparisons.become(QStringLiteral("An answer is being written."));
    QVERIFY(!desk.find<QWidget>("runComparison")->isEnabled());
    QCOMPARE(desk.text("compareObstacle"), QStringLiteral("An answer is being written."));
    QVERIFY(desk.isSeen("compareObstacle"));
    desk.comparisons.become({});
    QVERIFY(desk.find<QWidget>("runComparison")->isEnabled());
    QVERIFY(!desk.isSeen("compareObstacle"));
}

void TestComparePage::tellsWhatRuns()
{
    CompareDesk desk;
    desk.click("runComparison");
    QTRY_VERIFY(desk.isSeen("comparisonStage"));
    QCOMPARE(desk.text("stageStep"), QStringLiteral("Loading the model"));
    desk.comparisons.reach({ComparisonStage::Step::Measuring, 1, 2, 7, 20});
    QCOMPARE(desk.text("stageStep"), QStringLiteral("Measuring, round 7 of at most 20"));
    QCOMPARE(desk.text("stageConfiguration"),
             QStringLiteral("Configuration 2 of 2: Processor · Threads: auto"));
    QVERIFY(!desk.find<QWidget>("comparisonText")->isEnabled());
}

void TestComparePage::stops()
{
    CompareDesk desk;
    desk.click("runComparison");
    QTRY_COMPARE(desk.find<QAbstractButton>("runComparison")->text(), QStringLiteral("Stop"));
    desk.click("runComparison");
    QCOMPARE(desk.comparisons.cancels, 1);
    QVERIFY(!desk.find<QWidget>("runComparison")->isEnabled()); // once is enough
    desk.comparisons.show(sampleView());
    QVERIFY(!desk.isSeen("comparisonResult")); // the end comes after it
    desk.comparisons.end();
    QVERIFY(desk.isSeen("comparisonResult"));
    QCOMPARE(desk.find<QAbstractButton>("runComparison")->text(), QStringLiteral("Run again"));
    QVERIFY(desk.find<QWidget>("runComparison")->isEnabled());
}

void TestComparePage::showsWhatItCameTo()
{
    CompareDesk desk;
    desk.comparisons.show(sampleView());
    QVERIFY(desk.isSeen("agreement"));
    QCOMPARE(desk.text("agreementTitle"), QStringLiteral("Identical tokens"));
    QCOMPARE(desk.text("comparisonSentence"), ui::withSpreadSigns(sampleView().sentence));
    QVERIFY(desk.isSeen("differentScopesCard"));
    QVERIFY(desk.isSeen("speedBars"));
    QVERIFY(desk.isSeen("energyBars"));
    QVERIFY(desk.find<QWidget>("energyBars")
                ->accessibleDescription()
                .contains(QStringLiteral("A virtual board: 0.000610 J, modelled")));
    QVERIFY(desk.text("comparisonRemarks").contains(QStringLiteral("its own clock")));
    QVERIFY(desk.text("comparisonFoot").startsWith(QStringLiteral("A processor · Linux 6.1")));
    QVERIFY(!desk.isSeen("compareEmpty"));
}

void TestComparePage::tableSaysWhatTheViewSays()
{
    CompareDesk desk;
    const ComparisonView view = sampleView();
    desk.comparisons.show(view);
    const auto* table = desk.find<QTableWidget>("runTable");
    QCOMPARE(table->rowCount(), 2);
    const auto cell = [table](int row, int column) {
        return table->item(row, column)->text();
    };
    for (int row = 0; row < 2; ++row) {
        const ViewedRun& run = view.runs[static_cast<std::size_t>(row)];
        QCOMPARE(cell(row, 0), ui::shownName(run));
        QCOMPARE(cell(row, 1), run.energy->scope);
        QCOMPARE(cell(row, 2), ui::shownFigure(run.firstTokenSeconds));
        QCOMPARE(cell(row, 3), ui::shownFigure(run.tokensPerSecond));
        QCOMPARE(cell(row, 4), ui::shownFigure(run.energy->watts));
        QCOMPARE(cell(row, 5), ui::shownFigure(run.idleWatts));
        QCOMPARE(cell(row, 6), ui::shownFigure(run.energy->joulesPerToken));
        QCOMPARE(cell(row, 7), ui::shownFigure(run.energy->netJoulesPerToken));
        QCOMPARE(cell(row, 8), run.bytesPerToken);
    }
    QCOMPARE(cell(0, 3), QStringLiteral("6120\u00A0\u00B1\u00A090"));
    QCOMPARE(cell(0, 9), QStringLiteral("measured"));
    QCOMPARE(cell(1, 5), QStringLiteral("\u2013"));
    QCOMPARE(cell(1, 9), QStringLiteral("derived / modelled"));
}

void TestComparePage::saysWhereTokensPart()
{
    CompareDesk desk;
    ComparisonView view = sampleView();
    view.tokens = ViewedTokens::Parting;
    view.tokensText = QStringLiteral("The tokens part after 12.");
    desk.comparisons.show(view);
    QCOMPARE(desk.text("agreementTitle"), QStringLiteral("Different tokens"));
    QCOMPARE(desk.text("agreementText"), QStringLiteral("The tokens part after 12."));
    view.tokens = ViewedTokens::NotKnown;
    desk.comparisons.show(view);
    QVERIFY(!desk.isSeen("agreement"));
}

void TestComparePage::hidesWhatIsNotKnown()
{
    CompareDesk desk;
    ComparisonView view = sampleView();
    view.hasDifferentScopes = false;
    view.remarks.clear();
    for (ViewedRun& run : view.runs) {
        run.energy.reset();
    }
    desk.comparisons.show(view);
    QVERIFY(!desk.isSeen("energyBars"));
    QVERIFY(!desk.isSeen("differentScopesCard"));
    QVERIFY(!desk.isSeen("comparisonRemarksCard"));
    QVERIFY(desk.isSeen("speedBars"));
}

void TestComparePage::opensAndRemovesKeptOnes()
{
    CompareDesk desk;
    const QDateTime when(QDate(2026, 11, 24), QTime(9, 30));
    desk.comparisons.keep({{QStringLiteral("/kept/b.json"), when.addSecs(60)},
                           {QStringLiteral("/kept/a.json"), when}});
    auto* button = desk.find<QToolButton>("earlierComparisons");
    QVERIFY(button->isEnabled());
    const QList<QAction*> actions = button->menu()->actions();
    QCOMPARE(actions.size(), 4); // two, a line, and those to remove
    actions.at(1)->trigger();
    QCOMPARE(desk.comparisons.opened, QStringList{QStringLiteral("/kept/a.json")});
    auto* removal = actions.at(3)->menu();
    removal->actions().at(0)->trigger();
    QCOMPARE(desk.comparisons.removed, QStringList{QStringLiteral("/kept/b.json")});
    desk.comparisons.keep({{QStringLiteral("/kept/a.json"), when}});
    QCOMPARE(button->menu()->actions().size(), 3);
    desk.comparisons.keep({});
    QVERIFY(!button->isEnabled());
}

void TestComparePage::exports_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char* suffix : {"html", "csv", "json"}) {
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
}

void TestComparePage::exports()
{
    QFETCH(QString, suffix);
    CompareDesk desk;
    desk.dialogs.saveFolder = desk.folder.path();
    desk.comparisons.show(sampleView());
    auto* button = desk.find<QToolButton>("exportComparison");
    QVERIFY(button->isEnabled());
    button->menu()->findChild<QAction*>(QStringLiteral("export-") + suffix)->trigger();
    QTRY_VERIFY(!desk.comparisons.exportedTo.isEmpty());
    QVERIFY(
        desk.comparisons.exportedTo.endsWith(QStringLiteral("comparison-2026-11-24.") + suffix));
    QTRY_VERIFY(desk.isSeen("compareNotice"));
}

void TestComparePage::writesPdf()
{
    CompareDesk desk;
    desk.dialogs.saveFolder = desk.folder.path();
    desk.comparisons.show(sampleView());
    desk.find<QToolButton>("exportComparison")
        ->menu()
        ->findChild<QAction*>(QStringLiteral("export-pdf"))
        ->trigger();
    const QString path = desk.folder.filePath(QStringLiteral("trilume-comparison-2026-11-24.pdf"));
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(desk.isSeen("compareNotice"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(desk.comparisons.exportedTo.isEmpty());
}

void TestComparePage::showsErrorsInItsPlace()
{
    CompareDesk desk;
    Q_EMIT desk.comparisons.failed(QStringLiteral("The disk is full."));
    QVERIFY(desk.isSeen("compareError"));
    desk.click("runComparison");
    QVERIFY(!desk.isSeen("compareError"));
    Q_EMIT desk.comparisons.warned(QStringLiteral("An answer was written meanwhile."));
    QVERIFY(desk.isSeen("compareNotice"));
}

void TestComparePage::everyControlHasAName()
{
    CompareDesk desk;
    desk.comparisons.show(sampleView());
    for (const QWidget* widget : desk.page->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible()
            || qobject_cast<const QLabel*>(widget) != nullptr) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString name = !widget->accessibleName().isEmpty() || button == nullptr
                                 ? widget->accessibleName()
                                 : button->text();
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
    }
    QCOMPARE(desk.devices().constFirst()->accessibleName(), QStringLiteral("Computes: Processor"));
}

void TestComparePage::fits_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::newRow("wide") << 1224 << 1.0;
    QTest::newRow("700") << 644 << 1.0;
    QTest::newRow("430") << 374 << 1.0;
    QTest::newRow("430 at 200 %") << 748 << 2.0;
    QTest::newRow("1280 at 200 %") << 1168 << 2.0;
}

// No control and no text lies outside of the page, or is narrower than it needs.
void TestComparePage::fits()
{
    QFETCH(int, width);
    QFETCH(double, scale);
    CompareDesk desk(scale);
    desk.comparisons.find(
        {{QStringLiteral("cpu"), {}, {}, false},
         {QStringLiteral("fpga:0"), QStringLiteral("A virtual board"), {}, true}});
    desk.comparisons.shelve(
        {{{}, QStringLiteral("Trilume Tiny"), {}},
         {QStringLiteral("/models/b.gguf"),
          QStringLiteral("A model with a very long name, of 1.3 thousand million weights"),
          {}}});
    desk.choose(desk.find<QToolButton>("configurationModel"), QStringLiteral("/models/b.gguf"));
    desk.comparisons.show(sampleView());
    desk.page->resize(width, static_cast<int>(700 * scale));
    QTest::qWait(0);
    for (const QAbstractButton* button : desk.page->findChildren<QAbstractButton*>()) {
        if (!button->isVisible()) {
            continue;
        }
        const QRect place(button->mapTo(desk.page.get(), QPoint()), button->size());
        QVERIFY2(place.left() >= 0 && place.right() < width,
                 qPrintable(button->objectName()
                            + QStringLiteral(" %1 %2").arg(place.left()).arg(place.right())));
        QVERIFY2(button->text().isEmpty() || button->width() >= button->sizeHint().width(),
                 qPrintable(button->objectName()));
    }
    const auto* table = desk.find<QWidget>("runTable");
    QVERIFY(table->mapTo(desk.page.get(), QPoint(table->width(), 0)).x() <= width);
}

// Before any figure is out of sight.
void TestComparePage::headingsHaveTwoLinesBeforeTheTableScrolls()
{
    CompareDesk desk;
    ComparisonView view = sampleView();
    view.runs.erase(view.runs.begin()); // short figures are left
    desk.comparisons.show(view);
    const auto* table = desk.find<QTableWidget>("runTable");
    const auto isBroken = [table] {
        return table->horizontalHeaderItem(2)->text().contains(QLatin1Char('\n'));
    };
    const auto scrolls = [table] {
        return table->horizontalScrollBar()->maximum() > 0;
    };
    QVERIFY(!isBroken() && !scrolls());
    const int oneLine = table->horizontalHeader()->height();
    int width = desk.page->width();
    while (!isBroken() && !scrolls() && width > 300) {
        width -= 4;
        desk.page->resize(width, desk.page->height());
        QTest::qWait(0);
    }
    QVERIFY(isBroken() && !scrolls());
    QVERIFY(table->horizontalHeader()->height() > oneLine);
    QCOMPARE(table->item(0, 9)->text(), QStringLiteral("derived /\nmodelled"));
    QVERIFY(table->rowHeight(0) > 2 * QFontMetrics(table->item(0, 9)->font()).lineSpacing());
    QVERIFY(table->horizontalHeader()->height() + table->rowHeight(0) <= table->height());
    desk.page->resize(374, desk.page->height());
    QTest::qWait(0);
    QVERIFY(scrolls());
}

QTEST_MAIN(TestComparePage)

#include "test_compare_page.moc"
