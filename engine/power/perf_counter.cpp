// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/perf_counter.h"

#include <cerrno>

#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace trilume::power {

namespace {

class KernelCounter final : public PerfCounter
{
public:
    explicit KernelCounter(int handle)
        : m_handle(handle)
    {}

    ~KernelCounter() override { close(m_handle); }

    PerfCount read() override
    {
        std::uint64_t count = 0;
        ssize_t size = 0;
        do {
            size = ::read(m_handle, &count, sizeof count);
        } while (size < 0 && errno == EINTR);
        if (size < 0) {
            return {errno, 0};
        }
        // The kernel ends a counter that it cannot keep on its processor.
        return size == sizeof count ? PerfCount{0, count} : PerfCount{ENODEV, 0};
    }

private:
    int m_handle;
};

} // namespace

OpenedCounter openPerfCounter(const PerfEvent& event)
{
    perf_event_attr attributes{};
    attributes.size = sizeof attributes;
    attributes.type = event.type;
    attributes.config = event.config;
    constexpr pid_t kEveryProcess = -1;
    constexpr int kNoGroup = -1;
    // glibc has no function for it.
    const long handle = syscall(SYS_perf_event_open, &attributes, kEveryProcess, event.processor,
                                kNoGroup, PERF_FLAG_FD_CLOEXEC);
    if (handle < 0) {
        return {errno, nullptr};
    }
    return {0, std::make_unique<KernelCounter>(static_cast<int>(handle))};
}

} // namespace trilume::power
