// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QToolButton>

#include <vector>

class QActionGroup;

namespace trilume::ui {

// A button that shows what is chosen and opens a menu of what can be. [ui thread]
class ChoiceButton final : public QToolButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;
        QString text;
        QString obstacle = {}; // why it cannot be chosen; empty: it can
    };

    // `name`: what is chosen with it, for screen readers.
    ChoiceButton(const QString& name, QWidget* parent);

    void setChoices(const std::vector<Choice>& choices);
    void setChosen(const QString& key); // tells nobody
    // A longer text ends in dots, and its tool tip says all of it.
    void setMostTextWidth(int pixels);

    [[nodiscard]] const QString& chosen() const { return m_chosen; }

    [[nodiscard]] const QString& chosenText() const { return m_chosenText; }

Q_SIGNALS:
    void chosenByPerson(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void popUp();
    void showChosen();

    QString m_name;
    QActionGroup* m_group;
    QString m_chosen;
    QString m_chosenText;
    int m_mostTextWidth = 0; // 0: as wide as it is
};

} // namespace trilume::ui
