// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "tests/support/fake_services.h"
#include "ui/plots/live_dock.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <numeric>
#include <vector>

// What a new sample costs the live dock: all six cards with ten minutes of samples, processor time
// of the interface thread from the sample to the drawn plots (over long times not every sample
// moves a line by enough to be drawn: the median is then that of none). Run offscreen:
//   QT_QPA_PLATFORM=offscreen bench_plots [seconds that are shown] [modelled: dashed lines]

using namespace trilume;
using app::Quantity;

namespace {

constexpr int kFrames = 200;
constexpr int kFrameMs = 60; // above the shortest time between two drawings
constexpr int kSamples = 6000;
constexpr std::array kQuantities = {Quantity::Power, Quantity::EnergyPerToken, Quantity::Memory,
                                    Quantity::Temperature, Quantity::Clock};

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

void addSample(app::MetricsHub& hub, double seconds)
{
    for (const Quantity quantity : kQuantities) {
        hub.addSample(app::wordFor(quantity),
                      {seconds, 10.0 + 3.0 * std::sin(seconds * 1.7) + std::sin(seconds * 23.0)});
    }
    hub.countTokens(500);
    hub.tick();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const double span = argc > 1 ? QByteArray(argv[1]).toDouble() : 600.0;
    const bool isModelled = argc > 2 && QByteArray(argv[2]) == "modelled";
    const EvidenceLabel evidence = isModelled ? EvidenceLabel::Modelled : EvidenceLabel::Measured;
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Theme theme(settings);
    double seconds = 1000.0;
    app::MetricsHub hub([&seconds] { return seconds; });
    tests::FakeChats chats(&hub);
    tests::FakeSensors sensors(settings);
    tests::FakeDialogs dialogs;
    ui::LiveDock dock(theme, {hub, chats, sensors, settings, dialogs}, nullptr);
    dock.resize(312, 1500); // all cards in sight
    for (const Quantity quantity : kQuantities) {
        app::SeriesDescription description;
        description.id = app::wordFor(quantity);
        description.quantity = quantity;
        description.evidence = evidence;
        hub.addSeries(description);
    }
    hub.beginAnswer({1}, {2});
    for (int i = 0; i < kSamples; ++i) {
        seconds += 0.1;
        addSample(hub, seconds);
    }
    dock.view().setSpan(span);
    dock.show();
    QTest::qWait(200);
    std::vector<double> costs;
    for (int frame = 0; frame < kFrames; ++frame) {
        seconds += 0.1;
        const double before = processorMs();
        addSample(hub, seconds);
        QTest::qWait(kFrameMs); // draws; what waits costs no processor time
        costs.push_back(processorMs() - before);
    }
    const double mean = std::accumulate(costs.begin(), costs.end(), 0.0) / kFrames;
    std::sort(costs.begin(), costs.end());
    QTextStream(stdout) << kQuantities.size() + 1 << " plots, " << span << " s shown, " << kFrames
                        << " samples: mean " << mean << " ms, median " << costs[kFrames / 2]
                        << " ms, p99 " << costs[kFrames * 99 / 100] << " ms of processor time\n";
    return 0;
}
