// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/kept_states.h"

#include <new>
#include <optional>
#include <utility>

namespace trilume::generate {

namespace {

bool restore(Session& session, const StateStore::Found& found)
{
    return (found.image ? session.restoreFrom(found.snapshot, *found.image)
                        : session.restore(found.snapshot))
        .ok();
}

} // namespace

KeptStates::KeptStates(std::size_t budgetBytes, StateStore* store)
    : m_cache(budgetBytes)
    , m_store(store)
{}

void KeptStates::setOwner(TextOwner owner)
{
    m_owner = std::move(owner);
}

bool KeptStates::hasStore() const
{
    return m_store != nullptr && m_owner.chat != 0 && !m_owner.fingerprint.empty();
}

Result<std::size_t> KeptStates::restoreLongest(Session& session,
                                               const TokenText& text,
                                               std::size_t upTo)
{
    const StateCache::Match match = m_cache.longestPrefix(text, upTo);
    if (hasStore()) {
        while (auto found = m_store->beginTurn(m_owner, text, match.tokens, upTo)) {
            if (restore(session, *found) && session.position() == found->tokens) {
                if (found->image) { // in memory its pages are the session's
                    SamplerState sampler = std::move(found->snapshot.sampler);
                    found->snapshot = session.snapshot();
                    found->snapshot.sampler = std::move(sampler);
                }
                m_cache.put(text.first(found->tokens), std::move(found->snapshot));
                return found->tokens;
            }
            // What another program or a damaged disk has made of it is no error.
            m_store->refuse(m_owner, text.first(found->tokens));
        }
    }
    session.reset();
    if (match.snapshot != nullptr) {
        if (Status status = session.restore(*match.snapshot); !status.ok()) {
            return status.error();
        }
    }
    return match.tokens;
}

void KeptStates::put(const TokenText& text, Snapshot snapshot)
{
    if (hasStore()) {
        try {
            m_store->put(m_owner, text, snapshot);
        } catch (const std::bad_alloc&) {
            // A cache: what is not kept is read again, and the answer that has just ended is whole.
        }
    }
    m_cache.put(text, std::move(snapshot));
}

} // namespace trilume::generate
