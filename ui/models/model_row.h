// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_library.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace trilume::ui {

class ElidedLabel;
class IconButton;
class Theme;

// A model in the list: what it is and what can be done with it. [ui thread] Enter uses it, Delete
// removes it, the menu has the rest.
class ModelRow final : public QFrame
{
    Q_OBJECT

public:
    enum class Use
    {
        Not = 1,
        Loading,
        Answers,
    };

    ModelRow(const Theme& theme, const app::FoundModel& model, QWidget* parent);

    enum class Start
    {
        Other = 1,
        This, // opened at each start
    };

    void setContent(const app::FoundModel& model, Use use, Start start);

    [[nodiscard]] const app::FoundModel& model() const { return m_model; }

Q_SIGNALS:
    void useRequested(const QString& path);
    void startRequested(const trilume::app::FoundModel& model);
    void lastUsedAtStartRequested();
    void folderRequested(const QString& path); // of the file
    void removeRequested(const QString& path);
    void aboutRequested(const trilume::app::FoundModel& model);
    void markersRequested();      // of the model in use
    void stepRequested(int rows); // with the arrow keys

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void build();
    void fillMenu();
    void applyTheme();
    [[nodiscard]] QString whereItLies(Start start) const;

    const Theme& m_theme;
    app::FoundModel m_model;
    Use m_use = Use::Not;
    Start m_start = Start::Other;
    ElidedLabel* m_name;
    QLabel* m_state;
    QPushButton* m_useButton;
    IconButton* m_more;
    QMenu* m_menu;
    QLabel* m_facts;
    ElidedLabel* m_where;
    QVBoxLayout* m_column;
};

} // namespace trilume::ui
