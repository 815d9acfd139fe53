// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/boot_clock.h"

#include <QTest>

#include <ctime>

using namespace trilume;

class TestBootClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFromTheStartOfTheMachine();
};

void TestBootClock::countsFromTheStartOfTheMachine()
{
    const auto systemSeconds = [] {
        timespec time{};
        clock_gettime(CLOCK_BOOTTIME, &time);
        return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
    };
    const double before = systemSeconds();
    const double seconds = app::bootSeconds();
    QVERIFY(seconds >= before && seconds <= systemSeconds());
}

QTEST_GUILESS_MAIN(TestBootClock)
#include "test_boot_clock.moc"
