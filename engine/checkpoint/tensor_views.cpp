// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/tensor_views.h"

#include "engine/base/check.h"
#include "engine/checkpoint/message_text.h"

namespace trilume::checkpoint {

Status FloatTensorView::readFloats(std::span<float> out) const
{
    TRILUME_CHECK(out.size() == size());
    widenFloats(type, bytes, out);
    const std::size_t culprit = firstNonFinite(out);
    if (culprit < out.size()) {
        return Error{Errc::Corrupt, Sentence::of("tensor %1: value %2 is not a finite number.",
                                                 quotedName(name), culprit)};
    }
    return Done{};
}

void FloatTensorView::readRow(std::size_t row, std::span<float> out) const
{
    TRILUME_CHECK(row < rows && out.size() == columns);
    const std::size_t rowBytes = columns * floatBytes(type);
    widenFloats(type, bytes.subspan(row * rowBytes, rowBytes), out);
}

Status TernaryTensorView::readRow(std::size_t row, std::span<std::int8_t> trits) const
{
    TRILUME_CHECK(row < rows && trits.size() == columns);
    Status status =
        quant::decodeTernaryRow(format, bytes.subspan(row * rowBytes(), rowBytes()), trits);
    if (!status) {
        return Error{status.error().code, Sentence::of("row %1: %2", row, status.error().sentence)};
    }
    return status;
}

} // namespace trilume::checkpoint
