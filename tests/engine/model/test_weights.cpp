// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/weights.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

using namespace trilume;
using namespace trilume::model;

class TestWeights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesFloorsFromLowerBounds();
    void widensEmbeddingRows();
};

// b = cumsum(softmax(lower_bounds, 0), 0) - softmax(lower_bounds, 0)[0], in plain double.
void TestWeights::computesFloorsFromLowerBounds()
{
    constexpr std::size_t kLayers = 4;
    constexpr std::size_t kHidden = 3;
    const std::vector<float> bounds = {0.5F,   -2.0F, 100.0F,  1.5F, -2.0F, 0.0F,
                                       -0.25F, -2.0F, -100.0F, 2.0F, -2.0F, 99.0F};
    const std::vector<AlignedBuffer<float>> floors =
        hgrn_bit::forgetFloors(bounds, kLayers, kHidden);
    QCOMPARE(floors.size(), kLayers);
    for (std::size_t channel = 0; channel < kHidden; ++channel) {
        long double total = 0.0L;
        for (std::size_t layer = 0; layer < kLayers; ++layer) {
            total += std::exp(static_cast<long double>(bounds[layer * kHidden + channel]));
        }
        long double sum = 0.0L;
        for (std::size_t layer = 0; layer < kLayers; ++layer) {
            if (layer > 0) {
                sum +=
                    std::exp(static_cast<long double>(bounds[layer * kHidden + channel])) / total;
            }
            QCOMPARE(floors[layer][channel], static_cast<float>(sum));
        }
    }
}

void TestWeights::widensEmbeddingRows()
{
    // Three rows of two values; row 2 is 1.0 and -2.0 in each type.
    const std::vector<std::uint16_t> half = {0, 0, 0, 0, 0x3C00, 0xC000};
    const std::vector<std::uint16_t> brain = {0, 0, 0, 0, 0x3F80, 0xC000};
    const std::vector<float> single = {0.0F, 0.0F, 0.0F, 0.0F, 1.0F, -2.0F};
    const auto check = [](checkpoint::FloatType type, std::span<const std::byte> bytes) {
        hgrn_bit::EmbeddingTable table;
        table.type = type;
        table.bytes = AlignedBuffer<std::byte>(bytes.size());
        std::copy(bytes.begin(), bytes.end(), table.bytes.span().begin());
        std::vector<float> row(2);
        table.row(2, row);
        return row == std::vector<float>{1.0F, -2.0F};
    };
    QVERIFY(check(checkpoint::FloatType::F16, std::as_bytes(std::span(half))));
    QVERIFY(check(checkpoint::FloatType::Bf16, std::as_bytes(std::span(brain))));
    QVERIFY(check(checkpoint::FloatType::F32, std::as_bytes(std::span(single))));
}

QTEST_GUILESS_MAIN(TestWeights)
#include "test_weights.moc"
