// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <span>

namespace trilume::app {

class Database;

// The step from version - 1 to version, released and therefore never changed: what comes later is a
// new step. Each leaves tests/app/store/schemas/v<version>.sql behind.
struct Migration
{
    int version;
    std::span<const char* const> statements;
};

[[nodiscard]] std::span<const Migration> schemaMigrations();

// The version that this program writes.
[[nodiscard]] int newestSchemaVersion();

// Refuses a database of another program and one of a newer version than the last of `migrations`;
// reads only.
[[nodiscard]] Status checkSchema(Database& database,
                                 std::span<const Migration> migrations = schemaMigrations());

// Brings a checked database from the version it says (`PRAGMA user_version`) to the newest, each
// step in a transaction of its own.
[[nodiscard]] Status migrateSchema(Database& database,
                                   std::span<const Migration> migrations = schemaMigrations());

} // namespace trilume::app
