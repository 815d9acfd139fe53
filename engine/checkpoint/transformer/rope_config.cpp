// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/rope_config.h"

#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/transformer/rope_scaling.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

namespace {

constexpr std::array<std::string_view, 2> kRopeObjects = {"rope_parameters", "rope_scaling"};

// Members that are read, and those that change nothing where they have this value.
constexpr std::array<std::string_view, 8> kRopeMembers = {
    "rope_theta", "rope_type",        "type",      "factor", "original_max_position_embeddings",
    "beta_fast",  "attention_factor", "beta_slow",
};

class RopeReader
{
public:
    explicit RopeReader(ConfigReader& reader)
        : m_reader(reader)
    {}

    [[nodiscard]] RopeParameters read()
    {
        for (const std::string_view object : kRopeObjects) {
            refuseOthers(std::string(object));
        }
        RopeParameters rope;
        const std::optional<double> theta = number("rope_theta", "rope_theta");
        if (!theta) {
            m_reader.fail(
                corrupt(m_reader.source(), std::string_view("rope_theta"),
                        Sentence::of("is missing, in %1, too", std::string("rope_parameters"))));
        }
        rope.theta = theta.value_or(0.0);
        RopeScalingText text;
        text.kindName = "rope_type";
        text.factorName = "factor";
        text.originalLengthName = "original_max_position_embeddings";
        text.kind = kind();
        text.factor = number("factor");
        if (const auto length = number("original_max_position_embeddings")) {
            text.originalLength = static_cast<std::uint64_t>(std::max(*length, 0.0));
        }
        text.attentionFactor = number("attention_factor");
        text.betaFast = number("beta_fast");
        text.betaSlow = number("beta_slow");
        Result<std::optional<YarnScaling>> yarn = readRopeScaling(text, m_reader.source());
        if (yarn.ok()) {
            rope.yarn = yarn.value();
        } else {
            m_reader.fail(yarn.error());
        }
        return rope;
    }

private:
    // Objects for kinds of layers, and settings that change the rotations in other ways.
    void refuseOthers(const std::string& object)
    {
        for (const std::string& member : m_reader.members(object.c_str())) {
            const std::string path = std::string(object).append(".").append(member);
            if (member == "finetuned") { // says how the model was made
                continue;
            }
            if (member == "truncate" && m_reader.flag(path.c_str(), true)) {
                continue;
            }
            if (member == "partial_rotary_factor" && m_reader.number(path.c_str(), 1.0) == 1.0) {
                continue;
            }
            if (std::find(kRopeMembers.begin(), kRopeMembers.end(), member) == kRopeMembers.end()) {
                m_reader.fail(unsupported(m_reader.source(), path,
                                          Sentence::of("is not known, expected none of it")));
            }
        }
    }

    void differ(const std::string& one, const std::string& other)
    {
        m_reader.fail(corrupt(m_reader.source(), one, Sentence::of("differs from %1", other)));
    }

    // Wherever it is said; `atTop` is its name outside of the objects.
    [[nodiscard]] std::optional<double> number(std::string_view member, const char* atTop = nullptr)
    {
        std::vector<std::string> places;
        if (atTop != nullptr) {
            places.emplace_back(atTop);
        }
        for (const std::string_view object : kRopeObjects) {
            places.push_back(std::string(object) + "." + std::string(member));
        }
        std::optional<double> found;
        std::string where;
        for (const std::string& place : places) {
            const std::optional<double> here = m_reader.optionalNumber(place.c_str());
            if (here && found && *here != *found) {
                differ(where, place);
            }
            if (here && !found) {
                found = here;
                where = place;
            }
        }
        return found;
    }

    [[nodiscard]] std::optional<std::string> kind()
    {
        std::optional<std::string> found;
        std::string where;
        for (const std::string_view object : kRopeObjects) {
            for (const std::string_view member : {"rope_type", "type"}) {
                const std::string place = std::string(object) + "." + std::string(member);
                const std::string here = m_reader.text(place.c_str(), "");
                if (here.empty()) {
                    continue;
                }
                if (found && *found != here) {
                    differ(where, place);
                }
                found = here;
                where = place;
            }
        }
        return found;
    }

    ConfigReader& m_reader;
};

} // namespace

RopeParameters readRopeConfig(ConfigReader& reader)
{
    return RopeReader(reader).read();
}

} // namespace trilume::checkpoint
