// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "tests/support/explorer_pictures.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "ui/chat/transcript_view.h"
#include "ui/main_window.h"
#include "ui/plots/plot_widget.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTextStream>
#include <QToolButton>
#include <QTranslator>
#include <QWheelEvent>

#include <cmath>
#include <functional>
#include <memory>
#include <optional>

// Renders the window in the states that one wants to look at after a change:
//   trilume_screenshots FOLDER [light|dark] [text scale] [rtl]
// QT_SCALE_FACTOR=2 gives the pictures for a 200 % display.

using namespace trilume;
using tests::FakeChats;
using tests::FakeDialogs;
using tests::FakeModels;

namespace {

const QString kChip = QStringLiteral("power/package-0");
const QString kBoard = QStringLiteral("power/virtual board");
const QString kHeat = QStringLiteral("temperature");
const QString kMemory = QStringLiteral("memory");

// A clock that the pictures set, so that a minute of plot takes no minute.
class Stage
{
public:
    Stage(app::ThemeChoice choice, double textScale)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_hub([this] { return m_seconds; })
        , m_chats(&m_hub)
    {
        m_settings.setTheme(choice);
        m_settings.setTextScale(textScale);
        m_theme = std::make_unique<ui::Theme>(m_settings);
    }

    ui::MainWindow& open(int width, int height)
    {
        m_window = std::make_unique<ui::MainWindow>(
            *m_theme, ui::MainWindow::Services{m_chats, m_models, m_hub, m_sensors, m_settings,
                                               m_dialogs, m_explorer});
        m_window->resize(width, height);
        m_window->show();
        return *m_window;
    }

    void loadModel()
    {
        m_models.open(QStringLiteral("tiny.gguf"));
        m_models.succeed(FakeModels::tinySummary());
    }

    void addHistory();
    void talk();
    void runPlot(double seconds, double rate);
    void addMeters();
    static void cursorInPower(QWidget& window);
    static void zoomPower(QWidget& window);

    FakeChats& chats() { return m_chats; }

    FakeModels& models() { return m_models; }

    tests::FakeSensors& sensors() { return m_sensors; }

    app::Settings& settings() { return m_settings; }

    app::MetricsHub& hub() { return m_hub; }

private:
    static QWidget* powerCanvas(QWidget& window);

    QTemporaryDir m_folder;
    app::Settings m_settings;
    double m_seconds = 1000.0;
    app::MetricsHub m_hub;
    FakeChats m_chats;
    FakeModels m_models;
    tests::FakeSensors m_sensors{m_settings};
    FakeDialogs m_dialogs;
    tests::FakeExplorer m_explorer;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
};

app::Message message(app::MessageRole role, const QString& text, int tokens)
{
    app::Message message;
    message.role = role;
    message.text = text;
    if (role == app::MessageRole::Assistant) {
        message.stats.generatedTokens = tokens;
        message.stats.decodeSeconds = tokens / 6123.4;
        message.stats.firstTokenSeconds = 0.0021;
        message.stats.contextTokens = 278;
        message.stats.energy.whole.gross = 0.06;
        message.stats.energy.prefill.gross = 0.01;
        message.stats.energy.decode.gross = 0.05;
        message.stats.energy.source = QStringLiteral("picture");
    }
    return message;
}

void Stage::addHistory()
{
    using Role = app::MessageRole;
    const QDateTime now = QDateTime::currentDateTime();
    const auto chat = [this](const QString& title, const QDateTime& when, int pairs) {
        std::vector<app::Message> messages;
        for (int i = 0; i < pairs; ++i) {
            messages.push_back(message(Role::User, QStringLiteral("And then?"), 0));
            messages.push_back(message(Role::Assistant, QStringLiteral("Then it was night."), 6));
        }
        m_chats.addChat(title, when, messages);
    };
    chat(QStringLiteral("Letter to the library"), now.addDays(-40), 6);
    chat(QStringLiteral("Ideas for a rainy evening"), now.addDays(-1).addSecs(-60), 4);
    chat(QStringLiteral("What does generous mean?"), now.addDays(-1), 1);
    chat(QStringLiteral("A story about a fox and a bird in the snow"), now.addSecs(-3600), 3);
}

void Stage::runPlot(double seconds, double rate)
{
    for (int i = 0; i < int(seconds * 10.0); ++i) {
        m_seconds += 0.1;
        m_hub.countTokens(int(std::lround(rate * 0.1 * (1.0 + 0.02 * std::sin(i * 1.7)))));
        const double wave = std::sin(i * 1.3) + std::sin(i * 0.37);
        const double watts = (rate > 0.0 ? 11.8 : 4.9) + 0.15 * wave;
        m_hub.addSample(kChip, {m_seconds, watts});
        m_hub.addSample(kBoard, {m_seconds, 0.6 * watts});
        m_hub.addSample(kHeat, {m_seconds, 45.0 + 0.3 * wave});
        m_hub.addSample(kMemory, {m_seconds, 58'000'000.0});
        if (const app::Series* chip = m_hub.find(kChip)) {
            m_hub.countEnergy(chip->description(), {m_seconds, 0.1, 0.1 * watts, 4.9});
        }
        m_hub.tick();
    }
}

// Figures that a picture needs, not ones that were measured.
void Stage::addMeters()
{
    const auto add = [this](const QString& id, app::Quantity quantity, const QString& name,
                            EvidenceLabel label) {
        app::SeriesDescription description;
        description.id = id;
        description.quantity = quantity;
        description.name = name;
        description.source = QStringLiteral("picture ") + name;
        description.device = QStringLiteral("CPU");
        description.evidence = label;
        if (quantity == app::Quantity::Power) {
            description.scope =
                label == EvidenceLabel::Modelled ? EnergyScope::Board : EnergyScope::Package;
        }
        m_hub.addSeries(description);
    };
    add(kChip, app::Quantity::Power, QStringLiteral("package-0"), EvidenceLabel::Measured);
    add(kBoard, app::Quantity::Power, QStringLiteral("virtual board"), EvidenceLabel::Modelled);
    add(kHeat, app::Quantity::Temperature, QStringLiteral("processor"), EvidenceLabel::Measured);
    add(kMemory, app::Quantity::Memory, QStringLiteral("resident"), EvidenceLabel::Measured);
    app::SensorStatus status;
    status.isKnown = true;
    status.hasReadings = true;
    status.idleWatts = 4.9;
    status.idleMeasuredAt = m_seconds + 30.0; // before the answers of the pictures
    status.costShare = 0.0004;
    status.meterCount = 2;
    m_sensors.tell(status);
}

void Stage::talk()
{
    runPlot(9.0, 0.0);
    m_chats.send(QStringLiteral("Why does a lamp glow?"));
    m_chats.write(QStringLiteral("A lamp glows because electricity makes its thin wire very hot. "
                                 "When a thing is hot enough, it gives off light."));
    runPlot(16.0, 6120.0);
    m_chats.finish(app::MessageStatus::Complete,
                   message(app::MessageRole::Assistant, {}, 31).stats);
    runPlot(10.0, 0.0);
    m_chats.send(QStringLiteral("And why do you use so little power?"));
    m_chats.write(QStringLiteral(
        "My weights are only minus one, zero or one. So the computer never has to multiply by "
        "them: it adds, subtracts or skips. Look at the plot on the right while I answer, the "
        "line there is flat"));
    runPlot(20.0, 6120.0);
}

QWidget* Stage::powerCanvas(QWidget& window)
{
    auto* card = window.findChild<QWidget*>(QStringLiteral("powerCard"));
    return card->findChild<ui::PlotWidget*>()->findChild<QWidget*>();
}

void Stage::cursorInPower(QWidget& window)
{
    QWidget* canvas = powerCanvas(window);
    QTest::mouseMove(canvas, canvas->rect().center() + QPoint(-10, 0));
    QTest::qWait(30);
}

void Stage::zoomPower(QWidget& window)
{
    QWidget* canvas = powerCanvas(window);
    const QPoint centre = canvas->rect().center();
    QTest::mousePress(canvas, Qt::LeftButton, {}, centre);
    QTest::mouseMove(canvas, centre + QPoint(-1, 0));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, centre + QPoint(-1, 0));
    QWheelEvent wheel(centre, canvas->mapToGlobal(centre), QPoint(), QPoint(0, 240), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas, &wheel);
    QTest::mouseMove(&window, QPoint(600, 400));
}

void save(QWidget& window, const QString& path)
{
    // Two turns: queued plots and layouts are drawn in the first.
    QTest::qWait(120);
    QPixmap picture = window.grab();
    QTextStream(stdout) << path << (picture.save(path) ? "\n" : ": not written\n");
}

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
    save(window, path("settings-end"));
    window.resize(430, 560);
    area->verticalScrollBar()->setValue(0);
    save(window, path("settings-430"));
    window.resize(900, 600);
    window.findChild<QLineEdit*>(QStringLiteral("findSetting"))->setText(QStringLiteral("watts"));
    save(window, path("settings-found"));
}

app::MessageStats madeBy(const QString& model, int contextTokens)
{
    app::MessageStats stats = message(app::MessageRole::Assistant, {}, 27).stats;
    stats.modelName = model;
    stats.promptTokens = contextTokens - 27;
    stats.reusedTokens = contextTokens - 40;
    stats.contextTokens = contextTokens;
    stats.origin = {QStringLiteral("0.1.0"),
                    QStringLiteral("dabe14e48935d5a93961fbc5febfe913"),
                    QStringLiteral("cpu"),
                    QStringLiteral("avx2"),
                    QStringLiteral("five-bit"),
                    4,
                    app::AnswerSampling{0.7, 40, 0.95, 0.05, 1.1, 64, 1024, 7262810914}};
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
        QTextStream(stdout) << made << (popup->grab().save(made) ? "\n" : ": not written\n");
        popup->close();
    }
    chats.send(QStringLiteral("Go on, please."));
    chats.readPrompt(1200, 5840);
    save(window, reading);
}

void takeAll(const QString& folder, app::ThemeChoice choice, const QString& suffix, double scale)
{
    if (!tests::takeExplorerPictures(folder, choice, suffix, scale)) {
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
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        save(*QApplication::activePopupWidget(), path("keys"));
        QApplication::activePopupWidget()->close();
        QTest::keyClick(&window, Qt::Key_F10);
        save(*QApplication::activePopupWidget(), path("menu"));
        QApplication::activePopupWidget()->close();
        QTest::mouseClick(window.findChild<QWidget*>(QStringLiteral("deviceChip")), Qt::LeftButton);
        save(*QApplication::activePopupWidget(), path("device"));
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
    takeSettings(choice, scale, path);
    takeLongQuestion(choice, scale, path("folded"), path("unfolded"));
    takeBranches(choice, scale, path("branches"), path("changing"));
    takeOrigins(choice, scale, path("origin"), path("reading"));
}

// What the command line asks for: the folder, then words in any order.
struct Wishes
{
    QString folder;
    QString theme; // empty: both
    double scale = 1.0;
    bool isMirrored = false;
};

// Nothing where a word is not known.
std::optional<Wishes> readWishes(const QStringList& words)
{
    if (words.isEmpty()) {
        return std::nullopt;
    }
    Wishes wishes;
    wishes.folder = words.first();
    for (const QString& word : words.mid(1)) {
        bool isScale = false;
        const double scale = word.toDouble(&isScale);
        if (word == QLatin1String("light") || word == QLatin1String("dark")) {
            wishes.theme = word;
        } else if (word == QLatin1String("rtl")) {
            wishes.isMirrored = true;
        } else if (isScale && scale > 0.0) {
            wishes.scale = scale;
        } else {
            QTextStream(stderr) << "unknown word: " << word << "\n";
            return std::nullopt;
        }
    }
    return wishes;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/trilume_en.qm"))) {
        QCoreApplication::installTranslator(&english);
    }
    const std::optional<Wishes> wishes = readWishes(QApplication::arguments().mid(1));
    if (!wishes) {
        QTextStream(stderr)
            << "usage: trilume_screenshots FOLDER [light|dark] [text scale] [rtl]\n";
        return 2;
    }
    QDir().mkpath(wishes->folder);
    if (wishes->isMirrored) {
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const QString tail = qEnvironmentVariable("SCREENSHOT_SUFFIX")
                         + (wishes->isMirrored ? QStringLiteral("-rtl") : QString());
    if (wishes->theme != QLatin1String("dark")) {
        takeAll(wishes->folder, app::ThemeChoice::Light, QStringLiteral("-light") + tail,
                wishes->scale);
    }
    if (wishes->theme != QLatin1String("light")) {
        takeAll(wishes->folder, app::ThemeChoice::Dark, QStringLiteral("-dark") + tail,
                wishes->scale);
    }
    return 0;
}
