// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/download_tools_p.h"

namespace trilume::app {

// One model file from an address. [thread of the download] Beside its part lies NAME.part.json,
// which says what the part is the beginning of.
class AddressDownload
{
public:
    AddressDownload(const DownloadTools& tools, const DownloadFolder& into)
        : m_tools(tools)
        , m_into(into)
    {}

    [[nodiscard]] Result<Downloaded> load(const DownloadTarget& target,
                                          const std::stop_token& stop);

private:
    [[nodiscard]] Result<WebRequest> requestFor(const std::string& address) const;

    DownloadTools m_tools;
    const DownloadFolder& m_into;
};

} // namespace trilume::app
