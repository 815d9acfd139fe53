// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace trilume::generate {

// resources/self-test/paragraph.txt, which the build puts into the library.
extern const std::string_view kSelfTestText;

} // namespace trilume::generate
