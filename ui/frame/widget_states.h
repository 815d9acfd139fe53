// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace trilume::ui {

// What a person did to the widgets of a window, by their object names: what is typed into fields,
// how far a page is scrolled, which of them has the focus. For widgets that are made anew. [ui
// thread]
class WidgetStates final
{
public:
    WidgetStates() = default;
    explicit WidgetStates(const QWidget& window);

    // What is there of them; a field that shows the same is left alone.
    void restore(QWidget& window) const;

private:
    struct Field
    {
        QString text;
        int cursor = 0;
    };

    QHash<QString, Field> m_fields;
    QHash<QString, int> m_scrolled; // upright
    QString m_focused;
};

} // namespace trilume::ui
