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
#include "ui/explorer/explorer_views.h"
#include "ui/explorer/lens_panel.h"
#include "ui/explorer/pair_line.h"
#include "ui/explorer/quantity_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/quantity.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kPanelNeeds = 940; // pixels at 100 %
constexpr int kListNeeds = 640;

} // namespace

ExplorerPage::ExplorerPage(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_head(new ExplorerHead(theme, this))
    , m_list(new QuantityList(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new ExplorerEmpty(theme, services.chats, services.models, m_stack))
    , m_area(new QScrollArea(m_stack))
    , m_content(new QWidget(m_area))
    , m_pairLine(new PairLine(theme, m_content))
    , m_viewHead(new ViewHead(theme, m_content))
    , m_views(new ExplorerViews(theme, m_content))
    , m_line(new ElidedLabel(m_content))
    , m_cursorPanel(new CursorPanel(theme, this))
    , m_error(new Banner(theme, Banner::Kind::Error, this))
    , m_notice(new Banner(theme, Banner::Kind::Notice, this))
    , m_ask(new AskLine(theme, services.chats, this))
{
    build();
    connectSignals();
    connect(m_pairLine, &PairLine::closeRequested, this, &ExplorerPage::closePair);
    connect(&m_theme, &Theme::changed, this, &ExplorerPage::applyTheme);
    applyTheme();
    takeDescription();
    m_head->setKeepsRecording(m_services.explorer.keepsRecording());
}

void ExplorerPage::build()
{
    setObjectName(QStringLiteral("explorerPageWidget"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("page"));
    m_line->setObjectName(QStringLiteral("cursorLine"));
    m_line->setProperty("textStyle", QStringLiteral("note"));
    m_line->setTextFormat(Qt::PlainText);
    m_error->setObjectName(QStringLiteral("explorerError"));
    m_notice->setObjectName(QStringLiteral("explorerNotice"));
    auto* content = new QVBoxLayout(m_content);
    content->addWidget(m_pairLine);
    content->addWidget(m_viewHead);
    content->addWidget(m_views, 1);
    content->addWidget(m_line);
    m_stack->addWidget(m_empty);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setAttribute(Qt::WA_StyledBackground);
    m_content->setProperty("surface", QStringLiteral("page"));
    m_area->setWidget(m_content);
    m_stack->addWidget(m_area);
    m_foot = new QVBoxLayout;
    m_foot->addWidget(m_error);
    m_foot->addWidget(m_notice);
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
    column->setSizeConstraint(QLayout::SetNoConstraint); // parts give way where room is short
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
    // It was about what is not shown any more.
    connect(m_list, &QuantityList::chosen, m_notice, &Banner::dismiss);
    connect(m_ask, &AskLine::refused, m_notice, &Banner::showMessage);
    connect(m_ask, &AskLine::edited, m_notice, &Banner::dismiss);
    connect(m_viewHead, &ViewHead::quantityChosen, m_list, &QuantityList::setCurrent);
    connect(m_viewHead, &ViewHead::zoomRequested, m_views, &ExplorerViews::zoom);
    connect(m_viewHead, &ViewHead::rangeHeld, m_views, &ExplorerViews::setRangeHeld);
    connect(m_viewHead, &ViewHead::layersAloneChosen, m_views, &ExplorerViews::setLayersAlone);
    connect(m_viewHead, &ViewHead::partChosen, this, [this](int part) {
        const bool isTime = m_selection.info.parts == QuantityParts::TimeGroups;
        (isTime ? m_selection.timeGroup : m_selection.projection) = static_cast<std::size_t>(part);
        updateViews();
    });
    connect(m_views, &ExplorerViews::cursorRequested, this, &ExplorerPage::moveTo);
    connect(m_views, &ExplorerViews::hovered, this, [this](bool isInside, CellCursor cursor) {
        showAt(isInside ? cursor : m_selection.cursor);
    });
    connect(m_views, &ExplorerViews::projectionRequested, this, [this](int projection) {
        m_selection.projection = static_cast<std::size_t>(projection);
        updateViews();
    });
    connect(m_viewHead, &ViewHead::differenceChosen, this, &ExplorerPage::showDifference);
    connectLens();
    connect(m_head, &ExplorerHead::exportRequested, this, &ExplorerPage::exportShown);
    connect(&m_services.explorer, &app::ExplorerController::exported, this,
            &ExplorerPage::tellExported);
    connect(&m_services.explorer, &app::ExplorerController::exportFailed, m_error,
            &Banner::showMessage);
    connect(&m_services.explorer, &app::ExplorerController::weightsCounted, this,
            &ExplorerPage::updateViews);
    connect(&m_services.explorer, &app::ExplorerController::partsChanged, this,
            &ExplorerPage::takeDescription);
    connect(&m_services.explorer, &app::ExplorerController::snapshotChanged, this,
            &ExplorerPage::takeSnapshot);
    connect(&m_services.explorer, &app::ExplorerController::keepsRecordingChanged, m_head,
            &ExplorerHead::setKeepsRecording);
    const app::ChatController& chats = m_services.chats;
    connect(&chats, &app::ChatController::currentChatChanged, this, &ExplorerPage::takeSnapshot);
    connect(&chats, &app::ChatController::titleChanged, this, &ExplorerPage::updateHead);
    connect(&chats, &app::ChatController::errorOccurred, m_error, &Banner::showMessage);
    connect(&chats, &app::ChatController::stateChanged, this,
            [this, wasIdle = true](app::GenerationState state) mutable {
                const bool isIdle = state == app::GenerationState::Idle;
                if (std::exchange(wasIdle, isIdle) && !isIdle) { // something was asked
                    m_error->dismiss();
                    closePair();
                }
            });
    const app::AnswerReader* reader = m_services.chats.reader();
    connect(reader, &app::AnswerReader::layersRead, this, &ExplorerPage::goToWanted);
    connect(reader, &app::AnswerReader::failed, m_error, &Banner::showMessage);
    connect(&m_services.models, &app::ModelController::loaded, this, &ExplorerPage::updateAll);
}

void ExplorerPage::connectLens()
{
    app::ExplorerController& explorer = m_services.explorer;
    LensPanel& panel = m_views->lensPanel();
    connect(&panel, &LensPanel::lookRequested, &explorer, &app::ExplorerController::readLens);
    connect(&panel, &LensPanel::stopRequested, &explorer, &app::ExplorerController::stopLens);
    connect(&explorer, &app::ExplorerController::lensProgressed, &panel, &LensPanel::setProgress);
    connect(&explorer, &app::ExplorerController::lensFailed, m_error, &Banner::showMessage);
    connect(&explorer, &app::ExplorerController::lensChanged, this, [this, &panel, &explorer] {
        panel.setLens(explorer.lens());
        panel.setReading(explorer.isReadingLens());
        updateViews();
    });
}

void ExplorerPage::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_content->layout()->setContentsMargins(metrics.px(22), metrics.px(18), metrics.px(22), 0);
    m_content->layout()->setSpacing(metrics.space(2));
    m_foot->setContentsMargins(metrics.px(22), metrics.space(3), metrics.px(22), metrics.space(4));
    m_foot->setSpacing(metrics.space(2));
}

QSize ExplorerPage::minimumSizeHint() const
{
    return QSize(m_theme.metrics().px(240), m_theme.metrics().px(240));
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

bool ExplorerPage::showsWeights() const
{
    return m_selection.info.view == QuantityView::Weights && m_services.models.isLoaded()
           && m_pair == nullptr;
}

bool ExplorerPage::hasContent() const
{
    return m_snapshot != nullptr && !m_snapshot->tokens.empty();
}

void ExplorerPage::takeSnapshot()
{
    const app::ActivationSnapshotPtr snapshot =
        m_pair != nullptr ? m_pair->shown : m_services.explorer.snapshot();
    const bool isOfThisChat =
        snapshot != nullptr
        && (m_pair != nullptr || snapshot->chat == m_services.chats.currentChat().value);
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
        takeParts(m_snapshot->parts, deviceTimesOf(*m_snapshot));
        if (m_selection.reference && !m_selection.reference->fits(*m_snapshot)) {
            m_selection.reference.reset();
        }
    } else {
        m_follows = true;
        m_selection.cursor = {};
    }
    updateAll();
}

void ExplorerPage::takeDescription()
{
    if (const std::shared_ptr<const app::LayerParts> parts = m_services.explorer.parts()) {
        takeParts(parts, hasContent() ? deviceTimesOf(*m_snapshot) : DeviceTimes::None);
        updateAll();
    }
}

// Another model may have other quantities and fewer parts; what both have stays chosen.
void ExplorerPage::takeParts(const std::shared_ptr<const app::LayerParts>& parts,
                             DeviceTimes deviceTimes)
{
    if (*parts == *m_selection.parts && deviceTimes == m_deviceTimes) {
        return;
    }
    const auto within = [](std::size_t part, const std::vector<app::LayerPart>& all) {
        return std::min(part, std::max<std::size_t>(1, all.size()) - 1);
    };
    m_selection.parts = parts;
    m_selection.projection = within(m_selection.projection, parts->projections);
    m_selection.timeGroup = within(m_selection.timeGroup, parts->timeGroups);
    m_deviceTimes = deviceTimes;
    m_catalogue = quantityCatalogue(*parts, deviceTimes);
    m_list->setQuantities(m_catalogue);
    m_viewHead->setQuantities(m_catalogue);
    m_cursorPanel->setQuantities(m_catalogue);
    const QuantityInfo* chosen = findQuantity(m_catalogue, m_selection.info.word);
    chosen = chosen == nullptr ? firstShown(m_catalogue) : chosen;
    m_selection.info = chosen == nullptr ? QuantityInfo() : *chosen;
    m_list->setCurrent(m_selection.info.word);
}

void ExplorerPage::updateAll()
{
    const Metrics& metrics = m_theme.metrics();
    const bool isOfTokens = m_selection.info.view == QuantityView::Tokens;
    const bool hasRoomForList = width() >= metrics.px(kListNeeds);
    m_list->setVisible(hasRoomForList && !m_catalogue.empty());
    m_viewHead->setChooserShown(!hasRoomForList);
    const bool hasRoomForPanel = width() >= metrics.px(kPanelNeeds);
    m_cursorPanel->setVisible(hasContent() && isOfTokens && hasRoomForPanel);
    m_line->setVisible(hasContent() && isOfTokens && !hasRoomForPanel);
    m_stack->setCurrentWidget(hasContent() || showsWeights() ? m_area
                                                             : static_cast<QWidget*>(m_empty));
    updateHead();
    updateViews();
}

void ExplorerPage::updateHead()
{
    const app::ModelController& models = m_services.models;
    QString chatDetail;
    QString modelDetail;
    if (hasContent()) {
        const auto tokens = static_cast<int>(m_snapshot->tokens.size());
        const auto first = static_cast<qint64>(m_snapshot->firstPosition) + 1;
        const auto layers = static_cast<int>(m_snapshot->layers);
        chatDetail = first == 1 ? tr("%1 token(s)", nullptr, tokens).arg(formatCount(tokens))
                                //: %1 is a number of tokens, %2 the number of the first of them
                                : tr("%1 token(s) from token %2 on", nullptr, tokens)
                                      .arg(formatCount(tokens), formatCount(first));
        modelDetail = tr("%1 layer(s)", nullptr, layers).arg(formatCount(layers));
    }
    m_head->setCanRecord(m_services.chats.capabilities().activations);
    m_head->setChat(m_pair != nullptr ? tr("A comparison") : m_services.chats.currentTitle(),
                    chatDetail);
    m_head->setModel(m_pair != nullptr   ? m_pair->shown->modelName
                     : models.isLoaded() ? models.summary().name
                                         : QString(),
                     modelDetail);
}

void ExplorerPage::updateViews()
{
    m_viewHead->setSelection(m_selection);
    if (!isVisible()) {
        return;
    }
    if (showsWeights()) {
        m_services.explorer.countWeights();
        m_views->setWeights(m_services.explorer.weights());
    }
    if (hasContent() || showsWeights()) {
        m_views->setContent(m_snapshot, m_selection);
        showAt(m_selection.cursor);
    }
    m_head->setCanExport(!m_views->data().rowNumbers.empty() && (hasContent() || showsWeights()));
    m_head->setCanExportInside(hasContent() && m_views->showsTokens());
}

void ExplorerPage::choose(const QString& word)
{
    const QuantityInfo* chosen = findQuantity(m_catalogue, word);
    if (chosen == nullptr) {
        return;
    }
    m_selection.info = *chosen;
    m_viewHead->dropRange();
    updateAll();
}

void ExplorerPage::showDifference(DifferenceFrom from)
{
    m_selection.reference.reset();
    if (hasContent() && from == DifferenceFrom::TokenAtCursor) {
        m_selection.reference = Reference::toToken(m_snapshot, m_selection.cursor.token);
    } else if (hasContent() && from == DifferenceFrom::ThisRecording) {
        m_selection.reference =
            m_pair != nullptr ? pairReference() : std::optional(Reference::toRecording(m_snapshot));
    }
    m_viewHead->dropRange();
    updateViews();
}

void ExplorerPage::moveTo(CellCursor cursor)
{
    m_selection.cursor = cursor;
    m_follows = m_snapshot == nullptr || cursor.token + 1 >= m_snapshot->tokens.size();
    updateViews();
    if (hasContent()) {
        m_views->revealCursor();
    }
}

void ExplorerPage::showToken(app::MessageId answer, qsizetype token)
{
    m_error->dismiss();
    closePair();
    m_wantedAnswer = answer;
    m_wantedToken = token;
    m_services.chats.reader()->readLayers(answer);
}

// The recording has come by now.
void ExplorerPage::goToWanted(app::MessageId answer, qsizetype firstPosition)
{
    const qsizetype wanted = std::exchange(m_wantedToken, -1);
    if (wanted < 0 || answer != m_wantedAnswer || !hasContent()) {
        return;
    }
    const auto position = static_cast<std::size_t>(firstPosition + wanted);
    const std::size_t oldest = m_snapshot->tokens.front()->position;
    const std::size_t last = m_snapshot->tokens.size() - 1;
    const std::size_t token = position > oldest ? std::min(position - oldest, last) : 0;
    moveTo({token, m_selection.cursor.layer});
    focusContent();
    // What each layer would have said there is at hand when it is asked for.
    m_views->lensPanel().lookAround(*m_snapshot, m_selection.cursor);
}

void ExplorerPage::showAt(CellCursor cursor)
{
    if (hasContent() && cursor.token < m_snapshot->tokens.size()) {
        Selection at = m_selection;
        at.cursor = cursor;
        m_cursorPanel->setContent(*m_snapshot, at);
        m_views->setSpoken(m_cursorPanel->spoken());
        m_line->setText(m_cursorPanel->spoken());
    }
}

void ExplorerPage::focusContent()
{
    if (hasContent()) {
        m_views->takeFocus();
    } else {
        m_ask->focusField();
    }
}

} // namespace trilume::ui
