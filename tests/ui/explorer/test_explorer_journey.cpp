// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/services.h"
#include "app/library/model_loader.h"
#include "app/platform/paths.h"
#include "app/settings/settings.h"
#include "tests/support/fake_services.h"
#include "ui/explorer/explorer_page.h"
#include "ui/explorer/heat_map.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

// The explorer on the real services and the bundled model, from the key that opens it to a file.

using namespace trilume;

namespace {

constexpr int kPatienceMs = 60'000; // sanitizers are slow

std::size_t answerBegin(const app::ActivationSnapshot& snapshot)
{
    const auto first =
        std::find_if(snapshot.tokens.begin(), snapshot.tokens.end(),
                     [](const app::TokenColumnPtr& token) { return token->isWritten; });
    return static_cast<std::size_t>(first - snapshot.tokens.begin());
}

} // namespace

class TestExplorerJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void watchesAnAnswerAndKeepsItsNumbers();

private:
    void readAnAnswerAgain(desktop::Services& services);

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

void TestExplorerJourney::initTestCase()
{
    if (app::bundledModelPath().isEmpty()) {
        QSKIP("The bundled model is not here.");
    }
}

void TestExplorerJourney::watchesAnAnswerAndKeepsItsNumbers()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::Theme theme(settings);
    tests::FakeDialogs dialogs;
    desktop::ServicesOptions options;
    options.store.path = folder.filePath(QStringLiteral("chats.db"));
    options.loader = app::loadLocalModel;
    desktop::Services services(std::move(options), settings);
    m_window = std::make_unique<ui::MainWindow>(
        theme,
        ui::MainWindow::Services{*services.chats(), *services.models(), *services.metrics(),
                                 *services.sensors(), settings, dialogs, *services.explorer()});
    m_window->resize(1280, 800);
    m_window->show();
    services.start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(services.chats()->canSend(), kPatienceMs);

    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(find<QWidget>("explorerPageWidget")->isVisible());
    QVERIFY(!find<QWidget>("chatListPanel") || !find<QWidget>("chatListPanel")->isVisible());
    auto* field = find<QLineEdit>("askField");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("Why does a lamp glow?"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(services.chats()->state() == app::GenerationState::Idle
                                 && services.explorer()->snapshot() != nullptr,
                             kPatienceMs);
    auto* map = find<ui::HeatMap>("tokenMap");
    QTRY_VERIFY(map->isVisible());
    const app::ActivationSnapshotPtr shown = services.explorer()->snapshot();
    QVERIFY(shown->tokens.size() > 5);
    for (std::size_t layer = 0; layer < shown->layers; ++layer) {
        const auto first = layer * static_cast<std::size_t>(map->cells().columns);
        QVERIFY(!std::isnan(map->cells().places[first]));
    }

    QTest::mouseClick(find<QWidget>("quantity-residual_rms"), Qt::LeftButton);
    dialogs.saveFolder = folder.path();
    find<QAction>("export-csv")->trigger();
    QFile file(folder.filePath(QStringLiteral("trilume-residual_rms.csv")));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().startsWith("position,text,layer 1"));
    const QByteArray row = file.readAll().trimmed().split('\n').last();
    const std::size_t last = shown->tokens.size() - 1;
    QCOMPARE(row.split(',').first().toULongLong(), shown->tokens[last]->position);
    const float written = row.split(',').last().toFloat();
    QCOMPARE(written, shown->value(*shown->parts->find(QStringLiteral("residual_rms")), last,
                                   shown->layers - 1));
    find<QAction>("export-npz")->trigger();
    find<QAction>("export-png")->trigger();
    find<QAction>("export-svg")->trigger();
    for (const char* suffix : {"npz", "png", "svg"}) {
        const QString path =
            folder.filePath(QStringLiteral("trilume-residual_rms.")) + QLatin1String(suffix);
        QTRY_VERIFY2(QFile::exists(path), suffix);
    }
    QTRY_VERIFY(find<QWidget>("explorerNotice")->isVisible());
    const auto* said =
        find<QWidget>("explorerNotice")->findChild<QLabel*>(QStringLiteral("bannerText"));
    QTRY_VERIFY(said->text().contains(QStringLiteral(".svg: "))); // of the last one
    QTest::mouseClick(find<QWidget>("quantity-residual_max"),
                      Qt::LeftButton); // it was about another
    QVERIFY(!find<QWidget>("explorerNotice")->isVisible());

    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(find<QWidget>("composer")->isVisible());
    QVERIFY(!find<QWidget>("explorerPageWidget")->isVisible());
    readAnAnswerAgain(services);
    m_window->close();
    m_window.reset();
}

// One that was written while nobody watched: its tokens, and the layers at one of them.
void TestExplorerJourney::readAnAnswerAgain(desktop::Services& services)
{
    services.chats()->newChat();
    services.chats()->send(QStringLiteral("Who are you?"));
    QTRY_VERIFY_WITH_TIMEOUT(services.chats()->state() == app::GenerationState::Idle
                                 && services.chats()->canSend(),
                             kPatienceMs);
    const app::Message answer = services.chats()->transcript()->messages().back();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(find<QWidget>("explorerEmpty")->isVisible());
    QTest::mouseClick(find<QWidget>("explorerExample"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<ui::HeatMap>("tokenMap")->isVisible(), kPatienceMs);
    QTRY_VERIFY(!services.chats()->reader()->reading());
    const app::ActivationSnapshotPtr shown = services.explorer()->snapshot();
    QCOMPARE(shown->firstPosition, std::size_t{0}); // the question too, which the state knew
    QByteArray text;
    for (const app::TokenColumnPtr& token : shown->tokens) {
        text += token->isWritten ? token->bytes : QByteArray();
    }
    QCOMPARE(QString::fromUtf8(text).trimmed(), answer.text);

    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    auto* view = find<QWidget>("transcript");
    QTRY_VERIFY_WITH_TIMEOUT(view->hasFocus(), kPatienceMs);
    for (int i = 0; i < 4; ++i) { // to the fourth token
        QTest::keyClick(view, Qt::Key_Right);
    }
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>("explorerPageWidget")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(find<ui::ExplorerPage>("explorerPageWidget")->selection().cursor.token
                                 == answerBegin(*shown) + 3,
                             kPatienceMs);
}

QTEST_MAIN(TestExplorerJourney)
#include "test_explorer_journey.moc"
