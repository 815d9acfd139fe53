// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/migrations.h"
#include "app/store/opening_step.h"
#include "engine/base/result.h"

#include <span>

namespace trilume::app {

class Database;

// "TLum" in the file's header tells our databases from those of other programs.
inline constexpr int kApplicationId = 0x544c756d;

// The version that this program writes.
[[nodiscard]] int newestSchemaVersion();

// Refuses a database of another program and one of a newer version than the last of `migrations`;
// reads only.
[[nodiscard]] Status checkSchema(Database& database,
                                 std::span<const Migration> migrations = schemaMigrations());

// Refuses any but the newest version; reads only.
[[nodiscard]] Status requireNewestSchema(Database& database);

// Brings a checked database from the version it says (`PRAGMA user_version`) to the newest, each
// step in a transaction of its own, within which foreign keys are not enforced; before the first
// one a copy is kept (backUpDatabase).
[[nodiscard]] Status migrateSchema(Database& database,
                                   std::span<const Migration> migrations = schemaMigrations(),
                                   const OpeningWatch& watch = {});

} // namespace trilume::app
