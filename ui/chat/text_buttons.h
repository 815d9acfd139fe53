// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QObject>
#include <QPushButton>
#include <QRect>
#include <QString>

#include <vector>

class QWidget;

namespace trilume::ui {

// The buttons within the messages that are in sight: "Show all (12 345 characters)" under a long
// one, "Copy" beside its code, "Thought for 12 s" above an answer. Widgets of their own, so that
// keys and screen readers reach them as any button. [ui thread]
class TextButtons final : public QObject
{
    Q_OBJECT

public:
    enum class Kind
    {
        Fold = 1,
        CopyCode,
        Thought, // shows what was thought before an answer, or hides it
    };

    struct Place
    {
        app::MessageId message;
        Kind kind = Kind::Fold;
        int position = 0; // of the code in the text of the message
        QRect row;        // in the viewport; the button stands at one of its ends
        bool isAtRight = false;
        QString text;
        QString beginning; // of what it is about, for screen readers
    };

    explicit TextButtons(QWidget& viewport);

    // In place of those that were shown before; from top to bottom.
    void show(const std::vector<Place>& places);

    // That of its fold, and of its thought. Null: none is in sight.
    [[nodiscard]] QPushButton* foldButton(app::MessageId message) const;
    [[nodiscard]] QPushButton* thoughtButton(app::MessageId message) const;

Q_SIGNALS:
    void pressed(trilume::app::MessageId message,
                 trilume::ui::TextButtons::Kind kind,
                 int position,
                 QPushButton* button);

private:
    struct Entry
    {
        app::MessageId message;
        Kind kind = Kind::Fold;
        int position = 0;
        QPushButton* button = nullptr; // owned by the viewport

        [[nodiscard]] bool isSame(const Entry& other) const
        {
            return message == other.message && kind == other.kind && position == other.position;
        }
    };

    [[nodiscard]] QPushButton* button(const Entry& wanted) const;
    [[nodiscard]] QPushButton* makeButton(const Entry& entry);
    void putInTabOrder();

    QWidget& m_viewport;
    std::vector<Entry> m_entries;
};

} // namespace trilume::ui
