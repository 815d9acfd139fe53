// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/connect_window.h"
#include "app/desktop/services/services.h"
#include "app/library/kept_markers.h"
#include "app/library/model_loader.h"
#include "app/settings/settings.h"
#include "tests/support/fake_services.h"
#include "tests/support/fake_tray.h"
#include "tests/support/golden_data.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <memory>

// A chat of five turns with a small model of each family, by keys in the window. What they say is
// random; TRILUME_TEST_PICTURES names a folder for pictures of it.

using namespace trilume;
using app::GenerationState;

namespace {

constexpr int kPatienceMs = 60'000; // sanitizers are slow
constexpr int kTokens = 30;         // of an answer, and of a thought

tokenizer::ChatMarkers chatMl()
{
    return {"<|im_start|>user\n", "<|im_end|>\n",         "<|im_start|>assistant\n",
            "<|im_end|>\n",       "<|im_start|>system\n", "<|im_end|>\n",
            {"<|im_end|>"}};
}

// The files are too small to be known by their families.
tokenizer::ChatMarkers markersOf(const QString& family)
{
    if (family == QLatin1String("bitnet")) {
        return {"User: ",   "<|eot_id|>", "Assistant: ", "<|eot_id|>",
                "System: ", "<|eot_id|>", {"<|eot_id|>"}};
    }
    tokenizer::ChatMarkers markers = chatMl();
    if (family == QLatin1String("qwen3")) {
        markers.assistantPrefix += "<think>\n";
        markers.thoughtPrefix = "<think>\n";
        markers.thoughtSuffix = "\n</think>\n\n";
    }
    return markers;
}

// The window on what main builds, in a folder of its own.
class TalkingProgram
{
public:
    TalkingProgram(const QString& folder, const QString& model)
        : settings(folder + QStringLiteral("/settings.ini"))
        , theme(settings)
    {
        settings.setModelPath(model);
        settings.setValue(app::SettingId::MaxTokens, kTokens);
        settings.setValue(app::SettingId::MaxThoughtTokens, kTokens);
        // Hot, so that random weights say more than one word again and again.
        settings.setValue(app::SettingId::Temperature, 2.0);
        settings.setValue(app::SettingId::TopK, 0.0);
        settings.setValue(app::SettingId::TopP, 1.0);
        settings.setValue(app::SettingId::MinP, 0.0);
        desktop::ServicesOptions options;
        options.store.path = folder + QStringLiteral("/chats.db");
        options.markers = folder + QStringLiteral("/markers");
        options.states.folder = folder + QStringLiteral("/states");
        options.loader = app::loadLocalModel;
        options.sensors.access.sys = QString(folder + QStringLiteral("/sys")).toStdString();
        options.nextSeed = [] {
            return 7u;
        };
        services = std::make_unique<desktop::Services>(std::move(options), settings);
        window = std::make_unique<ui::MainWindow>(
            theme, ui::MainWindow::Services{*services->chats(), *services->models(),
                                            *services->metrics(), *services->sensors(), settings,
                                            dialogs, *services->explorer(), nullptr, &tray});
        desktop::connectWindow(*window, *services);
        window->resize(1280, 800);
        window->show();
        services->start();
    }

    [[nodiscard]] bool waitUntilReady() const
    {
        return QTest::qWaitForWindowActive(window.get())
               && QTest::qWaitFor([this] { return services->chats()->canSend(); }, kPatienceMs);
    }

    [[nodiscard]] bool ask(const QString& text) const
    {
        const std::size_t before = messages().size();
        auto* composer = window->findChild<QTextEdit*>(QStringLiteral("composer"));
        QTest::keyClicks(composer, text);
        QTest::keyClick(composer, Qt::Key_Return);
        return QTest::qWaitFor(
            [&] {
                return messages().size() == before + 2
                       && services->chats()->state() == GenerationState::Idle;
            },
            kPatienceMs);
    }

    void take(const QString& name)
    {
        const QString folder = qEnvironmentVariable("TRILUME_TEST_PICTURES");
        if (folder.isEmpty()) {
            return;
        }
        for (const auto& [choice, word] : {std::pair(app::ThemeChoice::Dark, "dark"),
                                           std::pair(app::ThemeChoice::Light, "light")}) {
            settings.setTheme(choice);
            QTest::qWait(100);
            window->grab().save(folder + u'/' + name + u'-' + QLatin1String(word)
                                + QStringLiteral(".png"));
        }
    }

    // As a person ends it: true when everything is stored and down.
    [[nodiscard]] bool close() const
    {
        QSignalSpy finished(services.get(), &desktop::Services::shutDownFinished);
        window->close();
        return !finished.isEmpty() || finished.wait(kPatienceMs);
    }

    [[nodiscard]] const std::vector<app::Message>& messages() const
    {
        return services->chats()->transcript()->messages();
    }

    app::Settings settings;
    tests::FakeDialogs dialogs;
    tests::FakeTray tray;
    ui::Theme theme;
    std::unique_ptr<desktop::Services> services;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class TestFamilyChats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveTurns_data();
    void fiveTurns();
};

void TestFamilyChats::fiveTurns_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("thinks");
    QTest::newRow("bitnet") << QStringLiteral("bitnet-small/i2_s.gguf") << false;
    QTest::newRow("falcon") << QStringLiteral("falcon-small/i2_s.gguf") << false;
    QTest::newRow("qwen3") << QStringLiteral("qwen3-small-tied/pq2_0.gguf") << true;
}

void TestFamilyChats::fiveTurns()
{
    QFETCH(const QString, file);
    QFETCH(const bool, thinks);
    const QTemporaryDir folder;
    const QString model = tests::goldenFolder(file);
    const QString family = QLatin1String(QTest::currentDataTag());
    { // the markers are found at the next start
        const TalkingProgram first(folder.path(), model);
        QVERIFY(first.waitUntilReady());
        const QString markers =
            app::keptMarkersPath(folder.filePath(QStringLiteral("markers")),
                                 first.services->models()->summary().fingerprint);
        QVERIFY(first.close());
        QVERIFY(app::keepMarkers(markers, markersOf(family)).ok());
    }
    TalkingProgram program(folder.path(), model);
    QVERIFY(program.waitUntilReady());
    const QStringList questions{
        QStringLiteral("Why does a lamp glow?"), QStringLiteral("And a star?"),
        QStringLiteral("Say it **shorter**, please."),
        QStringLiteral("What is <think> or <|im_end|> to you?"), QStringLiteral("Thank you!")};
    int thoughts = 0; // one may be empty lines alone
    for (int turn = 0; turn < questions.size(); ++turn) {
        program.settings.setValue(app::SettingId::Thinking, turn != 2 ? 1.0 : 0.0);
        QVERIFY(program.ask(questions[turn]));
        const app::Message& answer = program.messages().back();
        QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
        QCOMPARE(program.messages().at(program.messages().size() - 2).text, questions[turn]);
        QVERIFY(answer.stats.generatedTokens > 0);
        // What was read is not read again, but where thoughts alone came they leave no answer.
        QVERIFY(answer.stats.reusedTokens > 0 || turn == 0 || thinks);
        QVERIFY(answer.thought.isEmpty() || (thinks && turn != 2));
        thoughts += answer.thought.isEmpty() ? 0 : 1;
    }
    QCOMPARE(thoughts > 0, thinks);
    program.take(family);
    QVERIFY(program.close());
}

QTEST_MAIN(TestFamilyChats)
#include "test_family_chats.moc"
