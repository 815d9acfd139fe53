// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/all_pictures.h"

#include "app/settings/settings.h"
#include "tests/support/chat_pictures.h"
#include "tests/support/dock_pictures.h"
#include "tests/support/explorer_pictures.h"
#include "tests/support/picture_stage.h"
#include "ui/chat/transcript_view.h"
#include "ui/main_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
#include <QTextStream>
#include <QToolButton>
#include <QTranslator>

#include <functional>
#include <optional>

namespace trilume::tests {

namespace {

const char kMarkdown[] =
    "There are **three** kinds of weights:\n\n"
    "1. *minus one*, which subtracts\n2. *zero*, which skips\n3. *plus one*, which adds\n\n"
    "In code that is `acc += w * q` without the product:\n\n"
    "```cpp\nfor (int j = 0; j < n; ++j) {\n    acc += w[j] > 0 ? q[j] : w[j] < 0 ? -q[j] : 0;\n"
    "}\n```\n\n"
    "| weight | what happens |\n|---|---|\n| \u22121 | subtract |\n| 0 | skip |\n| +1 | add |\n\n"
    "> A lamp needs thirteen watts.\n\nThe lamp is lit,\nthe night is long,\nthe moth has come to "
    "sing its song.";

// A question of about 5 000 characters, of which the beginning is shown, then all.
void takeLongQuestion(app::ThemeChoice choice,
                      double scale,
                      const QString& folded,
                      const QString& unfolded)
{
    using Role = app::MessageRole;
    QString question = QStringLiteral("What is this story about?\n\n");
    while (question.size() < 5'000) {
        question += QStringLiteral("Every night the small lamp looked at the sea, and the ships "
                                   "looked back and knew the way home. ");
    }
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    stage.chats().addChat(
        QStringLiteral("A long story"), QDateTime::currentDateTime(),
        {message(Role::User, question, 0),
         message(Role::Assistant, QStringLiteral("About a lamp that shows ships the way."), 10)});
    stage.chats().openChat(
        stage.chats().chats()->index(0).data(app::ChatListModel::IdRole).value<app::ChatId>());
    save(window, folded);
    auto* button = window.findChild<QPushButton*>(QStringLiteral("foldButton"));
    if (button == nullptr) {
        QTextStream(stderr) << unfolded << ": not written, since nothing is folded\n";
        return;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    save(window, unfolded);
}

// Forks, an answer that was stopped, the mouse over a message of the person and one being changed.
void takeBranches(app::ThemeChoice choice,
                  double scale,
                  const QString& branches,
                  const QString& changing)
{
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    stage.talk();
    FakeChats& chats = stage.chats();
    const auto last = [&chats] {
        return chats.transcript()->messages().back();
    };
    chats.stop();
    QTest::qWait(10);
    chats.regenerate(chats.transcript()->messages().at(1).id);
    chats.write(QStringLiteral("Its wire is so hot that it shines."));
    chats.finish(app::MessageStatus::Complete, message(app::MessageRole::Assistant, {}, 9).stats);
    chats.sendInstead(chats.transcript()->messages().at(0).id,
                      QStringLiteral("Why does a lamp glow, in one short sentence, please?"));
    chats.write(QStringLiteral("Its hot wire"));
    chats.stop();
    QTest::qWait(10);
    chats.regenerate(last().id);
    chats.write(QStringLiteral("Its wire is hot, and what is hot enough"));
    chats.stop();
    QTest::qWait(10);
    auto* view = window.findChild<ui::TranscriptView*>();
    QTest::mouseMove(view->viewport(), view->visualRect(chats.transcript()->index(0)).center());
    save(window, branches);
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    save(window, changing);
}

// What a chat has of its own, in its panel.
void takeChatSettings(Stage& stage,
                      ui::MainWindow& window,
                      const std::function<QString(const char* name)>& path)
{
    window.resize(1280, 800);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    app::SettingValues& own = stage.chats().chatSettings();
    own.setText(app::SettingId::SystemPrompt,
                QStringLiteral("You explain things to children of ten.\nOne short paragraph."));
    own.setValue(app::SettingId::MaxTokens, 256.0);
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
    save(window, path("settings-chat"));
    window.resize(420, 360);
    save(window, path("settings-chat-420x360"));
}

// The page of settings, as it comes, with some of them changed, and what is found by words.
void takeSettings(app::ThemeChoice choice,
                  double scale,
                  const std::function<QString(const char* name)>& path)
{
    Stage stage(choice, scale);
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    QTest::mouseClick(window.findChild<QWidget*>(QStringLiteral("settingsPage")), Qt::LeftButton);
    save(window, path("settings"));
    stage.settings().setValue(app::SettingId::Temperature, 0.35);
    stage.settings().setValue(app::SettingId::MaxTokens, 2048);
    auto* field = window.findChild<QWidget*>(QStringLiteral("sampling/temperature"));
    field->setFocus();
    auto* area =
        window.findChild<QWidget*>(QStringLiteral("settingsPageWidget"))->findChild<QScrollArea*>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    stage.settings().setValue(app::SettingId::ServerEnabled, 1.0);
    stage.server().become(app::ServerState::Running);
    QTest::qWait(10); // the new height
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    save(window, path("settings-end"));
    stage.dialogs().answer = QStringLiteral("/media/copies/trilume-chats-2026-11-27.db");
    window.findChild<QAbstractButton*>(QStringLiteral("restoreChatsCopy"))->click();
    QTest::qWait(10);
    save(window, path("settings-restore"));
    window.findChild<QAbstractButton*>(QStringLiteral("restoreChatsNow"))->click();
    Q_EMIT stage.chats().restored(QStringLiteral("/data/trilume/chats.db.replaced-2026-11-28"));
    window.resize(420, 560);
    QTest::qWait(10);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    save(window, path("settings-restored-420"));
    stage.server().become(app::ServerState::Failed,
                          QStringLiteral("Port 8480 is taken by another program."));
    window.resize(900, 600);
    window.findChild<QLineEdit*>(QStringLiteral("findSetting"))->setText(QStringLiteral("server"));
    save(window, path("settings-server"));
    window.findChild<QLineEdit*>(QStringLiteral("findSetting"))->clear();
    window.resize(430, 560);
    area->verticalScrollBar()->setValue(0);
    save(window, path("settings-430"));
    window.resize(420, 360);
    save(window, path("settings-420x360"));
    window.resize(900, 600);
    window.findChild<QLineEdit*>(QStringLiteral("findSetting"))->setText(QStringLiteral("watts"));
    save(window, path("settings-found"));
    stage.settings().setValue(app::SettingId::Accent, 1.0);
    stage.settings().setValue(app::SettingId::Density, 1.0);
    stage.settings().setValue(app::SettingId::PricePerKwh, 0.32);
    stage.settings().setText(app::SettingId::Currency, QStringLiteral("EUR"));
    window.findChild<QLineEdit*>(QStringLiteral("findSetting"))
        ->setText(QStringLiteral("appearance"));
    save(window, path("settings-appearance-compact"));
    window.findChild<QLineEdit*>(QStringLiteral("findSetting"))->setText(QStringLiteral("energy"));
    save(window, path("settings-energy"));
    stage.settings().reset(app::SettingId::Density);
    stage.settings().reset(app::SettingId::Accent);
    window.findChild<QLineEdit*>(QStringLiteral("findSetting"))->clear();
    takeChatSettings(stage, window, path);
}

app::MessageStats madeBy(const QString& model, int contextTokens)
{
    app::MessageStats stats = message(app::MessageRole::Assistant, {}, 27).stats;
    stats.modelName = model;
    stats.promptTokens = contextTokens - 27;
    stats.reusedTokens = contextTokens - 40;
    stats.contextTokens = contextTokens;
    stats.origin = {
        QStringLiteral("0.1.0"),
        QStringLiteral("dabe14e48935d5a93961fbc5febfe913"),
        QStringLiteral("cpu"),
        QStringLiteral("avx2"),
        QStringLiteral("five-bit"),
        4,
        app::AnswerSampling{0.7, 40, 0.95, 0.05, 1.1, 64, 1024, 7262810914},
        QStringLiteral("You are a patient teacher. Explain things in short sentences, with "
                       "an example from daily life, and say where you are not sure.")};
    stats.origin.fingerprint.replace(0, 1, model.left(1));
    return stats;
}

// A chat that another model went on with, longer than either was trained with, how one of its
// answers was made, and text that is read before the next.
void takeOrigins(app::ThemeChoice choice, double scale, const QString& made, const QString& reading)
{
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    FakeChats& chats = stage.chats();
    chats.send(QStringLiteral("Why does a lamp glow?"));
    chats.write(QStringLiteral("A lamp glows because its thin wire is very hot."));
    chats.finish(app::MessageStatus::Complete, madeBy(QStringLiteral("Trilume Seed"), 1800));
    chats.send(QStringLiteral("And why is it hot?"));
    chats.write(QStringLiteral("Electricity flows through it, and the wire resists."));
    chats.finish(app::MessageStatus::Complete, madeBy(QStringLiteral("MMfreeLM-1.3B"), 5840));
    auto* view = window.findChild<ui::TranscriptView*>();
    view->setCurrentIndex(chats.transcript()->index(3));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(view->viewport(), &event);
    auto* menu = view->findChild<QMenu*>();
    QTest::keyClick(menu, Qt::Key_Up); // the last entry
    QTest::keyClick(menu, Qt::Key_Return);
    QWidget* popup = nullptr;
    if (QTest::qWaitFor([&] {
            popup = view->findChild<QWidget*>(QStringLiteral("originPopup"));
            return popup != nullptr;
        })) {
        // At once: the platform without a screen closes it when the window becomes active.
        saveAtOnce(*popup, made);
        popup->close();
    }
    chats.send(QStringLiteral("Go on, please."));
    chats.readPrompt(1200, 5840);
    save(window, reading);
}

// A search with hits in several chats, and the list with pinned chats, drafts and notices.
void takeSearch(app::ThemeChoice choice, double scale, const QString& list, const QString& search)
{
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    stage.talk();
    FakeChats& chats = stage.chats();
    const auto chatAt = [&chats](int row) {
        return chats.chats()->index(row).data(app::ChatListModel::IdRole).value<app::ChatId>();
    };
    chats.keepDraft(chatAt(3), QStringLiteral("And for a sunny one?"));
    chats.pinChat(chatAt(2), app::Pinning::OnTop);
    chats.deliver();
    Q_EMIT chats.transfer()->imported(
        12,
        {QStringLiteral("Lamps: 1 message follows one that is not there and begins the chat "
                        "instead.")},
        {});
    save(window, list);
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("chatFilter"));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("lamp glow"));
    const app::SearchWords words(field->text());
    app::FoundMessages found;
    for (const app::Message& message : chats.transcript()->messages()) {
        for (int i = 0; i < 4; ++i) {
            if (const auto marks = words.marksIn(message.text); !marks.empty()) {
                found.hits.push_back(
                    {message.chat, message.id, message.role, app::snippetOf(message.text, marks)});
            }
        }
    }
    found.hits.push_back({chatAt(1),
                          found.hits.back().message,
                          app::MessageRole::Assistant,
                          {QStringLiteral("the fox saw a lamp that did glow in the barn \u2026"),
                           {{14, 4}, {28, 4}}}});
    Q_EMIT chats.finder()->found(found);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(window.findChild<QListView*>(QStringLiteral("foundChats")), Qt::Key_Down);
    QTest::keyClick(window.findChild<QListView*>(QStringLiteral("foundChats")), Qt::Key_Return);
    QTest::qWait(50);
    save(window, search);
}

// Words that are looked for in a chat, in a wide window and in the smallest one.
void takeFind(app::ThemeChoice choice, double scale, const QString& wide, const QString& small)
{
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    stage.talk();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("findField"));
    QTest::keyClicks(field, QStringLiteral("it "));
    QTest::qWait(50);
    QTest::keyClick(field, Qt::Key_Return);
    save(window, wide);
    window.resize(420, 360);
    save(window, small);
}

constexpr char kCode[] =
    "A function, and how to call it:\n\n"
    "```python\n# Energy of an answer\ndef joules(watts: float, seconds: float) -> float:\n"
    "    \"\"\"Power times time.\"\"\"\n    return watts * seconds\n\nprint(joules(11.8, "
    "2))\n```\n\n"
    "The same in C++, which says so at once when a figure is missing:\n\n"
    "```cpp\n#include <cstdio>\n\nint main()\n{\n    const double watts = 11.8; // measured\n"
    "    std::printf(\"%g J\\n\", watts * 2);\n}\n```\n\n"
    "```\nno language is named here\n```\n\n"
    "- [x] written\n- [ ] measured\n\n"
    "With \\(E = P \\cdot t\\) and \\(P = \\frac{U^2}{R}\\) it is "
    "$$E = \\frac{U^2 t}{R} \\approx 23.6\\,\\text{J}$$\n";

// Code in its colours, in a wide window and in the smallest one.
void takeCode(app::ThemeChoice choice, double scale, const QString& wide, const QString& small)
{
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 900);
    using Role = app::MessageRole;
    stage.chats().addChat(QStringLiteral("Energy in code"), QDateTime::currentDateTime(),
                          {message(Role::User, QStringLiteral("Write it as code, please."), 0),
                           message(Role::Assistant, QString::fromUtf8(kCode), 148)});
    stage.chats().openChat(
        stage.chats().chats()->index(0).data(app::ChatListModel::IdRole).value<app::ChatId>());
    QTest::qWait(500); // the colours come from a thread
    save(window, wide);
    window.resize(420, 360);
    window.findChild<ui::TranscriptView*>()->scrollTo(stage.chats().transcript()->index(1),
                                                      QAbstractItemView::PositionAtTop);
    save(window, small);
}

// A long text that was pasted, and a file that is no text.
void takePaste(app::ThemeChoice choice, double scale, const QString& wide, const QString& small)
{
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    stage.talk();
    stage.chats().stop();
    auto* field = window.findChild<QTextEdit*>(QStringLiteral("composer"));
    QApplication::clipboard()->setText(
        QStringLiteral("Once upon a time there was a lamp. ").repeated(300));
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("Tell me in three sentences what this is about, and who "
                                           "is in it. Leave out what is said twice, please."));
    QTest::qWait(400); // its tokens are counted when one rests
    save(window, wide);
    window.resize(420, 360);
    save(window, small);
}

void takeText(app::ThemeChoice choice,
              double scale,
              const std::function<QString(const char*)>& path)
{
    takeFind(choice, scale, path("find"), path("find-420"));
    takeTokens(choice, scale, path("tokens"));
    takePrompts(choice, scale, path("prompts"), path("prompt"));
    takeCode(choice, scale, path("code"), path("code-420"));
    takePaste(choice, scale, path("paste"), path("paste-420"));
}

} // namespace

void takeAll(const QString& folder, app::ThemeChoice choice, const QString& suffix, double scale)
{
    if (qEnvironmentVariableIsSet("SCREENSHOT_TEXT_ONLY")) {
        takeText(choice, scale, [&](const char* name) -> QString {
            return folder + QLatin1Char('/') + QLatin1String(name) + suffix
                   + QStringLiteral(".png");
        });
        return;
    }
    const auto modelPath = [&](const char* name) -> QString {
        return folder + QLatin1Char('/') + QLatin1String(name) + suffix + QStringLiteral(".png");
    };
    takeAccount(choice, scale, modelPath);
    takeCompare(choice, scale, modelPath);
    if (!takePairPictures(folder, choice, suffix, scale)) {
        QTextStream(stderr) << "pictures of two runs are missing\n";
    }
    if (qEnvironmentVariableIsSet("SCREENSHOT_COMPARE_ONLY")) {
        return;
    }
    takeModels(choice, scale, modelPath);
    if (qEnvironmentVariableIsSet("SCREENSHOT_MODELS_ONLY")) {
        return;
    }
    takeDevices(choice, scale, modelPath);
    takeDockPictures(folder, choice, suffix, scale);
    if (!takeExplorerPictures(folder, choice, suffix, scale)) {
        QTextStream(stderr) << "no pictures of the explorer: the bundled model does not answer\n";
    }
    if (qEnvironmentVariableIsSet("SCREENSHOT_EXPLORER_ONLY")) {
        return;
    }
    using Role = app::MessageRole;
    const auto path = [&](const char* name) -> QString {
        return folder + QLatin1Char('/') + QLatin1String(name) + suffix + QStringLiteral(".png");
    };
    {
        Stage stage(choice, scale);
        stage.loadModel();
        save(stage.open(1280, 800), path("empty"));
        stage.chats().setMode(app::ChatMode::Completion);
        save(stage.open(1280, 800), path("empty-completion"));
    }
    {
        Stage stage(choice, scale);
        ui::MainWindow& window = stage.open(1280, 800);
        app::SensorStatus status;
        status.isKnown = true;
        stage.sensors().tell(status);
        save(window, path("no-model")); // and no sensor
        status.problems = {
            {QStringLiteral("powercap package-0"),
             QStringLiteral("/sys/class/powercap/intel-rapl:0/energy_uj: reading it is not "
                            "permitted, since Linux keeps it to root; let your group read it until "
                            "the next start with: sudo chgrp \"$(id -gn)\" FILE && sudo chmod g+r "
                            "FILE")}};
        stage.sensors().tell(status);
        save(window, path("no-permission"));
        QTest::mouseClick(window.findChild<QWidget*>(QStringLiteral("offerModel")), Qt::LeftButton);
        save(window, path("model-form"));
    }
    {
        Stage stage(choice, scale);
        stage.loadModel();
        ui::MainWindow& window = stage.open(1280, 800);
        // Not by its key, which takes a window manager that makes the window the active one.
        window.findChild<QAction*>(QStringLiteral("menuAction"))->trigger();
        save(*QApplication::activePopupWidget(), path("menu"));
        QApplication::activePopupWidget()->close();
        auto* mode = window.findChild<QToolButton*>(QStringLiteral("modeButton"));
        save(*mode->menu(), path("mode"));
    }
    {
        Stage stage(choice, scale);
        stage.addHistory();
        stage.loadModel();
        ui::MainWindow& window = stage.open(1280, 800);
        stage.addMeters();
        stage.talk();
        save(window, path("streaming"));
        stage.cursorInPower(window);
        save(window, path("cursor"));
        stage.zoomPower(window);
        save(window, path("zoomed"));
        stage.chats().stop();
        stage.chats().fail(QStringLiteral("The disk is full, so this answer was not kept."));
        stage.models().refuse(QStringLiteral(
            "broken.gguf ends inside tensor 12 of 57. It may be a broken download."));
        save(window, path("error"));
        window.resize(900, 700);
        save(window, path("narrow-900"));
        window.resize(720, 700);
        save(window, path("narrow-720"));
        window.resize(430, 560);
        save(window, path("narrow-430"));
    }
    {
        Stage stage(choice, scale);
        stage.addHistory();
        stage.loadModel();
        ui::MainWindow& window = stage.open(1280, 800);
        stage.runPlot(5.0, 0.0);
        stage.chats().addChat(
            QStringLiteral("Kinds of weights"), QDateTime::currentDateTime(),
            {message(Role::User, QStringLiteral("Which weights are there?\nBe short."), 0),
             message(Role::Assistant, QString::fromUtf8(kMarkdown), 148)});
        stage.chats().openChat(
            stage.chats().chats()->index(0).data(app::ChatListModel::IdRole).value<app::ChatId>());
        stage.chats().deleteChat(
            stage.chats().chats()->index(1).data(app::ChatListModel::IdRole).value<app::ChatId>());
        save(window, path("finished"));
        window.stayOpen(QStringLiteral("The disk is full: the chat database "
                                       "/data/trilume/chats.db cannot grow."),
                        QStringLiteral("The lamp is lit"));
        save(window, path("unsaved"));
    }
    {
        Stage stage(choice, scale);
        stage.addHistory();
        stage.loadModel();
        stage.chats().setMode(app::ChatMode::Completion);
        ui::MainWindow& window = stage.open(1280, 800);
        stage.chats().send(QStringLiteral("Once upon a time there was a small lamp that"));
        stage.chats().write(QStringLiteral(" stood at a window. Every night it looked at the sea, "
                                           "and the ships looked back."));
        stage.runPlot(4.0, 6120.0);
        stage.chats().stop();
        save(window, path("completion"));
    }
    takeOverlays(choice, scale, path);
    takeSettings(choice, scale, path);
    takeLongQuestion(choice, scale, path("folded"), path("unfolded"));
    takeBranches(choice, scale, path("branches"), path("changing"));
    takeOrigins(choice, scale, path("origin"), path("reading"));
    takeSearch(choice, scale, path("list"), path("search"));
    takeFolders(choice, scale, path);
    takeText(choice, scale, path);
}

} // namespace trilume::tests
