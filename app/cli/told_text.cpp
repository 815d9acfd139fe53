// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/told_text.h"

#include "app/platform/display_text.h"
#include "app/platform/error_text.h"

namespace trilume::cli {

std::string told(const Sentence& sentence)
{
    return placed(sentence).toStdString();
}

QString placed(const QString& words)
{
    return words;
}

QString placed(const Sentence& words)
{
    return app::sentenceText(words, app::NumberForm::OfPrograms);
}

QString placed(std::string_view textOfOthers)
{
    return app::displayText(std::string(textOfOthers));
}

int pluralNumber(std::uint64_t amount)
{
    constexpr std::uint64_t kMillion = 1'000'000;
    return static_cast<int>(amount < kMillion ? amount : kMillion + amount % kMillion);
}

} // namespace trilume::cli
