// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/file_identity.h"

#include <mutex>
#include <optional>

namespace trilume::app {

// A file as it was when it was last read or written here, so that what others do to it shows. [any
// thread]
class KnownFile final
{
public:
    [[nodiscard]] std::optional<FileIdentity> identity() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_identity;
    }

    void note(const std::optional<FileIdentity>& identity)
    {
        const std::scoped_lock lock(m_mutex);
        m_identity = identity;
    }

    // False as well when there was none and there is none. A second link to it (of a backup
    // program, say) moves the time of change alone, and is no other content.
    [[nodiscard]] bool isChanged(const std::optional<FileIdentity>& found) const
    {
        const std::optional<FileIdentity> known = identity();
        return found
               && (!known || known->inode != found->inode || known->size != found->size
                   || known->modifiedNs != found->modifiedNs);
    }

private:
    mutable std::mutex m_mutex; // of m_identity
    std::optional<FileIdentity> m_identity;
};

} // namespace trilume::app
