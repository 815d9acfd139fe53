// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include "engine/base/utf8.h"

namespace trilume::cli {
namespace {

constexpr char16_t kFirst = 0xDC00;

} // namespace

QString wordFromBytes(std::string_view bytes)
{
    QString word;
    while (!bytes.empty()) {
        const Utf8Step step = nextUtf8(bytes);
        const std::string_view part = bytes.substr(0, step.length);
        if (step.kind == Utf8Kind::WellFormed) {
            word += QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
        } else {
            for (const char byte : part) {
                word += QChar(char16_t(kFirst + static_cast<unsigned char>(byte)));
            }
        }
        bytes.remove_prefix(step.length);
    }
    return word;
}

std::string bytesOfWord(const QString& word)
{
    std::string bytes;
    qsizetype at = 0;
    while (at < word.size()) {
        qsizetype end = at;
        // A low half that follows a high one belongs to a character.
        while (
            end < word.size()
            && !(word[end].isLowSurrogate() && (end == at || !word[end - 1].isHighSurrogate()))) {
            ++end;
        }
        bytes += word.mid(at, end - at).toStdString();
        if (end < word.size()) {
            bytes.push_back(static_cast<char>(word[end].unicode() - kFirst));
            ++end;
        }
        at = end;
    }
    return bytes;
}

QStringList commandLineWords(int argc, const char* const* argv)
{
    QStringList words;
    for (int index = 1; index < argc; ++index) {
        words.append(wordFromBytes(argv[index]));
    }
    return words;
}

} // namespace trilume::cli
