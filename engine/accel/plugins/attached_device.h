// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/device_tokens.h"
#include "engine/accel/plugins/plugin_device.h"
#include "engine/accel/projection_options.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace trilume::accel {

// How long after it was opened a lost device is opened anew, and one that failed too often is asked
// again: twice as long with every time, until it has lasted.
struct ReturnPauses
{
    std::chrono::milliseconds first{250};
    std::chrono::milliseconds longest{60'000};
    std::chrono::milliseconds lasting{60'000};
};

// A device that somebody has chosen: sequences share it, and when it was lost it is opened anew, at
// once the first time and less and less often where that does not help. [any thread]
class AttachedDevice final : public std::enable_shared_from_this<AttachedDevice>
{
public:
    using Open = std::function<Result<std::shared_ptr<PluginDevice>>()>;
    using Clock = std::chrono::steady_clock;

    // `open` is asked when the device is wanted.
    [[nodiscard]] static std::shared_ptr<AttachedDevice> create(Open open,
                                                                ReturnPauses pauses = {});

    // Opens it, unless it is open.
    [[nodiscard]] Result<std::shared_ptr<PluginDevice>> device();

    // What it tells of itself. Never opens it, and does not wait for who does.
    [[nodiscard]] TelemetrySource telemetry();

    // For sequences: `backend`, `tokens` and `mayHaveReturned`, patience for what takes its time,
    // and what is faster there for what really is there; everything for a simulated one.
    [[nodiscard]] ProjectionOptions projections();

private:
    AttachedDevice(Open open, ReturnPauses pauses);

    [[nodiscard]] Result<std::unique_ptr<TokenBackend>> connectTokens(const TokenModel& model);
    [[nodiscard]] Result<std::unique_ptr<ProjectionBackend>> connectProducts();
    void noteTry();
    [[nodiscard]] bool mayHaveReturned();

    const Open m_open;
    const ReturnPauses m_pauses;
    std::atomic<bool> m_isSimulated = false;
    std::mutex m_mutex; // all below; held while the device is opened
    std::shared_ptr<PluginDevice> m_device;
    std::chrono::milliseconds m_pause;
    Clock::time_point m_tried; // last
    Clock::time_point m_next;  // when it may be tried again
    std::mutex m_tokensMutex;  // held while a model is brought there
    std::weak_ptr<DeviceTokens> m_tokens;
    std::optional<Error> m_failure; // to open it just now, for who asks for products next
};

} // namespace trilume::accel
