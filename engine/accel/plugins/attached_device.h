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
#include <vector>

namespace trilume::accel {

// How long after it was opened a lost device is opened anew, and one that failed too often is asked
// again: twice as long with every time, until it has lasted.
struct ReturnPauses
{
    std::chrono::milliseconds first{250};
    std::chrono::milliseconds longest{60'000};
    std::chrono::milliseconds lasting{60'000};
    std::chrono::milliseconds sameAnswer{1000}; // to who asks for products when tokens failed
};

// A device that somebody has chosen: sequences share it, and when it was lost it is opened anew, at
// once the first time and less and less often where that does not help. Given back when nobody has
// this, or the options and sources that come from it. [any thread]
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

    // Whoever wants it next has it opened anew, as `open` would do now: it was told of other
    // settings. Sequences that have it keep it until then, and get the new one as if it was lost.
    void renew() { m_isOutdated = true; }

    // What it tells of itself. Never opens it, and does not wait for who does.
    [[nodiscard]] Result<std::vector<PluginReading>> readTelemetry();
    [[nodiscard]] TelemetrySource telemetry();

    // For sequences: `backend`, `tokens` and `mayHaveReturned`, patience for what takes its time,
    // and what is faster there for what really is there; everything for a simulated one.
    [[nodiscard]] ProjectionOptions projections();

private:
    AttachedDevice(Open open, ReturnPauses pauses);

    struct Failure
    {
        Error error;
        Clock::time_point at;
    };

    [[nodiscard]] Result<std::unique_ptr<TokenBackend>> connectTokens(const TokenModel& model);
    [[nodiscard]] Result<std::shared_ptr<DeviceTokens>> bringTokens(const TokenModel& model);
    [[nodiscard]] Result<std::unique_ptr<ProjectionBackend>> connectProducts();
    void noteTry();
    [[nodiscard]] bool mayHaveReturned();

    const Open m_open;
    const ReturnPauses m_pauses;
    std::atomic<bool> m_isSimulated = false;
    std::atomic<bool> m_isOutdated = false; // what is open is
    std::mutex m_mutex;                     // all below; held while the device is opened
    std::shared_ptr<PluginDevice> m_device;
    std::chrono::milliseconds m_pause;
    Clock::time_point m_tried; // last
    Clock::time_point m_next;  // when it may be tried again
    // Held while a model is brought there or goes; again by who lets it go without memory for it.
    std::recursive_mutex m_tokensMutex;
    std::weak_ptr<DeviceTokens> m_tokens;
    std::optional<Failure> m_failure; // to open it just now, for who asks for products next
};

} // namespace trilume::accel
