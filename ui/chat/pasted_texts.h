// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace trilume::ui {

class IconButton;
class Theme;

// Long texts that go before what is typed, each as a line that says what it is: it can be looked at
// and taken away, and none of it is laid out before somebody asks. [ui thread]
class PastedTexts final : public QWidget
{
    Q_OBJECT

public:
    PastedTexts(const Theme& theme, QWidget* parent);

    // `title`: of a file; empty: it was pasted.
    void add(const QString& title, const QString& text);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }

    [[nodiscard]] qsizetype characters() const; // of all
    [[nodiscard]] QString text() const;         // of all, in order

    // The answer to countWanted(); nothing when it is gone.
    void showTokens(int id, int tokens);

Q_SIGNALS:
    void changed();
    void countWanted(int id, const QString& text);

private:
    struct Item
    {
        int id = 0;
        QString title;
        QString text;
        qint64 words = 0;
        QWidget* line = nullptr; // owned by this
        QPushButton* name = nullptr;
        IconButton* close = nullptr;
    };

    void applyTheme();
    void remove(int id);
    void open(int id);
    void showName(const Item& item, int tokens);

    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::vector<Item> m_items;
    int m_lastId = 0;
};

} // namespace trilume::ui
