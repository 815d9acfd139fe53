// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/api_server.h"
#include "app/server/server_controller.h"

#include <filesystem>

namespace trilume::app {
class GenerationQueue;
class ModelController;
class Settings;
} // namespace trilume::app

namespace trilume::desktop {

// The server of the window: runs while the settings want it, over the window's own queue and with
// the model that the window has. [ui thread]
class WindowServer final : public app::ServerController
{
    Q_OBJECT

public:
    struct Parts
    {
        app::GenerationQueue& queue;
        app::ModelController& models;
        app::Settings& settings;
    };

    // The parts are borrowed and outlive this. `tokenFile`: made when it is first wanted, with its
    // folder, as by `trilume-cli serve`.
    WindowServer(const Parts& parts, std::filesystem::path tokenFile, QObject* parent = nullptr);

    void open();  // from now on the settings count
    void close(); // for the end of the program: stops, whatever they say, until open()

    [[nodiscard]] app::ServerState state() const override;
    [[nodiscard]] QString address() const override;

    [[nodiscard]] QString token() const override { return m_token; }

    [[nodiscard]] QString failure() const override { return m_failure; }

private:
    void follow();
    void start(int port);
    void stop();
    void onStopped();
    void serveModel();
    [[nodiscard]] Status prepare();

    Parts m_parts;
    std::filesystem::path m_tokenFile;
    app::ApiServer m_server;
    QString m_token;
    QString m_failure;
    int m_port = 0; // that was tried last; 0: none since it was switched on
    bool m_isOpen = false;
    bool m_isStopping = false;
};

} // namespace trilume::desktop
