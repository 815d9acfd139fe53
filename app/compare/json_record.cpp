// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/json_record_p.h"

#include <cmath>
#include <limits>
#include <string_view>

#include <nlohmann/json.hpp>

namespace trilume::app {

namespace {

using nlohmann::json;

constexpr std::uint64_t kLargestCount = std::uint64_t{1} << 53U;
constexpr std::uint64_t kLargestSmallCount = 1'000'000;
constexpr std::size_t kMostOfText = 40;

const json& nothing()
{
    static const json kNothing;
    return kNothing;
}

// As it stands in the file, not all of a long text.
Sentence foundText(const json& value)
{
    if (value.is_discarded()) {
        return Sentence::of("nothing");
    }
    if (value.is_array()) {
        return Sentence::of("a list");
    }
    if (value.is_object()) {
        return Sentence::of("an object");
    }
    return Sentence::of(
        "%1", value.dump(-1, ' ', true, json::error_handler_t::replace).substr(0, kMostOfText));
}

const json& missing()
{
    static const json kMissing(json::value_t::discarded);
    return kMissing;
}

} // namespace

JsonRecord::JsonRecord(const json& value,
                       std::string place,
                       const std::string& file,
                       std::optional<Error>& error)
    : m_value(&value)
    , m_place(std::move(place))
    , m_file(file)
    , m_error(error)
{}

std::string JsonRecord::placeOf(const char* name) const
{
    return m_place.empty() ? std::string(name) : m_place + '.' + name;
}

void JsonRecord::refuse(const char* name, const json& found, const Sentence& expected) const
{
    if (!m_error) {
        m_error = Error{Errc::Corrupt, Sentence::of("%1: %2: found %3, expected %4.", m_file,
                                                    placeOf(name), foundText(found), expected)};
    }
}

const json& JsonRecord::field(const char* name) const
{
    if (m_error || !m_value->is_object()) {
        return missing();
    }
    const auto found = m_value->find(name);
    return found == m_value->end() ? missing() : *found;
}

std::string JsonRecord::text(const char* name) const
{
    const json& value = field(name);
    if (!value.is_string()) {
        refuse(name, value, Sentence::of("a text"));
        return {};
    }
    return value.get<std::string>();
}

std::string JsonRecord::textOrNull(const char* name) const
{
    return field(name).is_null() ? std::string() : text(name);
}

bool JsonRecord::flag(const char* name) const
{
    const json& value = field(name);
    if (!value.is_boolean()) {
        refuse(name, value, Sentence::of("true or false"));
        return false;
    }
    return value.get<bool>();
}

double JsonRecord::amount(const char* name) const
{
    const json& value = field(name);
    const double number = value.is_number() ? value.get<double>() : -1.0;
    if (!std::isfinite(number) || number < 0.0) {
        refuse(name, value, Sentence::of("a number that is not below 0"));
        return 0.0;
    }
    return number;
}

std::optional<double> JsonRecord::amountOrNull(const char* name) const
{
    return field(name).is_null() ? std::nullopt : std::optional(amount(name));
}

std::uint64_t JsonRecord::count(const char* name) const
{
    const json& value = field(name);
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > kLargestCount) {
        refuse(name, value, Sentence::of("a whole number that is not below 0"));
        return 0;
    }
    return value.get<std::uint64_t>();
}

int JsonRecord::smallCount(const char* name) const
{
    const std::uint64_t number = count(name);
    if (number > kLargestSmallCount) {
        refuse(name, field(name), Sentence::of("a whole number from 0 to %1", kLargestSmallCount));
        return 0;
    }
    return static_cast<int>(number);
}

std::uint64_t JsonRecord::countOrNull(const char* name) const
{
    return field(name).is_null() ? 0 : count(name);
}

std::size_t JsonRecord::oneOf(const char* name, std::initializer_list<const char*> words) const
{
    const json& value = field(name);
    std::string list;
    std::size_t index = 0;
    for (const char* const word : words) {
        if (value.is_string() && value.get_ref<const std::string&>() == word) {
            return index;
        }
        ++index;
        list.append(list.empty() ? "" : ", ").append(word);
    }
    refuse(name, value, Sentence::of("one of: %1", list));
    return 0;
}

std::optional<std::size_t> JsonRecord::oneOfOrNull(const char* name,
                                                   std::initializer_list<const char*> words) const
{
    return field(name).is_null() ? std::nullopt : std::optional(oneOf(name, words));
}

JsonRecord JsonRecord::object(const char* name) const
{
    const json& value = field(name);
    if (!value.is_object()) {
        refuse(name, value, Sentence::of("an object"));
        return {nothing(), placeOf(name), m_file, m_error};
    }
    return {value, placeOf(name), m_file, m_error};
}

std::optional<JsonRecord> JsonRecord::objectOrNull(const char* name) const
{
    return field(name).is_null() ? std::nullopt : std::optional<JsonRecord>(object(name));
}

std::vector<JsonRecord> JsonRecord::objects(const char* name) const
{
    const json& value = field(name);
    std::vector<JsonRecord> list;
    if (!value.is_array()) {
        refuse(name, value, Sentence::of("a list"));
        return list;
    }
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string item = std::string(name) + '[' + std::to_string(i) + ']';
        if (!value[i].is_object()) {
            refuse(item.c_str(), value[i], Sentence::of("an object"));
            return list;
        }
        list.push_back({value[i], placeOf(item.c_str()), m_file, m_error});
    }
    return list;
}

std::vector<std::int32_t> JsonRecord::ids(const char* name) const
{
    const json& value = field(name);
    std::vector<std::int32_t> list;
    if (!value.is_array()) {
        refuse(name, value, Sentence::of("a list of token ids"));
        return list;
    }
    constexpr std::uint64_t kLargestId = std::numeric_limits<std::int32_t>::max();
    for (const json& id : value) {
        if (!id.is_number_unsigned() || id.get<std::uint64_t>() > kLargestId) {
            refuse(name, id, Sentence::of("a token id"));
            return list;
        }
        list.push_back(id.get<std::int32_t>());
    }
    return list;
}

} // namespace trilume::app
