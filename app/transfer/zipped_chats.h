// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace trilume::app {

// The JSON in the ZIP archive that ChatGPT gives: conversations.json, or several that are numbered
// (conversations-000.json). Of other archives the one JSON file that is in them. [any thread]
// Nothing is written to the disk, whatever names are inside. An error says what was found instead:
// no such file, a password, an archive in an archive, more than kMostUnpacked in all, or bytes that
// unpack to more than they can honestly be.
constexpr qint64 kMostUnpacked = qint64{512} << 20;

using CancelCheck = std::function<bool()>; // true: it is to end

[[nodiscard]] bool isZip(const QByteArray& beginning); // four bytes suffice

[[nodiscard]] Result<std::vector<QByteArray>> readZippedChats(const QString& path,
                                                              const CancelCheck& isCancelled = {});
// Of an archive in memory. `path`: what errors call it.
[[nodiscard]] Result<std::vector<QByteArray>> unzipChats(const QByteArray& archive,
                                                         const QString& path);

} // namespace trilume::app
