// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/layer_observer.h"

#include <chrono>

namespace trilume::model {

// Tells the observer how long the shares of its group took, added up; does not read the clock
// without one.
class GroupTimer
{
    using Clock = std::chrono::steady_clock;

public:
    // Adds the time of its scope.
    class Share
    {
    public:
        explicit Share(GroupTimer& timer)
            : m_timer(timer)
            , m_start(timer.m_observer == nullptr ? Clock::time_point() : Clock::now())
        {}

        ~Share()
        {
            if (m_timer.m_observer != nullptr) {
                m_timer.m_time.seconds +=
                    std::chrono::duration<double>(Clock::now() - m_start).count();
            }
        }

        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;

    private:
        GroupTimer& m_timer;
        Clock::time_point m_start;
    };

    // `time` says what is timed.
    GroupTimer(LayerObserver* observer, const ProjectionTime& time)
        : m_observer(observer)
        , m_time(time)
    {}

    // As the backend tells them: 0 is not known.
    void addDevice(double seconds) { m_deviceSeconds += seconds; }

    ~GroupTimer()
    {
        if (m_observer != nullptr) {
            if (m_deviceSeconds > 0.0) {
                m_time.deviceSeconds = m_deviceSeconds;
            }
            m_observer->onProjections(m_time);
        }
    }

    GroupTimer(const GroupTimer&) = delete;
    GroupTimer& operator=(const GroupTimer&) = delete;

private:
    LayerObserver* m_observer;
    ProjectionTime m_time;
    double m_deviceSeconds = 0.0;
};

} // namespace trilume::model
