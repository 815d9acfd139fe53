// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>
#include <vector>

class QAbstractButton;
class QAction;

namespace trilume::ui {

// The pages of the window, one of them in view; each has a button on the rail and an action with
// its key. [ui thread]
class PageSwitch final : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    // `takeFocus` is called when the person goes to the page.
    void addPage(QWidget& page,
                 QAbstractButton& button,
                 const QAction& action,
                 std::function<void()> takeFocus);

    void showPage(QWidget& page); // leaves the focus to the caller
    void goTo(QWidget& page);     // with the focus

    // By the object name of the button; one that is not known changes nothing.
    [[nodiscard]] QString currentName() const;
    void goToNamed(const QString& name);

private:
    struct Entry
    {
        QWidget* page;
        QAbstractButton* button;
        std::function<void()> takeFocus;
    };

    std::vector<Entry> m_entries;
};

} // namespace trilume::ui
