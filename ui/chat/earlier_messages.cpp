// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/earlier_messages.h"

namespace trilume::ui {

bool EarlierMessages::isWalking(const QString& shown) const
{
    return m_place >= 0 && m_texts.at(m_place) == shown;
}

std::optional<QString> EarlierMessages::older(const QString& shown)
{
    if (!isWalking(shown)) {
        if (!shown.isEmpty() || !m_source) {
            return std::nullopt;
        }
        m_texts = m_source();
        m_texts.removeDuplicates();
        m_place = -1;
    }
    if (m_place + 1 >= m_texts.size()) {
        return std::nullopt;
    }
    return m_texts.at(++m_place);
}

std::optional<QString> EarlierMessages::newer(const QString& shown)
{
    if (!isWalking(shown)) {
        return std::nullopt;
    }
    --m_place;
    return m_place < 0 ? QString() : m_texts.at(m_place);
}

} // namespace trilume::ui
