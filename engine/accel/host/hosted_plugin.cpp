// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/hosted_plugin.h"

#include "engine/accel/plugins/plugin_table.h"

#include <algorithm>
#include <utility>

namespace trilume::accel {

namespace {

HostConnection::Question questionOf(HostCall call, trilume_accel_error_t* error)
{
    return {call, HostedPlugin::kPatience, nullptr, -1, error};
}

} // namespace

HostedPlugin::HostedPlugin(std::filesystem::path path, std::filesystem::path program)
    : m_path(std::move(path))
    , m_program(std::move(program))
{}

// A process that loads it.
Result<std::unique_ptr<HostConnection>> HostedPlugin::start(MessageChannel::Deadline deadline) const
{
    auto call = std::make_unique<LoadCall>();
    const std::string name = m_path.string();
    if (name.size() >= sizeof call->path) {
        return Error{Errc::InvalidArgument, Sentence::of("%1: the path is too long.", name)};
    }
    putText(call->path, name);
    Result<std::unique_ptr<HostProcess>> process = HostProcess::start(m_program);
    if (!process) {
        return process.error();
    }
    auto host = std::make_unique<HostConnection>(std::move(process).value());
    auto error = emptyStruct<trilume_accel_error_t>();
    if (host->send(questionOf(HostCall::Load, &error), *call, deadline) < 0) {
        return pluginError(name, TRILUME_ACCEL_ERROR_LOST, error);
    }
    return host;
}

Result<std::shared_ptr<HostedPlugin>> HostedPlugin::begin(const std::filesystem::path& path,
                                                          const std::filesystem::path& program)
{
    std::shared_ptr<HostedPlugin> plugin(new HostedPlugin(path, program));
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    Result<std::unique_ptr<HostConnection>> host = plugin->start(deadline);
    if (!host) {
        return host.error();
    }
    plugin->m_idle = std::move(host).value();
    auto error = emptyStruct<trilume_accel_error_t>();
    // What fails here fails again when the answer is waited for.
    static_cast<void>(
        plugin->m_idle->send(questionOf(HostCall::Enumerate, &error), NothingSaid{}, deadline));
    return plugin;
}

Status HostedPlugin::finish(MessageChannel::Deadline deadline)
{
    const std::lock_guard lock(m_mutex);
    auto error = emptyStruct<trilume_accel_error_t>();
    const trilume_accel_result_t loaded =
        m_idle->receive(questionOf(HostCall::Load, &error), m_about, deadline);
    if (loaded < 0) {
        m_idle.reset();
        return pluginError(m_path.string(), loaded, error);
    }
    m_told = std::make_unique<EnumerateAnswer>();
    m_toldError = emptyStruct<trilume_accel_error_t>();
    m_toldResult =
        m_idle->receive(questionOf(HostCall::Enumerate, &m_toldError), *m_told, deadline);
    if (m_toldResult < 0) {
        m_idle.reset();
    }
    return Done{};
}

std::unique_ptr<HostConnection> HostedPlugin::takeIdle()
{
    const std::lock_guard lock(m_mutex);
    return std::move(m_idle);
}

// A host that has it loaded: the one that is there, or a new one.
std::unique_ptr<HostConnection> HostedPlugin::loaded(trilume_accel_result_t& result,
                                                     trilume_accel_error_t* error)
{
    std::unique_ptr<HostConnection> host = takeIdle();
    if (host != nullptr && host->isThere()) {
        return host;
    }
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    Result<std::unique_ptr<HostConnection>> started = start(deadline);
    if (!started) {
        result = TRILUME_ACCEL_ERROR_LOST;
        fillError(error, started.error().english());
        return nullptr;
    }
    host = std::move(started).value();
    LoadAnswer about = {};
    result = host->receive(questionOf(HostCall::Load, error), about, deadline);
    return result < 0 ? nullptr : std::move(host);
}

trilume_accel_result_t HostedPlugin::enumerate(const trilume_accel_host_t* caller,
                                               trilume_accel_device_info_t* devices,
                                               std::size_t deviceSize,
                                               std::uint32_t capacity,
                                               std::uint32_t* count,
                                               trilume_accel_error_t* error)
{
    if (count == nullptr || (devices == nullptr && capacity > 0)) {
        fillError(error, "There is no place for the devices.");
        return TRILUME_ACCEL_ERROR_INVALID;
    }
    std::unique_ptr<EnumerateAnswer> told;
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    {
        const std::lock_guard lock(m_mutex);
        told = std::move(m_told);
        if (told != nullptr && m_toldResult < 0) {
            fillError(error, textOf(m_toldError.text));
            return m_toldResult;
        }
    }
    if (told == nullptr) {
        const std::unique_ptr<HostConnection> host = loaded(result, error);
        if (host == nullptr) {
            return result;
        }
        told = std::make_unique<EnumerateAnswer>();
        HostConnection::Question question = questionOf(HostCall::Enumerate, error);
        question.host = caller;
        result = host->ask(question, NothingSaid{}, *told);
        if (result < 0) {
            return result;
        }
    }
    *count = static_cast<std::uint32_t>(std::min<std::uint64_t>(told->count, kMostToldDevices));
    for (std::uint32_t i = 0; i < std::min(*count, capacity); ++i) {
        fillStruct(reinterpret_cast<std::byte*>(devices) + i * deviceSize, deviceSize,
                   readStruct<trilume_accel_device_info_t>(&told->devices[i]));
    }
    return TRILUME_ACCEL_OK;
}

std::unique_ptr<HostedDevice> HostedPlugin::open(const trilume_accel_host_t* caller,
                                                 const char* device,
                                                 const char* settings,
                                                 trilume_accel_result_t& result,
                                                 trilume_accel_error_t* error)
{
    std::unique_ptr<HostConnection> host = loaded(result, error);
    if (host == nullptr) {
        return nullptr;
    }
    return HostedDevice::open(std::move(host), caller, device, settings, result, error);
}

} // namespace trilume::accel
