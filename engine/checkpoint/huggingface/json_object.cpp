// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/json_object.h"

#include "engine/checkpoint/huggingface/python_numbers_p.h"
#include "engine/checkpoint/message_text.h"

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace trilume::checkpoint {

namespace {

// First pass over a text: finds what the library's own tree would hide (the last of two equal
// members wins there) or could not bear.
class StrictChecker
{
public:
    // NOLINTBEGIN(readability-identifier-naming): the names of the library's SAX interface
    explicit StrictChecker(const JsonLimits& limits)
        : m_limits(limits)
    {}

    bool null() { return count(); }
    bool boolean(bool /*value*/) { return count(); }
    bool number_integer(std::int64_t /*value*/) { return count(); }
    bool number_unsigned(std::uint64_t /*value*/) { return count(); }
    bool number_float(double /*value*/, const std::string& /*text*/) { return count(); }
    bool string(std::string& /*value*/) { return count(); }
    bool binary(nlohmann::json::binary_t& /*value*/) { return count(); }

    bool start_object(std::size_t /*size*/)
    {
        m_members.emplace_back();
        return enter();
    }

    bool end_object()
    {
        m_members.pop_back();
        --m_depth;
        return true;
    }

    bool start_array(std::size_t /*size*/) { return enter(); }

    bool end_array()
    {
        --m_depth;
        return true;
    }

    bool key(std::string& name)
    {
        if (m_members.back().insert(name).second) {
            return true;
        }
        m_problem = Sentence::of("member %1 appears twice in one object", quotedName(name));
        return false;
    }

    bool parse_error(std::size_t position,
                     const std::string& /*lastToken*/,
                     const nlohmann::json::exception& /*exception*/)
    {
        m_brokenPlace = position;
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    // Counted from 1, where the text is no JSON at all; else there is a problem().
    [[nodiscard]] const std::optional<std::size_t>& brokenPlace() const { return m_brokenPlace; }

    [[nodiscard]] const Sentence& problem() const { return m_problem; }

private:
    bool enter()
    {
        if (++m_depth > m_limits.depth) {
            m_problem = Sentence::of("is nested deeper than %1 levels", m_limits.depth);
            return false;
        }
        return count();
    }

    bool count()
    {
        if (++m_values > m_limits.values) {
            m_problem = Sentence::of("has more than %1 values", m_limits.values);
            return false;
        }
        return true;
    }

    JsonLimits m_limits;
    std::vector<std::unordered_set<std::string>> m_members; // of the objects that are open
    std::size_t m_depth = 0;
    std::size_t m_values = 0;
    std::optional<std::size_t> m_brokenPlace;
    Sentence m_problem;
};

Error jsonError(const Sentence::Argument& source, const Sentence& problem)
{
    return Error{Errc::Corrupt, Sentence::of("%1: %2.", source, problem)};
}

} // namespace

Result<nlohmann::json> parseJsonObject(std::string_view text,
                                       const Sentence::Argument& source,
                                       const JsonLimits& limits,
                                       JsonDialect dialect)
{
    std::optional<QuotedNumbers> quoted;
    if (dialect == JsonDialect::Python) {
        quoted.emplace(text);
        text = quoted->text();
    }
    StrictChecker checker(limits);
    if (!nlohmann::json::sax_parse(text, &checker)) {
        if (checker.brokenPlace()) {
            const std::size_t place = *checker.brokenPlace();
            return jsonError(source,
                             Sentence::of("is no valid JSON from byte %1 on",
                                          Sentence::digits(quoted ? quoted->originalPlace(place)
                                                                  : std::to_string(place))));
        }
        return jsonError(source, checker.problem());
    }
    nlohmann::json tree = nlohmann::json::parse(text, nullptr, false);
    if (!tree.is_object()) {
        return jsonError(source, Sentence::of("found %1, expected a JSON object", jsonShown(tree)));
    }
    return tree;
}

Sentence::Argument jsonShown(const nlohmann::json& value)
{
    switch (value.type()) {
    case nlohmann::json::value_t::object:
        return trilume::Sentence::of("an object");
    case nlohmann::json::value_t::array:
        return trilume::Sentence::of("an array");
    case nlohmann::json::value_t::string:
        return quotedName(value.get_ref<const std::string&>());
    case nlohmann::json::value_t::null:
    case nlohmann::json::value_t::boolean:
    case nlohmann::json::value_t::number_integer:
    case nlohmann::json::value_t::number_unsigned:
    case nlohmann::json::value_t::number_float:
        return value.dump();
    case nlohmann::json::value_t::binary:
    case nlohmann::json::value_t::discarded:
        break;
    }
    return trilume::Sentence::of("no JSON");
}

} // namespace trilume::checkpoint
