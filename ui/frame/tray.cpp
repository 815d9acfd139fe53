// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/tray.h"

#include "app/chat/chat_controller.h"
#include "app/settings/settings.h"
#include "ui/frame/tray_icon.h"
#include "ui/frame/window_actions.h"
#include "ui/widgets/text_direction.h"

#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QWidget>

namespace trilume::ui {

Tray::Tray(const Services& services, QWidget& window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
    , m_menu(std::make_unique<QMenu>())
{
    if (m_services.icon == nullptr) {
        return;
    }
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    connect(m_menu.get(), &QMenu::aboutToShow, this, [this] {
        m_toggle->setText(m_window.isVisible() ? tr("Hide the window") : tr("Show the window"));
    });
    window.installEventFilter(this);
    connect(m_services.icon, &TrayIcon::activated, this, &Tray::showWindow);
    connect(&m_services.settings, &app::Settings::changed, this, &Tray::update);
    connect(&m_services.chats, &app::ChatController::stateChanged, this, &Tray::updateTip);
    connect(&m_services.chats, &app::ChatController::messageFinished, this, &Tray::tellAnswer);
}

Tray::~Tray()
{
    if (m_services.icon != nullptr) {
        m_services.icon->hide(); // before the menu
    }
}

void Tray::follow(const WindowActions& actions)
{
    m_actions = &actions;
    if (m_services.icon == nullptr) {
        return;
    }
    m_menu->clear();
    m_toggle = m_menu->addAction(QString());
    m_toggle->setObjectName(QStringLiteral("trayToggle"));
    QAction* newChat = m_menu->addAction(actions.newChat->text());
    newChat->setObjectName(QStringLiteral("trayNewChat"));
    m_menu->addAction(actions.stop);
    m_menu->addSeparator();
    QAction* end = m_menu->addAction(actions.quit->text());
    end->setObjectName(QStringLiteral("trayQuit"));
    connect(m_toggle, &QAction::triggered, this, &Tray::toggleWindow);
    connect(newChat, &QAction::triggered, this, [this] {
        showWindow();
        m_actions->newChat->trigger();
    });
    connect(end, &QAction::triggered, this, &Tray::quit);
    update();
    if (m_services.icon->isShown()) {
        updateTip();
    }
}

void Tray::update()
{
    const bool isWanted =
        m_services.settings.value(app::SettingId::TrayWanted) != 0.0 && !m_hasClosed;
    if (isWanted == m_services.icon->isShown()) {
        return;
    }
    if (isWanted) {
        m_services.icon->show(
            QIcon(QStringLiteral(":/trilume/icons/io.github.trilume.Trilume.svg")), *m_menu);
        updateTip();
        return;
    }
    m_services.icon->hide();
    if (m_window.isHidden() && !m_hasClosed) { // by whoever wrote the file: nothing leads back
        showWindow();
    }
}

void Tray::updateTip()
{
    const bool isIdle = m_services.chats.state() == app::GenerationState::Idle;
    m_services.icon->setTip(isIdle ? tr("Trilume") : tr("Trilume \u2013 answering"));
}

void Tray::toggleWindow()
{
    if (m_window.isVisible()) {
        hideWindow();
    } else {
        showWindow();
    }
}

void Tray::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Tray::hideWindow()
{
    m_window.hide();
    if (!m_hasSaidSo) {
        m_hasSaidSo = true;
        m_services.icon->tell(tr("Trilume goes on here"),
                              tr("Answers and the server go on. Quit ends the program."));
    }
}

void Tray::tellAnswer()
{
    if (m_services.icon->isShown() && m_window.isHidden()) {
        m_services.icon->tell(tr("The answer is there"),
                              inItsDirection(m_services.chats.currentTitle()));
    }
}

void Tray::quit()
{
    m_isQuitting = true;
    m_window.close();
    m_isQuitting = false;
}

bool Tray::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window) {
        return false;
    }
    if (event->type() == QEvent::Show) {
        m_hasClosed = false; // or could not end
        update();
    } else if (event->type() == QEvent::Close) {
        return takeClose(*event);
    }
    return false;
}

// Whether it hides the window in place of closing it.
bool Tray::takeClose(QEvent& event)
{
    const bool isEnding = m_isQuitting || qGuiApp->isSavingSession();
    if (!isEnding && m_services.icon->isShown() && m_services.icon->isAvailable()) {
        event.ignore();
        hideWindow();
        return true;
    }
    m_hasClosed = true;
    m_services.icon->hide(); // nothing is left to be shown by it
    return false;
}

} // namespace trilume::ui
