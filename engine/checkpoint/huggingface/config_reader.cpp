// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/config_reader.h"

#include "engine/checkpoint/huggingface/json_object.h"
#include "engine/checkpoint/message_text.h"

#include <limits>

namespace trilume::checkpoint {

// Null where the member is missing or null.
const nlohmann::json* ConfigReader::find(std::string_view name)
{
    const nlohmann::json* object = &m_tree;
    std::string_view rest = name;
    for (std::size_t dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
        const auto inner = object->find(rest.substr(0, dot));
        if (inner == object->end() || inner->is_null()) {
            return nullptr;
        }
        if (!inner->is_object()) {
            const std::string path(name.substr(0, name.size() - rest.size() + dot));
            misfit(path.c_str(), *inner, Sentence::of("an object"));
            return nullptr;
        }
        object = &*inner;
        rest = rest.substr(dot + 1);
    }
    const auto found = object->find(rest);
    return found == object->end() || found->is_null() ? nullptr : &*found;
}

std::vector<std::string> ConfigReader::members(const char* name)
{
    const nlohmann::json* value = find(name);
    std::vector<std::string> names;
    if (value == nullptr) {
        return names;
    }
    if (!value->is_object()) {
        misfit(name, *value, Sentence::of("an object"));
        return names;
    }
    for (const auto& member : value->items()) {
        if (!member.value().is_null()) {
            names.push_back(member.key());
        }
    }
    return names;
}

std::optional<std::uint64_t> ConfigReader::optionalCount(const char* name)
{
    const nlohmann::json* value = find(name);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_number_unsigned()) {
        misfit(name, *value, Sentence::of("a whole number of 0 or more"));
        return std::nullopt;
    }
    return value->get<std::uint64_t>();
}

std::size_t ConfigReader::count(const char* name, std::optional<std::size_t> standard)
{
    const std::optional<std::uint64_t> value = optionalCount(name);
    if (!value && !standard && !m_error) {
        m_error = corrupt(m_source, std::string_view(name), Sentence::of("is missing"));
    }
    return value ? *value : standard.value_or(0);
}

std::optional<double> ConfigReader::optionalNumber(const char* name)
{
    const nlohmann::json* value = find(name);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_number()) {
        misfit(name, *value, Sentence::of("a number"));
        return std::nullopt;
    }
    return value->get<double>();
}

double ConfigReader::number(const char* name, double standard)
{
    return optionalNumber(name).value_or(standard);
}

bool ConfigReader::flag(const char* name, bool standard)
{
    const nlohmann::json* value = find(name);
    if (value == nullptr) {
        return standard;
    }
    if (!value->is_boolean()) {
        misfit(name, *value, Sentence::of("true or false"));
        return standard;
    }
    return value->get<bool>();
}

std::string ConfigReader::text(const char* name, const char* standard)
{
    const nlohmann::json* value = find(name);
    if (value == nullptr) {
        return standard;
    }
    if (!value->is_string()) {
        misfit(name, *value, trilume::Sentence::of("a string"));
        return standard;
    }
    return value->get<std::string>();
}

std::vector<std::string> ConfigReader::texts(const char* name)
{
    const nlohmann::json* value = find(name);
    std::vector<std::string> all;
    if (value == nullptr) {
        return all;
    }
    if (!value->is_array()) {
        misfit(name, *value, trilume::Sentence::of("a list of strings"));
        return all;
    }
    for (const nlohmann::json& one : *value) {
        if (!one.is_string()) {
            misfit(name, one, trilume::Sentence::of("a list of strings"));
            return {};
        }
        all.push_back(one.get<std::string>());
    }
    return all;
}

std::vector<std::int64_t> ConfigReader::ids(const char* name)
{
    const nlohmann::json* value = find(name);
    std::vector<std::int64_t> ids;
    if (value == nullptr) {
        return ids;
    }
    const auto add = [&](const nlohmann::json& id) {
        if (id.is_number_integer()) { // with or without a sign
            // One that does not fit is no id of any vocabulary either.
            constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
            ids.push_back(id.is_number_unsigned() && id.get<std::uint64_t>() > std::uint64_t{kMost}
                              ? kMost
                              : id.get<std::int64_t>());
        } else {
            misfit(name, id, Sentence::of("a token id or a list of them"));
        }
    };
    if (value->is_array()) {
        for (const nlohmann::json& id : *value) {
            add(id);
        }
    } else {
        add(*value);
    }
    return ids;
}

void ConfigReader::refuse(const char* name,
                          const Sentence::Argument& found,
                          const Sentence::Argument& expected)
{
    fail(unsupported(m_source, std::string_view(name),
                     Sentence::of("found %1, expected %2", found, expected)));
}

void ConfigReader::fail(const Error& error)
{
    if (!m_error) {
        m_error = error;
    }
}

void ConfigReader::misfit(const char* name, const nlohmann::json& value, const Sentence& expected)
{
    fail(corrupt(m_source, std::string_view(name),
                 Sentence::of("found %1, expected %2", jsonShown(value), expected)));
}

} // namespace trilume::checkpoint
