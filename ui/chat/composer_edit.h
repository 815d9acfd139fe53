// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/earlier_messages.h"

#include <QTextEdit>

namespace trilume::ui {

class Theme;

// A plain text field that grows with its text up to some lines. Enter submits, Shift+Enter breaks
// the line; an Enter that belongs to an input method's composition does neither. A long text that
// is pasted, and a file that is dropped, is told instead of being inserted. A paste that would make
// the text too long to be laid out in a frame is refused as a whole: half a text misleads. Up in an
// empty field brings back what was written before, Down what came after that.
class ComposerEdit final : public QTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype kLongestText = 50'000; // characters
    static constexpr qsizetype kLongPaste = 5'000;    // longer ones are told, not inserted

    ComposerEdit(const Theme& theme, QWidget* parent);

    // What may be dropped on the page, in its order.
    [[nodiscard]] static QStringList textFilesOf(const QMimeData* data);

    [[nodiscard]] bool isComposing() const { return m_isComposing; }

    void setHint(const QString& hint); // what to write, told while there is nothing

    void setEarlierMessages(EarlierMessages::Source source);

    // In place of what there is, which cannot be undone; the cursor stands behind it.
    void showText(const QString& text);

    // At the cursor, as one step that can be undone; its first place to be filled in is selected,
    // and Tab leads to the next one. False: the text would be too long, and nothing is inserted.
    [[nodiscard]] bool insertPrompt(const QString& text);

Q_SIGNALS:
    void submitted();
    void pasteRefused(qsizetype characters); // of the text as it would have become
    void longTextPasted(const QString& text);
    void filesDropped(const QStringList& paths);
    void focusChanged(bool hasFocus);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    [[nodiscard]] bool bringsBack(const QKeyEvent& event);
    void makeRoomFor(const QString& text);
    void endMakingRoom();
    void fitHeight();
    [[nodiscard]] int placeholderHeight() const;
    [[nodiscard]] bool goToPlace(int from);
    void followDirection();
    void setTextDirection(Qt::LayoutDirection direction);
    void applyTheme();

    const Theme& m_theme;
    EarlierMessages m_earlier;
    bool m_isComposing = false;
    bool m_isLongTextComing = false;
};

} // namespace trilume::ui
