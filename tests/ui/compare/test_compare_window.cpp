// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_json.h"
#include "app/desktop/services/services.h"
#include "app/library/model_library.h"
#include "app/library/model_loader.h"
#include "app/platform/paths.h"
#include "tests/support/fake_services.h"
#include "tests/support/other_model.h"
#include "ui/compare/shown_figure.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace trilume;

namespace {

constexpr int kPatienceMs = 240'000; // sanitizers are slow

} // namespace

// A comparison from the key that opens the page to the file, in the real window on the bundled
// model.
class TestCompareWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void comparesOneThreadWithAll();
    void comparesTwoModels();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<desktop::Services> m_services;
    std::unique_ptr<ui::Theme> m_theme;
    tests::FakeDialogs m_dialogs;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestCompareWindow::initTestCase()
{
    if (app::bundledModelPath().isEmpty()) {
        QSKIP("The bundled model is not here.");
    }
}

void TestCompareWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    desktop::ServicesOptions options;
    options.store.path = m_folder->filePath(QStringLiteral("chats.db"));
    options.loader = app::loadLocalModel;
    options.comparisons = m_folder->filePath(QStringLiteral("comparisons")).toStdString();
    m_services = std::make_unique<desktop::Services>(std::move(options), *m_settings);
    m_theme = std::make_unique<ui::Theme>(*m_settings);
    m_window = std::make_unique<ui::MainWindow>(
        *m_theme, ui::MainWindow::Services{
                      *m_services->chats(), *m_services->models(), *m_services->metrics(),
                      *m_services->sensors(), *m_settings, m_dialogs, *m_services->explorer(),
                      nullptr, nullptr, m_services->comparisons(), m_services->account()});
    m_window->resize(1280, 800);
    m_window->show();
    m_services->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_services->chats()->canSend(), kPatienceMs);
}

void TestCompareWindow::cleanup()
{
    m_window.reset();
    m_services.reset();
}

void TestCompareWindow::comparesOneThreadWithAll()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    auto* page = m_window->findChild<QWidget*>(QStringLiteral("comparePageWidget"));
    QVERIFY(page != nullptr && page->isVisible());
    QVERIFY(m_window->findChild<QAbstractButton*>(QStringLiteral("comparePage"))->isChecked());
    auto* repeats = page->findChild<QToolButton*>(QStringLiteral("comparisonRepeats"));
    repeats->menu()->findChild<QAction*>(QStringLiteral("choice-1"))->trigger();
    auto* run = page->findChild<QAbstractButton*>(QStringLiteral("runComparison"));
    QTRY_VERIFY(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_COMPARE(run->text(), QStringLiteral("Stop"));
    QTRY_COMPARE_WITH_TIMEOUT(run->text(), QStringLiteral("Run again"), kPatienceMs);
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("agreementTitle"))->text(),
             QStringLiteral("Identical tokens"));
    const auto* table = page->findChild<QTableWidget*>(QStringLiteral("runTable"));
    QCOMPARE(table->rowCount(), 2);

    // The file that it keeps says what the page says.
    m_dialogs.saveFolder = m_folder->path();
    auto* exported = page->findChild<QToolButton*>(QStringLiteral("exportComparison"));
    exported->menu()->findChild<QAction*>(QStringLiteral("export-json"))->trigger();
    auto* notice = page->findChild<QWidget*>(QStringLiteral("compareNotice"));
    QTRY_VERIFY(notice->isVisible());
    QFile file(m_folder->filePath(m_dialogs.suggestedName));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto comparison = app::readComparisonJson(file.readAll().toStdString(), "report");
    QVERIFY(comparison.ok());
    const app::ComparisonView view = app::viewOf(comparison.value());
    for (int row = 0; row < 2; ++row) {
        const app::ViewedRun& one = view.runs[static_cast<std::size_t>(row)];
        QCOMPARE(table->item(row, 0)->text(), ui::shownName(one));
        QCOMPARE(table->item(row, 3)->text(), ui::shownFigure(one.tokensPerSecond));
    }
    // The layers of both hold the same, and the explorer says so.
    auto* inside = page->findChild<QToolButton*>(QStringLiteral("differencesInside"));
    QTRY_VERIFY_WITH_TIMEOUT(inside->isVisible() && inside->isEnabled(), kPatienceMs);
    QTest::mouseClick(inside, Qt::LeftButton);
    auto* explorer = m_window->findChild<QWidget*>(QStringLiteral("explorerPageWidget"));
    QTRY_VERIFY_WITH_TIMEOUT(explorer->isVisible(), kPatienceMs);
    QCOMPARE(explorer->findChild<QLabel*>(QStringLiteral("pairTitle"))->text(),
             QStringLiteral("No difference: the same bits"));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(page->isVisible());
    auto* earlier = page->findChild<QToolButton*>(QStringLiteral("earlierComparisons"));
    QTRY_VERIFY(earlier->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!page->isVisible());
}

// The second one is of the library, and the chat keeps its own.
void TestCompareWindow::comparesTwoModels()
{
    const QString folder = m_folder->filePath(QStringLiteral("library"));
    const QString other = folder + QStringLiteral("/other.gguf");
    QVERIFY(QDir().mkpath(folder) && tests::writeOtherModel(app::bundledModelPath(), other));
    m_services->models()->library()->addFolder(folder);
    const QString before = m_services->models()->summary().name;
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    auto* page = m_window->findChild<QWidget*>(QStringLiteral("comparePageWidget"));
    QTest::mouseClick(page->findChildren<QToolButton*>(QStringLiteral("moreOfConfiguration")).at(1),
                      Qt::LeftButton);
    const auto* model =
        page->findChildren<QToolButton*>(QStringLiteral("configurationModel")).at(1);
    QVERIFY(model->isVisible());
    QAction* action = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        (action = model->menu()->findChild<QAction*>(QStringLiteral("choice-") + other)) != nullptr,
        kPatienceMs);
    action->trigger();
    auto* repeats = page->findChild<QToolButton*>(QStringLiteral("comparisonRepeats"));
    repeats->menu()->findChild<QAction*>(QStringLiteral("choice-1"))->trigger();
    auto* run = page->findChild<QAbstractButton*>(QStringLiteral("runComparison"));
    QTRY_VERIFY(run->isEnabled());
    run->setFocus();
    QTest::keyClick(run, Qt::Key_Space);
    QTRY_COMPARE(run->text(), QStringLiteral("Stop"));
    QTRY_COMPARE_WITH_TIMEOUT(run->text(), QStringLiteral("Run again"), kPatienceMs);
    const auto* table = page->findChild<QTableWidget*>(QStringLiteral("runTable"));
    QVERIFY(table->item(0, 0)->text().contains(before));
    QVERIFY(table->item(1, 0)->text().contains(tests::kOtherModelName));
    QVERIFY(page->findChild<QLabel*>(QStringLiteral("comparisonSentence"))
                ->text()
                .contains(tests::kOtherModelName));
    QCOMPARE(m_services->models()->summary().name, before);

    auto* inside = page->findChild<QToolButton*>(QStringLiteral("differencesInside"));
    QTRY_VERIFY_WITH_TIMEOUT(inside->isVisible() && inside->isEnabled(), kPatienceMs);
    inside->setFocus();
    QTest::keyClick(inside, Qt::Key_Space);
    auto* explorer = m_window->findChild<QWidget*>(QStringLiteral("explorerPageWidget"));
    QTRY_VERIFY_WITH_TIMEOUT(explorer->isVisible(), kPatienceMs);
    QCOMPARE(explorer->findChild<QLabel*>(QStringLiteral("pairTitle"))->text(),
             QStringLiteral("Differences inside two runs"));
    QTest::mouseClick(explorer->findChild<QWidget*>(QStringLiteral("closePair")), Qt::LeftButton);
    QVERIFY(!explorer->findChild<QWidget*>(QStringLiteral("pairLine"))->isVisible());
}

QTEST_MAIN(TestCompareWindow)

#include "test_compare_window.moc"
