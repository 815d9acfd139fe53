// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace trilume::generate {

// Ends a chain of links that each own the one `before`. Left to the links' own destructors the
// stack would grow with the chain; here each is ended while the next is still held, and so ends
// alone. Links that somebody else owns too stay.
template <typename Link>
void releaseChain(std::shared_ptr<const Link> last)
{
    while (last != nullptr && last.use_count() == 1) {
        std::shared_ptr<const Link> before = last->before;
        last = std::move(before);
    }
}

} // namespace trilume::generate
