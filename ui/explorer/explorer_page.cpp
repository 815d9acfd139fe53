// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_page.h"

#include "app/chat/chat_controller.h"
#include "app/explorer/explorer_controller.h"
#include "app/library/model_controller.h"
#include "ui/explorer/ask_line.h"
#include "ui/explorer/cursor_panel.h"
#include "ui/explorer/explorer_empty.h"
#include "ui/explorer/explorer_head.h"
#include "ui/explorer/heat_map.h"
#include "ui/explorer/part_switch.h"
#include "ui/explorer/quantity_list.h"
#include "ui/explorer/token_map.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kPanelNeeds = 940; // pixels at 100 %
constexpr int kListNeeds = 640;

} // namespace

ExplorerPage::ExplorerPage(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_catalogue(quantityCatalogue())
    , m_head(new ExplorerHead(theme, this))
    , m_list(new QuantityList(theme, m_catalogue, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new ExplorerEmpty(theme, services.chats, services.models, m_stack))
    , m_content(new QWidget(m_stack))
    , m_title(new QLabel(m_content))
    , m_explanation(new QLabel(m_content))
    , m_parts(new PartSwitch(theme, QStringLiteral("part"), m_content))
    , m_map(new TokenMap(theme, m_content))
    , m_cursorPanel(new CursorPanel(theme, this))
    , m_error(new Banner(theme, Banner::Kind::Error, this))
    , m_ask(new AskLine(theme, services.chats, this))
{
    build();
    connectSignals();
    applyTheme();
    m_list->setCurrent(LayerQuantity::HalfLife);
    m_head->setKeepsRecording(m_services.explorer.keepsRecording());
}

void ExplorerPage::build()
{
    setObjectName(QStringLiteral("explorerPageWidget"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("page"));
    m_title->setObjectName(QStringLiteral("quantityTitle"));
    m_title->setProperty("textStyle", QStringLiteral("heading"));
    m_explanation->setObjectName(QStringLiteral("quantityExplanation"));
    m_explanation->setProperty("tone", QStringLiteral("muted"));
    m_explanation->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("explorerError"));
    auto* content = new QVBoxLayout(m_content);
    content->addWidget(m_title);
    content->addWidget(m_explanation);
    content->addWidget(m_parts);
    content->addWidget(m_map, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    m_foot = new QVBoxLayout;
    m_foot->addWidget(m_error);
    m_foot->addWidget(m_ask);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addLayout(m_foot);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(middle, 1);
    row->addWidget(m_cursorPanel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(row, 1);
}

void ExplorerPage::connectSignals()
{
    connect(m_head, &ExplorerHead::chatRequested, this, &ExplorerPage::chatRequested);
    connect(m_head, &ExplorerHead::modelRequested, this, &ExplorerPage::openModelRequested);
    connect(m_head, &ExplorerHead::keepsRecordingChosen, &m_services.explorer,
            &app::ExplorerController::setKeepsRecording);
    connect(m_empty, &ExplorerEmpty::openModelRequested, this, &ExplorerPage::openModelRequested);
    connect(m_list, &QuantityList::chosen, this, &ExplorerPage::choose);
    connect(m_parts, &PartSwitch::chosen, this, [this](int part) {
        const bool isTime = m_selection.info.parts == QuantityParts::TimeGroups;
        (isTime ? m_selection.timeGroup : m_selection.projection) = static_cast<std::size_t>(part);
        updateViews();
    });
    connect(m_map, &TokenMap::cursorRequested, this, &ExplorerPage::moveTo);
    connect(m_map, &TokenMap::hovered, this, [this](bool isInside, CellCursor cursor) {
        showAt(isInside ? cursor : m_selection.cursor);
    });
    connect(&m_services.explorer, &app::ExplorerController::snapshotChanged, this,
            &ExplorerPage::takeSnapshot);
    connect(&m_services.explorer, &app::ExplorerController::keepsRecordingChanged, m_head,
            &ExplorerHead::setKeepsRecording);
    const app::ChatController& chats = m_services.chats;
    connect(&chats, &app::ChatController::currentChatChanged, this, &ExplorerPage::takeSnapshot);
    connect(&chats, &app::ChatController::titleChanged, this, &ExplorerPage::updateHead);
    connect(&chats, &app::ChatController::errorOccurred, m_error, &Banner::showMessage);
    connect(&chats, &app::ChatController::stateChanged, this, [this](app::GenerationState state) {
        if (state == app::GenerationState::ReadingPrompt) {
            m_error->dismiss();
        }
    });
    connect(&m_services.models, &app::ModelController::loaded, this, &ExplorerPage::updateHead);
    connect(&m_theme, &Theme::changed, this, &ExplorerPage::applyTheme);
}

void ExplorerPage::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_content->layout()->setContentsMargins(metrics.px(22), metrics.px(18), metrics.px(22), 0);
    m_content->layout()->setSpacing(metrics.space(2));
    m_foot->setContentsMargins(metrics.px(22), metrics.space(3), metrics.px(22), metrics.space(4));
    m_foot->setSpacing(metrics.space(2));
}

void ExplorerPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateAll();
}

void ExplorerPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_services.explorer.setWatched(true);
    takeSnapshot();
}

void ExplorerPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) { // a window that is minimised goes on recording
        m_services.explorer.setWatched(false);
    }
}

bool ExplorerPage::hasContent() const
{
    return m_snapshot != nullptr && !m_snapshot->tokens.empty();
}

void ExplorerPage::takeSnapshot()
{
    const app::ActivationSnapshotPtr snapshot = m_services.explorer.snapshot();
    const bool isOfThisChat =
        snapshot != nullptr && snapshot->chat == m_services.chats.currentChat().value;
    const std::size_t position =
        hasContent() ? m_snapshot->tokens[m_selection.cursor.token]->position : 0;
    const bool goesOn =
        hasContent() && isOfThisChat && snapshot->recording == m_snapshot->recording;
    m_snapshot = isOfThisChat ? snapshot : nullptr;
    if (hasContent()) {
        const std::size_t last = m_snapshot->tokens.size() - 1;
        m_follows = m_follows || !goesOn;
        const std::size_t oldest = m_snapshot->tokens.front()->position;
        const std::size_t token = position > oldest ? position - oldest : 0;
        m_selection.cursor.token = m_follows ? last : std::min(token, last);
        m_selection.cursor.layer = std::min(m_selection.cursor.layer, m_snapshot->layers - 1);
    } else {
        m_follows = true;
        m_selection.cursor = {};
    }
    updateAll();
}

void ExplorerPage::updateAll()
{
    const Metrics& metrics = m_theme.metrics();
    m_list->setVisible(width() >= metrics.px(kListNeeds));
    m_cursorPanel->setVisible(hasContent() && width() >= metrics.px(kPanelNeeds));
    m_stack->setCurrentWidget(hasContent() ? m_content : static_cast<QWidget*>(m_empty));
    updateHead();
    updateViews();
}

void ExplorerPage::updateHead()
{
    const app::ModelController& models = m_services.models;
    QString chatDetail;
    QString modelDetail;
    if (hasContent()) {
        chatDetail = tr("%n token(s)", nullptr, static_cast<int>(m_snapshot->tokens.size()));
        modelDetail = tr("%n layer(s)", nullptr, static_cast<int>(m_snapshot->layers));
    }
    m_head->setChat(m_services.chats.currentTitle(), chatDetail);
    m_head->setModel(models.isLoaded() ? models.summary().name : QString(), modelDetail);
}

void ExplorerPage::updateViews()
{
    m_title->setText(m_selection.info.name);
    m_explanation->setText(m_selection.info.explanation);
    m_parts->setNames(partNames(m_selection.info.parts));
    m_parts->setCurrent(static_cast<int>(m_selection.part()));
    if (!hasContent() || !isVisible()) {
        return;
    }
    m_map->setContent(m_snapshot, m_selection);
    moveTo(m_selection.cursor);
}

void ExplorerPage::choose(LayerQuantity quantity)
{
    const auto found =
        std::find_if(m_catalogue.begin(), m_catalogue.end(),
                     [quantity](const QuantityInfo& info) { return info.id == quantity; });
    m_selection.info = *found;
    updateViews();
}

void ExplorerPage::moveTo(CellCursor cursor)
{
    m_selection.cursor = cursor;
    m_follows = cursor.token + 1 == m_snapshot->tokens.size();
    m_map->setMarked(cursor);
    showAt(cursor);
    m_map->map().setAccessibleDescription(m_cursorPanel->spoken());
}

void ExplorerPage::showAt(CellCursor cursor)
{
    if (hasContent() && cursor.token < m_snapshot->tokens.size()) {
        Selection at = m_selection;
        at.cursor = cursor;
        m_cursorPanel->setContent(*m_snapshot, at);
    }
}

void ExplorerPage::focusContent()
{
    if (hasContent()) {
        m_map->map().setFocus();
    } else {
        m_ask->focusField();
    }
}

} // namespace trilume::ui
