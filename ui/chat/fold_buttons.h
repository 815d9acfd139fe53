// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QObject>
#include <QRect>
#include <QString>

#include <vector>

class QPushButton;
class QWidget;

namespace trilume::ui {

// The buttons under long messages that are in sight: "Show all (12 345 characters)", "Show less".
// Widgets of their own, so that keys and screen readers reach them as any button. [ui thread]
class FoldButtons final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        app::MessageId message;
        QRect row;                // in the viewport; the button stands at one of its ends
        bool isAtRight = false;   // under a bubble
        bool isOpen = false;      // all is shown
        qsizetype characters = 0; // of all
        QString beginning;        // of the message, for screen readers
    };

    explicit FoldButtons(QWidget& viewport);

    // In place of those that were shown before.
    void show(const std::vector<Place>& places);

    // Null: none is in sight.
    [[nodiscard]] QPushButton* button(app::MessageId message) const;

Q_SIGNALS:
    void toggled(trilume::app::MessageId message);

private:
    struct Entry
    {
        app::MessageId message;
        QPushButton* button = nullptr; // owned by the viewport
    };

    [[nodiscard]] QPushButton* makeButton(app::MessageId message);
    void putInTabOrder();

    QWidget& m_viewport;
    std::vector<Entry> m_entries;
};

} // namespace trilume::ui
