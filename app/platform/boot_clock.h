// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::app {

// Seconds since the machine was started, those in which it was suspended included: what was noted
// before a suspend keeps its distance to now, and its time of day. [any thread]
[[nodiscard]] double bootSeconds();

} // namespace trilume::app
