// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus/desktop_entrance.h"
#include "app/desktop/bus/session_bus.h"
#include "app/desktop/command_line.h"
#include "app/desktop/connect_window.h"
#include "app/desktop/display_guard.h"
#include "app/desktop/options/window_options.h"
#include "app/desktop/quit_signals.h"
#include "app/desktop/relay.h"
#include "app/desktop/services/services.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/spoken_language.h"
#include "app/desktop/start_watch.h"
#include "app/library/model_loader.h"
#include "app/platform/display_text.h"
#include "app/platform/paths.h"
#include "app/platform/standard_streams.h"
#include "app/settings/settings.h"
#include "ui/frame/tray_icon.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"

#include <QApplication>
#include <QByteArray>
#include <QFile>

#include <clocale>
#include <cstdio>
#include <exception>
#include <optional>
#include <utility>

// The one place where the window meets what is behind it: builds all, runs the loop, takes all down
// in order.

namespace trilume::desktop {

namespace {

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("trilume"));
    QCoreApplication::setOrganizationName(QStringLiteral("trilume"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRILUME_VERSION));
}

void print(std::FILE* stream, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

// What the desktop gave this start, so that the window may come to the front; before Qt uses it up.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

int runWindow(QApplication& application,
              const StartRequest& request,
              app::Settings& settings,
              const SpokenLanguage& language,
              const QByteArray& busAddress)
{
    SingleInstance instance(app::dataFolder(), qEnvironmentVariable("XDG_RUNTIME_DIR"));
    const SingleInstance::Role role = instance.begin(request);
    if (role == SingleInstance::Role::HandedOver) {
        return relayFromBus(instance, busAddress);
    }
    if (role == SingleInstance::Role::NoAnswer) {
        print(stderr, QStringLiteral("trilume: %1\n")
                          .arg(noAnswerText(app::dataFolder(), instance.silentProcess())));
    }
    // Closing the window begins the end; the loop runs until the last answer is stored.
    QApplication::setQuitOnLastWindowClosed(false);
    ui::Theme theme(settings);
    ui::NativeDialogs dialogs;
    ServicesOptions options;
    options.store.path = app::databaseFilePath();
    options.states.folder = app::stateFolder();
    options.serverToken = QFile::encodeName(app::serverTokenPath()).toStdString();
    options.serverKeys = app::serverKeysPath().toStdString();
    options.markers = app::markersFolder();
    options.comparisons = QFile::encodeName(app::comparisonsFolder()).toStdString();
    options.devices = app::hostedDevices();
    options.loader = app::loadLocalModel;
    Services services(std::move(options), settings);
    ui::NativeTrayIcon tray;
    ui::MainWindow window(theme,
                          {*services.chats(), *services.models(), *services.metrics(),
                           *services.sensors(), settings, dialogs, *services.explorer(),
                           services.server(), &tray, services.comparisons(), services.account()});
    const StartWatch startWatch(window, *services.models());
    const desktop::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &desktop::QuitSignals::quitRequested, &window,
                     &ui::MainWindow::quit);
    connectWindow(window, services);
    QObject::connect(&language, &SpokenLanguage::changed, &services, &Services::speakAnew);
    DesktopEntrance entrance(busAddress);
    connectInstance(instance, entrance, window, services);
    QObject::connect(&services, &Services::shutDownFinished, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    window.show();
    services.start();
    if (request.isNewChat) {
        window.beginChat();
    }
    window.openFile(request.path);
    entrance.open();
    return QApplication::exec();
}

int runProgram(int argc, char** argv)
{
    app::occupyStandardStreams();
    nameApplication();
    QStringList arguments;
    arguments.reserve(argc);
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    // Answered before there is an application: they need no display.
    const CommandLine line = parseCommandLine(arguments);
    switch (line.action) {
    case CommandLine::Action::PrintHelp:
        print(stdout, helpText());
        return 0;
    case CommandLine::Action::PrintVersion:
        print(stdout, QStringLiteral("trilume %1\n").arg(QCoreApplication::applicationVersion()));
        return 0;
    case CommandLine::Action::Refuse:
        print(stderr, QStringLiteral("trilume: %1\n").arg(app::displayText(line.message)));
        return kWrongUsage;
    case CommandLine::Action::RunWindow:
        break;
    }
    const StartRequest request{line.path, activationToken(), line.isNewChat};
    const QByteArray busAddress = settleSessionBus();
    std::optional<DisplayGuard> guard(std::in_place);
    QApplication application(argc, argv);
    // Qt has taken the locale of the environment, whose numbers may have commas: what the engine
    // and its libraries print and read has a point.
    std::setlocale(LC_NUMERIC, "C"); // NOLINT(concurrency-mt-unsafe): before the first thread
    guard.reset();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Trilume"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.trilume.Trilume"));
    app::Settings settings;
    const SpokenLanguage language(settings);
    return runWindow(application, request, settings, language, busAddress);
}

} // namespace

} // namespace trilume::desktop

int main(int argc, char** argv)
{
    try {
        return trilume::desktop::runProgram(argc, argv);
    } catch (const std::exception& exception) {
        // Qt and the standard library throw where memory ends.
        std::fprintf(stderr, "trilume: %s\n", exception.what());
        return trilume::desktop::kFailed;
    }
}
