// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "app/settings/settings.h"
#include "ui/frame/tray.h"
#include "ui/frame/window_place.h"
#include "ui/theme/theme.h"
#include "ui/window_contents.h"

#include <QCloseEvent>
#include <QStatusBar>
#include <QThread>

namespace trilume::ui {

MainWindow::MainWindow(Theme& theme, const Services& services, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_services(services)
    , m_tray(new Tray({services.chats, services.settings, services.tray}, *this))
    , m_contents(std::make_unique<WindowContents>(*this, m_theme, m_services))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_speakAnew.setSingleShot(true);
    connect(&m_speakAnew, &QTimer::timeout, this, &MainWindow::speakAnew);
    m_tray->follow(m_contents->actions());
    placeWindow(*this, m_services.settings.windowGeometry(),
                QSize(1280, 800) * m_theme.metrics().scale());
    m_contents->updatePanels();
}

// Heard here, not by half a window.
MainWindow::~MainWindow()
{
    leaveField(*this);
}

// Texts are given to widgets as they are made, all over the window, and few of them could be given
// again. So all widgets are made again: the services live on, and so does the window, which stays
// where it is with its place on the screen, in the list of windows and in the status area.
void MainWindow::speakAnew()
{
    if (QThread::currentThread()->loopLevel() > 1) { // of a menu whose button would be deleted
        m_speakAnew.start(0);
        return;
    }
    setUpdatesEnabled(false);
    const WindowContents::Kept kept = m_contents->keep();
    m_contents.reset();
    m_contents = std::make_unique<WindowContents>(*this, m_theme, m_services);
    m_tray->follow(m_contents->actions());
    centralWidget()->show(); // now, not after a picture without
    statusBar()->show();
    m_contents->restore(kept);
    setUpdatesEnabled(true);
}

void MainWindow::quit()
{
    m_tray->quit();
}

void MainWindow::beginChat()
{
    m_contents->beginChat();
}

void MainWindow::openFile(const QString& path)
{
    m_contents->openFile(path);
}

void MainWindow::offerFreshDatabase()
{
    m_contents->offerFreshDatabase();
}

void MainWindow::showOldDatabase(const QString& path)
{
    m_contents->showOldDatabase(path);
}

void MainWindow::stayOpen(const QString& message, const QString& unsavedText)
{
    m_contents->stayOpen(message, unsavedText);
    show();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_contents->updatePanels();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_contents->keepPlace();
    m_services.settings.setWindowGeometry(saveGeometry());
    event->accept();
    Q_EMIT closed(); // stops and stores what is being written
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_speakAnew.start(0);
    }
}

} // namespace trilume::ui
