// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::fpga {

// Elements of a vector: also the lanes of a sum in engine/kernels.
inline constexpr std::size_t kVectorLanes = 64;

// One of the unit's sixteen vectors.
enum class Vector : std::uint8_t
{
    V0,
    V1,
    V2,
    V3,
    V4,
    V5,
    V6,
    V7,
    V8,
    V9,
    V10,
    V11,
    V12,
    V13,
    V14,
    V15,
};

// The first operand of an operation: element by element, perhaps with another sign.
struct Left
{
    // NOLINTNEXTLINE(google-explicit-constructor): a vector is an operand
    Left(Vector itself)
        : vector(itself)
    {}

    Vector vector;
    bool isNegated = false;
    bool isAbsolute = false;

    [[nodiscard]] static Left minus(Vector vector)
    {
        Left left(vector);
        left.isNegated = true;
        return left;
    }

    [[nodiscard]] static Left absolute(Vector vector)
    {
        Left left(vector);
        left.isAbsolute = true;
        return left;
    }
};

// The second one: element by element, those of some lanes further on, or one for all.
struct Right
{
    // NOLINTNEXTLINE(google-explicit-constructor): a vector is an operand
    Right(Vector itself)
        : vector(itself)
    {}

    Vector vector;
    std::uint8_t lane = 0;
    bool isOne = false;
    bool isNegated = false;

    [[nodiscard]] static Right one(Vector vector, std::size_t lane)
    {
        Right right(vector);
        right.lane = static_cast<std::uint8_t>(lane);
        right.isOne = true;
        return right;
    }

    [[nodiscard]] static Right further(Vector vector, std::size_t lanes)
    {
        Right right(vector);
        right.lane = static_cast<std::uint8_t>(lanes);
        return right;
    }

    [[nodiscard]] Right minus() const
    {
        Right right = *this;
        right.isNegated = true;
        return right;
    }
};

// A run of vectors in the memory of a board, on a boundary of its vectors: 256 bytes, of bytes 64.
enum class DeviceAddress : std::uint64_t
{};

// Which of them an access means.
enum class Place
{
    First = 0,
    OfChunk, // the one with the number of the loop's turn
};

// What a program does besides its jobs, each of its loops' turns counted.
struct ProgramWork
{
    std::uint64_t elements = 0; // that operations have made
    std::uint64_t bytes = 0;    // that the memory moved, of its blocks and of vectors
};

// What a vector unit does (engine/fpga/layer/README.md): blocks of sixteen addresses and the
// instructions that use them, one kernel to a block. Which lanes hold what is the kernels' affair.
class VectorProgram
{
public:
    static constexpr std::size_t kBlockBytes = 1024;
    static constexpr std::uint64_t kAddressUnit = 64; // bytes, that addresses are counted in

    // Instructions of one kernel follow, up to the next call: not more than a block has room for.
    void beginBlock();

    // d = a + b, and so on; each rounded once.
    void add(Vector d, Left a, Right b);
    void multiply(Vector d, Left a, Right b);
    void divide(Vector d, Left a, Right b);
    void larger(Vector d, Left a, Right b);         // a > b ? a : b
    void smaller(Vector d, Left a, Right b);        // a < b ? a : b
    void scale(Vector d, Vector a, Vector shifted); // a 2^n, shifted = n + 1.5 x 2^23
    void mark(Vector d, Vector a, Vector where);    // a, NaN where the other one is
    void convert(Vector d, Vector integers);
    void rootOfFirst(Vector d, Vector a); // in all lanes

    void load(Vector d, DeviceAddress from, Place place);
    void store(Vector a, DeviceAddress to, Place place);
    void storeBytes(Vector a, DeviceAddress to, Place place); // the lowest ones; chunks of 64 bytes

    // What is between them is done for each chunk.
    void loop(std::size_t chunks);
    void again();

    // Waits for the next so many jobs of the ring.
    void runJobs(std::size_t jobs);

    // Ends it, and gives its blocks as they lie in memory.
    [[nodiscard]] std::vector<std::byte> finish();

    [[nodiscard]] const ProgramWork& work() const { return m_work; }

private:
    void appendWord(std::uint32_t word);
    void operate(std::uint32_t operation, Vector d, const Left& a, const Right& b);
    void access(std::uint32_t operation, Vector vector, DeviceAddress address, std::uint32_t how);
    [[nodiscard]] std::uint32_t numberOf(DeviceAddress address);
    void endBlock(std::uint32_t operation);

    std::vector<std::uint32_t> m_words;
    std::size_t m_addresses = 0; // of the block
    std::uint64_t m_turns = 1;   // of the loop that is open
    ProgramWork m_work;
};

} // namespace trilume::fpga
