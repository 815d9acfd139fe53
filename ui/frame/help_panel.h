// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/overlay.h"

#include <QStringList>

#include <vector>

class QPushButton;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace trilume::ui {

class Banner;
class Dialogs;
class WindowActions;

// A page of the help: Markdown whose first line is its title.
struct HelpTopic
{
    QString id; // "plots": what links say, with ".md"
    QString title;
    QString text; // without the title
};

// In the language of the window, or English where it has no pages. [any thread]
[[nodiscard]] std::vector<HelpTopic> helpTopics();

// The help, as files of the program: needs no network. Links lead to other pages; an address
// outside of the program is shown, and opened only when one says so. [ui thread]
class HelpPanel final : public Overlay
{
    Q_OBJECT

public:
    struct Services
    {
        const WindowActions& actions;
        Dialogs& dialogs;
    };

    HelpPanel(const Theme& theme,
              QWidget& window,
              const Services& services,
              const QList<QAction*>& kept);

protected:
    QSize wishedSize(const QSize& room) override;
    void takeFocus() override;

private:
    void buildContents();
    void buildPage();
    void showTopic(std::size_t index);
    void follow(const QUrl& link);
    [[nodiscard]] QString keyTables() const;

    Services m_services;
    std::vector<HelpTopic> m_topics;
    std::vector<QPushButton*> m_buttons; // a list of contents, where there is room
    QWidget* m_contents;
    QToolButton* m_choice; // a menu of them, where there is not
    QTextBrowser* m_page;
    Banner* m_outside;
    QString m_address;
};

} // namespace trilume::ui
