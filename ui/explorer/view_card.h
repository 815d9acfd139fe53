// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QBoxLayout;
class QLabel;

namespace trilume::ui {

class Theme;

// A card with a title, a note at the right of it and a body. [ui thread]
class ViewCard : public QFrame
{
    Q_OBJECT

public:
    ViewCard(const Theme& theme, const QString& objectName, QWidget* parent);

    void setTitle(const QString& title);
    void setNote(const QString& note);

    [[nodiscard]] QString title() const;

    [[nodiscard]] QString note() const;

    [[nodiscard]] QBoxLayout& head() { return *m_head; }

    [[nodiscard]] QBoxLayout& body() { return *m_body; }

private:
    void applyTheme();

    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_note;
    QBoxLayout* m_head;
    QBoxLayout* m_body;
};

} // namespace trilume::ui
