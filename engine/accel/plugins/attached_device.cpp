// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/attached_device.h"

#include "engine/accel/plugins/plugin_backend.h"

#include <algorithm>
#include <span>
#include <utility>

namespace trilume::accel {

namespace {

// A simulated device takes its time, and is no less right.
constexpr std::chrono::seconds kPatienceForSimulation{60};
constexpr std::chrono::seconds kPatienceForSimulatedTokens{600};

Status takesTokensOf(PluginDevice& device, const TokenModel& model)
{
    const trilume_tokens_shape_t shape = tokensShapeOf(model);
    return device.askTokens(
        [&](const trilume_tokens_functions_t& tokens, trilume_accel_device_t* asked,
            trilume_accel_error_t* error) { return tokens.supports(asked, &shape, error); });
}

} // namespace

std::shared_ptr<AttachedDevice> AttachedDevice::create(Open open, ReturnPauses pauses)
{
    return std::shared_ptr<AttachedDevice>(new AttachedDevice(std::move(open), pauses));
}

AttachedDevice::AttachedDevice(Open open, ReturnPauses pauses)
    : m_open(std::move(open))
    , m_pauses(pauses)
    , m_pause(pauses.first)
{}

Result<std::shared_ptr<PluginDevice>> AttachedDevice::device()
{
    const std::lock_guard lock(m_mutex);
    const bool isOutdated = m_isOutdated.exchange(false);
    if (m_device != nullptr && !m_device->isLost() && !isOutdated) {
        return m_device;
    }
    if (isOutdated || Clock::now() - m_tried >= m_pauses.lasting) {
        m_pause = m_pauses.first;
    }
    if (m_device != nullptr) {
        m_device->close(); // it may let only one in, and others may still have it
        m_device.reset();
    }
    Result<std::shared_ptr<PluginDevice>> opened = m_open();
    noteTry();
    if (opened) {
        m_device = opened.value();
        m_isSimulated = m_device->info().isSimulated;
    }
    return opened;
}

void AttachedDevice::noteTry()
{
    m_tried = Clock::now();
    m_next = m_tried + m_pause;
    m_pause = std::min(2 * m_pause, m_pauses.longest);
}

// Asked by who has given it up, or did not get it. One that is there but fails costs the patience
// of whoever awaits it each time: it has to rest as well.
bool AttachedDevice::mayHaveReturned()
{
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!lock || Clock::now() < m_next) {
        return false; // somebody is opening it, or it rests
    }
    if (m_device != nullptr && !m_device->isLost()) {
        if (Clock::now() - m_tried >= m_pauses.lasting) {
            m_pause = m_pauses.first;
        }
        noteTry();
    }
    return true;
}

Result<std::vector<PluginReading>> AttachedDevice::readTelemetry()
{
    std::shared_ptr<PluginDevice> device;
    if (const std::unique_lock lock(m_mutex, std::try_to_lock); lock) {
        device = m_device;
    }
    if (device == nullptr || device->isLost()) {
        return Error{Errc::NotFound, Sentence::of("The device is not open.")};
    }
    return device->readTelemetry();
}

TelemetrySource AttachedDevice::telemetry()
{
    return [self = shared_from_this()] {
        return self->readTelemetry();
    };
}

// Sequences of one model share it; another model takes its place.
Result<std::shared_ptr<DeviceTokens>> AttachedDevice::bringTokens(const TokenModel& model)
{
    Result<std::shared_ptr<PluginDevice>> opened = device();
    if (!opened) {
        m_failure = Failure{opened.error(), Clock::now()};
        return opened.error();
    }
    m_failure.reset();
    std::shared_ptr<DeviceTokens> tokens = m_tokens.lock();
    if (tokens != nullptr && tokens->isOf(*opened.value(), model)) {
        return tokens;
    }
    if (tokens != nullptr && opened.value()->hasTokens()) {
        if (Status taken = takesTokensOf(*opened.value(), model); !taken) {
            return taken.error(); // the other one may stay
        }
        tokens->giveWay();
        tokens.reset();
    }
    Result<std::shared_ptr<DeviceTokens>> loaded =
        DeviceTokens::load(std::move(opened).value(), model);
    if (loaded) {
        m_tokens = loaded.value();
    }
    return loaded;
}

Result<std::unique_ptr<TokenBackend>> AttachedDevice::connectTokens(const TokenModel& model)
{
    const std::lock_guard lock(m_tokensMutex);
    Result<std::shared_ptr<DeviceTokens>> brought = bringTokens(model);
    if (!brought) {
        return brought.error();
    }
    DeviceTokens* const tokens = brought.value().get();
    // The last one lets the model go with the lock: whoever comes next finds it there, or gone.
    std::shared_ptr<DeviceTokens> shared(
        tokens, [self = shared_from_this(),
                 kept = std::move(brought).value()](DeviceTokens* /*kept*/) mutable {
            const std::lock_guard goes(self->m_tokensMutex);
            kept.reset();
        });
    return std::unique_ptr<TokenBackend>(std::make_unique<PluginTokenBackend>(std::move(shared)));
}

// A device that takes long to say that it is not there is not asked a second time for that.
Result<std::unique_ptr<ProjectionBackend>> AttachedDevice::connectProducts()
{
    {
        const std::lock_guard lock(m_tokensMutex);
        const auto failure = std::exchange(m_failure, std::nullopt);
        if (failure && Clock::now() - failure->at < m_pauses.sameAnswer) {
            return failure->error;
        }
    }
    Result<std::shared_ptr<PluginDevice>> opened = device();
    if (!opened) {
        return opened.error();
    }
    return std::unique_ptr<ProjectionBackend>(
        std::make_unique<PluginBackend>(std::move(opened).value()));
}

ProjectionOptions AttachedDevice::projections()
{
    const std::shared_ptr<AttachedDevice> self = shared_from_this();
    ProjectionOptions options;
    options.backend = [self](const ProjectionPlan&) {
        return self->connectProducts();
    };
    options.tokens = [self](const TokenModel& model) {
        return self->connectTokens(model);
    };
    options.tokenPatience = [self] {
        return self->m_isSimulated ? std::chrono::milliseconds(kPatienceForSimulatedTokens)
                                   : kTokenPatience;
    };
    options.mayHaveReturned = [self] {
        return self->mayHaveReturned();
    };
    options.patience = [self](std::span<const ProjectionJob>) {
        return self->m_isSimulated ? std::chrono::milliseconds(kPatienceForSimulation)
                                   : kUsualPatience;
    };
    // The seconds of a simulated one are this machine's, and say nothing of what it stands for.
    options.offload = [self] {
        return self->m_isSimulated ? OffloadPolicy::Everything : OffloadPolicy::WhatIsFaster;
    };
    return options;
}

} // namespace trilume::accel
