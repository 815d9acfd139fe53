// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/include/trilume/tokens.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

// What Trilume and a device host say to each other. Both programs come together, so nothing here is
// kept for others; a host of another version is refused. Every message is one struct of fixed size,
// and what a host says is never more than a number or a text to whoever reads it.
namespace trilume::accel {

inline constexpr std::uint32_t kHostProtocol = 2; // of this file and job_table.h

// Of the host, besides the standard ones. A channel for what is asked one after the other, and one
// for what is asked beside it.
inline constexpr int kControlDescriptor = 3;
inline constexpr int kBesideDescriptor = 4;

inline constexpr std::size_t kMostToldDevices = 64;
inline constexpr std::size_t kMostToldReadings = 32;
inline constexpr std::size_t kLongestPath = 4096;
inline constexpr std::size_t kLongestSettings = 16384;
inline constexpr std::size_t kLongestAnswerText = 1024;

enum class HostCall : std::uint32_t
{
    Load = 1,
    Enumerate = 2,
    Open = 3,
    AddMemory = 4, // comes with its descriptor; the first is the table of jobs
    Describe = 5,
    Supports = 6,
    Upload = 7, // with the descriptor of its trits
    Unload = 8, // has no answer
    SelfTest = 9,
    ReadTelemetry = 10,
    Close = 11,
    Log = 12, // by the host, before an answer
    // Whole tokens (trilume/tokens.h).
    SupportsTokens = 13,
    BeginTokens = 14, // with the descriptor of the floats that go to and fro
    SetVector = 15,   // with the descriptor of its values
    SetLinear = 16,   // with the descriptor of its trits and, behind them, its norm
    ReadyTokens = 17,
    Step = 18, // the embedding lies there, then the logits do behind it
    ReadState = 19,
    WriteState = 20,
    EndTokens = 21,
};

struct CallHeader
{
    std::uint32_t protocol = kHostProtocol;
    HostCall call = {};
};

struct NothingSaid
{
    std::uint64_t nothing = 0;
};

template <typename Body>
struct CallMessage
{
    CallHeader header;
    Body body = {};
};

template <typename Body>
struct AnswerMessage
{
    CallHeader header;
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    std::uint32_t reserved = 0;
    char text[kLongestAnswerText] = {}; // of an error
    Body body = {};
};

struct LoadCall
{
    char path[kLongestPath];
};

struct LoadAnswer
{
    char id[TRILUME_ACCEL_NAME_SIZE];
    char name[TRILUME_ACCEL_TEXT_SIZE];
    char version[TRILUME_ACCEL_TEXT_SIZE];
    std::uint32_t hasTelemetry;
    std::uint32_t hasSelfTest;
    std::uint32_t hasTokens;
    std::uint32_t reserved;
};

struct EnumerateAnswer
{
    std::uint64_t count;
    trilume_accel_device_info_t devices[kMostToldDevices];
};

struct OpenCall
{
    char device[TRILUME_ACCEL_TEXT_SIZE];
    char settings[kLongestSettings];
};

struct MemoryCall
{
    std::uint64_t bytes;
};

struct UploadCall
{
    std::uint64_t matrix; // Trilume's name for it
    std::uint64_t rows;
    std::uint64_t columns; // and no more between two rows
    std::uint64_t kind;
};

struct UnloadCall
{
    std::uint64_t matrix;
};

struct VectorCall
{
    std::uint32_t tensor;
    std::uint32_t reserved;
    std::uint64_t layer;
    std::uint64_t count;
};

struct LinearCall
{
    std::uint32_t tensor;
    float scale;
    std::uint64_t layer;
    std::uint64_t rows;
    std::uint64_t columns;
};

struct StepCall
{
    std::uint64_t timeoutNanoseconds;
    std::uint64_t wantsLogits;
};

struct StateCall
{
    std::uint64_t layer;
};

struct TelemetryAnswer
{
    std::uint64_t count;
    trilume_accel_reading_t readings[kMostToldReadings];
};

struct LogLine
{
    std::int64_t level;
    char text[TRILUME_ACCEL_TEXT_SIZE];
};

// Of anything that is said.
inline constexpr std::size_t kLargestMessage = 65536;
static_assert(sizeof(AnswerMessage<EnumerateAnswer>) <= kLargestMessage
              && sizeof(AnswerMessage<TelemetryAnswer>) <= kLargestMessage
              && sizeof(CallMessage<OpenCall>) <= kLargestMessage);

// Cut at the end of a character where it is too long.
template <std::size_t Size>
void putText(char (&place)[Size], std::string_view text)
{
    std::size_t length = text.size() < Size ? text.size() : Size - 1;
    const auto isInside = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    while (length < text.size() && length > 0 && isInside(length)) {
        --length;
    }
    std::memset(place, 0, Size);
    std::copy_n(text.begin(), length, place); // an empty text may be nowhere
}

// Up to its zero byte or its end.
template <std::size_t Size>
[[nodiscard]] std::string textOf(const char (&place)[Size])
{
    return {place, strnlen(place, Size)};
}

} // namespace trilume::accel
