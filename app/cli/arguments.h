// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_table.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::cli {

// What was written after a command's name. Errors are wrong usage: they name the option, its value
// and what was expected.
class Arguments
{
public:
    // `words` begins after the command's name.
    [[nodiscard]] static Result<Arguments> parse(const CommandSpec& command,
                                                 const QStringList& words);

    [[nodiscard]] const CommandSpec& command() const { return *m_command; }

    [[nodiscard]] const QStringList& positional() const { return m_positional; }

    [[nodiscard]] bool isSet(std::string_view option) const;

    // The last value given, else the default, else empty.
    [[nodiscard]] QString value(std::string_view option) const;
    [[nodiscard]] std::string text(std::string_view option) const; // the same in UTF-8
    [[nodiscard]] QStringList values(std::string_view option) const;

    [[nodiscard]] Result<std::uint64_t> wholeNumber(
        std::string_view option,
        std::uint64_t lowest,
        std::uint64_t highest = std::numeric_limits<std::uint64_t>::max()) const;

    [[nodiscard]] Result<float> realNumber(std::string_view option,
                                           float lowest,
                                           float highest) const;

    // "1,2,3", at least one of them.
    [[nodiscard]] Result<std::vector<TokenId>> tokenIds(std::string_view option) const;

    // One of these words.
    [[nodiscard]] Result<std::string> choice(std::string_view option,
                                             const std::vector<std::string_view>& choices) const;

private:
    explicit Arguments(const CommandSpec& command)
        : m_command(&command)
    {}

    [[nodiscard]] Error wrongValue(std::string_view option, Sentence expected) const;

    const CommandSpec* m_command; // static storage
    QStringList m_positional;
    QHash<QString, QStringList> m_values; // of the options that were given
};

} // namespace trilume::cli
