// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/connect_window.h"
#include "app/desktop/services/services.h"
#include "app/library/model_loader.h"
#include "app/platform/paths.h"
#include "app/settings/settings.h"
#include "tests/support/fake_services.h"
#include "tests/support/fake_tray.h"
#include "ui/chat/transcript_view.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <csignal>
#include <memory>
#include <utility>
#include <vector>

#include <sys/types.h>

// The window on the real services and the bundled model, from the first key to the next start.

using namespace trilume;
using app::GenerationState;
using app::MessageStatus;

namespace {

constexpr int kPatienceMs = 60'000; // sanitizers are slow

// What main builds, in a folder of its own.
class Program
{
public:
    explicit Program(const QString& folder)
        : settings(folder + QStringLiteral("/settings.ini"))
        , theme(settings)
        , services(options(folder), settings)
        , window(std::make_unique<ui::MainWindow>(
              theme,
              ui::MainWindow::Services{*services.chats(), *services.models(), *services.metrics(),
                                       *services.sensors(), settings, dialogs, *services.explorer(),
                                       nullptr, &tray}))
    {
        desktop::connectWindow(*window, services);
        window->resize(1280, 800);
        window->show();
        services.start();
    }

    static desktop::ServicesOptions options(const QString& folder)
    {
        desktop::ServicesOptions options;
        options.store.path = folder + QStringLiteral("/chats.db");
        options.markers = folder + QStringLiteral("/markers");
        options.states.folder = folder + QStringLiteral("/states");
        options.loader = app::loadLocalModel;
        options.devices = app::hostedDevices();
        options.sensors.access.sys = QString(folder + QStringLiteral("/sys")).toStdString();
        options.nextSeed = [] {
            return 1u;
        };
        return options;
    }

    [[nodiscard]] bool waitUntilReady()
    {
        return QTest::qWaitForWindowActive(window.get())
               && QTest::qWaitFor([this] { return services.chats()->canSend(); }, kPatienceMs);
    }

    [[nodiscard]] bool waitUntilIdle()
    {
        return QTest::qWaitFor(
            [this] { return services.chats()->state() == GenerationState::Idle; }, kPatienceMs);
    }

    // As a person ends it: true when everything is stored and down.
    [[nodiscard]] bool close()
    {
        QSignalSpy finished(&services, &desktop::Services::shutDownFinished);
        window->close();
        return !finished.isEmpty() || finished.wait(kPatienceMs);
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }

    void type(const QString& text) const
    {
        auto* composer = find<QTextEdit>("composer");
        QTest::keyClicks(composer, text);
        QTest::keyClick(composer, Qt::Key_Return);
    }

    // Hot and long: the model hardly ever ends such a text by itself.
    void writeOnAndOn()
    {
        app::SamplingSettings sampling = settings.sampling();
        sampling.maxTokens = 100'000;
        sampling.temperature = 2.0;
        sampling.topK = 0;
        sampling.topP = 1.0;
        sampling.minP = 0.0;
        settings.setSampling(sampling);
        services.chats()->setMode(app::ChatMode::Completion);
    }

    [[nodiscard]] const std::vector<app::Message>& messages()
    {
        return services.chats()->transcript()->messages();
    }

    [[nodiscard]] QListView* list() const { return find<QListView>("chatList"); }

    app::Settings settings;
    tests::FakeDialogs dialogs;
    tests::FakeTray tray;
    ui::Theme theme;
    desktop::Services services;
    std::unique_ptr<ui::MainWindow> window;
};

// Of processes in which plugins run, those that this one has started.
std::vector<pid_t> deviceHosts()
{
    std::vector<pid_t> hosts;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& name : names) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray stat = file.readAll(); // "PID (NAME) STATE PARENT ..."
        const QList<QByteArray> rest = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (stat.contains("(trilume-device") && rest.size() > 1 && rest.at(0) != "Z"
            && rest.at(1).toLongLong() == QCoreApplication::applicationPid()) {
            hosts.push_back(static_cast<pid_t>(name.toInt()));
        }
    }
    return hosts;
}

} // namespace

class TestWindowJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void talksAndFindsItsChatsAgain();
    void stopsByEscape();
    void keepsWhatWasWrittenWhenItCloses();
    void saysWhatIsWrongWithAFile();
    void aModelIsGivenMarkers();
    void closingHidesItInTheStatusArea();
    void theStatusAreaEndsTheProgram();
    void aModelRunsOnADevice();
    void whatABoardTakesIsShown();
};

void TestWindowJourney::initTestCase()
{
    if (app::bundledModelPath().isEmpty()) {
        QSKIP("The bundled model is not here.");
    }
}

void TestWindowJourney::talksAndFindsItsChatsAgain()
{
    const QTemporaryDir folder;
    QString answer;
    {
        Program program(folder.path());
        QVERIFY(program.waitUntilReady());
        program.type(QStringLiteral("Why does a lamp glow?"));
        QTRY_COMPARE_WITH_TIMEOUT(program.messages().size(), std::size_t(2), kPatienceMs);
        QVERIFY(program.waitUntilIdle());
        QCOMPARE(program.messages().back().status, MessageStatus::Complete);
        answer = program.messages().back().text;
        QVERIFY(!answer.isEmpty());
        QVERIFY(program.messages().back().stats.tokensPerSecond() > 0.0);
        QTRY_COMPARE(program.list()->model()->rowCount(), 1);

        QTest::keyClick(program.window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(program.find<QWidget>("emptyState")->isVisible());
        program.type(QStringLiteral("What does generous mean?"));
        QTRY_VERIFY_WITH_TIMEOUT(program.messages().size() == 2, kPatienceMs);
        QVERIFY(program.waitUntilIdle());
        QTRY_COMPARE(program.list()->model()->rowCount(), 2);

        QTest::keyClick(program.window.get(), Qt::Key_F2);
        QTRY_VERIFY(program.list()->findChild<QLineEdit*>() != nullptr);
        auto* editor = program.list()->findChild<QLineEdit*>();
        QTest::keyClicks(editor, QStringLiteral("Words"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(program.find<QLabel>("chatTitle")->text(), QStringLiteral("Words"));

        program.list()->setFocus();
        QTest::keyClick(program.list(), Qt::Key_Delete);
        QTRY_COMPARE(program.list()->model()->rowCount(), 1);
        QTest::mouseClick(program.find<QWidget>("undoBar")->findChild<QAbstractButton*>(
                              QStringLiteral("bannerAction")),
                          Qt::LeftButton);
        QTRY_COMPARE(program.list()->model()->rowCount(), 2);
        QTRY_COMPARE(program.find<QLabel>("chatTitle")->text(), QStringLiteral("Words"));
        QVERIFY(program.close());
    }
    Program again(folder.path());
    QVERIFY(again.waitUntilReady());
    QTRY_COMPARE(again.list()->model()->rowCount(), 2);
    again.list()->setFocus();
    again.list()->setCurrentIndex(again.list()->model()->index(1, 0));
    QTest::keyClick(again.list(), Qt::Key_Return);
    QTRY_COMPARE(again.messages().size(), std::size_t(2));
    QCOMPARE(again.messages().back().text, answer);
    QCOMPARE(again.messages().back().status, MessageStatus::Complete);
    const int before = again.messages().back().stats.contextTokens;
    again.type(QStringLiteral("And why?"));
    QTRY_COMPARE_WITH_TIMEOUT(again.messages().size(), std::size_t(4), kPatienceMs);
    QVERIFY(again.waitUntilIdle());
    // What was read and written before the restart is not read again, to the token.
    const app::MessageStats& stats = again.messages().back().stats;
    QVERIFY(before > 0);
    QCOMPARE(stats.reusedTokens, before);
    QCOMPARE(stats.contextTokens, stats.promptTokens + stats.generatedTokens);
    // From the triangle of the answer on the plot is at 0 until the first token.
    QCOMPARE(again.services.metrics()->messageMarkers().back().message, again.messages().back().id);
    QVERIFY(again.close());
}

void TestWindowJourney::stopsByEscape()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.waitUntilReady());
    program.writeOnAndOn();
    // The key is pressed as soon as the first words are there, from within the event loop: a fast
    // machine may end a text before a test that polls comes round again.
    auto* composer = program.find<QTextEdit>("composer");
    int presses = 0;
    connect(
        program.services.chats(), &app::ChatController::stateChanged, composer,
        [&](GenerationState state) {
            if (state == GenerationState::Writing) {
                ++presses;
                QTest::keyClick(composer, Qt::Key_Escape);
            }
        },
        Qt::QueuedConnection);
    MessageStatus status = MessageStatus::Running;
    for (int attempt = 0; attempt < 20 && status != MessageStatus::Stopped; ++attempt) {
        const std::size_t before = program.messages().size();
        program.type(QStringLiteral("Once upon a time"));
        QTRY_VERIFY_WITH_TIMEOUT(program.messages().size() == before + 2, kPatienceMs);
        QVERIFY(program.waitUntilIdle());
        status = program.messages().back().status;
    }
    QVERIFY(presses > 0);
    QCOMPARE(status, MessageStatus::Stopped);
    QCOMPARE(program.find<QLabel>("statusState")->text(), QStringLiteral("Stopped"));
    QVERIFY(program.close());
}

void TestWindowJourney::keepsWhatWasWrittenWhenItCloses()
{
    const QTemporaryDir folder;
    QString shown; // when the window was closed
    {
        Program program(folder.path());
        QVERIFY(program.waitUntilReady());
        program.writeOnAndOn();
        QSignalSpy finished(&program.services, &desktop::Services::shutDownFinished);
        // As soon as there are some words, from within the event loop, as in stopsByEscape().
        connect(
            program.services.chats()->transcript(), &QAbstractItemModel::dataChanged,
            program.window.get(),
            [&] {
                if (shown.isEmpty() && program.messages().size() == 2) {
                    shown = program.messages().back().text;
                    program.window->close();
                }
            },
            Qt::QueuedConnection);
        program.type(QStringLiteral("The lighthouse keeper"));
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), kPatienceMs);
    }
    QVERIFY(!shown.trimmed().isEmpty());
    Program again(folder.path());
    QVERIFY(again.waitUntilReady());
    QTRY_COMPARE(again.list()->model()->rowCount(), 1);
    again.services.chats()->openChat(
        again.list()->model()->index(0, 0).data(app::ChatListModel::IdRole).value<app::ChatId>());
    QTRY_COMPARE(again.messages().size(), std::size_t(2));
    const app::Message& kept = again.messages().back();
    QVERIFY2(kept.text.startsWith(shown), qPrintable(kept.text));
    QCOMPARE(kept.status, MessageStatus::Stopped);
    QVERIFY(again.close());
}

void TestWindowJourney::saysWhatIsWrongWithAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.gguf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("GGUF and nothing else");
    file.close();
    Program program(folder.path());
    QVERIFY(program.waitUntilReady());
    program.dialogs.answer = path;
    QTest::keyClick(program.window.get(), Qt::Key_O, Qt::ControlModifier);
    auto* error = program.find<QWidget>("modelError");
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), kPatienceMs);
    const QString sentence = error->findChild<QLabel*>(QStringLiteral("bannerText"))->text();
    QVERIFY2(sentence.contains(QStringLiteral("broken.gguf")), qPrintable(sentence));
    QVERIFY(program.services.models()->isLoaded()); // the one before still answers
    QVERIFY(program.services.chats()->canSend());
    QVERIFY(program.close());
}

// Refused where they are no good, kept for the next start, taken back.
void TestWindowJourney::aModelIsGivenMarkers()
{
    const QTemporaryDir folder;
    QString file;
    {
        Program program(folder.path());
        QVERIFY(program.waitUntilReady());
        const app::ModelController& models = *program.services.models();
        QVERIFY(models.summary().ownMarkers && !models.summary().givenMarkers);
        const app::ModelMarkers own = *models.summary().ownMarkers;
        program.find<QAction>("markersAction")->trigger();
        auto* before = program.find<QLineEdit>("userPrefix");
        QVERIFY(own.userPrefix.startsWith(before->text().section(u'\\', 0, 0)));
        QVERIFY(program.find<QLineEdit>("systemPrefix")->hasFocus());
        before->selectAll();
        QTest::keyClicks(before, QStringLiteral("Person\\x: "));
        QTest::keyClick(before, Qt::Key_Return);
        auto* message = program.find<QLabel>("markersMessage");
        QVERIFY2(message->text().contains(QStringLiteral("found a backslash")),
                 qPrintable(message->text()));
        before->selectAll();
        QTest::keyClicks(before, QStringLiteral("Person: "));
        QVERIFY(program.find<QLabel>("markersExample")
                    ->text()
                    .contains(QStringLiteral("Person: How are you?")));
        // A control piece within a text cannot end an answer.
        auto* stop = program.find<QPlainTextEdit>("markersStop");
        QVERIFY(!own.stop.isEmpty());
        stop->setPlainText(own.stop.first() + QStringLiteral(" and more"));
        QTest::mouseClick(program.find<QWidget>("useMarkers"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("one control piece")),
                                 kPatienceMs);
        QVERIFY(!models.summary().givenMarkers);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("markers"))));

        stop->setPlainText(own.stop.first() + QStringLiteral("\ne"));
        QTest::mouseClick(program.find<QWidget>("useMarkers"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(models.summary().givenMarkers.has_value(), kPatienceMs);
        QTRY_VERIFY(program.find<QWidget>("markersPanel") == nullptr);
        QCOMPARE(models.summary().givenMarkers->userPrefix, QStringLiteral("Person: "));
        file = folder.filePath(QStringLiteral("markers/")) + models.summary().fingerprint
               + QStringLiteral(".json");
        QVERIFY(QFile::exists(file));
        QTRY_VERIFY_WITH_TIMEOUT(program.services.chats()->canSend(), kPatienceMs);
        program.type(QStringLiteral("Why does a lamp glow?"));
        QTRY_COMPARE_WITH_TIMEOUT(program.messages().size(), std::size_t(2), kPatienceMs);
        QVERIFY(program.waitUntilIdle());
        QCOMPARE(program.messages().back().status, MessageStatus::Complete);
        QVERIFY(!program.messages().back().text.contains(u'e')); // which ends it
        QVERIFY(program.close());
    }
    Program again(folder.path());
    QVERIFY(again.waitUntilReady());
    const app::ModelController& models = *again.services.models();
    QVERIFY(models.summary().givenMarkers);
    again.find<QAction>("markersAction")->trigger();
    QCOMPARE(again.find<QLineEdit>("userPrefix")->text(), QStringLiteral("Person: "));
    QTest::mouseClick(again.find<QWidget>("useOwnMarkers"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!models.summary().givenMarkers, kPatienceMs);
    QVERIFY(!QFile::exists(file));
    QVERIFY(again.close());
}

// Only where that is wanted and there is a place for the icon; an answer goes on meanwhile.
void TestWindowJourney::closingHidesItInTheStatusArea()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.waitUntilReady());
    QSignalSpy finished(&program.services, &desktop::Services::shutDownFinished);
    QVERIFY(!program.tray.isShown());
    program.settings.setValue(app::SettingId::TrayWanted, 1);
    QVERIFY(program.tray.isShown());
    program.type(QStringLiteral("Why does a lamp glow?"));
    program.window->close(); // before anything of the answer can have come
    QVERIFY(program.window->isHidden());
    QCOMPARE(program.tray.told.size(), 1);
    QVERIFY(program.tray.told.first().startsWith(QStringLiteral("Trilume goes on here|")));
    QTRY_COMPARE_WITH_TIMEOUT(program.tray.told.size(), 2, kPatienceMs);
    QCOMPARE(program.messages().size(), std::size_t(2));
    QCOMPARE(program.messages().back().status, MessageStatus::Complete);
    QCOMPARE(program.tray.told.last(),
             QStringLiteral("The answer is there|") + program.services.chats()->currentTitle());
    Q_EMIT program.tray.activated();
    QVERIFY(program.window->isVisible());
    program.tray.choose("trayToggle");
    QVERIFY(program.window->isHidden());
    QCOMPARE(program.tray.told.size(), 2);              // it was said
    program.settings.reset(app::SettingId::TrayWanted); // by a hand in the file, say
    QVERIFY(program.window->isVisible() && !program.tray.isShown());
    program.settings.setValue(app::SettingId::TrayWanted, 1);
    QVERIFY(program.tray.isShown());
    QVERIFY(finished.isEmpty());
    program.tray.hasPlace = false; // its panel has ended
    program.window->close();
    QVERIFY(!finished.isEmpty() || finished.wait(kPatienceMs));
    QVERIFY(!program.tray.isShown());
}

void TestWindowJourney::theStatusAreaEndsTheProgram()
{
    const QTemporaryDir folder;
    for (const bool isByKey : {true, false}) {
        Program program(folder.path());
        program.settings.setValue(app::SettingId::TrayWanted, 1);
        QVERIFY(program.waitUntilReady());
        QSignalSpy finished(&program.services, &desktop::Services::shutDownFinished);
        if (isByKey) {
            QTest::keyClick(program.window.get(), Qt::Key_Q, Qt::ControlModifier);
        } else {
            program.window->close();
            program.tray.choose("trayNewChat");
            QVERIFY(program.window->isVisible());
            program.window->close();
            program.tray.choose("trayQuit"); // from the hidden window
        }
        QVERIFY(!finished.isEmpty() || finished.wait(kPatienceMs));
        QVERIFY(!program.tray.isShown());
    }
}

// The template of plugins, in a process of its own: the same words come out, also while that
// process is killed.
void TestWindowJourney::aModelRunsOnADevice()
{
    const QByteArray plugins = QFileInfo(QStringLiteral(TRILUME_TEST_NULL_DEVICE)).path().toUtf8();
    qputenv("TRILUME_PLUGIN_DIR", plugins);
    const QTemporaryDir folder;
    const QString question = QStringLiteral("Why does a lamp glow?");
    QString answer;
    MessageStatus status = MessageStatus::Running;
    const auto ask = [&question](Program& program) {
        QTest::keyClick(program.window.get(), Qt::Key_N, Qt::ControlModifier);
        program.type(question);
        return QTest::qWaitFor([&] { return program.messages().size() == 2; }, kPatienceMs)
               && program.waitUntilIdle();
    };
    {
        Program program(folder.path());
        app::SamplingSettings sampling = program.settings.sampling();
        sampling.maxTokens = 16;
        program.settings.setSampling(sampling);
        QVERIFY(program.waitUntilReady());
        QVERIFY(ask(program));
        answer = program.messages().back().text;
        status = program.messages().back().status;
        QVERIFY(!answer.isEmpty());
        QCOMPARE(program.messages().back().stats.origin.device, QStringLiteral("cpu"));

        auto* chip = program.find<QWidget>("deviceChip");
        QTest::mouseClick(chip, Qt::LeftButton);
        const QWidget* panel = QApplication::activePopupWidget();
        const auto choice = [panel] {
            return panel->findChild<QAbstractButton*>(QStringLiteral("device null:0"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(choice() != nullptr, kPatienceMs);
        QTest::mouseClick(choice(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(program.services.models()->summary().device,
                                  QStringLiteral("null:0"), kPatienceMs);
        QCOMPARE(chip->accessibleName(), QStringLiteral("Device: Null device"));
        QVERIFY(ask(program));
        QCOMPARE(program.messages().back().text, answer);
        QCOMPARE(program.messages().back().stats.origin.device, QStringLiteral("null:0"));
        QVERIFY(program.close());
    }
    {
        Program again(folder.path());
        QVERIFY(again.waitUntilReady());
        QCOMPARE(again.services.models()->summary().device, QStringLiteral("null:0"));
        QTRY_VERIFY_WITH_TIMEOUT(!deviceHosts().empty(), kPatienceMs);
        int kills = 0;
        connect(again.services.chats(), &app::ChatController::stateChanged, again.window.get(),
                [&kills](GenerationState state) {
                    if (state == GenerationState::Writing && kills == 0) {
                        for (const pid_t host : deviceHosts()) {
                            kills += ::kill(host, SIGKILL) == 0 ? 1 : 0;
                        }
                    }
                });
        QVERIFY(ask(again));
        QVERIFY(kills > 0);
        QCOMPARE(again.messages().back().text, answer);
        QCOMPARE(again.messages().back().status, status);
        QTRY_VERIFY_WITH_TIMEOUT(again.find<QWidget>("pageNotice")->isVisible(), kPatienceMs);
        QVERIFY(again.close());
    }
    qunsetenv("TRILUME_PLUGIN_DIR");
    QTRY_VERIFY(deviceHosts().empty());
}

// Its watts, bytes and cycles in the plots, and its joules beside the machine's under the answer.
void TestWindowJourney::whatABoardTakesIsShown()
{
#if !defined(TRILUME_TEST_VIRTUAL_FOLDER) || defined(TRILUME_SANITIZED)
    QSKIP("No virtual boards here, or no room for their memory beside a sanitizer's.");
#else
    qputenv("TRILUME_PLUGIN_DIR", TRILUME_TEST_VIRTUAL_FOLDER);
    const QTemporaryDir folder;
    Program program(folder.path());
    app::SamplingSettings sampling = program.settings.sampling();
    sampling.maxTokens = 40;
    program.settings.setSampling(sampling);
    program.settings.setPowerModel({10.0, 50.0});
    QVERIFY(program.waitUntilReady());
    const app::MetricsHub& plots = *program.services.metrics();
    const auto boardLine = [&plots](const char* word) {
        return plots.find(QLatin1String(word) + QStringLiteral("/device virtual:wide"));
    };
    app::Devices* devices = program.services.models()->devices();
    devices->choose(program.services.models()->summary().fingerprint,
                    QStringLiteral("virtual:wide"));
    QTRY_COMPARE_WITH_TIMEOUT(program.services.models()->summary().device,
                              QStringLiteral("virtual:wide"), kPatienceMs);
    program.type(QStringLiteral("Why does a lamp glow?"));
    QTRY_COMPARE_WITH_TIMEOUT(program.messages().size(), std::size_t(2), kPatienceMs);
    QVERIFY(program.waitUntilIdle());
    for (const char* word : {"power", "cycles", "bandwidth"}) {
        QTRY_VERIFY2(boardLine(word) != nullptr, word);
        QVERIFY2(boardLine(word)->recent().size() > 0, word);
    }
    QCOMPARE(boardLine("power")->description().evidence, EvidenceLabel::Modelled);
    QCOMPARE(boardLine("bandwidth")->description().evidence, EvidenceLabel::Derived);
    const app::MessageStats& stats = program.messages().back().stats;
    QCOMPARE(stats.otherEnergies.size(), std::size_t(1));
    const app::MessageEnergy& board = stats.otherEnergies.front();
    QCOMPARE(board.source, QStringLiteral("device virtual:wide"));
    QCOMPARE(board.label, EvidenceLabel::Modelled);
    QCOMPARE(board.scope, EnergyScope::Board);
    QVERIFY(board.isKnown() && board.whole.gross.value_or(0.0) > 0.0);
    QVERIFY(stats.energy.source != board.source);
    devices->choose(program.services.models()->summary().fingerprint, QStringLiteral("cpu"));
    QTRY_VERIFY_WITH_TIMEOUT(boardLine("power")->isEnded(), kPatienceMs);
    QVERIFY(program.close());
    qunsetenv("TRILUME_PLUGIN_DIR");
#endif
}

QTEST_MAIN(TestWindowJourney)
#include "test_window_journey.moc"
