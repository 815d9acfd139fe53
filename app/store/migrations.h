// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace trilume::app {

// The step from version - 1 to version, released and therefore never changed: what comes later is a
// new step. Each leaves tests/app/store/schemas/v<version>.sql behind.
struct Migration
{
    int version;
    std::span<const char* const> statements;
};

// From an empty file to the newest schema, without gaps.
[[nodiscard]] std::span<const Migration> schemaMigrations();

} // namespace trilume::app
