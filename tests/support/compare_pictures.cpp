// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture_stage.h"
#include "ui/compare/comparison_pdf.h"

#include <QFile>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace trilume::tests {

namespace {

ui::MainWindow& openCompare(Stage& stage, int width, int height)
{
    stage.loadModel();
    stage.comparisons().find(
        {{QStringLiteral("cpu"), {}, {}, false},
         {QStringLiteral("fpga:0"), QStringLiteral("A virtual board"), {}, true}});
    ui::MainWindow& window = stage.open(width, height);
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    return window;
}

// Another model for the first one, which memory would not hold.
void chooseModel(Stage& stage, ui::MainWindow& window)
{
    stage.comparisons().shelve({{{}, QStringLiteral("Trilume Tiny"), {}},
                                {QStringLiteral("/srv/models/b.gguf"),
                                 QStringLiteral("MMfreeLM-2.7B-instruct-of-long-name"),
                                 {}}});
    auto* model = window.findChild<QToolButton*>(QStringLiteral("configurationModel"));
    model->menu()->actions().at(1)->trigger();
    stage.comparisons().lack(
        QStringLiteral("/srv/models/b.gguf: needs 5.21 GiB of memory, only 3.4 GiB are free. Close "
                       "other programs or take a smaller model."));
    QTest::qWait(0);
}

app::ComparisonView partingView()
{
    app::ComparisonView view = sampleView();
    view.tokens = app::ViewedTokens::Parting;
    view.tokensText = QStringLiteral("The tokens part after 12.");
    view.hasDifferentScopes = false;
    for (app::ViewedRun& run : view.runs) {
        run.energy.reset();
        run.idleWatts = {};
    }
    view.sentence = QStringLiteral("On this machine the processor (one thread) wrote 6120 +/- 90 "
                                   "tokens per second; nothing here measures energy.");
    view.remarks += QStringLiteral("meter: /sys/class/powercap/intel-rapl:0/energy_uj: reading it "
                                   "is not permitted, since Linux keeps it to root");
    return view;
}

} // namespace

void takeCompare(app::ThemeChoice choice,
                 double scale,
                 const std::function<QString(const char* name)>& path)
{
    {
        Stage stage(choice, scale);
        ui::MainWindow& window = openCompare(stage, 1280, 800);
        save(window, path("compare-empty"));
        chooseModel(stage, window);
        save(window, path("compare-models"));
        window.resize(430, 900);
        QTest::qWait(0);
        save(window, path("compare-models-430"));
        stage.comparisons().become(QStringLiteral(
            "An answer is being written, which would be measured as well: wait until it is "
            "there."));
        save(window, path("compare-obstacle"));
    }
    {
        Stage stage(choice, scale);
        ui::MainWindow& window = openCompare(stage, 1280, 800);
        QTest::mouseClick(window.findChild<QWidget*>(QStringLiteral("runComparison")),
                          Qt::LeftButton);
        QTest::qWait(0);
        stage.comparisons().reach({app::ComparisonStage::Step::Measuring, 1, 2, 7, 20});
        save(window, path("compare-running"));
    }
    Stage stage(choice, scale);
    ui::MainWindow& window = openCompare(stage, 1280, 960);
    stage.comparisons().keep(
        {{QStringLiteral("/b.json"), QDateTime(QDate(2026, 11, 24), QTime(9, 30))},
         {QStringLiteral("/a.json"), QDateTime(QDate(2026, 11, 23), QTime(18, 5))}});
    stage.comparisons().show(sampleView());
    stage.comparisons().pairUp({{0, 1, QStringLiteral("the processor and A virtual board"), {}}});
    QTest::qWait(0);
    save(window, path("compare-result"));
    window.resize(700, 900);
    QTest::qWait(0);
    save(window, path("compare-700"));
    window.resize(430, 1400);
    QTest::qWait(0);
    save(window, path("compare-430"));
    QFile paper(path("compare-report").replace(QStringLiteral(".png"), QStringLiteral(".pdf")));
    if (paper.open(QIODevice::WriteOnly)) {
        paper.write(ui::comparisonPdf(sampleView(), QPageSize::A4));
    }
    window.resize(1280, 800);
    stage.comparisons().show(partingView());
    stage.comparisons().pairUp(
        {{0, 1, QStringLiteral("the processor and A virtual board"),
          QStringLiteral(
              "Their models have different shapes: 24 layers of 1024 channels, and 24 layers "
              "of 2048.")}});
    QTest::qWait(0);
    save(window, path("compare-parting"));
}

} // namespace trilume::tests
