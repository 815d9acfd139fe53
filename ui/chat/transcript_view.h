// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/code_colorist.h"
#include "app/settings/settings.h"
#include "ui/chat/message_layouts.h"
#include "ui/chat/row_heights.h"
#include "ui/chat/text_buttons.h"
#include "ui/chat/text_selection.h"
#include "ui/chat/word_marks.h"

#include <QBasicTimer>
#include <QListView>

#include <memory>
#include <optional>

class QMenu;

namespace trilume::ui {

class Dialogs;
class IconButton;
class Theme;
class TranscriptDelegate;

// The messages of one chat. [ui thread] A list view, for its keyboard and accessibility, with a
// layout of its own: only the rows in sight are laid out, the others have estimated heights, so
// that a chat of ten thousand messages opens as fast as one of ten. Stays at the end while it is
// at the end, and where the reader is otherwise.
class TranscriptView final : public QListView
{
    Q_OBJECT

public:
    TranscriptView(const Theme& theme, Dialogs& dialogs, QWidget* parent);
    ~TranscriptView() override;

    void setModel(QAbstractItemModel* model) override;
    void setMode(app::ChatMode mode);
    void setCanSend(bool canSend);                                 // the model could write at once
    void setGrid(const app::GridSettings& grid) { m_grid = grid; } // for the figures of an answer
    void markWords(const app::SearchWords& words);
    // To the first word that is marked in it, which is unfolded for that; to its top without one.
    void scrollToMark(const QModelIndex& index);
    // Marks this instead, until it is empty.
    void findPhrase(const app::SearchPhrase& phrase);
    // The mark of this number in the message, from 0, is the current one; the message is unfolded
    // where it would not show it.
    void showHit(const QModelIndex& index, int number);
    [[nodiscard]] int firstRowInSight() const;
    // This answer is shown by its tokens, with a shade behind those that were unlikely; null: none.
    void showTokens(std::shared_ptr<const app::ReadAnswer> answer);

    [[nodiscard]] const MessageLayouts& layouts() const { return m_layouts; }

    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] QString selectedText();

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

Q_SIGNALS:
    // All but to copy it, which the view does itself.
    void actionRequested(trilume::ui::MessageAction action, trilume::app::MessageId message);
    // To show an answer by its tokens, or as usual again.
    void tokensRequested(trilume::app::MessageId answer);
    void shownTextChanged();           // of a message that did not change
    void tokenChosen(qsizetype token); // under the mouse or by the keys; -1: none
    void tokenActivated(trilume::app::MessageId answer, qsizetype token);

public Q_SLOTS:
    void scrollToEnd();
    void copy(); // the selection, else the current message
    void toggleFold(const QModelIndex& index);
    void toggleThought(const QModelIndex& index);

protected:
    void dataChanged(const QModelIndex& topLeft,
                     const QModelIndex& bottomRight,
                     const QList<int>& roles) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    // What the reader sees first: a line of a message, and where in the viewport it is.
    struct ReadingPlace
    {
        app::MessageId message;
        int position = 0; // in the text of the message
        int y = 0;        // of the line; of the message when the line is not known
        bool isLine = false;
    };

    // A button and the row it belongs to.
    struct ActionAt
    {
        QModelIndex index;
        MessageAction action = MessageAction::Copy;
    };

    void keepReadingPlace();
    [[nodiscard]] QModelIndex indexOf(app::MessageId message) const;
    [[nodiscard]] bool settleAtReadingPlace();
    [[nodiscard]] double lineTop(const MessageDocument& document, int position) const;
    void rebuildRows();
    void forgetRow(int row);
    int layOutRow(int row); // its height
    void settle();
    void settleAround(int anchorRow, int anchorY);
    void settleAtEnd();
    void settleRowAt(int row, int y);
    void setContentPosition(int value);
    void applyTheme();
    void updateEndButton();
    void updateTextButtons();
    void addThoughtButton(std::vector<TextButtons::Place>& places, const QModelIndex& index);
    void addCodeButtons(std::vector<TextButtons::Place>& places, const QModelIndex& index);
    void copyCode(app::MessageId message, int position, const QPushButton& button);
    void updateCaretTimer();
    void updateHover(const QPoint& position);

    [[nodiscard]] int contentTop() const;
    [[nodiscard]] int contentBottom() const;
    [[nodiscard]] TextPlace placeAt(const QPoint& position);
    [[nodiscard]] QString linkAt(const QPoint& position);
    [[nodiscard]] QString statsToolTipAt(const QPoint& position);
    [[nodiscard]] std::optional<ActionAt> actionAt(const QPoint& position);
    [[nodiscard]] bool canDo(MessageAction action, const QModelIndex& index) const;
    void perform(MessageAction action, const QModelIndex& index);
    void addActions(QMenu& menu, const QModelIndex& index);
    void copyMessage(const QModelIndex& index) const;
    [[nodiscard]] qsizetype tokenUnder(const QPoint& position);
    [[nodiscard]] qsizetype shownTokens(const QModelIndex& index, const app::ReadAnswer& answer);
    [[nodiscard]] QPoint placeOfToken(const QModelIndex& index, const app::ReadToken& token);
    void chooseToken(qsizetype token);
    void showTokenTip(const QPoint& position);
    [[nodiscard]] bool keyAmongTokens(const QKeyEvent& event);

    const Theme& m_theme;
    Dialogs& m_dialogs;
    MessageLayouts m_layouts;
    RowHeights m_rows;
    TextSelection m_selection;
    WordMarks m_marks;
    TranscriptDelegate* m_delegate;
    app::GridSettings m_grid;
    IconButton* m_endButton;
    TextButtons* m_textButtons;
    app::CodeColorist m_colorist;
    QBasicTimer m_caretTimer;
    std::optional<ReadingPlace> m_readingPlace; // from a change of width to the next scrolling
    QString m_pressedLink;
    app::MessageId m_tokensOf; // none: all are shown as usual
    qsizetype m_chosenToken = -1;
    bool m_rowsAreStale = true;
    bool m_staysAtEnd = true;
    bool m_followsWriting = false; // it stayed at the end before rows went there
    bool m_isSettling = false;
    bool m_isSelecting = false;
    bool m_isCaretVisible = true;
    bool m_canSend = false;
};

} // namespace trilume::ui
