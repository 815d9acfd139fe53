// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/counted_text.h"

#include "app/cli/format.h"
#include "app/cli/told_text.h"

#include <QCoreApplication>

namespace trilume::cli {
namespace {

struct TerminalCounts
{
    Q_DECLARE_TR_FUNCTIONS(TerminalCounts)
};

} // namespace

std::string bytesText(std::uint64_t bytes)
{
    return told(TerminalCounts::tr("%1 bytes", nullptr, pluralNumber(bytes)), bytes);
}

std::string tokensDoneText(std::size_t done, std::size_t total)
{
    //: %1 is a number as well; the form is that of %2
    return told(TerminalCounts::tr("%1 of %2 tokens", nullptr, pluralNumber(total)), done, total);
}

std::string messagesLeftOutText(std::size_t messages)
{
    return told(TerminalCounts::tr("[%1 earlier messages were left out: there is no room for them]",
                                   nullptr, pluralNumber(messages)),
                messages);
}

std::string tokensWrittenText(std::size_t tokens, double tokensPerSecond)
{
    return told(TerminalCounts::tr("[%1 tokens, %2 tokens/s]", nullptr, pluralNumber(tokens)),
                tokens, formatFixed(tokensPerSecond, 1));
}

} // namespace trilume::cli
