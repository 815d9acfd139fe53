// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/hosted_plugin.h"
#include "engine/accel/include/trilume/accelerator.h"
#include "engine/base/result.h"

#include <cstddef>
#include <memory>

namespace trilume::accel {

// The table of functions of a plugin that runs in hosts, so that whoever uses a plugin need not
// know where it runs. The functions of C know no plugin, so there is a number of tables, each made
// for one place; a lease has one until it goes, together with everything that uses it. [any thread]
class HostedTable final
{
public:
    static constexpr std::size_t kMost = 64; // at the same time

    [[nodiscard]] static Result<std::shared_ptr<const HostedTable>> lease(
        std::shared_ptr<HostedPlugin> plugin);

    ~HostedTable();
    HostedTable(const HostedTable&) = delete;
    HostedTable& operator=(const HostedTable&) = delete;

    [[nodiscard]] const trilume_accel_plugin_t& functions() const { return m_functions; }

private:
    HostedTable(std::size_t place, std::shared_ptr<HostedPlugin> plugin);

    std::size_t m_place;
    std::shared_ptr<HostedPlugin> m_plugin;
    trilume_accel_plugin_t m_functions = {};
};

} // namespace trilume::accel
