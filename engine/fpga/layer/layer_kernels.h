// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/layer/vector_program.h"

#include <array>
#include <cstddef>

namespace trilume::fpga {

// Numbers that kernels need, by their lanes in a vector.
enum class Constant : std::size_t
{
    One = 0,
    RoundMagic, // 1.5 x 2^23
    ExpLow,     // what an exponent is clamped to
    ExpHigh,
    Log2OfE,
    Ln2Upper,
    Ln2Lower,
    ExpQ0, // of its polynomial, from the highest power
    ExpQ1,
    ExpQ2,
    ExpQ3,
    ExpQ4,
    LeastCode,
    LargestCode,
    LeastAbsMax,
    NormEps,      // of the blocks
    BitLinearEps, // of the norms inside a BitLinear
    Hidden,       // their widths, as floats
    FeedForward,
    InputScale, // 1 / s_w of the layer's matrices
    ForgetScale,
    GateScale,
    OutputScale,
    MlpGateScale,
    MlpDownScale,
};

using ConstantVector = std::array<float, kVectorLanes>;

// Those that are the same for all models.
[[nodiscard]] ConstantVector arithmeticConstants();

[[nodiscard]] constexpr std::size_t laneOf(Constant constant)
{
    return static_cast<std::size_t>(constant);
}

// Where the vectors lie that all kernels use.
struct KernelVectors
{
    DeviceAddress constants; // a ConstantVector
    DeviceAddress ones;
};

// A run of floats, int32 or codes in the board's memory: whole vectors.
struct DeviceRun
{
    DeviceAddress address = {};
    std::size_t elements = 0;

    [[nodiscard]] std::size_t chunks() const { return elements / kVectorLanes; }
};

// What one kernel leaves for another in a vector: a factor 1 / (s_a s_w) in all lanes.
enum class Factor
{
    Input = 9,
    Forget,
    Gate,
    Other,
};

// The kernels of engine/kernels as programs, with the same bits, for widths of whole vectors. The
// sum of squares that those of floats return stays in a vector until the next kernel that does.
class LayerKernels
{
public:
    LayerKernels(VectorProgram& program, const KernelVectors& vectors);

    void sumOfSquares(DeviceRun x);

    // Each begins with the sum of squares of what it reads.
    void rmsNorm(DeviceRun x, DeviceAddress weight, Constant width, DeviceAddress y);

    struct QuantizeTarget
    {
        DeviceAddress weight; // of the norm
        Constant scale;       // of the matrix
        DeviceAddress codes;
        Factor factor; // out
    };

    void quantize(DeviceRun x, Constant width, const QuantizeTarget& target);

    struct Recurrence
    {
        DeviceAddress inputSums = {}; // int32
        DeviceAddress forgetSums = {};
        DeviceAddress floors = {};
        bool hasFloors = false;
        DeviceAddress before = {};
        DeviceRun after; // may not be where it was before: a token may have to be done again
    };

    void recurrence(const Recurrence& step);

    struct GatedNorm
    {
        DeviceAddress sums = {}; // int32, with Factor::Gate
        DeviceAddress weight = {};
        DeviceAddress state = {};
        Constant width = Constant::Hidden;
        DeviceRun out;
    };

    void gatedNorm(const GatedNorm& norm);
    void swiglu(DeviceAddress gate, DeviceAddress up, DeviceRun out); // of Factor::Other
    void addScaled(DeviceAddress sums, DeviceRun x);
    void scale(DeviceAddress sums, DeviceRun out);

private:
    void begin();
    [[nodiscard]] Right constant(Constant which) const;
    void clearSum();
    void addSquare(Vector x);
    void foldSum();
    void inverseRms(Constant width, Constant eps);
    void loadScaled(Vector d, DeviceAddress sums, Factor factor);
    void sigmoid(Vector d, Vector x);
    void silu(Vector d, Vector x);

    VectorProgram& m_program;
    KernelVectors m_vectors;
};

} // namespace trilume::fpga
