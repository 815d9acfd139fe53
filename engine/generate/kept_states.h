// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/generate/session.h"
#include "engine/generate/state_cache.h"
#include "engine/generate/state_store.h"
#include "engine/generate/token_text.h"

#include <cstddef>

namespace trilume::generate {

// The states of what was read before, in two levels: those in memory, and behind them a store that
// outlives the program. One thread.
class KeptStates
{
public:
    // `store` is borrowed and may be null.
    KeptStates(std::size_t budgetBytes, StateStore* store);

    // Whose text is read from now on; without a chat the store is left alone.
    void setOwner(TextOwner owner);

    // Brings the session to the longest known beginning of `text` of at most `upTo` tokens and
    // returns its length; 0: it has read nothing.
    [[nodiscard]] Result<std::size_t> restoreLongest(Session& session,
                                                     const TokenText& text,
                                                     std::size_t upTo);

    // Remembers the state after exactly these tokens.
    void put(const TokenText& text, Snapshot snapshot);

private:
    [[nodiscard]] bool hasStore() const;

    StateCache m_cache;
    StateStore* m_store;
    TextOwner m_owner;
};

} // namespace trilume::generate
