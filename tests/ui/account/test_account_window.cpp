// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/services.h"
#include "app/library/model_loader.h"
#include "app/platform/paths.h"
#include "tests/support/fake_services.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trilume;

namespace {

constexpr int kPatienceMs = 240'000; // sanitizers are slow

} // namespace

// The account in the real window, on the bundled model.
class TestAccountWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsAnAnswerOfToday();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<desktop::Services> m_services;
    std::unique_ptr<ui::Theme> m_theme;
    tests::FakeDialogs m_dialogs;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestAccountWindow::initTestCase()
{
    if (app::bundledModelPath().isEmpty()) {
        QSKIP("The bundled model is not here.");
    }
}

void TestAccountWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    desktop::ServicesOptions options;
    options.store.path = m_folder->filePath(QStringLiteral("chats.db"));
    options.loader = app::loadLocalModel;
    m_services = std::make_unique<desktop::Services>(std::move(options), *m_settings);
    m_theme = std::make_unique<ui::Theme>(*m_settings);
    m_window = std::make_unique<ui::MainWindow>(
        *m_theme, ui::MainWindow::Services{*m_services->chats(), *m_services->models(),
                                           *m_services->metrics(), *m_services->sensors(),
                                           *m_settings, m_dialogs, *m_services->explorer(), nullptr,
                                           nullptr, nullptr, m_services->account()});
    m_window->resize(1280, 800);
    m_window->show();
    m_services->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_services->chats()->canSend(), kPatienceMs);
}

void TestAccountWindow::cleanup()
{
    m_window.reset();
    m_services.reset();
}

// What one answer took, from the key that opens the page.
void TestAccountWindow::showsAnAnswerOfToday()
{
    auto* page = m_window->findChild<QWidget*>(QStringLiteral("accountPageWidget"));
    QVERIFY(page != nullptr && !page->isVisible());
    m_services->chats()->send(QStringLiteral("Hello!"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_services->chats()->canSend(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_services->chats()->canSend(), kPatienceMs);
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(page->isVisible());
    QVERIFY(m_window->findChild<QAbstractButton*>(QStringLiteral("accountPage"))->isChecked());
    auto* table = page->findChild<QTableView*>();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatienceMs);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Trilume Seed"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!page->isVisible());
}

QTEST_MAIN(TestAccountWindow)

#include "test_account_window.moc"
