// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture_stage.h"

#include "ui/plots/plot_widget.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>
#include <QWheelEvent>

#include <cmath>

namespace trilume::tests {

namespace {

const QString kChip = QStringLiteral("power/package-0");
const QString kBoard = QStringLiteral("power/virtual board");
const QString kHeat = QStringLiteral("temperature");
const QString kMemory = QStringLiteral("memory");

} // namespace

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
        const bool isOfBoard = label == EvidenceLabel::Modelled;
        description.device = isOfBoard ? name : QStringLiteral("CPU");
        description.evidence = label;
        if (quantity == app::Quantity::Power) {
            description.scope = isOfBoard ? EnergyScope::Board : EnergyScope::Package;
        }
        m_hub.addSeries(description);
    };
    add(kChip, app::Quantity::Power, QStringLiteral("package-0"), EvidenceLabel::Measured);
    add(kBoard, app::Quantity::Power, QStringLiteral("virtual:wide"), EvidenceLabel::Modelled);
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
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas, &wheel);
    QTest::mouseMove(&window, QPoint(600, 400));
}

void save(QWidget& window, const QString& path)
{
    // Two turns: queued plots and layouts are drawn in the first.
    QTest::qWait(120);
    saveAtOnce(window, path);
}

void saveAtOnce(QWidget& window, const QString& path)
{
    QTextStream(stdout) << path << (window.grab().save(path) ? "\n" : ": not written\n");
}

void takeOverlays(app::ThemeChoice choice,
                  double scale,
                  const std::function<QString(const char* name)>& path)
{
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    stage.talk();
    const auto take = [&](const char* action, const char* name) {
        window.findChild<QAction*>(QLatin1String(action))->trigger();
        save(window, path(name));
    };
    take("paletteAction", "palette");
    window.findChild<QLineEdit*>(QStringLiteral("commandField"))->setText(QStringLiteral("ch"));
    save(window, path("palette-found"));
    take("keysAction", "keys");
    take("helpAction", "help");
    QTest::mouseClick(window.findChild<QWidget*>(QStringLiteral("help/keys")), Qt::LeftButton);
    save(window, path("help-keys"));
    take("aboutAction", "about");
    stage.models().far.remembered = {QStringLiteral("http://far.example.org:8000/v1"),
                                     QStringLiteral("bitnet-70b-instruct"),
                                     {}};
    take("useServerAction", "server-model");
    Q_EMIT stage.models().far.found({QStringLiteral("bitnet-70b-instruct"),
                                     QStringLiteral("matmul-free-2.7b"),
                                     QStringLiteral("ternary-8b-chat")});
    save(window, path("server-model-found"));
    Q_EMIT stage.models().far.findFailed(
        QStringLiteral("http://far.example.org:8000/v1/models: the server wants a key, or another "
                       "one (401)."));
    save(window, path("server-model-refused"));
    app::ModelSummary base = tests::FakeModels::tinySummary();
    base.hasChatMarkers = false;
    base.fingerprint = QStringLiteral("0123456789abcdef0123456789abcdef");
    stage.models().succeed(base);
    take("markersAction", "markers");
    window.findChild<QAction*>(QStringLiteral("markerForm.chatml"))->trigger();
    QTest::keyClicks(window.findChild<QLineEdit*>(QStringLiteral("userSuffix")),
                     QStringLiteral("\\x"));
    QTest::mouseClick(window.findChild<QWidget*>(QStringLiteral("useMarkers")), Qt::LeftButton);
    save(window, path("markers-refused"));
    window.resize(420, 360);
    take("markersAction", "markers-420");
    take("paletteAction", "palette-420");
    take("keysAction", "keys-420");
    take("helpAction", "help-420");
    take("aboutAction", "about-420");
    take("useServerAction", "server-model-420");
    Q_EMIT stage.models().far.found(
        {QStringLiteral("bitnet-70b-instruct"), QStringLiteral("matmul-free-2.7b")});
    save(window, path("server-model-found-420"));
    QTest::keyClick(window.findChild<QWidget*>(QStringLiteral("serverAddress")), Qt::Key_Escape);
    window.resize(1280, 800);
    app::ModelSummary far;
    far.name = QStringLiteral("bitnet-70b-instruct");
    far.path = QStringLiteral("https://far.example.org:8000/v1");
    far.device = app::ModelSummary::kServerDevice;
    stage.models().succeed(far);
    take("chatPageAction", "server-chat");
}

} // namespace trilume::tests
