// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/rotary_angles.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace trilume;
using model::transformer::RotaryAngles;

class TestRotaryAngles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsByPowersOfTheta();
    void slowsDownAsYarnDoes();
};

void TestRotaryAngles::turnsByPowersOfTheta()
{
    for (const double theta : {10000.0, 500000.0, 1000042.0}) {
        const RotaryAngles angles({theta, {}}, 128);
        QCOMPARE(angles.half(), std::size_t{64});
        std::vector<float> cosines(64);
        std::vector<float> sines(64);
        for (const std::size_t position : {0U, 1U, 4095U, 65535U}) {
            angles.at(position, cosines, sines);
            for (std::size_t pair = 0; pair < 64; ++pair) {
                const double angle = static_cast<double>(position)
                                     * std::pow(theta, -static_cast<double>(2 * pair) / 128.0);
                QVERIFY(std::fabs(static_cast<double>(cosines[pair]) - std::cos(angle)) < 1e-7);
                QVERIFY(std::fabs(static_cast<double>(sines[pair]) - std::sin(angle)) < 1e-7);
            }
        }
    }
}

// Four times 16384 tokens, as Bonsai 8B has it. Pairs that turn more than 32 times within 16384
// positions stay, those that turn less than once are four times as slow.
void TestRotaryAngles::slowsDownAsYarnDoes()
{
    const checkpoint::YarnScaling yarn = {
        .factor = 4.0F, .originalLength = 16384, .attentionFactor = 1.125F};
    const RotaryAngles plain({1e6, {}}, 128);
    const RotaryAngles scaled({1e6, yarn}, 128);
    double last = 2.0;
    for (std::size_t pair = 0; pair < 64; ++pair) {
        const double ratio = scaled.frequencies()[pair] / plain.frequencies()[pair];
        const double turns = 16384.0 * plain.frequencies()[pair] / 6.283185307179586;
        QVERIFY(ratio <= last + 1e-12); // slower and slower
        last = ratio;
        // Borders are rounded outwards to whole pairs.
        if (turns > 32.0 * 1.3) {
            QCOMPARE(ratio, 1.0);
        } else if (turns < 1.0 / 1.3) {
            QVERIFY(std::fabs(ratio - 0.25) < 1e-12);
        }
    }
    QVERIFY(last < 0.26);
    std::vector<float> cosines(64);
    std::vector<float> sines(64);
    scaled.at(0, cosines, sines);
    QVERIFY(std::all_of(cosines.begin(), cosines.end(), [](float c) { return c == 1.125F; }));
}

QTEST_GUILESS_MAIN(TestRotaryAngles)
#include "test_rotary_angles.moc"
