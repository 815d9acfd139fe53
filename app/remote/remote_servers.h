// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/server_models.h"
#include "app/remote/model_finder.h"
#include "app/remote/server_keys.h"

#include <filesystem>
#include <functional>

namespace trilume::app {

class Settings;

// The ServerModels that asks real servers. [ui thread] Remembers the server and the model in the
// settings, and the key in a file of its own.
class RemoteServers final : public ServerModels
{
    Q_OBJECT

public:
    // `settings` is borrowed and outlives this. `keyFile` empty: no key is kept.
    RemoteServers(Settings& settings,
                  const std::filesystem::path& keyFile,
                  QObject* parent = nullptr);

    [[nodiscard]] ServerModel last() const override;
    [[nodiscard]] bool keepsKeyFor(const QString& address) const override;
    [[nodiscard]] QString forgetKey(const QString& address) override;
    [[nodiscard]] bool isReadableOnTheWay(const QString& address) const override;
    void find(const QString& address, const QString& key) override;
    void cancelFind() override;
    [[nodiscard]] QString use(const ServerModel& model) override;

Q_SIGNALS:
    void chosen(const trilume::app::RemoteModel& model);

private:
    [[nodiscard]] Result<RemoteModel> resolve(const ServerModel& model) const;

    Settings& m_settings;
    ServerKeys m_keys;
    ModelFinder m_finder;
};

} // namespace trilume::app
