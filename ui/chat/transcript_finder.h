// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "app/store/search_phrase.h"
#include "ui/chat/shown_text.h"

#include <QBasicTimer>
#include <QHash>
#include <QModelIndex>
#include <QObject>

#include <vector>

namespace trilume::ui {

class MessageLayouts;

// Finds a phrase in all messages of a chat as they are shown, some milliseconds at a time, and goes
// from hit to hit. [ui thread] A message that is written or changed is read again.
class TranscriptFinder final : public QObject
{
    Q_OBJECT

public:
    // Borrowed; which text a message shows is asked of the layouts.
    TranscriptFinder(const QAbstractItemModel& model,
                     const MessageLayouts& layouts,
                     QObject* parent);

    // Looks from the hit that one is at, else from this row on. Empty: looks for nothing.
    void setPhrase(const app::SearchPhrase& phrase, int fromRow);
    // Wait for what has not been read yet, and go round at the ends.
    void goToNext();
    void goToPrevious();
    // Other messages, or other texts of them, are shown.
    void startAnew();

    [[nodiscard]] const app::SearchPhrase& phrase() const { return m_phrase; }

    [[nodiscard]] int total() const { return m_total; } // so far, while it is looking

    [[nodiscard]] bool isLooking() const { return m_unread > 0; }

    // Of all hits, from 1; 0: at none.
    [[nodiscard]] int currentNumber() const;

Q_SIGNALS:
    void changed(); // any of the above
    // To a hit, which is this one of its message, from 0.
    void moved(const QModelIndex& index, int number);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    enum class Wish
    {
        None,
        Next,
        Previous,
    };

    struct Place
    {
        int row = -1;
        int number = -1; // of the hits in the row
    };

    void forgetRows(int first, int last);
    void appendRows(int first, int last);
    void removeRows(int first);
    void schedule(int delayMs);
    void readSlice();
    [[nodiscard]] bool readRow(int row); // false: a part of it; there is more to read
    void setCount(int row, int count);
    [[nodiscard]] int nextUnread() const;
    void fulfil();
    bool goTo(int row, int number);

    const QAbstractItemModel& m_model;
    const MessageLayouts& m_layouts;
    app::SearchPhrase m_phrase;
    std::vector<int> m_counts; // of hits by row; kUnread
    int m_total = 0;
    int m_unread = 0; // rows
    int m_readFrom = 0;
    Place m_place;
    Wish m_wish = Wish::None;
    ShownText m_text; // of m_textOf
    app::MessageId m_textOf;
    bool m_isTextBegun = false;
    QHash<std::int64_t, QString> m_texts; // of answers, as they are shown
    qsizetype m_textsSize = 0;            // characters
    QBasicTimer m_timer;
};

} // namespace trilume::ui
