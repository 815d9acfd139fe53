// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/generate/snapshot.h"
#include "engine/generate/token_text.h"
#include "engine/model/sequence.h"

#include <cstddef>
#include <cstring>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace trilume::tests {

// A text whose state has a page for each four tokens, which their ids and those before decide.
class PagedText final : public model::SharedText
{
public:
    static constexpr std::size_t kPageTokens = 4;
    static constexpr std::size_t kTokenBytes = 2500;

    explicit PagedText(const std::vector<TokenId>& ids)
        : m_count(ids.size())
    {
        unsigned random = 1;
        for (const TokenId id : ids) {
            for (std::size_t i = 0; i < kTokenBytes; ++i) {
                random = (random + static_cast<unsigned>(id)) * 1664525U + 1013904223U;
                m_bytes.push_back(static_cast<std::byte>(random >> 24U));
            }
        }
    }

    [[nodiscard]] std::size_t position() const override { return m_count; }

    [[nodiscard]] model::ImageParts parts() const override
    {
        model::ImageParts parts;
        parts.head.resize(16, static_cast<std::byte>(m_count));
        std::span<const std::byte> left = m_bytes;
        while (left.size() >= kPageTokens * kTokenBytes) {
            parts.pages.push_back(left.first(kPageTokens * kTokenBytes));
            left = left.subspan(kPageTokens * kTokenBytes);
        }
        parts.rest.assign(left.begin(), left.end());
        return parts;
    }

    [[nodiscard]] std::vector<Piece> pieces() const override
    {
        return {{m_bytes.data(), m_bytes.size()}};
    }

private:
    std::size_t m_count;
    std::vector<std::byte> m_bytes;
};

inline generate::Snapshot pagedState(const generate::TokenText& text, std::string fingerprint)
{
    generate::Snapshot snapshot;
    snapshot.fingerprint = std::move(fingerprint);
    snapshot.shared = std::make_shared<const PagedText>(text.all());
    return snapshot;
}

} // namespace trilume::tests
