// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/layer/vector_program.h"

#include "engine/base/check.h"

#include <cstring>

namespace trilume::fpga {

namespace {

constexpr std::size_t kBlockWords = VectorProgram::kBlockBytes / sizeof(std::uint32_t);
constexpr std::size_t kAddresses = 16;

// As rtl/trilume_float_unit.sv and rtl/trilume_vector.sv number them.
constexpr std::uint32_t kAdd = 0;
constexpr std::uint32_t kMultiply = 1;
constexpr std::uint32_t kConvert = 2;
constexpr std::uint32_t kLarger = 3;
constexpr std::uint32_t kSmaller = 4;
constexpr std::uint32_t kScale = 5;
constexpr std::uint32_t kMark = 6;
constexpr std::uint32_t kDivide = 7;
constexpr std::uint32_t kRoot = 8;
constexpr std::uint32_t kLoad = 16;
constexpr std::uint32_t kStore = 17;
constexpr std::uint32_t kLoop = 18;
constexpr std::uint32_t kAgain = 19;
constexpr std::uint32_t kRunJobs = 20;
constexpr std::uint32_t kNext = 21;
constexpr std::uint32_t kHalt = 22;

// Fields of an instruction.
constexpr unsigned kTargetShift = 5;
constexpr unsigned kLeftShift = 9;
constexpr unsigned kRightShift = 13;
constexpr unsigned kCountShift = 5; // of a loop, of jobs: 16 bits
constexpr unsigned kLaneShift = 17;
constexpr std::uint32_t kOneLane = 1U << 23U;
constexpr std::uint32_t kNegateLeft = 1U << 24U;
constexpr std::uint32_t kAbsoluteLeft = 1U << 25U;
constexpr std::uint32_t kNegateRight = 1U << 26U;
constexpr std::uint32_t kByChunk = 1U << 17U;
constexpr std::uint32_t kBytes = 1U << 18U;

std::uint32_t fieldOf(Vector vector, unsigned shift)
{
    return static_cast<std::uint32_t>(vector) << shift;
}

std::uint32_t countOf(std::size_t count)
{
    TRILUME_CHECK(count >= 1 && count <= 0xFFFF);
    return static_cast<std::uint32_t>(count) << kCountShift;
}

} // namespace

void VectorProgram::beginBlock()
{
    if (!m_words.empty()) {
        endBlock(kNext);
    }
    m_words.resize(m_words.size() + kAddresses);
    m_addresses = 0;
}

// The last word of a block that goes on is kNext, so one is kept for it.
void VectorProgram::appendWord(std::uint32_t word)
{
    TRILUME_CHECK(m_words.size() % kBlockWords >= kAddresses
                  && m_words.size() % kBlockWords < kBlockWords - 1);
    m_words.push_back(word);
}

void VectorProgram::endBlock(std::uint32_t operation)
{
    m_words.push_back(operation);
    m_words.resize((m_words.size() + kBlockWords - 1) / kBlockWords * kBlockWords);
    m_work.bytes += kBlockBytes;
}

void VectorProgram::operate(std::uint32_t operation, Vector d, const Left& a, const Right& b)
{
    TRILUME_CHECK(!b.isOne || b.vector != d); // it would change before the last element has read it
    appendWord(operation | fieldOf(d, kTargetShift) | fieldOf(a.vector, kLeftShift)
               | fieldOf(b.vector, kRightShift) | std::uint32_t{b.lane} << kLaneShift
               | (b.isOne ? kOneLane : 0U) | (a.isNegated ? kNegateLeft : 0U)
               | (a.isAbsolute ? kAbsoluteLeft : 0U) | (b.isNegated ? kNegateRight : 0U));
    m_work.elements += m_turns * kVectorLanes;
}

void VectorProgram::add(Vector d, Left a, Right b)
{
    operate(kAdd, d, a, b);
}

void VectorProgram::multiply(Vector d, Left a, Right b)
{
    operate(kMultiply, d, a, b);
}

void VectorProgram::divide(Vector d, Left a, Right b)
{
    operate(kDivide, d, a, b);
}

void VectorProgram::larger(Vector d, Left a, Right b)
{
    operate(kLarger, d, a, b);
}

void VectorProgram::smaller(Vector d, Left a, Right b)
{
    operate(kSmaller, d, a, b);
}

void VectorProgram::scale(Vector d, Vector a, Vector shifted)
{
    operate(kScale, d, a, shifted);
}

void VectorProgram::mark(Vector d, Vector a, Vector where)
{
    operate(kMark, d, a, where);
}

void VectorProgram::convert(Vector d, Vector integers)
{
    operate(kConvert, d, integers, integers);
}

void VectorProgram::rootOfFirst(Vector d, Vector a)
{
    operate(kRoot, d, a, a);
}

std::uint32_t VectorProgram::numberOf(DeviceAddress address)
{
    const auto bytes = static_cast<std::uint64_t>(address);
    TRILUME_CHECK(bytes % kAddressUnit == 0 && bytes / kAddressUnit <= 0xFFFFFFFFU);
    const auto unit = static_cast<std::uint32_t>(bytes / kAddressUnit);
    const std::size_t first = m_words.size() / kBlockWords * kBlockWords;
    for (std::size_t i = 0; i < m_addresses; ++i) {
        if (m_words[first + i] == unit) {
            return static_cast<std::uint32_t>(i);
        }
    }
    TRILUME_CHECK(m_addresses < kAddresses);
    m_words[first + m_addresses] = unit;
    return static_cast<std::uint32_t>(m_addresses++);
}

void VectorProgram::access(std::uint32_t operation,
                           Vector vector,
                           DeviceAddress address,
                           std::uint32_t how)
{
    appendWord(operation | fieldOf(vector, operation == kLoad ? kTargetShift : kLeftShift)
               | numberOf(address) << kRightShift | how);
    const std::uint64_t elementBytes = (how & kBytes) != 0 ? 1 : sizeof(float);
    m_work.bytes += m_turns * kVectorLanes * elementBytes;
}

void VectorProgram::load(Vector d, DeviceAddress from, Place place)
{
    access(kLoad, d, from, place == Place::OfChunk ? kByChunk : 0U);
}

void VectorProgram::store(Vector a, DeviceAddress to, Place place)
{
    access(kStore, a, to, place == Place::OfChunk ? kByChunk : 0U);
}

void VectorProgram::storeBytes(Vector a, DeviceAddress to, Place place)
{
    access(kStore, a, to, kBytes | (place == Place::OfChunk ? kByChunk : 0U));
}

void VectorProgram::loop(std::size_t chunks)
{
    appendWord(kLoop | countOf(chunks));
    m_turns = chunks;
}

void VectorProgram::again()
{
    appendWord(kAgain);
    m_turns = 1;
}

void VectorProgram::runJobs(std::size_t jobs)
{
    appendWord(kRunJobs | countOf(jobs));
}

std::vector<std::byte> VectorProgram::finish()
{
    TRILUME_CHECK(!m_words.empty());
    endBlock(kHalt);
    std::vector<std::byte> bytes(m_words.size() * sizeof(std::uint32_t));
    std::memcpy(bytes.data(), m_words.data(), bytes.size());
    m_words.clear();
    return bytes;
}

} // namespace trilume::fpga
