// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/rope_scaling.h"

#include "engine/checkpoint/hgrn_bit/hyper_parameters.h"
#include "engine/checkpoint/message_text.h"

#include <cmath>

namespace trilume::checkpoint {

namespace {

constexpr std::string_view kYarn = "yarn";
constexpr double kLargestFactor = 1024.0;

// YaRN's number where it is there and in range.
Result<float> numberInRange(std::optional<double> found,
                            double standard,
                            double largest,
                            const RopeScalingText& text,
                            std::string_view source)
{
    const double number = found.value_or(standard);
    if (number > 0.0 && number <= largest) {
        return static_cast<float>(number);
    }
    return unsupported(
        source, text.kindName,
        trilume::Sentence::of("%1 with the number %2, expected one above 0 and at most %3",
                              quotedName(kYarn), Sentence::digits(std::to_string(number)),
                              static_cast<std::uint64_t>(largest)));
}

Result<std::optional<YarnScaling>> readYarn(const RopeScalingText& text, std::string_view source)
{
    if (!text.factor) {
        return corrupt(source, text.factorName, Sentence::of("is missing"));
    }
    if (!text.originalLength) {
        return corrupt(source, text.originalLengthName, Sentence::of("is missing"));
    }
    if (*text.originalLength < 1 || *text.originalLength > kMaxContextLength) {
        return unsupported(
            source, text.originalLengthName,
            Sentence::of("found %1, expected 1 to %2", *text.originalLength, kMaxContextLength));
    }
    if (!(*text.factor >= 1.0 && *text.factor <= kLargestFactor)) {
        return unsupported(source, text.factorName,
                           Sentence::of("found %1, expected 1 to %2",
                                        Sentence::digits(std::to_string(*text.factor)),
                                        static_cast<std::uint64_t>(kLargestFactor)));
    }
    const double standard =
        standardAttentionFactor(*text.factor) * text.attentionMultiplier.value_or(1.0);
    const Result<float> attention =
        numberInRange(text.attentionFactor, standard, kLargestFactor, text, source);
    const Result<float> fast = numberInRange(text.betaFast, 32.0, kLargestFactor, text, source);
    const Result<float> slow = numberInRange(text.betaSlow, 1.0, kLargestFactor, text, source);
    for (const Result<float>* number : {&attention, &fast, &slow}) {
        if (!*number) {
            return number->error();
        }
    }
    YarnScaling yarn;
    yarn.factor = static_cast<float>(*text.factor);
    yarn.originalLength = static_cast<std::size_t>(*text.originalLength);
    yarn.attentionFactor = attention.value();
    yarn.betaFast = fast.value();
    yarn.betaSlow = slow.value();
    return std::optional(yarn);
}

} // namespace

double standardAttentionFactor(double factor)
{
    return factor <= 1.0 ? 1.0 : 0.1 * std::log(factor) + 1.0;
}

Result<std::optional<YarnScaling>> readRopeScaling(const RopeScalingText& text,
                                                   std::string_view source)
{
    if (text.kind && *text.kind == kYarn) {
        return readYarn(text, source);
    }
    const bool isNone = !text.kind || *text.kind == "none" || *text.kind == "default"
                        || (*text.kind == "linear" && text.factor == 1.0);
    if (!isNone) {
        return unsupported(source, text.kindName,
                           Sentence::of("found %1, expected %2 or nothing", quotedName(*text.kind),
                                        quotedName(kYarn)));
    }
    for (const std::optional<double>& number :
         {text.factor, text.attentionFactor, text.attentionMultiplier}) {
        if (number.value_or(1.0) != 1.0) {
            return unsupported(source, text.factorName,
                               Sentence::of("found %1 without a kind of scaling (%2)",
                                            Sentence::digits(std::to_string(*number)),
                                            text.kindName));
        }
    }
    return std::optional<YarnScaling>();
}

} // namespace trilume::checkpoint
