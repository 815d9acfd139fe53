// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/overlay.h"

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace trilume::ui {

class WindowActions;

// A field and what of the window's actions is meant by what is typed there; Enter does it. [ui
// thread] What cannot be done at the moment is shown faint and not chosen.
class CommandPalette final : public Overlay
{
    Q_OBJECT

public:
    CommandPalette(const Theme& theme,
                   QWidget& window,
                   const WindowActions& actions,
                   const QList<QAction*>& kept);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    QSize wishedSize(const QSize& room) override;
    void takeFocus() override;

private:
    void buildField();
    void buildList();
    void fill();
    [[nodiscard]] bool moveBy(int key);
    void choose(int row); // the nearest one that can be done, or none
    void run(const QModelIndex& index);

    const WindowActions& m_actions;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
    QLabel* m_nothing;
};

} // namespace trilume::ui
