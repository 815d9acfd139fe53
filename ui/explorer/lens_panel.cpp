// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/lens_panel.h"

#include "ui/explorer/lens_delegate.h"
#include "ui/explorer/lens_model.h"
#include "ui/explorer/part_switch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/quantity.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trilume::ui {

namespace {

// In the order of the buttons.
enum class LensScope
{
    Message = 0,
    Around = 1,
    Newest = 2,
};

constexpr std::size_t kNewestTokens = 64;
constexpr int kLensColumnWidth = 84; // pixels at 100 %
constexpr int kLensRowHeight = 26;
constexpr int kHighestLensRow = 40;
constexpr int kLensNamesNeed = 560;
constexpr int kLensToolsNeed = 400; // in one row

} // namespace

LensPanel::LensPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_tools(new QHBoxLayout)
    , m_scope(new PartSwitch(theme, QStringLiteral("lensScope"), this))
    , m_look(new QPushButton(tr("Look inside"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_progress(new ElidedLabel(this))
    , m_model(new LensModel(this))
    , m_table(new QTableView(this))
    , m_hint(new QLabel(this))
    , m_note(new ElidedLabel(this))
{
    build();
    connect(m_scope, &PartSwitch::chosen, this, [this](int scope) {
        m_scopeChosen = scope;
        m_scope->setCurrent(scope);
        updateButtons();
    });
    connect(m_look, &QPushButton::clicked, this, [this] {
        const Range range = chosenRange();
        Q_EMIT lookRequested(range.first, range.end);
    });
    connect(m_stop, &QPushButton::clicked, this, &LensPanel::stopRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LensPanel::onCurrentChanged);
    connect(&theme, &Theme::changed, this, &LensPanel::applyTheme);
    applyTheme();
    showTable();
}

void LensPanel::build()
{
    m_look->setObjectName(QStringLiteral("lensLook"));
    m_look->setProperty("kind", QStringLiteral("plain"));
    m_stop->setObjectName(QStringLiteral("lensStop"));
    m_stop->setProperty("kind", QStringLiteral("plain"));
    m_progress->setObjectName(QStringLiteral("lensProgress"));
    m_hint->setObjectName(QStringLiteral("lensHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("tone", QStringLiteral("muted"));
    m_note->setObjectName(QStringLiteral("lensNote"));
    m_note->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_progress, m_note}) {
        label->setProperty("textStyle", QStringLiteral("note"));
        label->setProperty("tone", QStringLiteral("muted"));
    }
    m_table->setObjectName(QStringLiteral("lensTable"));
    m_table->setAccessibleName(tr("What each layer would say next"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LensDelegate(m_theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setLayoutDirection(Qt::LeftToRight); // tokens in the order of the text, as in the map
    for (QHeaderView* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
    }
    if (auto* corner =
            m_table->findChild<QAbstractButton*>()) { // without a use, and seen by readers
        corner->setAccessibleName(tr("Corner of the table"));
    }
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tools->addWidget(m_scope);
    m_tools->addWidget(m_look);
    m_tools->addWidget(m_stop);
    m_tools->addWidget(m_progress, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_tools);
    m_column->addWidget(m_table, 1);
    m_column->addWidget(m_hint, 1);
    m_column->addWidget(m_note);
}

void LensPanel::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_column->setSpacing(metrics.space(2));
    m_tools->setSpacing(metrics.space(2));
    m_table->horizontalHeader()->setDefaultSectionSize(metrics.px(kLensColumnWidth));
    fit();
}

void LensPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Rows fill the height, as far as that looks well; names are short where there is little room.
void LensPanel::fit()
{
    const Metrics& metrics = m_theme.metrics();
    const int rows = std::max(1, m_model->rowCount());
    m_table->verticalHeader()->setDefaultSectionSize(
        std::clamp(m_table->viewport()->height() / rows, metrics.px(kLensRowHeight),
                   metrics.px(kHighestLensRow)));
    const bool hasRoom = width() >= metrics.px(kLensNamesNeed);
    m_scope->setNames({tr("Message"), hasRoom ? tr("Around the cursor") : tr("Around"),
                       hasRoom ? tr("Newest tokens") : tr("Newest")});
    m_scope->setCurrent(m_scopeChosen);
    m_tools->setDirection(width() >= metrics.px(kLensToolsNeed) ? QBoxLayout::LeftToRight
                                                                : QBoxLayout::TopToBottom);
}

QSize LensPanel::minimumSizeHint() const
{
    return QSize(m_theme.metrics().px(160), QWidget::minimumSizeHint().height());
}

void LensPanel::setContent(app::ActivationSnapshotPtr snapshot, CellCursor cursor)
{
    m_snapshot = std::move(snapshot);
    m_cursor = cursor;
    updateButtons();
    showTable();
}

void LensPanel::setLens(app::LensTablePtr table)
{
    m_lens = std::move(table);
    showTable();
}

void LensPanel::setReading(bool isReading)
{
    m_isReading = isReading;
    m_progress->clear();
    updateButtons();
    showTable();
}

void LensPanel::setProgress(qint64 doneTokens, qint64 allTokens)
{
    m_progress->setText(
        tr("Reading token %1 of %2").arg(formatCount(doneTokens), formatCount(allTokens)));
}

bool LensPanel::isOfThisRecording() const
{
    return m_lens != nullptr && m_snapshot != nullptr && m_lens->recording == m_snapshot->recording
           && !m_snapshot->tokens.empty();
}

LensPanel::Range LensPanel::messageRange() const
{
    const std::vector<app::TokenColumnPtr>& tokens = m_snapshot->tokens;
    const std::size_t message = tokens[m_cursor.token]->message;
    Range range{m_cursor.token, m_cursor.token + 1};
    while (range.first > 0 && tokens[range.first - 1]->message == message) {
        --range.first;
    }
    while (range.end < tokens.size() && tokens[range.end]->message == message) {
        ++range.end;
    }
    if (range.end - range.first > kMostTokens) { // those around the cursor
        const std::size_t before = std::min(m_cursor.token - range.first, kMostTokens / 2);
        range.first = std::min(m_cursor.token - before, range.end - kMostTokens);
        range.end = range.first + kMostTokens;
    }
    return range;
}

LensPanel::Range LensPanel::rangeAround(std::size_t token, std::size_t tokens)
{
    const std::size_t end = std::min(std::max(token + kTokensAround / 2, kTokensAround), tokens);
    return {end - std::min(end, kTokensAround), end};
}

void LensPanel::lookAround(const app::ActivationSnapshot& snapshot, CellCursor cursor)
{
    if (snapshot.lensSource != nullptr) {
        const Range range = rangeAround(cursor.token, snapshot.tokens.size());
        Q_EMIT lookRequested(range.first, range.end);
    }
}

LensPanel::Range LensPanel::chosenRange() const
{
    if (m_snapshot == nullptr || m_cursor.token >= m_snapshot->tokens.size()) {
        return {};
    }
    const std::size_t all = m_snapshot->tokens.size();
    switch (static_cast<LensScope>(m_scopeChosen)) {
    case LensScope::Message:
        break;
    case LensScope::Around:
        return rangeAround(m_cursor.token, all);
    case LensScope::Newest:
        return {all - std::min(all, kNewestTokens), all};
    }
    return messageRange();
}

void LensPanel::updateButtons()
{
    const bool canLook = m_snapshot != nullptr && m_snapshot->lensSource != nullptr;
    m_scope->setEnabled(canLook && !m_isReading);
    m_look->setEnabled(canLook && !m_isReading);
    m_look->setVisible(!m_isReading);
    m_stop->setVisible(m_isReading);
    if (!m_isReading) {
        const Range range = chosenRange();
        const auto count = static_cast<int>(range.end - range.first);
        m_progress->setText(canLook ? tr("%1 token(s)", nullptr, count).arg(formatCount(count))
                                    : QString());
    }
}

void LensPanel::showTable()
{
    const app::LensTablePtr shown = isOfThisRecording() ? m_lens : nullptr;
    const QScopedValueRollback follows(m_follows, true);
    if (m_model->table() != shown) {
        m_model->setTable(shown);
    }
    m_table->setVisible(shown != nullptr);
    m_note->setVisible(shown != nullptr);
    m_hint->setVisible(shown == nullptr);
    fit();
    if (shown == nullptr) {
        const bool canLook = m_snapshot == nullptr || m_snapshot->lensSource != nullptr;
        m_hint->setText(
            m_isReading ? tr("The text is read again. An answer may be written meanwhile.")
            : canLook   ? tr("Choose the tokens to look into. The text is read again for that.")
                        : tr("The layers of this model cannot be asked what they would say."));
        return;
    }
    const std::size_t position = m_snapshot->tokens[m_cursor.token]->position;
    const std::size_t first = shown->columns.front().position;
    if (position >= first && position - first < shown->columns.size()) {
        m_table->setCurrentIndex(
            m_model->index(static_cast<int>(m_cursor.layer), static_cast<int>(position - first)));
    }
    showCell(m_table->currentIndex());
}

void LensPanel::showCell(const QModelIndex& cell)
{
    m_note->setText(cell.isValid()
                        ? m_model->wordsOf(cell)
                        : tr("A bar above a cell: from this layer on the answer stays."));
}

void LensPanel::onCurrentChanged(const QModelIndex& cell)
{
    showCell(cell);
    if (m_follows || !cell.isValid() || !isOfThisRecording()) {
        return;
    }
    const std::size_t position = m_lens->columns[static_cast<std::size_t>(cell.column())].position;
    const std::size_t oldest = m_snapshot->tokens.front()->position;
    if (position >= oldest && position - oldest < m_snapshot->tokens.size()) {
        Q_EMIT cursorRequested({position - oldest, static_cast<std::size_t>(cell.row())});
    }
}

app::ShownData LensPanel::data() const
{
    app::ShownData data;
    if (!isOfThisRecording()) {
        return data;
    }
    data.quantity = QStringLiteral("lens_probability");
    data.model = m_snapshot->modelName;
    data.rowKind = QStringLiteral("position");
    for (int layer = 0; layer < m_model->rowCount(); ++layer) {
        data.columns.append(QStringLiteral("layer %1").arg(layer + 1));
    }
    for (const app::LensColumn& column : m_lens->columns) {
        data.rowNumbers.push_back(static_cast<std::int64_t>(column.position));
        data.rowTexts.append(column.text);
        for (const app::LensGuesses& guesses : column.layers) {
            data.values.push_back(
                guesses.likeliest.empty() ? 0.0F : guesses.likeliest.front().probability);
        }
    }
    return data;
}

} // namespace trilume::ui
