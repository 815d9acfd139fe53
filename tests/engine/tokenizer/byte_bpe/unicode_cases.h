// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QString>
#include <QStringList>

#include <string>

// All characters of Unicode, and the hashes of what the ecosystem makes of them.
namespace trilume::tokenizer::testing {

// Not by Qt, which takes a byte order mark for none of the text.
inline std::string utf8Of(char32_t code)
{
    const auto tail = [code](unsigned shift) {
        return static_cast<char>(0x80U | (code >> shift & 0x3FU));
    };
    if (code < 0x80) {
        return {static_cast<char>(code)};
    }
    if (code < 0x800) {
        return {static_cast<char>(0xC0U | code >> 6U), tail(0)};
    }
    if (code < 0x10000) {
        return {static_cast<char>(0xE0U | code >> 12U), tail(6), tail(0)};
    }
    return {static_cast<char>(0xF0U | code >> 18U), tail(12), tail(6), tail(0)};
}

template <typename Use>
void forEveryCharacter(const Use& use)
{
    for (char32_t code = 0; code <= 0x10FFFF; ++code) {
        if (code >= 0xD800 && code <= 0xDFFF) {
            continue;
        }
        use(utf8Of(code));
    }
}

// Of a line "KIND NAME HASH" of data/unicode_hashes.txt; tests/checks/check_bpe_with_tokenizers.py
// writes it and says what is hashed.
inline QString storedHash(const QString& kind, const QString& name)
{
    QFile file(
        QStringLiteral(TRILUME_TEST_SOURCE_DIR "/tests/engine/tokenizer/data/unicode_hashes.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QStringList words = line.split(QLatin1Char(' '));
        if (words.size() == 3 && words[0] == kind && words[1] == name) {
            return words[2];
        }
    }
    return {};
}

} // namespace trilume::tokenizer::testing
