// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/layer/layer_kernels.h"

#include "engine/base/check.h"

namespace trilume::fpga {

namespace {

// Which vector is for what. V0 to V2 belong to the kernel that runs, V3 to V7 to its parts, V9 to
// V12 are the factors.
constexpr Vector kTerm = Vector::V3; // of an exponential
constexpr Vector kShifted = Vector::V4;
constexpr Vector kRest = Vector::V5;
constexpr Vector kSeries = Vector::V6;
constexpr Vector kInverse = Vector::V7; // of a root of a mean
constexpr Vector kLargest = Vector::V8; // of a norm's values
constexpr Vector kSquares = Vector::V13;
constexpr Vector kOnes = Vector::V14;
constexpr Vector kConstants = Vector::V15;

Vector vectorOf(Factor factor)
{
    return static_cast<Vector>(factor);
}

// Lane 0 of what holds a sum or a largest one.
Right firstOf(Vector vector)
{
    return Right::one(vector, 0);
}

} // namespace

ConstantVector arithmeticConstants()
{
    ConstantVector values = {};
    const auto set = [&](Constant constant, float value) {
        values.at(laneOf(constant)) = value;
    };
    set(Constant::One, 1.0F);
    set(Constant::RoundMagic, 0x1.8p23F);
    set(Constant::ExpLow, -0x1.5d589ep+6F);
    set(Constant::ExpHigh, 0x1.62e42ep+6F);
    set(Constant::Log2OfE, 0x1.715476p+0F);
    set(Constant::Ln2Upper, 0x1.62e4p-1F);
    set(Constant::Ln2Lower, 0x1.7f7d1cp-20F);
    set(Constant::ExpQ0, 0x1.6a2434p-10F);
    set(Constant::ExpQ1, 0x1.1239e2p-7F);
    set(Constant::ExpQ2, 0x1.5558f2p-5F);
    set(Constant::ExpQ3, 0x1.555492p-3F);
    set(Constant::ExpQ4, 0x1.fffffcp-2F);
    set(Constant::LeastCode, -128.0F);
    set(Constant::LargestCode, 127.0F);
    set(Constant::LeastAbsMax, 1e-5F);
    return values;
}

LayerKernels::LayerKernels(VectorProgram& program, const KernelVectors& vectors)
    : m_program(program)
    , m_vectors(vectors)
{}

void LayerKernels::begin()
{
    m_program.beginBlock();
    m_program.load(kConstants, m_vectors.constants, Place::First);
    m_program.load(kOnes, m_vectors.ones, Place::First);
}

Right LayerKernels::constant(Constant which) const
{
    return Right::one(kConstants, laneOf(which));
}

void LayerKernels::clearSum()
{
    m_program.add(kSquares, kOnes, Right(kOnes).minus());
}

void LayerKernels::addSquare(Vector x)
{
    m_program.multiply(kTerm, x, x);
    m_program.add(kSquares, kSquares, kTerm);
}

// Lanes that are added to others hold nothing of use afterwards.
void LayerKernels::foldSum()
{
    for (std::size_t lanes = kVectorLanes / 2; lanes > 0; lanes /= 2) {
        m_program.add(kSquares, kSquares, Right::further(kSquares, lanes));
    }
}

void LayerKernels::inverseRms(Constant width, Constant eps)
{
    m_program.divide(kInverse, kSquares, constant(width));
    m_program.add(kInverse, kInverse, constant(eps));
    m_program.rootOfFirst(kInverse, kInverse);
    m_program.divide(kInverse, kOnes, kInverse);
}

void LayerKernels::loadScaled(Vector d, DeviceAddress sums, Factor factor)
{
    m_program.load(d, sums, Place::OfChunk);
    m_program.convert(d, d);
    m_program.multiply(d, d, firstOf(vectorOf(factor)));
}

// expOf(-x), then 1 / (1 + that). The result may be x itself only where x is not needed any more.
void LayerKernels::sigmoid(Vector d, Vector x)
{
    m_program.larger(kTerm, Left::minus(x), constant(Constant::ExpLow));
    m_program.smaller(kTerm, kTerm, constant(Constant::ExpHigh));
    m_program.multiply(kShifted, kTerm, constant(Constant::Log2OfE));
    m_program.add(kShifted, kShifted, constant(Constant::RoundMagic));
    m_program.add(kSeries, kShifted, constant(Constant::RoundMagic).minus()); // n
    m_program.multiply(kRest, kSeries, constant(Constant::Ln2Upper));
    m_program.add(kTerm, kTerm, Right(kRest).minus());
    m_program.multiply(kRest, kSeries, constant(Constant::Ln2Lower));
    m_program.add(kRest, kTerm, Right(kRest).minus());
    m_program.multiply(kSeries, kRest, constant(Constant::ExpQ0));
    m_program.add(kSeries, kSeries, constant(Constant::ExpQ1));
    for (const Constant next : {Constant::ExpQ2, Constant::ExpQ3, Constant::ExpQ4}) {
        m_program.multiply(kSeries, kSeries, kRest);
        m_program.add(kSeries, kSeries, constant(next));
    }
    m_program.multiply(kTerm, kRest, kRest);
    m_program.multiply(kTerm, kTerm, kSeries);
    m_program.add(kTerm, kRest, kTerm);
    m_program.add(kTerm, kTerm, constant(Constant::One));
    m_program.scale(kTerm, kTerm, kShifted);
    m_program.mark(kTerm, kTerm, x);
    m_program.add(kTerm, kTerm, constant(Constant::One));
    m_program.divide(d, kOnes, kTerm);
}

void LayerKernels::silu(Vector d, Vector x)
{
    TRILUME_CHECK(d != x);
    sigmoid(d, x);
    m_program.multiply(d, x, d);
}

void LayerKernels::sumOfSquares(DeviceRun x)
{
    begin();
    clearSum();
    m_program.loop(x.chunks());
    m_program.load(Vector::V0, x.address, Place::OfChunk);
    addSquare(Vector::V0);
    m_program.again();
    foldSum();
}

void LayerKernels::rmsNorm(DeviceRun x, DeviceAddress weight, Constant width, DeviceAddress y)
{
    begin();
    inverseRms(width, Constant::NormEps);
    clearSum();
    m_program.loop(x.chunks());
    m_program.load(Vector::V0, x.address, Place::OfChunk);
    m_program.load(Vector::V1, weight, Place::OfChunk);
    m_program.multiply(Vector::V0, Vector::V0, kInverse);
    m_program.multiply(Vector::V0, Vector::V0, Vector::V1);
    m_program.store(Vector::V0, y, Place::OfChunk);
    addSquare(Vector::V0);
    m_program.again();
    foldSum();
}

void LayerKernels::quantize(DeviceRun x, Constant width, const QuantizeTarget& target)
{
    const auto loadNormalised = [&] {
        m_program.load(Vector::V0, x.address, Place::OfChunk);
        m_program.load(Vector::V1, target.weight, Place::OfChunk);
        m_program.multiply(Vector::V0, Vector::V0, kInverse);
        m_program.multiply(Vector::V0, Vector::V0, Vector::V1);
    };
    begin();
    inverseRms(width, Constant::BitLinearEps);
    m_program.add(kLargest, kOnes, Right(kOnes).minus());
    m_program.loop(x.chunks());
    loadNormalised();
    m_program.larger(kLargest, Left::absolute(Vector::V0), kLargest);
    m_program.again();
    for (std::size_t lanes = kVectorLanes / 2; lanes > 0; lanes /= 2) {
        m_program.larger(kLargest, kLargest, Right::further(kLargest, lanes));
    }
    m_program.larger(kLargest, kLargest, constant(Constant::LeastAbsMax));
    m_program.multiply(Vector::V2, kOnes, constant(Constant::LargestCode));
    m_program.divide(Vector::V2, Vector::V2, firstOf(kLargest));
    m_program.multiply(Vector::V1, kOnes, constant(target.scale));
    m_program.divide(vectorOf(target.factor), Vector::V1, Vector::V2);
    m_program.loop(x.chunks());
    loadNormalised();
    m_program.multiply(Vector::V0, Vector::V0, Vector::V2);
    m_program.larger(Vector::V0, Vector::V0, constant(Constant::LeastCode));
    m_program.smaller(Vector::V0, Vector::V0, constant(Constant::LargestCode));
    m_program.add(Vector::V0, Vector::V0, constant(Constant::RoundMagic));
    m_program.storeBytes(Vector::V0, target.codes, Place::OfChunk);
    m_program.again();
}

void LayerKernels::recurrence(const Recurrence& step)
{
    begin();
    m_program.loop(step.after.chunks());
    loadScaled(Vector::V0, step.forgetSums, Factor::Forget);
    sigmoid(Vector::V0, Vector::V0);
    if (step.hasFloors) {
        m_program.load(Vector::V1, step.floors, Place::OfChunk);
        m_program.add(Vector::V2, kOnes, Right(Vector::V1).minus());
        m_program.multiply(Vector::V0, Vector::V2, Vector::V0);
        m_program.add(Vector::V0, Vector::V1, Vector::V0);
    }
    loadScaled(Vector::V1, step.inputSums, Factor::Input);
    silu(Vector::V2, Vector::V1);
    m_program.add(Vector::V1, kOnes, Right(Vector::V0).minus());
    m_program.multiply(Vector::V2, Vector::V2, Vector::V1);
    m_program.load(Vector::V1, step.before, Place::OfChunk);
    m_program.multiply(Vector::V0, Vector::V0, Vector::V1);
    m_program.add(Vector::V0, Vector::V0, Vector::V2);
    m_program.store(Vector::V0, step.after.address, Place::OfChunk);
    m_program.again();
}

void LayerKernels::gatedNorm(const GatedNorm& norm)
{
    begin();
    clearSum();
    m_program.loop(norm.out.chunks());
    loadScaled(Vector::V0, norm.sums, Factor::Gate);
    addSquare(Vector::V0);
    m_program.again();
    foldSum();
    inverseRms(norm.width, Constant::NormEps);
    clearSum();
    m_program.loop(norm.out.chunks());
    m_program.load(Vector::V1, norm.state, Place::OfChunk);
    silu(Vector::V2, Vector::V1);
    loadScaled(Vector::V0, norm.sums, Factor::Gate);
    m_program.load(Vector::V1, norm.weight, Place::OfChunk);
    m_program.multiply(Vector::V0, Vector::V0, kInverse);
    m_program.multiply(Vector::V0, Vector::V0, Vector::V1);
    m_program.multiply(Vector::V0, Vector::V0, Vector::V2);
    m_program.store(Vector::V0, norm.out.address, Place::OfChunk);
    addSquare(Vector::V0);
    m_program.again();
    foldSum();
}

void LayerKernels::swiglu(DeviceAddress gate, DeviceAddress up, DeviceRun out)
{
    begin();
    clearSum();
    m_program.loop(out.chunks());
    loadScaled(Vector::V1, gate, Factor::Other);
    silu(Vector::V0, Vector::V1);
    loadScaled(Vector::V1, up, Factor::Other);
    m_program.multiply(Vector::V0, Vector::V0, Vector::V1);
    m_program.store(Vector::V0, out.address, Place::OfChunk);
    addSquare(Vector::V0);
    m_program.again();
    foldSum();
}

void LayerKernels::addScaled(DeviceAddress sums, DeviceRun x)
{
    begin();
    clearSum();
    m_program.loop(x.chunks());
    loadScaled(Vector::V1, sums, Factor::Other);
    m_program.load(Vector::V0, x.address, Place::OfChunk);
    m_program.add(Vector::V0, Vector::V0, Vector::V1);
    m_program.store(Vector::V0, x.address, Place::OfChunk);
    addSquare(Vector::V0);
    m_program.again();
    foldSum();
}

void LayerKernels::scale(DeviceAddress sums, DeviceRun out)
{
    begin();
    m_program.loop(out.chunks());
    loadScaled(Vector::V0, sums, Factor::Other);
    m_program.store(Vector::V0, out.address, Place::OfChunk);
    m_program.again();
}

} // namespace trilume::fpga
