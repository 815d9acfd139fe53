// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made from engine/fpga/registers/registers.csv by generate.py: change that, not this.
#pragma once

#include <cstdint>

// clang-format off
namespace trilume::fpga {

inline constexpr std::uint32_t kIdValue = 0x31495254U; // "TRI1" as bytes in memory. The prototype said TMV1; its map differs, and it is not taken for this one.
inline constexpr std::uint32_t kVersionValue = 0x10000U; // major in the upper half: another one is another map; minor in the lower half only adds
inline constexpr std::uint32_t kMagicValue = 0x454e4f44U; // "DONE" as bytes: the last word of a completion record
inline constexpr std::uint32_t kOpMatvecValue = 0x1U; // the only operation: results = weights x activations
inline constexpr std::uint32_t kLayerIdValue = 0x3159414cU; // "LAY1" as bytes in memory
inline constexpr std::uint64_t kSignatureStartValue = 0xffffffffffffffffULL; // signature before the first beat
inline constexpr std::uint64_t kSignaturePolynomialValue = 0x1bULL; // x^64 + x^4 + x^3 + x + 1
inline constexpr std::uint32_t kDescriptorBytesValue = 0x40U; // of a descriptor; the stride in the ring is this or the bytes of a bus beat, whichever is more
inline constexpr std::uint32_t kRecordBytesValue = 0x20U; // of a completion record; it is written as whole beats of the bus, what is beyond it as zeros

// Offsets of the registers, bytes.
inline constexpr std::uint32_t kRegisterId = 0x000; // constant ID
inline constexpr std::uint32_t kRegisterVersion = 0x004; // constant VERSION
inline constexpr std::uint32_t kRegisterGeometry = 0x008; // what a beat of weights is
inline constexpr std::uint32_t kRegisterCapability = 0x00C; // what the engine can hold
inline constexpr std::uint32_t kRegisterControl = 0x010;
inline constexpr std::uint32_t kRegisterStatus = 0x014;
inline constexpr std::uint32_t kRegisterIrqAck = 0x018;
inline constexpr std::uint32_t kRegisterError = 0x01C; // sticky; the same bits, of one job, are the status of its completion record
inline constexpr std::uint32_t kRegisterRingBaseLo = 0x020; // address of descriptor 0, on a boundary of 4 KiB; lower half
inline constexpr std::uint32_t kRegisterRingBaseHi = 0x024; // upper half
inline constexpr std::uint32_t kRegisterRingMask = 0x028; // descriptors in the ring - 1; a power of two of them, 32768 at most (bits 15:0)
inline constexpr std::uint32_t kRegisterTail = 0x02C; // descriptors written so far, counted on without end in 16 bits: the doorbell
inline constexpr std::uint32_t kRegisterHead = 0x030; // jobs done so far, likewise: results and record have been acknowledged by the memory
inline constexpr std::uint32_t kRegisterWatchdog = 0x034; // cycles without any handshake on the memory bus while busy that abort; 0 = never
inline constexpr std::uint32_t kRegisterWindowFirst = 0x038; // first page (4 KiB) of the memory that the engine may touch
inline constexpr std::uint32_t kRegisterWindowEnd = 0x03C; // first page beyond it; after reset the window is empty
inline constexpr std::uint32_t kRegisterClockKhz = 0x0A0; // the clock that the build was made for
inline constexpr std::uint32_t kRegisterBuild = 0x0A4; // hash of sources and parameters
inline constexpr std::uint32_t kRegisterTemperature = 0x0A8; // raw value of the board's sensor; 0 = none
inline constexpr std::uint32_t kRegisterStyle = 0x0AC;
inline constexpr std::uint32_t kRegisterLayerId = 0x800; // constant LAYER_ID where the core has a vector unit (engine/fpga/layer); refused where not, as all from here on
inline constexpr std::uint32_t kRegisterLayerStatus = 0x804; // any write takes DONE back
inline constexpr std::uint32_t kRegisterLayerProgram = 0x808; // address of the first block of a program, in units of 64 bytes
inline constexpr std::uint32_t kRegisterLayerStart = 0x80C; // starts it, with TAIL as it is now in bits 15:0; no job is in flight
inline constexpr std::uint32_t kRegisterLayerCycles = 0x810; // clock cycles of the last program
inline constexpr std::uint32_t kRegisterLayerJobCycles = 0x814; // of them, with jobs in flight

// Offsets of the counters: 64 bits, reading the lower half latches the upper one, 4 bytes on.
inline constexpr std::uint32_t kCounterCycles = 0x040; // clock cycles since reset
inline constexpr std::uint32_t kCounterBusy = 0x048; // of them with a job in flight
inline constexpr std::uint32_t kCounterWeightBeats = 0x050; // beats of weights that went into the core
inline constexpr std::uint32_t kCounterStallRead = 0x058; // cycles in which the core waited for weights
inline constexpr std::uint32_t kCounterJobs = 0x060; // jobs done
inline constexpr std::uint32_t kCounterReadBeats = 0x068; // beats read, of any kind
inline constexpr std::uint32_t kCounterWriteBeats = 0x070; // beats written
inline constexpr std::uint32_t kCounterStallWrite = 0x078; // cycles in which a beat to be written was not taken
inline constexpr std::uint32_t kCounterStallResults = 0x080; // cycles in which weights waited, because results had nowhere to go
inline constexpr std::uint32_t kCounterIllegal = 0x088; // beats with a byte of base 3 above 242

// Fields: a mask of bits, and for those of several bits the lowest one.
inline constexpr std::uint32_t kVersionMinor = 0xffffU; // only adds
inline constexpr unsigned kVersionMinorShift = 0;
inline constexpr std::uint32_t kVersionMajor = 0xffff0000U; // has to match
inline constexpr unsigned kVersionMajorShift = 16;
inline constexpr std::uint32_t kGeometryRows = 0xffU; // P: rows of a row block
inline constexpr unsigned kGeometryRowsShift = 0;
inline constexpr std::uint32_t kGeometryColumns = 0xff00U; // K: columns of a column tile
inline constexpr unsigned kGeometryColumnsShift = 8;
inline constexpr std::uint32_t kGeometryPacking = 0xff0000U; // 1 = base 3, five weights to a byte; 2 = two planes of bits
inline constexpr unsigned kGeometryPackingShift = 16;
inline constexpr std::uint32_t kGeometryVectors = 0xff000000U; // B: activation vectors that one pass of the weights can serve
inline constexpr unsigned kGeometryVectorsShift = 24;
inline constexpr std::uint32_t kCapabilityBusBits = 0xffffU; // width of the memory bus
inline constexpr unsigned kCapabilityBusBitsShift = 0;
inline constexpr std::uint32_t kCapabilityTiles = 0xffff0000U; // most column tiles of a job
inline constexpr unsigned kCapabilityTilesShift = 16;
inline constexpr std::uint32_t kControlEnable = 0x1U; // fetches descriptors while HEAD is not TAIL
inline constexpr std::uint32_t kControlIrqEnable = 0x2U; // lets IRQ be set
inline constexpr std::uint32_t kControlHalt = 0x4U; // finishes the jobs whose descriptors have been fetched, and fetches no more
inline constexpr std::uint32_t kControlSoftReset = 0x80000000U; // see Soft reset; reads 0
inline constexpr std::uint32_t kStatusBusy = 0x1U; // a job is in flight, or what is left of one is drained
inline constexpr std::uint32_t kStatusIrq = 0x2U; // the interrupt is pending
inline constexpr std::uint32_t kStatusError = 0x4U; // ERROR is not 0
inline constexpr std::uint32_t kStatusHalted = 0x8U; // nothing is fetched: HALT is set and the last job done, or after an abort
inline constexpr std::uint32_t kStatusDrain = 0x10U; // bursts that were asked for are waited for, and thrown away
inline constexpr std::uint32_t kStatusAborted = 0x20U; // stopped by an error that only a soft reset ends
inline constexpr std::uint32_t kStatusHead = 0xffff0000U; // register HEAD
inline constexpr unsigned kStatusHeadShift = 16;
inline constexpr std::uint32_t kIrqAckIrq = 0x1U; // takes the interrupt back
inline constexpr std::uint32_t kErrorDescriptor = 0x1U; // a descriptor asks for what the engine has not: the job is skipped
inline constexpr std::uint32_t kErrorRead = 0x2U; // the memory answered a read with an error; of a descriptor: abort
inline constexpr std::uint32_t kErrorWrite = 0x4U; // the memory answered a write with an error
inline constexpr std::uint32_t kErrorWatchdog = 0x8U; // nothing moved for WATCHDOG cycles: abort
inline constexpr std::uint32_t kErrorCode = 0x10U; // a byte of base 3 above 242
inline constexpr std::uint32_t kErrorRange = 0x20U; // an address outside the window: the job is skipped; of the ring: abort
inline constexpr std::uint32_t kErrorSignature = 0x40U; // the weights that came are not those that the descriptor expected
inline constexpr std::uint32_t kErrorOvertemp = 0x80U; // the board's sensor says too hot
inline constexpr std::uint32_t kStyleDatapath = 0xffU; // 1 = planes of bits and population counts; 2 = adder tree
inline constexpr unsigned kStyleDatapathShift = 0;
inline constexpr std::uint32_t kStyleSignature = 0x100U; // 1 = weights are signed
inline constexpr std::uint32_t kLayerStatusBusy = 0x1U; // a program runs
inline constexpr std::uint32_t kLayerStatusDone = 0x2U; // one has ended; raises the interrupt
inline constexpr std::uint32_t kLayerStatusFailed = 0x4U; // by an error of the memory or of a job: what it has written is not to be used
inline constexpr std::uint32_t kFlagsIrq = 0x1U; // raise the interrupt when the job is done
inline constexpr std::uint32_t kFlagsCheckSignature = 0x2U; // compare the signature of the weights with the expected one
inline constexpr std::uint32_t kFlagsLast = 0x4U; // last of its ticket; means nothing to the engine

// As it lies in memory; little endian.
struct Descriptor
{
    std::uint8_t op = 0; // OP_MATVEC
    std::uint8_t flags = 0;
    std::uint8_t vectors = 0; // activation vectors, 1 to B
    std::uint8_t reserved0 = 0; // 0
    std::uint32_t tag = 0; // comes back in the completion record
    std::uint16_t tiles = 0; // column tiles, 1 to CAPABILITY.TILES
    std::uint16_t rowBlocks = 0; // row blocks, at least 1
    std::uint32_t reserved1 = 0; // 0
    std::uint64_t weights = 0; // address, whole beats
    std::uint64_t activations = 0; // address, whole beats
    std::uint64_t results = 0; // address, whole beats
    std::uint64_t completion = 0; // address of the completion record: a multiple of 32 bytes and of a beat
    std::uint64_t signature = 0; // expected signature of the weights
    std::uint64_t reserved2 = 0; // 0
};
static_assert(sizeof(Descriptor) == 64);

// As it lies in memory; little endian.
struct CompletionRecord
{
    std::uint32_t tag = 0; // of the descriptor
    std::uint32_t status = 0; // bits as in ERROR; 0 = the results are right
    std::uint32_t cycles = 0; // busy cycles since the record before it was made (or since the engine became busy): they add up over a queue
    std::uint32_t stalls = 0; // cycles in which the core waited for this job's weights
    std::uint64_t signature = 0; // of the beats of weights that came
    std::uint32_t jobs = 0; // 1 for the first job after power-up, counted on
    std::uint32_t magic = 0; // MAGIC: the record has been written
};
static_assert(sizeof(CompletionRecord) == 32);

} // namespace trilume::fpga
// clang-format on
