// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/regular_file.h"
#include "engine/tokenizer/chat_format.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::tokenizer {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxBytes = 1U << 20U;

struct MarkerField
{
    std::string_view name;
    std::string ChatMarkers::*place;
};

constexpr std::array<MarkerField, 8> kFields{{
    {"user_prefix", &ChatMarkers::userPrefix},
    {"user_suffix", &ChatMarkers::userSuffix},
    {"assistant_prefix", &ChatMarkers::assistantPrefix},
    {"assistant_suffix", &ChatMarkers::assistantSuffix},
    {"system_prefix", &ChatMarkers::systemPrefix},
    {"system_suffix", &ChatMarkers::systemSuffix},
    {"thought_prefix", &ChatMarkers::thoughtPrefix},
    {"thought_suffix", &ChatMarkers::thoughtSuffix},
}};
constexpr std::string_view kThought = "thought_";
constexpr std::string_view kStop = "stop";

// Listens to the parser, so that the position of an error, a doubled name and every type are seen.
// Every callback answers whether to go on; the first problem ends the parse.
class MarkerHandler final : public nlohmann::json_sax<json>
{
public:
    bool null() override { return unexpected(Sentence::of("null")); }

    bool boolean(bool) override { return unexpected(Sentence::of("a boolean")); }

    bool number_integer(number_integer_t) override { return unexpected(Sentence::of("a number")); }

    bool number_unsigned(number_unsigned_t) override
    {
        return unexpected(Sentence::of("a number"));
    }

    bool number_float(number_float_t, const string_t&) override
    {
        return unexpected(Sentence::of("a number"));
    }

    bool binary(binary_t&) override { return unexpected(Sentence::of("binary data")); }

    bool string(string_t& value) override;
    bool start_object(std::size_t) override;
    bool key(string_t& name) override;

    bool end_object() override { return true; }

    bool start_array(std::size_t) override;
    bool end_array() override;

    bool parse_error(std::size_t position,
                     const std::string&,
                     const nlohmann::detail::exception&) override
    {
        return fail(Sentence::of("is not JSON: the text is wrong at byte %1", position));
    }

    [[nodiscard]] const Sentence& problem() const { return m_problem; }

    [[nodiscard]] ChatMarkers take() { return std::move(m_markers); }

private:
    bool unexpected(const Sentence& found);

    bool fail(Sentence problem)
    {
        if (m_problem.isEmpty()) {
            m_problem = std::move(problem);
        }
        return false;
    }

    ChatMarkers m_markers;
    std::vector<std::string> m_names; // seen so far; the last is the one whose value comes
    bool m_isInObject = false;
    bool m_isInStop = false;
    Sentence m_problem;
};

bool MarkerHandler::unexpected(const Sentence& found)
{
    if (!m_isInObject) {
        return fail(Sentence::of("holds %1, expected an object", found));
    }
    const std::string& name = m_names.back();
    if (m_isInStop) {
        return fail(Sentence::of("has %1 in \"stop\", expected strings only", found));
    }
    return fail(Sentence::of("has %1 as \"%2\", expected %3", found, name,
                             name == kStop ? Sentence::of("an array of strings")
                                           : Sentence::of("a string")));
}

bool MarkerHandler::string(string_t& value)
{
    if (m_isInStop) {
        m_markers.stop.push_back(value);
        return true;
    }
    if (!m_isInObject || m_names.back() == kStop) {
        return unexpected(Sentence::of("a string"));
    }
    for (const MarkerField& field : kFields) {
        if (field.name == m_names.back()) {
            m_markers.*field.place = value;
        }
    }
    return true;
}

bool MarkerHandler::start_object(std::size_t)
{
    if (m_isInObject) {
        return unexpected(Sentence::of("an object"));
    }
    m_isInObject = true;
    return true;
}

bool MarkerHandler::key(string_t& name)
{
    const bool isKnown = name == kStop
                         || std::any_of(kFields.begin(), kFields.end(),
                                        [&](const auto& field) { return field.name == name; });
    if (!isKnown) {
        return fail(Sentence::of("has an unknown field \"%1\", expected user_, assistant_, "
                                 "system_ or thought_ with prefix or suffix, or stop",
                                 name));
    }
    if (std::find(m_names.begin(), m_names.end(), name) != m_names.end()) {
        return fail(Sentence::of("has the field \"%1\" twice", name));
    }
    m_names.push_back(name);
    return true;
}

bool MarkerHandler::start_array(std::size_t)
{
    if (!m_isInObject || m_isInStop || m_names.back() != kStop) {
        return unexpected(Sentence::of("an array"));
    }
    m_isInStop = true;
    return true;
}

bool MarkerHandler::end_array()
{
    m_isInStop = false;
    return true;
}

Error tooLong(std::string_view source, std::uint64_t bytes)
{
    return {Errc::Corrupt,
            Sentence::of("%1: has %2 bytes, expected at most %3", source, bytes, kMaxBytes)};
}

// A Jinja string literal.
std::string jinjaLiteral(std::string_view text)
{
    std::string literal = "'";
    for (const char character : text) {
        switch (character) {
        case '\\':
            literal += "\\\\";
            break;
        case '\'':
            literal += "\\'";
            break;
        case '\n':
            literal += "\\n";
            break;
        case '\r':
            literal += "\\r";
            break;
        case '\t':
            literal += "\\t";
            break;
        default:
            literal.push_back(character);
        }
    }
    return literal + "'";
}

std::string branch(std::string_view keyword,
                   std::string_view role,
                   const std::string& prefix,
                   const std::string& suffix)
{
    return "{% " + std::string(keyword) + " message['role'] == '" + std::string(role) + "' %}{{ "
           + jinjaLiteral(prefix) + " + message['content'] + " + jinjaLiteral(suffix) + " }}";
}

} // namespace

Result<ChatMarkers> parseChatMarkers(std::string_view text, std::string_view source)
{
    if (text.size() > kMaxBytes) {
        return tooLong(source, text.size());
    }
    MarkerHandler handler;
    if (!json::sax_parse(text, &handler)) {
        return Error{Errc::Corrupt, Sentence::of("%1: %2", source, handler.problem())};
    }
    return handler.take();
}

Result<ChatMarkers> readChatMarkers(const std::filesystem::path& path)
{
    const Result<RegularFile> file = RegularFile::open(path);
    if (!file) {
        return file.error();
    }
    const std::uint64_t size = file.value().size();
    if (size > kMaxBytes) {
        return tooLong(path.string(), size);
    }
    std::string text(static_cast<std::size_t>(size), '\0');
    if (Status status = file.value().read(0, std::as_writable_bytes(std::span(text))); !status) {
        return status.error();
    }
    return parseChatMarkers(text, path.string());
}

// In the order of the table, which is that of a chat; bytes that are no UTF-8 become U+FFFD.
std::string chatMarkersJson(const ChatMarkers& markers)
{
    nlohmann::ordered_json fields;
    for (const MarkerField& field : kFields) {
        const bool isOfThoughts = field.name.starts_with(kThought);
        if (!isOfThoughts || markers.hasThoughts()) {
            fields[std::string(field.name)] = markers.*field.place;
        }
    }
    fields[std::string(kStop)] = markers.stop;
    return fields.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::string jinjaTemplate(const ChatMarkers& markers)
{
    return "{{ bos_token }}{% for message in messages %}"
           + branch("if", "system", markers.systemPrefix, markers.systemSuffix)
           + branch("elif", "user", markers.userPrefix, markers.userSuffix)
           + branch("elif", "assistant", markers.assistantPrefix, markers.assistantSuffix)
           + "{% endif %}{% endfor %}{% if add_generation_prompt %}{{ "
           + jinjaLiteral(markers.assistantPrefix) + " }}{% endif %}";
}

} // namespace trilume::tokenizer
