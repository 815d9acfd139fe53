// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace trilume {

// A literal with the places %1 to %Count, at most %9, each at least once and in any order: anything
// else does not compile. Other percent signs stand for themselves.
template <std::size_t Count>
class SentenceTemplate
{
public:
    template <std::size_t Size>
    consteval SentenceTemplate(const char (&text)[Size]) // NOLINT(google-explicit-constructor)
        : m_text(text)
    {
        bool isThere[10] = {};
        for (std::size_t i = 0; i + 1 < Size; ++i) {
            if (text[i] == '%' && text[i + 1] >= '0' && text[i + 1] <= '9') {
                isThere[static_cast<std::size_t>(text[i + 1] - '0')] = true;
            }
        }
        for (std::size_t place = 0; place < std::size(isThere); ++place) {
            if (isThere[place] != (place >= 1 && place <= Count)) {
                placesAndArgumentsDiffer();
            }
        }
    }

    [[nodiscard]] constexpr const char* text() const { return m_text; }

private:
    static void placesAndArgumentsDiffer() {} // no constant expression: ends the compilation

    const char* m_text;
};

// What the engine says to people: a template in English and what stands at its places. Whoever
// shows it may translate the template first (app/platform/error_text); lupdate finds the literals
// of of(). A value; any thread.
class Sentence
{
public:
    class Argument;

    Sentence(); // says nothing
    Sentence(const Sentence& other);
    Sentence(Sentence&& other) noexcept;
    Sentence& operator=(const Sentence& other);
    Sentence& operator=(Sentence&& other) noexcept;
    ~Sentence();

    // Sentence::of("%1: tensor %2: found %3, expected %4.", path, name, found, expected)
    template <typename... Arguments>
    [[nodiscard]] static Sentence of(SentenceTemplate<sizeof...(Arguments)> text,
                                     Arguments&&... arguments);

    // An amount for people to read, whose thousands may be grouped; a number that was made already:
    // digits, perhaps with a sign and a decimal point.
    [[nodiscard]] static Argument amount(std::size_t number);
    [[nodiscard]] static Argument digits(std::string number);

    // A text that is shown as it is in every language, since it was made for its reader already.
    [[nodiscard]] static Sentence asIs(std::string text);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::string english() const;

    // Null when there is none: then the arguments, none or one, are the text.
    [[nodiscard]] const char* sourceText() const { return m_sourceText; }

    [[nodiscard]] const std::vector<Argument>& arguments() const { return m_arguments; }

private:
    Sentence(const char* sourceText, std::vector<Argument> arguments);

    const char* m_sourceText = nullptr; // a literal
    std::vector<Argument> m_arguments;  // of %1, %2, ...
};

// std::filesystem::path, whose header is large. No concepts here: moc of Qt 6.4 cannot read their
// header.
template <typename T>
using IfNameOfFile = decltype(std::string_view(std::declval<const T&>().native()));

template <typename T>
using IfWrittenInDigits =
    std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, char>>;

// What stands at a place. Words of ours have to be sentences, so a literal is none.
class Sentence::Argument
{
public:
    enum class Kind
    {
        Text = 1,   // of others: names, what a file holds, what the system says
        Number = 2, // as a file or a list has it: ids, offsets, sizes to compare, versions
        Amount = 3, // to be read by people: thousands may be grouped
        Words = 4,  // a sentence, or a part of one
    };

    // NOLINTBEGIN(google-explicit-constructor): what is said stands where it is said
    Argument(std::string text);
    Argument(std::string_view text);
    Argument(Sentence words);
    template <std::size_t Size>
    Argument(const char (&literal)[Size]) = delete;

    template <typename Path, typename = IfNameOfFile<Path>>
    Argument(const Path& path)
        : Argument(path.native())
    {}

    template <typename Number, IfWrittenInDigits<Number>* = nullptr>
    Argument(Number number)
        : Argument(Kind::Number, std::to_string(number))
    {}

    // NOLINTEND(google-explicit-constructor)

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] const std::string& text() const { return m_text; } // of all kinds but Words

    [[nodiscard]] const Sentence& words() const { return m_words; }

private:
    friend class Sentence;

    Argument(Kind kind, std::string text);

    Kind m_kind = Kind::Text;
    std::string m_text;
    Sentence m_words;
};

template <typename... Arguments>
Sentence Sentence::of(SentenceTemplate<sizeof...(Arguments)> text, Arguments&&... arguments)
{
    std::vector<Argument> all;
    all.reserve(sizeof...(Arguments));
    (all.push_back(Argument(std::forward<Arguments>(arguments))), ...);
    return {text.text(), std::move(all)};
}

} // namespace trilume
