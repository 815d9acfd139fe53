// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/prompt_panel.h"

#include "app/platform/display_text.h"
#include "app/platform/joined_text.h"
#include "app/prompts/prompt_library.h"
#include "ui/frame/fuzzy_match.h"
#include "ui/frame/palette_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field_hint.h"
#include "ui/widgets/text_direction.h"
#include "ui/widgets/wrapping_row.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kPanelWidth = 620;
constexpr int kRows = 9; // seen at a time, where there is room
constexpr int kLongestSearch = 100;
constexpr qsizetype kPreview = 80; // letters of the text beside its title
constexpr int kPlaceRole = PaletteDelegate::PositionsRole + 1;

QString previewOf(const app::Prompt& prompt)
{
    const QString line = app::displayText(prompt.text.left(4 * kPreview).simplified());
    return line.size() <= kPreview ? line : line.left(kPreview).trimmed() + QChar(0x2026);
}

} // namespace

PromptPanel::PromptPanel(const Theme& theme,
                         QWidget& window,
                         const QAction& own,
                         const QList<QAction*>& kept,
                         app::PromptLibrary& library,
                         const QString& written)
    : Overlay(theme, window, own, kept)
    , m_library(library)
    , m_field(new QLineEdit(&sheet()))
    , m_list(new QListView(&sheet()))
    , m_model(new QStandardItemModel(this))
    , m_nothing(new QLabel(&sheet()))
    , m_notice(new Banner(theme, Banner::Kind::Notice, &sheet()))
    , m_foot(new WrappingRow)
    , m_keep(new QPushButton(tr("Keep what is written"), &sheet()))
    , m_rename(new QPushButton(tr("Rename"), &sheet()))
    , m_remove(new QPushButton(tr("Remove"), &sheet()))
    , m_written(written)
{
    setObjectName(QStringLiteral("promptPanel"));
    setPlace(Place::Top);
    const int margin = theme.metrics().space(3);
    column().setContentsMargins(margin, 0, margin, margin);
    column().setSpacing(theme.metrics().space(2));
    addHead(tr("Prompts"));
    m_field->setObjectName(QStringLiteral("promptField"));
    setFieldHint(*m_field, tr("Find a prompt"));
    m_field->setAccessibleName(tr("Find a prompt"));
    m_field->setMaxLength(kLongestSearch);
    m_field->installEventFilter(this);
    column().addWidget(m_field);
    buildList();
    m_nothing->setObjectName(QStringLiteral("noPrompt"));
    m_nothing->setProperty("tone", QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    column().addWidget(m_nothing);
    m_notice->setObjectName(QStringLiteral("promptNotice"));
    column().addWidget(m_notice);
    buildFoot(written);
    connect(m_field, &QLineEdit::textChanged, this, &PromptPanel::fill);
    connect(&library, &app::PromptLibrary::changed, this, &PromptPanel::fill);
    connect(&library, &app::PromptLibrary::failed, this, [this](const QString& message) {
        m_notice->setActionText({});
        m_notice->showMessage(message);
        arrange();
    });
    connect(m_notice, &Banner::actionTriggered, this, [this] {
        if (m_library.bringBack()) {
            offerUndo();
        }
    });
    library.load();
    fill();
}

void PromptPanel::buildList()
{
    m_list->setObjectName(QStringLiteral("promptList"));
    m_list->setProperty("surface", QStringLiteral("rows"));
    m_list->setAccessibleName(tr("Prompts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme(), m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // by its key and its button
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, its keys move the choice
    column().addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &PromptPanel::insertChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PromptPanel::updateButtons);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem* item) {
        if (!m_isFilling) {
            m_field->setFocus(Qt::OtherFocusReason);
            if (!m_library.rename(item->data(kPlaceRole).toInt(), item->text())) {
                fill(); // its name as it was
            }
        }
    });
}

void PromptPanel::buildFoot(const QString& written)
{
    m_keep->setObjectName(QStringLiteral("keepPrompt"));
    m_rename->setObjectName(QStringLiteral("renamePrompt"));
    m_remove->setObjectName(QStringLiteral("removePrompt"));
    m_keep->setToolTip(tr("What stands in the field becomes a prompt. {{name}} in it is a place "
                          "to be filled in."));
    m_rename->setToolTip(tr("F2"));
    m_remove->setToolTip(tr("Del"));
    m_keep->setEnabled(!written.trimmed().isEmpty());
    for (QPushButton* button : {m_keep, m_rename, m_remove}) {
        button->setProperty("kind", QStringLiteral("link"));
        m_foot->addWidget(button);
    }
    column().addLayout(m_foot);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_field->clear();
        if (m_library.add(m_written)) {
            m_list->setCurrentIndex(m_model->index(0, 0));
            m_field->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_rename, &QPushButton::clicked, this, &PromptPanel::renameChosen);
    connect(m_remove, &QPushButton::clicked, this, &PromptPanel::removeChosen);
}

void PromptPanel::fill()
{
    const int before = chosenPlace();
    m_isFilling = true;
    m_model->clear();
    const QString typed = m_field->text();
    int chosen = 0;
    for (int place = 0; place < static_cast<int>(m_library.prompts().size()); ++place) {
        const app::Prompt& prompt = m_library.prompts()[static_cast<std::size_t>(place)];
        const std::optional<FuzzyMatch> match = fuzzyMatch(typed, prompt.title);
        if (!match && !prompt.text.contains(typed, Qt::CaseInsensitive)) {
            continue;
        }
        auto* item = new QStandardItem(app::displayText(prompt.title));
        const QString preview = previewOf(prompt);
        item->setData(preview, PaletteDelegate::GroupRole);
        item->setData(QVariant::fromValue(match ? match->positions : QList<int>()),
                      PaletteDelegate::PositionsRole);
        item->setData(place, kPlaceRole);
        item->setData(app::factsText({inItsDirection(prompt.title), inItsDirection(preview)}),
                      Qt::AccessibleTextRole);
        chosen = place == before ? m_model->rowCount() : chosen;
        m_model->appendRow(item);
    }
    m_isFilling = false;
    const bool isAny = m_model->rowCount() > 0;
    m_list->setVisible(isAny);
    m_nothing->setVisible(!isAny && m_library.isLoaded());
    m_nothing->setText(m_library.prompts().empty()
                           ? tr("No prompt is kept yet. Write a message that you will want "
                                "again, with {{names}} where it changes, and keep it here.")
                           : tr("No prompt has these letters."));
    m_list->setCurrentIndex(m_model->index(std::min(chosen, m_model->rowCount() - 1), 0));
    updateButtons();
    if (isVisible()) {
        arrange();
    }
}

void PromptPanel::updateButtons()
{
    const bool isChosen = chosenPlace() >= 0;
    m_rename->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

int PromptPanel::chosenPlace() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index.data(kPlaceRole).toInt() : -1;
}

void PromptPanel::insertChosen()
{
    const int place = chosenPlace();
    if (place >= 0) {
        const QString text = m_library.prompts()[static_cast<std::size_t>(place)].text;
        dismiss();
        Q_EMIT chosen(text);
    }
}

void PromptPanel::renameChosen()
{
    if (chosenPlace() >= 0) {
        m_list->edit(m_list->currentIndex());
    }
}

void PromptPanel::removeChosen()
{
    const int place = chosenPlace();
    if (place < 0) {
        return;
    }
    m_library.remove(place);
    offerUndo();
    m_field->setFocus(Qt::OtherFocusReason);
}

// Of all that were removed, one after the other, also when the panel was closed meanwhile.
void PromptPanel::offerUndo()
{
    if (m_library.canBringBack()) {
        m_notice->setActionText(tr("Undo"));
        m_notice->showMessage(tr("%1 was removed.").arg(inItsDirection(m_library.lastRemoved())));
    } else {
        m_notice->dismiss();
    }
    arrange();
}

bool PromptPanel::act(const QKeyEvent& event)
{
    const int last = m_model->rowCount() - 1;
    const auto moveBy = [this, last](int rows) {
        const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, last));
        m_list->setCurrentIndex(m_model->index(row, 0));
    };
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        insertChosen();
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-kRows);
        return true;
    case Qt::Key_PageDown:
        moveBy(kRows);
        return true;
    case Qt::Key_F2:
        renameChosen();
        return true;
    case Qt::Key_Delete: // in the field where there is something to delete
        if (m_field->cursorPosition() == m_field->text().size() && !m_field->hasSelectedText()) {
            if (!event.isAutoRepeat()) { // each of them was meant
                removeChosen();
            }
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool PromptPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        return act(*static_cast<QKeyEvent*>(event));
    }
    return Overlay::eventFilter(watched, event);
}

QSize PromptPanel::wishedSize(const QSize& room)
{
    Q_UNUSED(room)
    const Metrics& metrics = theme().metrics();
    const int width = metrics.px(kPanelWidth);
    const int rows = std::clamp(m_model->rowCount(), 1, kRows);
    const bool isAny = m_model->rowCount() > 0;
    const int natural =
        column().sizeHint().height()
        - (isAny ? m_list->sizeHint().height() - rows * m_list->sizeHintForRow(0) : 0);
    return {width, natural + metrics.space(2)};
}

void PromptPanel::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace trilume::ui
