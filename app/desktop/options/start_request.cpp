// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options/start_request.h"

#include <algorithm>

namespace trilume::desktop {

bool isActivationToken(const QByteArray& bytes)
{
    constexpr qsizetype kLongest = 512; // desktops make them of some 40 characters
    return bytes.size() <= kLongest && std::all_of(bytes.begin(), bytes.end(), [](char byte) {
               return byte > ' ' && byte < 127;
           });
}

} // namespace trilume::desktop
