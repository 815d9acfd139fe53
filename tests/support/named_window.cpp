// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/named_window.h"

#include "app/platform/text_run.h"
#include "app/settings/settings.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "tests/support/painted_texts.h"
#include "ui/main_window.h"
#include "ui/plots/metric_card.h"
#include "ui/plots/plot_export.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

namespace trilume::tests {

namespace {

// What is written in a drawing: a document, whose letters can be read again.
QString lettersIn(const QByteArray& svg)
{
    static const QRegularExpression kLetters(QStringLiteral(">([^<>]+)</text>"));
    QStringList letters;
    for (auto it = kLetters.globalMatch(QString::fromUtf8(svg)); it.hasNext();) {
        letters.append(it.next().captured(1));
    }
    return letters.join(QLatin1Char('\n'));
}

} // namespace

NamedWindow::NamedWindow(const QString& name)
    : m_name(name)
{}

QStringList NamedWindow::states()
{
    return {QStringLiteral("no model"), QStringLiteral("model"),  QStringLiteral("chat"),
            QStringLiteral("errors"),   QStringLiteral("meters"), QStringLiteral("explorer")};
}

NamedWindow::~NamedWindow()
{
    m_window.reset(); // before what it shows
}

void NamedWindow::open()
{
    m_models = std::make_unique<FakeModels>();
    openOn(*m_models);
}

void NamedWindow::openOn(app::ModelController& models)
{
    m_window.reset();
    m_theme.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_metrics = std::make_unique<app::MetricsHub>();
    m_chats = std::make_unique<FakeChats>(m_metrics.get());
    m_sensors = std::make_unique<FakeSensors>(*m_settings);
    m_explorer = std::make_unique<FakeExplorer>();
    m_theme = std::make_unique<ui::Theme>(*m_settings);
    m_window = std::make_unique<ui::MainWindow>(
        *m_theme, ui::MainWindow::Services{*m_chats, models, *m_metrics, *m_sensors, *m_settings,
                                           m_dialogs, *m_explorer});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void NamedWindow::loadModel()
{
    app::ModelSummary summary = FakeModels::tinySummary();
    summary.name = m_name;
    m_models->open(m_name);
    m_models->succeed(summary);
    app::FoundModel model;
    model.path = m_name;
    model.name = m_name;
    model.parameterCount = 8'900'000;
    model.trainedLength = 2048;
    app::FoundModel other = model;
    other.path += m_name;
    other.problem = m_name;
    m_models->library()->tell({{model, other}, {{m_name, true, {}}, {m_name, false, m_name}}, {}});
    m_window->findChild<QAbstractButton*>(QStringLiteral("unusableModels"))->click();
    m_models->library()->tellImport({m_name, 0.5, false});
    Q_EMIT m_models->library()->imported(m_name, m_name, {app::inOneRun(m_name)});
}

void NamedWindow::talk()
{
    const QDateTime now = QDateTime::currentDateTime();
    app::Message question;
    question.text = m_name;
    m_chats->addChat(m_name, now.addDays(-1), {question});
    m_chats->send(m_name);
    m_chats->write(m_name);
    app::MessageStats stats;
    stats.generatedTokens = 31;
    stats.decodeSeconds = 2.0;
    stats.firstTokenSeconds = 0.002;
    stats.contextTokens = 44;
    stats.energy.whole.gross = 1.0;
    stats.energy.source = m_name;
    m_chats->finish(app::MessageStatus::Complete, stats);
    m_chats->deliver();
    QCoreApplication::processEvents();
}

void NamedWindow::fail()
{
    m_chats->fail(m_name);
    m_models->refuse(m_name);
    m_chats->deleteChat(m_chats->currentChat());
    m_chats->deliver();
    app::SensorStatus status;
    status.isKnown = true;
    status.problems = {{m_name, m_name}};
    m_sensors->tell(status);
    m_sensors->fail(m_name);
}

void NamedWindow::addMeters()
{
    for (const app::Quantity quantity :
         {app::Quantity::Power, app::Quantity::Temperature, app::Quantity::Memory,
          app::Quantity::Clock, app::Quantity::EnergyPerToken}) {
        for (const char* const name : {"a", "b"}) {
            app::SeriesDescription description;
            description.id = QString::fromLatin1(name) + app::wordFor(quantity);
            description.quantity = quantity;
            description.name = m_name;
            description.source = m_name;
            description.device = m_name;
            description.evidence = EvidenceLabel::Measured;
            if (quantity == app::Quantity::Power || quantity == app::Quantity::EnergyPerToken) {
                description.scope = EnergyScope::Package;
            }
            m_metrics->addSeries(description);
            m_metrics->addSample(description.id, {1.0, 2.0});
        }
    }
    m_metrics->tick();
    app::SensorStatus status;
    status.isKnown = true;
    status.hasReadings = true;
    status.idleWatts = 4.9;
    status.costShare = 0.0004;
    status.meterCount = 2;
    m_sensors->tell(status);
}

void NamedWindow::showExplorer()
{
    auto snapshot = std::make_shared<app::ActivationSnapshot>();
    snapshot->recording = 1;
    snapshot->chat = m_chats->currentChat().value;
    snapshot->modelName = m_name;
    snapshot->parts = std::make_shared<app::LayerParts>(bundledLayerParts());
    snapshot->layers = 2;
    snapshot->hidden = 4;
    for (std::size_t i = 0; i < 3; ++i) {
        auto column = std::make_shared<app::TokenColumn>();
        column->position = i;
        column->text = m_name;
        column->isWritten = i > 0;
        column->values.resize(static_cast<std::size_t>(snapshot->parts->series.size()) * 2, 0.5F);
        column->channels.assign(3 * 2, 0.5F);
        snapshot->tokens.push_back(std::move(column));
    }
    snapshot->channels = {0, 2};
    snapshot->codeCounts.assign(
        static_cast<std::size_t>(snapshot->parts->projections.size()) * 2 * app::kExplorerCodes, 1);
    auto memory = std::make_shared<app::MemoryView>();
    memory->endPosition = 3;
    memory->halfLives = {{1.0F, 2.0F, 3.0F}, {1.0F, 2.0F, 4.0F}};
    app::RememberedMessage left;
    left.lastPosition = 1;
    left.text = m_name;
    left.shares.assign(2, {0.1F, 0.5F, 0.9F});
    left.means.assign(2, 0.5F);
    memory->messages.push_back(left);
    snapshot->memory = memory;
    m_explorer->show(std::move(snapshot));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

std::vector<SeenText> NamedWindow::seenIn(const QString& state)
{
    open();
    const QStringList order = states();
    const qsizetype wanted = order.indexOf(state);
    if (wanted > 0) {
        loadModel();
    }
    if (wanted > 1) {
        talk();
    }
    if (state == order.at(3)) {
        fail();
    } else if (wanted > 3) {
        addMeters();
    }
    if (wanted == 5) {
        showExplorer();
    }
    QTest::keyClick(m_window.get(), Qt::Key_F1); // the keys
    QTest::qWait(0);
    std::vector<SeenText> seen = seenTexts(*m_window);
    for (const QWidget* popup : QApplication::topLevelWidgets()) {
        if (popup != m_window.get() && popup->parentWidget() == nullptr) {
            for (const SeenText& text : seenTexts(*popup)) {
                seen.push_back(text);
            }
        }
    }
    addRows(seen);
    addContextMenus(seen);
    addPlots(seen);
    const std::vector<SeenText> painted = paintedTexts(*m_window);
    seen.insert(seen.end(), painted.begin(), painted.end());
    return seen;
}

// What rows say to the mouse and to screen readers.
void NamedWindow::addRows(std::vector<SeenText>& seen) const
{
    for (const auto* list : m_window->findChildren<QListView*>()) {
        for (int row = 0; list->model() != nullptr && row < list->model()->rowCount(); ++row) {
            for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole)}) {
                SeenText text;
                text.place = list->objectName() + QStringLiteral(" row");
                text.text = list->model()->index(row, 0).data(role).toString();
                text.isTip = role == Qt::ToolTipRole;
                text.isRich = text.isTip && Qt::mightBeRichText(text.text);
                seen.push_back(text);
            }
        }
    }
}

// Those of our own: of a line or a text that is edited they are Qt's.
void NamedWindow::addContextMenus(std::vector<SeenText>& seen) const
{
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool isQts = qobject_cast<QLineEdit*>(widget) != nullptr
                           || qobject_cast<QTextEdit*>(widget) != nullptr
                           || qobject_cast<QLabel*>(widget) != nullptr
                           || qobject_cast<QScrollBar*>(widget) != nullptr
                           || qobject_cast<QTextEdit*>(widget->parentWidget()) != nullptr;
        if (!widget->isVisible() || isQts) {
            continue;
        }
        QPoint place = widget->rect().center();
        if (const auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
            view != nullptr && view->model() != nullptr) {
            place = view->visualRect(view->model()->index(0, 0)).center(); // has a menu of its own
        }
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
        QCoreApplication::sendEvent(widget, &event);
        if (QWidget* menu = QApplication::activePopupWidget()) {
            const std::vector<SeenText> texts = seenTexts(*menu);
            seen.insert(seen.end(), texts.begin(), texts.end());
            menu->close();
        }
    }
}

void NamedWindow::addPlots(std::vector<SeenText>& seen) const
{
    for (const auto* card : m_window->findChildren<ui::MetricCard*>()) {
        SeenText text;
        text.place = card->objectName() + QStringLiteral(" drawn");
        text.text = lettersIn(ui::drawPicture(*m_theme, {}, card->plot(), ui::PictureFormat::Svg));
        seen.push_back(text);
    }
}

} // namespace trilume::tests
