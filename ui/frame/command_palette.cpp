// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/command_palette.h"

#include "app/platform/joined_text.h"
#include "ui/frame/fuzzy_match.h"
#include "ui/frame/palette_delegate.h"
#include "ui/frame/panel_keys.h"
#include "ui/frame/window_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_hint.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace trilume::ui {

namespace {

constexpr int kPaletteWidth = 560;
constexpr int kShownRows = 11; // seen at a time, where there is room
constexpr int kLongestSearch = 100;
constexpr int kGroupFirst = 1; // the name counts more than the group it is found by

struct Hit
{
    int score;
    FuzzyMatch match;
    const WindowActions::Entry* entry;
};

// By its name and its group: "view dark" finds the dark colours, too.
std::optional<Hit> find(const QString& typed, const WindowActions::Entry& entry)
{
    const QString name = plainName(*entry.action);
    if (const std::optional<FuzzyMatch> match = fuzzyMatch(typed, name)) {
        return Hit{match->score + kGroupFirst, *match, &entry};
    }
    const QString both = name + QLatin1Char(' ') + actionGroupName(entry.group);
    std::optional<FuzzyMatch> match = fuzzyMatch(typed, both);
    if (!match) {
        return std::nullopt;
    }
    const auto isOutside = [&name](int position) {
        return position >= name.size();
    };
    match->positions.removeIf(isOutside);
    return Hit{match->score / 2, *match, &entry};
}

std::vector<Hit> findAll(const QString& typed, const WindowActions& actions)
{
    std::vector<Hit> hits;
    for (const WindowActions::Entry& entry : actions.entries()) {
        if (entry.action == actions.palette) {
            continue; // it is what is open
        }
        if (std::optional<Hit> hit = find(typed, entry)) {
            hits.push_back(std::move(*hit));
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& first, const Hit& second) {
        return first.score > second.score;
    });
    return hits;
}

} // namespace

CommandPalette::CommandPalette(const Theme& theme,
                               QWidget& window,
                               const WindowActions& actions,
                               const QList<QAction*>& kept)
    : Overlay(theme, window, *actions.palette, kept)
    , m_actions(actions)
    , m_field(new QLineEdit(&sheet()))
    , m_list(new QListView(&sheet()))
    , m_model(new QStandardItemModel(this))
    , m_nothing(new QLabel(tr("No command has these letters."), &sheet()))
{
    setObjectName(QStringLiteral("commandPalette"));
    setName(tr("Commands"));
    setPlace(Place::Top);
    const Metrics& metrics = theme.metrics();
    column().setContentsMargins(metrics.space(2), metrics.space(2), metrics.space(2),
                                metrics.space(2));
    column().setSpacing(metrics.space(2));
    buildField();
    buildList();
    m_nothing->setObjectName(QStringLiteral("noCommandFound"));
    m_nothing->setProperty("tone", QStringLiteral("muted"));
    m_nothing->setContentsMargins(metrics.space(3), metrics.space(1), 0, metrics.space(2));
    m_nothing->setWordWrap(true);
    column().addWidget(m_nothing);
    for (const WindowActions::Entry& entry : actions.entries()) {
        // An answer may end meanwhile.
        connect(entry.action, &QAction::enabledChanged, this, &CommandPalette::fill);
    }
    fill();
}

void CommandPalette::buildField()
{
    m_field->setObjectName(QStringLiteral("commandField"));
    setFieldHint(*m_field, tr("Find a command"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setMaxLength(kLongestSearch);
    m_field->installEventFilter(this);
    column().addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_list->setCurrentIndex(QModelIndex());
        fill();
    });
}

void CommandPalette::buildList()
{
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setProperty("surface", QStringLiteral("rows"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme(), m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, its keys move the choice
    column().addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::fill()
{
    const auto* before = m_list->currentIndex().data(PaletteDelegate::ActionRole).value<QAction*>();
    m_model->clear();
    int chosen = 0;
    for (const Hit& hit : findAll(m_field->text(), m_actions)) {
        QAction* action = hit.entry->action;
        const QString name = plainName(*action);
        const QString keys = keyNames(*action).join(QStringLiteral("   "));
        auto* item = new QStandardItem(name);
        item->setData(QVariant::fromValue(action), PaletteDelegate::ActionRole);
        item->setData(actionGroupName(hit.entry->group), PaletteDelegate::GroupRole);
        item->setData(keys, PaletteDelegate::KeysRole);
        item->setData(QVariant::fromValue(hit.match.positions), PaletteDelegate::PositionsRole);
        item->setData(keys.isEmpty() ? name : app::factsText({name, keys}), Qt::AccessibleTextRole);
        item->setFlags(action->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                           : Qt::NoItemFlags);
        chosen = action == before ? m_model->rowCount() : chosen;
        m_model->appendRow(item);
    }
    const bool isAny = m_model->rowCount() > 0;
    m_list->setVisible(isAny);
    m_nothing->setVisible(!isAny);
    choose(chosen);
    if (isVisible()) {
        arrange();
    }
}

void CommandPalette::choose(int row)
{
    for (int distance = 0; distance < m_model->rowCount(); ++distance) {
        for (const int at : {row + distance, row - distance}) {
            const QModelIndex index = m_model->index(at, 0);
            if (index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled)) {
                m_list->setCurrentIndex(index);
                m_list->scrollTo(index);
                return;
            }
        }
    }
    m_list->setCurrentIndex(QModelIndex());
}

bool CommandPalette::moveBy(int key)
{
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const int page = std::max(1, m_list->viewport()->height() / rowHeight - 1);
    const bool isPage = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const int direction = key == Qt::Key_Up || key == Qt::Key_PageUp       ? -1
                          : key == Qt::Key_Down || key == Qt::Key_PageDown ? 1
                                                                           : 0;
    if (direction == 0) {
        return false;
    }
    const int last = m_model->rowCount() - 1;
    const int wanted = std::clamp(m_list->currentIndex().row() + direction * (isPage ? page : 1), 0,
                                  std::max(0, last));
    // Over those that cannot be done; where none follows the choice stays.
    for (int row = wanted; row >= 0 && row <= last; row += direction) {
        if (m_model->index(row, 0).flags().testFlag(Qt::ItemIsEnabled)) {
            choose(row);
            return true;
        }
    }
    if (isPage) {
        choose(wanted);
    }
    return true;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(m_list->currentIndex());
            return true;
        }
        return moveBy(key);
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::run(const QModelIndex& index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    // The focus is back first: some actions are about what has it.
    auto* action = index.data(PaletteDelegate::ActionRole).value<QAction*>();
    dismiss();
    QTimer::singleShot(0, action, [action] { action->trigger(); });
}

QSize CommandPalette::wishedSize(const QSize& room)
{
    const Metrics& metrics = theme().metrics();
    Q_UNUSED(room)
    const QMargins margins = column().contentsMargins();
    const int rows = std::clamp(m_model->rowCount(), 1, kShownRows);
    const int content = m_model->rowCount() == 0 ? m_nothing->sizeHint().height()
                                                 : rows * m_list->sizeHintForRow(0);
    return {metrics.px(kPaletteWidth), margins.top() + m_field->sizeHint().height()
                                           + column().spacing() + content + margins.bottom()
                                           + metrics.space(1)};
}

void CommandPalette::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace trilume::ui
