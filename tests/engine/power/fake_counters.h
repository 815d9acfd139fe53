// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/perf_counter.h"

#include <cerrno>
#include <cstdint>
#include <map>
#include <memory>
#include <utility>

namespace trilume::tests {

// Stands for the kernel's counting of events: of one unit, on processors that are told. Like the
// kernel's, a counter begins with 0 when it is opened. It outlives the counters that it opens.
class FakeCounters
{
public:
    static constexpr std::uint32_t kType = 31;

    // What an event has come to on a processor since the machine began; there is none before.
    void count(int processor, std::uint64_t config, std::uint64_t total)
    {
        m_totals[{processor, config}] = total;
    }

    // The processor is out of service.
    void remove(int processor, std::uint64_t config) { m_totals.erase({processor, config}); }

    // The unit goes on from 0 behind the counters' back.
    void reset(int processor, std::uint64_t config) { m_totals[{processor, config}] = 0; }

    // Opening ends with `number` (errno) from now on; 0 lifts that.
    void refuseOpening(int number) { m_refusal = number; }

    // Counters that are open now end with `number` when they are read.
    void end(int number)
    {
        ++m_era;
        m_ending = number;
    }

    [[nodiscard]] int open() const { return m_open; } // counters that are open
    [[nodiscard]] int openings() const { return m_openings; }

    power::OpenedCounter openCounter(const power::PerfEvent& event)
    {
        if (m_refusal != 0) {
            return {m_refusal, nullptr};
        }
        const Key key{event.processor, event.config};
        if (event.type != kType || m_totals.count(key) == 0) {
            return {event.type != kType ? ENOENT : ENODEV, nullptr};
        }
        return {0, std::make_unique<Counter>(*this, key)};
    }

private:
    using Key = std::pair<int, std::uint64_t>;

    class Counter final : public power::PerfCounter
    {
    public:
        Counter(FakeCounters& all, Key key)
            : m_all(all)
            , m_key(std::move(key))
            , m_era(all.m_era)
            , m_start(all.m_totals[m_key])
        {
            ++m_all.m_open;
            ++m_all.m_openings;
        }

        ~Counter() override { --m_all.m_open; }

        power::PerfCount read() override
        {
            if (m_era != m_all.m_era) {
                return {m_all.m_ending, 0};
            }
            const std::uint64_t total = m_all.m_totals[m_key];
            m_start = total < m_start ? 0 : m_start;
            return {0, total - m_start};
        }

    private:
        FakeCounters& m_all;
        Key m_key;
        int m_era;
        std::uint64_t m_start;
    };

    std::map<Key, std::uint64_t> m_totals;
    int m_refusal = 0;
    int m_era = 0;
    int m_ending = 0;
    int m_open = 0;
    int m_openings = 0;
};

} // namespace trilume::tests
