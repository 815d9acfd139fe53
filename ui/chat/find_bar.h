// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QLineEdit;

namespace trilume::ui {

class IconButton;
class Theme;
class TranscriptFinder;
class TranscriptView;
class WindowActions;

// The bar over the messages in which one looks for words in this chat: Ctrl+F shows it, Enter, F3
// and its buttons go from hit to hit, with Shift back, Esc hides it. [ui thread]
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    // Both are borrowed: the view, and what it shows.
    FindBar(const Theme& theme,
            TranscriptView& view,
            const QAbstractItemModel& messages,
            QWidget* parent);

    // Opens and goes on by the keys of the window. Borrowed.
    void follow(const WindowActions& actions);
    void open();
    void close();
    void lookAnew(); // the messages are shown in another way

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void closed(); // and there is no widget any more that had the focus before

private:
    void build();
    void applyTheme();
    void look();
    void showCount();
    [[nodiscard]] bool isKey(int key, Qt::KeyboardModifiers modifiers);

    const Theme& m_theme;
    TranscriptView& m_view;
    TranscriptFinder* m_finder;
    QLineEdit* m_field;
    QLabel* m_count;
    IconButton* m_previous;
    IconButton* m_next;
    IconButton* m_close;
    QPointer<QWidget> m_hadFocus;
};

} // namespace trilume::ui
