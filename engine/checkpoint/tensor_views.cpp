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

} // namespace trilume::checkpoint
