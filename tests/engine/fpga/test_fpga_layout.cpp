// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/device_memory.h"
#include "engine/fpga/driver/job_memory.h"
#include "engine/fpga/driver/product_check.h"
#include "engine/fpga/driver/vector_layout.h"
#include "engine/fpga/driver/weight_packing.h"
#include "tests/engine/fpga/fpga_case.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <deque>
#include <functional>

using namespace trilume;
using namespace trilume::fpga;

namespace {

constexpr std::uint32_t kSeed = 20261128;

// The weight at this place of a beat, by the contract in engine/fpga/README.md.
int weightIn(const std::byte* beat, const Geometry& geometry, std::size_t i)
{
    const auto bit = [&](std::size_t n) {
        return (std::to_integer<unsigned>(beat[n / 8]) >> (n % 8)) & 1U;
    };
    if (geometry.packing == Packing::Planes) {
        return bit(i) == 0 ? 0 : (bit(geometry.beatWeights() + i) == 0 ? 1 : -1);
    }
    unsigned code = std::to_integer<unsigned>(beat[i / 5]);
    for (std::size_t n = 0; n < i % 5; ++n) {
        code /= 3;
    }
    return static_cast<int>(code % 3) - 1;
}

} // namespace

class TestFpgaLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsLieAsTheContractSays_data() { addGeometries(); }
    void weightsLieAsTheContractSays();
    void beatsGiveTheirWeightsBack_data() { addGeometries(); }
    void beatsGiveTheirWeightsBack();
    void whatIsNoWeightIsRefused_data() { addGeometries(); }
    void whatIsNoWeightIsRefused();
    void activationsLieAsTheContractSays_data() { addGeometries(); }
    void activationsLieAsTheContractSays();
    void resultsAreFoundWhereTheyAre_data() { addGeometries(); }
    void resultsAreFoundWhereTheyAre();
    void signatureSeesOrderAndBits();
    void everyWrongNumberIsImplausible_data() { addGeometries(); }
    void everyWrongNumberIsImplausible();
    void sumsOfBlocksAreThoseOfTheirRows_data() { addGeometries(); }
    void sumsOfBlocksAreThoseOfTheirRows();
    void coresShareBlocksInTurn_data() { addGeometries(); }
    void coresShareBlocksInTurn();
    void memoryIsGivenOnceAndTakenBack();
    void memoryTellsWhatIsLeft();
    void jobMemoryGoesRound();
};

void TestFpgaLayout::weightsLieAsTheContractSays()
{
    const Geometry& geometry = geometryOfRow();
    QVERIFY(geometry.isConsistent());
    std::mt19937 random(kSeed);
    for (const auto& [rows, columns] : std::vector<std::pair<std::size_t, std::size_t>>{
             {1, 1}, {geometry.rows, geometry.columns}, {37, 75}, {70, 33}, {33, 128}}) {
        const Operands operands(rows, columns, 1, random);
        const auto beats = packWeights(operands.matrix(), geometry);
        QVERIFY(beats.has_value());
        const std::size_t tiles = geometry.tilesOf(columns);
        QCOMPARE(beats->size(), geometry.blocksOf(rows) * tiles * geometry.busBytes);
        for (std::size_t n = 0; n < beats->size() / geometry.busBytes; ++n) {
            const std::byte* beat = &(*beats)[n * geometry.busBytes];
            for (std::size_t i = 0; i < geometry.beatWeights(); ++i) {
                const std::size_t row = n / tiles * geometry.rows + i / geometry.columns;
                const std::size_t column = n % tiles * geometry.columns + i % geometry.columns;
                const bool isThere = row < rows && column < columns;
                const int expected = isThere ? operands.trits[row * operands.stride() + column] : 0;
                QCOMPARE(weightIn(beat, geometry, i), expected);
            }
            QVERIFY(std::all_of(beat + geometry.packedBytes(), beat + geometry.busBytes,
                                [](std::byte byte) { return byte == std::byte{0}; }));
        }
    }
}

void TestFpgaLayout::beatsGiveTheirWeightsBack()
{
    const Geometry& geometry = geometryOfRow();
    std::mt19937 random(kSeed);
    const Operands operands(geometry.rows, 5 * std::size_t{geometry.columns}, 1, random);
    const auto beats = packWeights(operands.matrix(), geometry);
    std::vector<std::int8_t> trits(operands.rows * operands.columns, 99);
    unpackBlock(*beats, geometry, trits);
    for (std::size_t row = 0; row < operands.rows; ++row) {
        QVERIFY(std::equal(&trits[row * operands.columns],
                           &trits[row * operands.columns] + operands.columns,
                           &operands.trits[row * operands.stride()]));
    }
}

void TestFpgaLayout::whatIsNoWeightIsRefused()
{
    const Geometry& geometry = geometryOfRow();
    std::mt19937 random(kSeed);
    Operands operands(19, 41, 1, random);
    for (const int wrong : {2, -2, 3, 127, -128, 64, -127}) {
        for (int i = 0; i < 40; ++i) {
            std::int8_t& trit = operands.trits[random() % 19 * operands.stride() + random() % 41];
            const std::int8_t right = std::exchange(trit, static_cast<std::int8_t>(wrong));
            QVERIFY(!packWeights(operands.matrix(), geometry).has_value());
            trit = right;
        }
    }
    operands.trits[41] = 77; // between the rows
    QVERIFY(packWeights(operands.matrix(), geometry).has_value());
}

void TestFpgaLayout::activationsLieAsTheContractSays()
{
    const Geometry& geometry = geometryOfRow();
    std::mt19937 random(kSeed);
    for (const std::size_t columns :
         {std::size_t{1}, std::size_t{geometry.columns}, std::size_t{75}, std::size_t{200}}) {
        const Operands operands(1, columns, 3, random);
        const std::vector<std::byte> laidOut = layOutActivations(
            {operands.activations.data(), 3, columns, operands.stride()}, geometry);
        std::size_t padded = 1;
        while (padded < geometry.columns) {
            padded *= 2;
        }
        const std::size_t tiles = (columns + geometry.columns - 1) / geometry.columns;
        const std::size_t beats = (tiles * padded + geometry.busBytes - 1) / geometry.busBytes;
        QCOMPARE(laidOut.size(), 3 * beats * geometry.busBytes);
        for (std::size_t vector = 0; vector < 3; ++vector) {
            for (std::size_t column = 0; column < columns; ++column) {
                const std::size_t place = vector * beats * geometry.busBytes
                                          + column / geometry.columns * padded
                                          + column % geometry.columns;
                QCOMPARE(static_cast<std::int8_t>(laidOut[place]),
                         operands.activations[vector * operands.stride() + column]);
            }
        }
    }
}

void TestFpgaLayout::resultsAreFoundWhereTheyAre()
{
    const Geometry& geometry = geometryOfRow();
    constexpr std::size_t kRows = 70;
    constexpr std::size_t kVectors = 3;
    constexpr std::size_t kStride = 80;
    const std::size_t blocks = geometry.blocksOf(kRows);
    std::size_t step = geometry.rows * 4;
    step += step % geometry.busBytes == 0 ? 0 : geometry.busBytes - step % geometry.busBytes;
    std::vector<std::byte> written(blocks * kVectors * step, std::byte{0xEE});
    QCOMPARE(resultBytesOf(geometry, blocks, kVectors), written.size());
    for (std::size_t row = 0; row < blocks * geometry.rows; ++row) {
        for (std::size_t vector = 0; vector < kVectors; ++vector) {
            const auto sum = static_cast<std::int32_t>(1000 * vector + row);
            std::memcpy(&written[(row / geometry.rows * kVectors + vector) * step
                                 + row % geometry.rows * 4],
                        &sum, sizeof sum);
        }
    }
    for (const auto& [first, count] : std::vector<std::pair<std::size_t, std::size_t>>{
             {0, kRows}, {0, 1}, {3, 40}, {kRows - 1, 1}, {geometry.rows, geometry.rows}}) {
        std::vector<std::int32_t> sums(kVectors * kStride, -7);
        readResults(written, geometry, {sums.data(), kVectors, first, count, kStride});
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const bool isThere = i % kStride < count;
            QCOMPARE(sums[i],
                     isThere ? static_cast<std::int32_t>(1000 * (i / kStride) + first + i % kStride)
                             : -7);
        }
    }
}

void TestFpgaLayout::signatureSeesOrderAndBits()
{
    const Geometry& geometry = kGeometries[2];
    std::mt19937 random(kSeed);
    std::vector<std::byte> beats(128 * std::size_t{geometry.busBytes});
    for (std::byte& byte : beats) {
        byte = static_cast<std::byte>(random());
    }
    const std::uint64_t signature = signatureOf(beats, geometry);
    for (int i = 0; i < 200; ++i) {
        std::byte& byte = beats[random() % beats.size()];
        const auto bit = static_cast<std::byte>(1U << random() % 8);
        byte ^= bit;
        QVERIFY(signatureOf(beats, geometry) != signature);
        byte ^= bit;
    }
    // What is a multiple of 64 words apart, too.
    std::vector<std::byte> swapped = beats;
    std::rotate(swapped.begin(), swapped.begin() + 64 * geometry.busBytes, swapped.end());
    QVERIFY(signatureOf(swapped, geometry) != signature);
    QVERIFY(signatureOf({}, geometry) == ~std::uint64_t{0});
}

// In the layout of results: what a core would write.
static std::vector<std::byte> productOf(const Operands& operands, const Geometry& geometry)
{
    std::vector<std::byte> results(
        resultBytesOf(geometry, geometry.blocksOf(operands.rows), operands.vectors));
    for (std::size_t row = 0; row < operands.rows; ++row) {
        for (std::size_t vector = 0; vector < operands.vectors; ++vector) {
            const std::int32_t sum = operands.sum(row, vector);
            std::memcpy(
                &results[(row / geometry.rows * operands.vectors + vector) * geometry.resultBytes()
                         + row % geometry.rows * 4],
                &sum, sizeof sum);
        }
    }
    return results;
}

void TestFpgaLayout::everyWrongNumberIsImplausible()
{
    const Geometry& geometry = geometryOfRow();
    std::mt19937 random(kSeed);
    Operands operands(50, 90, 2, random);
    for (std::size_t row = 0; row < 50; ++row) { // columns whose plain sums are zero
        operands.trits[row * operands.stride()] = row % 2 == 0 ? 1 : -1;
        operands.trits[row * operands.stride() + 1] = static_cast<std::int8_t>(row == 7   ? 1
                                                                               : row == 8 ? -1
                                                                                          : 0);
    }
    const std::vector<std::uint32_t> sums = columnSums(operands.matrix(), BlockSteps(), geometry);
    const Blocks blocks{0, geometry.blocksOf(50)};
    std::vector<std::byte> activations =
        layOutActivations({operands.activations.data(), 2, 90, operands.stride()}, geometry);
    std::vector<std::byte> results = productOf(operands, geometry);
    const auto isFine = [&] {
        return isPlausible(results, activations, sums, blocks, geometry);
    };
    QVERIFY(isFine());
    // Any bit of any result, and of any activation.
    for (std::size_t row = 0; row < 50; ++row) {
        const std::size_t place = (row / geometry.rows * 2 + row % 2) * geometry.resultBytes()
                                  + row % geometry.rows * 4 + random() % 4;
        const auto bit = static_cast<std::byte>(1U << random() % 8);
        results[place] ^= bit;
        QVERIFY(!isFine());
        results[place] ^= bit;
    }
    for (std::size_t column = 0; column < 90; ++column) {
        std::byte& value = activations[column / geometry.columns * geometry.tileBytes()
                                       + column % geometry.columns];
        value ^= std::byte{0x80};
        QVERIFY(!isFine());
        value ^= std::byte{0x80};
    }
    std::swap_ranges(results.begin(), results.begin() + 4, results.begin() + 4);
    QVERIFY(!isFine() || operands.sum(0, 0) == operands.sum(1, 0));
}

void TestFpgaLayout::sumsOfBlocksAreThoseOfTheirRows()
{
    const Geometry& geometry = geometryOfRow();
    std::mt19937 random(kSeed);
    const Operands operands(6 * static_cast<std::size_t>(geometry.rows) - 3, 60, 1, random);
    for (const BlockSteps which : {BlockSteps{0, 1}, BlockSteps{1, 3}, BlockSteps{2, 3}}) {
        const auto beats = packWeights(operands.matrix(), geometry, which);
        const std::size_t blocks = which.countOf(6);
        const std::size_t blockBytes = beats->size() / blocks;
        std::vector<std::uint32_t> sums(geometry.vectorBytes(geometry.tilesOf(60)));
        for (const Blocks run : {Blocks{0, 1}, Blocks{1, blocks}}) {
            const auto ofRun = columnSums(
                std::span(*beats).subspan(run.begin * blockBytes, run.count() * blockBytes), run,
                geometry);
            QCOMPARE(ofRun.size(), sums.size());
            std::transform(sums.begin(), sums.end(), ofRun.begin(), sums.begin(), std::plus<>());
        }
        QCOMPARE(sums, columnSums(operands.matrix(), which, geometry));
    }
}

void TestFpgaLayout::coresShareBlocksInTurn()
{
    const Geometry& geometry = geometryOfRow();
    std::mt19937 random(kSeed);
    const Operands operands(7 * static_cast<std::size_t>(geometry.rows) - 2, 60, 1, random);
    const auto whole = packWeights(operands.matrix(), geometry);
    const std::size_t blockBytes = whole->size() / 7;
    for (std::size_t core = 0; core < 3; ++core) {
        const auto share = packWeights(operands.matrix(), geometry, {core, 3});
        QCOMPARE(share->size(), blockBytes * (core == 0 ? 3U : 2U));
        for (std::size_t i = 0; i < share->size() / blockBytes; ++i) {
            QVERIFY(std::equal(&(*share)[i * blockBytes], &(*share)[i * blockBytes] + blockBytes,
                               &(*whole)[(core + 3 * i) * blockBytes]));
        }
    }
}

void TestFpgaLayout::memoryIsGivenOnceAndTakenBack()
{
    std::mt19937 random(kSeed);
    constexpr std::uint64_t kBytes = 1000 * 64;
    DeviceMemory memory({4096, kBytes}, 64);
    std::vector<MemoryRange> taken;
    std::vector<bool> isTaken(kBytes / 64);
    for (int i = 0; i < 20'000; ++i) {
        if (random() % 2 == 0 || taken.empty()) {
            const std::uint64_t wanted = 1 + random() % 5000;
            const auto range = memory.take(wanted);
            if (!range) {
                QVERIFY(memory.largestGap() < wanted);
                continue;
            }
            QVERIFY(range->bytes >= wanted && range->address % 64 == 0);
            for (std::uint64_t at = range->address; at < range->address + range->bytes; at += 64) {
                QVERIFY(!isTaken.at((at - 4096) / 64));
                isTaken[(at - 4096) / 64] = true;
            }
            taken.push_back(*range);
        } else {
            std::swap(taken[random() % taken.size()], taken.back());
            const MemoryRange range = taken.back();
            taken.pop_back();
            memory.giveBack(range);
            for (std::uint64_t at = range.address; at < range.address + range.bytes; at += 64) {
                isTaken[(at - 4096) / 64] = false;
            }
        }
    }
    for (const MemoryRange& range : taken) {
        memory.giveBack(range);
    }
    QCOMPARE(memory.largestGap(), kBytes); // all gaps have met
    QCOMPARE(memory.freeBytes(), kBytes);
}

void TestFpgaLayout::memoryTellsWhatIsLeft()
{
    DeviceMemory memory({0, 640}, 64);
    const auto first = memory.take(1);
    const auto second = memory.take(65);
    QVERIFY(first && second);
    QCOMPARE(memory.freeBytes(), std::uint64_t{640 - 64 - 128});
    memory.giveBack(*first);
    QCOMPARE(memory.largestGap(), std::uint64_t{448});
    QVERIFY(!memory.take(0));
    QVERIFY(!memory.take(~std::uint64_t{0})); // which would be nothing once it is rounded up
    QVERIFY(!memory.take(500));
}

void TestFpgaLayout::jobMemoryGoesRound()
{
    std::mt19937 random(kSeed);
    JobMemory memory({256, 6400}, 64);
    QVERIFY(!memory.take(6401));
    QVERIFY(!memory.take(~std::uint64_t{0}));
    std::deque<MemoryRange> out;
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto range = memory.take(1 + random() % 3000);
        if (range) {
            QVERIFY(range->address >= 256 && range->address + range->bytes <= 256 + 6400);
            for (const MemoryRange& other : out) {
                QVERIFY(range->address + range->bytes <= other.address
                        || other.address + other.bytes <= range->address);
            }
            out.push_back(*range);
        }
        refused += range ? 0 : 1;
        QVERIFY(range || !out.empty()); // an empty one takes anything
        if (!range || random() % 3 == 0) {
            out.pop_front();
            memory.giveBackOldest();
        }
    }
    QVERIFY(refused > 100);
    memory.giveBackAll();
    QVERIFY(memory.take(6400));
}

QTEST_APPLESS_MAIN(TestFpgaLayout)
#include "test_fpga_layout.moc"
