// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compares every kernel table of this machine with exact products and with the scalar float
// kernels, without Qt: for processors that are only emulated (.ci/run neon). Prints what differs
// and one line per table with a digest of its results, which is the same on every processor.
// usage: compare_tables [TABLE...]     fails as well unless the machine has just these tables
#include "tests/engine/kernels/attention_cases.h"
#include "tests/engine/kernels/bf16_cases.h"
#include "tests/engine/kernels/float_cases.h"
#include "tests/engine/kernels/gate_case.h"
#include "tests/engine/kernels/group_cases.h"
#include "tests/engine/kernels/ternary_cases.h"
#include "tests/engine/kernels/test_data.h"
#include "tests/engine/kernels/tested_tables.h"

#include <cstdio>
#include <cstring>
#include <span>
#include <string>
#include <vector>

using namespace trilume;

namespace {

// FNV-1a over the bytes of results.
class Digest
{
public:
    template <typename T>
    void add(std::span<const T> values)
    {
        for (const std::uint8_t byte :
             std::span(reinterpret_cast<const std::uint8_t*>(values.data()), values.size_bytes())) {
            m_value = (m_value ^ byte) * 0x100000001B3U;
        }
    }

    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xCBF29CE484222325U;
};

int failures = 0;

void report(const std::string& text)
{
    if (!text.empty()) {
        ++failures;
        std::printf("%s\n", text.c_str());
    }
}

void compareProducts(const kernels::KernelTable& table, kernels::Packing packing)
{
    for (const std::size_t rows : {0U, 1U, 15U, 16U, 17U, 33U, 64U}) {
        for (const std::size_t columns : tests::interestingSizes()) {
            const tests::TernaryCase made = tests::randomCase(packing, rows, columns);
            for (const std::size_t tokens : {1U, 3U, 9U, 16U}) {
                report(tests::mistake(made, table, tokens, 1));
            }
        }
    }
    const tests::TernaryCase made = tests::randomCase(packing, 40, 577);
    for (std::size_t tokens = 0; tokens <= tests::kMostTokens; ++tokens) {
        for (const std::size_t threads : {1U, 2U}) {
            report(tests::mistake(made, table, tokens, threads));
        }
    }
}

// Every code at an end of its range, where sums in 16 bits come closest to overflowing.
void compareExtremeProducts(const kernels::KernelTable& table, kernels::Packing packing)
{
    for (const int trit : {-1, 0, 1}) {
        for (const int code : {-128, 127}) {
            for (const std::size_t columns : {255U, 256U, 257U, 512U, 528U, 16384U}) {
                const tests::TernaryCase made = tests::makeCase(
                    packing, 20, columns, [trit] { return trit; }, [code] { return code; });
                for (const std::size_t tokens : {1U, 2U, 8U, 13U, 32U}) {
                    report(tests::mistake(made, table, tokens, 1));
                }
            }
        }
    }
}

void compareDenseProducts(const kernels::KernelTable& table)
{
    for (const tests::Values values : {tests::Values::Ordinary, tests::Values::Tiny,
                                       tests::Values::Huge, tests::Values::Special}) {
        for (const std::size_t columns : tests::interestingSizes()) {
            const tests::Bf16Case made(19, columns, values);
            for (std::size_t tokens = 0; tokens <= tests::kMostDenseTokens; ++tokens) {
                report(tests::bf16Mistake(made, table, tokens, 1 + tokens % 2));
            }
        }
    }
}

void compareFloats(const kernels::KernelTable& table, Digest& digest)
{
    const kernels::KernelTable& scalar = kernels::kernelTable(Isa::Scalar);
    for (const tests::Values values : {tests::Values::Ordinary, tests::Values::Tiny,
                                       tests::Values::Huge, tests::Values::Special}) {
        for (std::size_t i = 0; i <= 140; ++i) {
            const tests::FloatInputs in(i < 135 ? i : 900 + 211 * (i - 135), values);
            tests::FloatOutputs reference(in.n);
            tests::runAll(scalar, in, reference);
            report(tests::difference(table, in, reference));
            tests::FloatOutputs out(in.n);
            tests::runAll(table, in, out);
            for (const auto& [name, floats] : out.floats()) {
                digest.add(std::span<const float>(floats->span()));
            }
            digest.add(std::span<const std::int8_t>(out.codes.span()));
        }
    }
}

void compareAttention(const kernels::KernelTable& table, Digest& digest)
{
    const kernels::KernelTable& scalar = kernels::kernelTable(Isa::Scalar);
    for (const kernels::KvFormat format : tests::kKvFormats) {
        for (const tests::Values values : {tests::Values::Ordinary, tests::Values::Tiny,
                                           tests::Values::Huge, tests::Values::Special}) {
            for (const std::size_t positions : {1U, 15U, 33U, 64U, 65U, 130U}) {
                const tests::AttentionCase made(format, 3, 80, positions, values);
                report(attentionDifference(table, made, made.attend(scalar)));
                digest.add(std::span<const float>(made.attend(table).values));
            }
        }
    }
}

void compareGroups(const kernels::KernelTable& table, Digest& digest)
{
    for (const std::size_t planes : {1U, 2U}) {
        for (const tests::GroupValues values :
             {tests::GroupValues::Ordinary, tests::GroupValues::Extreme,
              tests::GroupValues::Special}) {
            const tests::GroupCase made({150, 3, 64, planes}, values);
            for (const std::size_t tokens : {0U, 1U, 2U, 3U, 33U}) {
                report(made.mistake(table, tokens));
            }
            std::string problem;
            digest.add(std::span<const float>(made.found(table, 5, problem)));
        }
    }
}

// Products of bytes are exact: as those of the plain set.
void compareBytes(const kernels::KernelTable& table)
{
    constexpr std::size_t kBlocks = 2;
    constexpr std::size_t kSteps = 37;
    constexpr std::size_t kRows = kBlocks * kernels::kBlockRows;
    for (const bool isExtreme : {false, true}) {
        tests::Random random(23);
        AlignedBuffer<std::int8_t> lines(kBlocks * kSteps * kernels::kLineBytes);
        std::vector<std::int8_t> codes(kSteps * kernels::kByteLineColumns);
        std::int32_t sum = 0;
        for (std::int8_t& weight : lines.span()) {
            weight = static_cast<std::int8_t>(isExtreme ? -128 : random.between(-128, 127));
        }
        for (std::int8_t& code : codes) {
            code = static_cast<std::int8_t>(isExtreme ? 127 : random.between(-128, 127));
            sum += code;
        }
        const kernels::WideActivation input = {codes.data(), codes.data(), sum, sum};
        std::vector<std::int32_t> found(2 * kRows);
        std::vector<std::int32_t> expected(2 * kRows);
        table.byteProducts({lines.data(), kBlocks, kSteps}, input, 0, kBlocks, found.data(),
                           found.data() + kRows);
        kernels::kernelTable(Isa::Scalar)
            .byteProducts({lines.data(), kBlocks, kSteps}, input, 0, kBlocks, expected.data(),
                          expected.data() + kRows);
        report(found == expected ? std::string()
                                 : std::string(table.variant) + ", products of bytes differ");
    }
}

// The gates of a sample of all floats, every exponent with changing mantissas.
void compareGates(const kernels::KernelTable& table, Digest& digest)
{
    constexpr std::uint32_t kStep = 2039;
    constexpr std::size_t kAll = tests::kMantissas / kStep + 1;
    const kernels::KernelTable& scalar = kernels::kernelTable(Isa::Scalar);
    for (std::uint32_t high = 0; high < tests::kSignsAndExponents; ++high) {
        if (!tests::isFiniteExponent(high)) {
            continue;
        }
        const tests::GateCase made(high, high % kStep, kStep, kAll);
        const std::vector<float> expected = made.gates(scalar);
        const std::vector<float> found = made.gates(table);
        // NOLINTNEXTLINE(bugprone-suspicious-memory-comparison): the bits, of NaNs as well
        if (std::memcmp(expected.data(), found.data(), found.size() * sizeof(float)) != 0) {
            report(std::string(table.variant) + ", gates: sign and exponent " + std::to_string(high)
                   + " have other bits");
        }
        digest.add(std::span<const float>(found));
    }
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> names;
    for (const kernels::KernelTable& table : tests::testedTables()) {
        names.emplace_back(table.variant);
        Digest digest;
        for (const kernels::Packing packing : tests::kPackings) {
            compareProducts(table, packing);
            compareExtremeProducts(table, packing);
        }
        compareDenseProducts(table);
        compareFloats(table, digest);
        compareGates(table, digest);
        compareAttention(table, digest);
        compareGroups(table, digest);
        compareBytes(table);
        std::printf("%s %016llx\n", std::string(table.variant).c_str(),
                    static_cast<unsigned long long>(digest.value()));
        static_cast<void>(std::fflush(stdout));
    }
    if (argc > 1 && names != std::vector<std::string>(argv + 1, argv + argc)) {
        report("the machine has other tables than were expected");
    }
    if (failures > 0) {
        std::printf("%d comparisons failed\n", failures);
        return 1;
    }
    return 0;
}
