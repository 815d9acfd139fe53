// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/sentence.h"

namespace trilume {

Sentence::Sentence() = default;
Sentence::Sentence(const Sentence& other) = default;
Sentence::Sentence(Sentence&& other) noexcept = default;
Sentence& Sentence::operator=(const Sentence& other) = default;
Sentence& Sentence::operator=(Sentence&& other) noexcept = default;
Sentence::~Sentence() = default;

Sentence::Sentence(const char* sourceText, std::vector<Argument> arguments)
    : m_sourceText(sourceText)
    , m_arguments(std::move(arguments))
{}

Sentence::Argument Sentence::amount(std::size_t number)
{
    return {Argument::Kind::Amount, std::to_string(number)};
}

Sentence::Argument Sentence::digits(std::string number)
{
    return {Argument::Kind::Number, std::move(number)};
}

Sentence Sentence::asIs(std::string text)
{
    return text.empty() ? Sentence() : Sentence(nullptr, {Argument(std::move(text))});
}

bool Sentence::isEmpty() const
{
    return m_sourceText == nullptr && m_arguments.empty();
}

std::string Sentence::english() const
{
    const auto shown = [](const Argument& argument) {
        return argument.kind() == Argument::Kind::Words ? argument.words().english()
                                                        : argument.text();
    };
    if (m_sourceText == nullptr) {
        return m_arguments.empty() ? std::string() : shown(m_arguments.front());
    }
    // In one pass: what stands at a place may have percent signs of its own.
    std::string text;
    for (const char* at = m_sourceText; *at != '\0'; ++at) {
        if (*at == '%' && at[1] >= '1' && at[1] <= '9') {
            ++at;
            text += shown(m_arguments[static_cast<std::size_t>(*at - '1')]);
        } else {
            text.push_back(*at);
        }
    }
    return text;
}

Sentence::Argument::Argument(std::string text)
    : Argument(Kind::Text, std::move(text))
{}

Sentence::Argument::Argument(std::string_view text)
    : Argument(std::string(text))
{}

Sentence::Argument::Argument(Sentence words)
    : m_kind(Kind::Words)
    , m_words(std::move(words))
{}

Sentence::Argument::Argument(Kind kind, std::string text)
    : m_kind(kind)
    , m_text(std::move(text))
{}

} // namespace trilume
