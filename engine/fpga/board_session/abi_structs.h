// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <trilume/accelerator.h>

namespace trilume::fpga {

// Into an array of a struct, cut at the end of a character where it is too long.
template <std::size_t Size>
void writeText(char (&place)[Size], std::string_view text)
{
    std::size_t length = std::min(text.size(), Size - 1);
    while (length < text.size() && length > 0
           && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) {
        --length;
    }
    std::copy_n(text.begin(), length, place); // an empty text may be nowhere
    place[length] = '\0';
}

// The caller's element is of `size` bytes, of which it may know fewer members, or more.
template <typename Struct>
void writeStruct(void* place, std::size_t size, Struct filled)
{
    filled.struct_size = static_cast<std::uint32_t>(std::min(size, sizeof filled));
    std::memcpy(place, &filled, filled.struct_size);
}

inline trilume_accel_result_t abiError(trilume_accel_error_t* error,
                                       trilume_accel_result_t result,
                                       std::string_view text)
{
    if (error != nullptr && error->struct_size >= sizeof *error) {
        writeText(error->text, text);
    }
    return result;
}

inline trilume_accel_result_t abiError(trilume_accel_error_t* error, const Error& failure)
{
    const auto code = [&failure] {
        switch (failure.code) {
        case Errc::InvalidArgument:
            return TRILUME_ACCEL_ERROR_INVALID;
        case Errc::Unsupported:
            return TRILUME_ACCEL_ERROR_UNSUPPORTED;
        case Errc::OutOfMemory:
            return TRILUME_ACCEL_ERROR_MEMORY;
        case Errc::Cancelled:
            return TRILUME_ACCEL_ERROR_BUSY;
        default:
            return TRILUME_ACCEL_ERROR_FAILED;
        }
    };
    return abiError(error, code(), failure.english());
}

} // namespace trilume::fpga
