// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/overlay.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace trilume::app {
class ServerModels;
}

namespace trilume::ui {

class ScrollingBody;

// Where a model on a server is chosen: its address, a key, a name among those that the server
// tells. [ui thread] Nothing goes out before a button is pressed, and what is wrong is said here.
class ServerPanel final : public Overlay
{
    Q_OBJECT

public:
    // `servers` is borrowed and outlives the panel.
    ServerPanel(const Theme& theme,
                QWidget& window,
                const QAction& own,
                const QList<QAction*>& kept,
                app::ServerModels& servers);
    ~ServerPanel() override;

protected:
    QSize wishedSize(const QSize& room) override;
    void takeFocus() override;

private:
    QLabel* addWords(const QString& text, const char* name);
    QLineEdit* addField(const QString& title, const char* name);
    void addList();
    void fill();
    void find();
    void forgetKey();
    void showFound(const QStringList& names);
    void use();
    void updateAddress();
    void updateButtons();
    void say(const QString& message);
    void bringIntoView(const QWidget& widget); // of the sheet

    app::ServerModels& m_servers;
    ScrollingBody* m_area;
    QWidget* m_content;
    QVBoxLayout* m_body;
    QLineEdit* m_address = nullptr;
    QLabel* m_warning = nullptr;
    QLineEdit* m_key = nullptr;
    QPushButton* m_find = nullptr;
    QPushButton* m_forgetKey = nullptr;
    QLineEdit* m_model = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_use = nullptr;
    bool m_isFinding = false;
};

} // namespace trilume::ui
