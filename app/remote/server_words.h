// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <string>

namespace trilume::app {

// The words of an error in what a server sent, an object of JSON: {"error": {"message": ...}} and
// what is like it. Nothing where it tells of none.
[[nodiscard]] std::optional<std::string> errorWords(const QJsonObject& object);

// The same of a whole body, which may be anything, for one sentence: short, and without `key`,
// which some servers repeat. Empty where it says nothing.
[[nodiscard]] std::string refusalWords(const QByteArray& body, const std::string& key);

// Words of a server for one sentence: of one line, short, without the key and a full stop.
[[nodiscard]] std::string quotedWords(const std::string& words, const std::string& key);

} // namespace trilume::app
