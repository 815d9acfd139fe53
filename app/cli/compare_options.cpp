// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_options.h"

#include "app/cli/engine_options.h"
#include "app/compare/published_figures.h"
#include "app/compare/standard_prompts.h"
#include "app/devices/device_search.h"
#include "engine/kernels/kernel_choice.h"
#include "engine/model/published_shapes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace trilume::cli {
namespace {

constexpr std::uint64_t kMostThreads = 1024;
constexpr std::uint64_t kMostTokens = 100'000;
constexpr std::uint64_t kMostRepeats = 1000;
constexpr std::size_t kMostConfigurations = 64;
constexpr int kRoundsWithoutEnd = 1'000'000;

Error wrongUsage(Sentence message)
{
    return {Errc::InvalidArgument, std::move(message)};
}

// All values of an option, or its default; each one of these words.
Result<std::vector<std::string>> wordsOf(const Arguments& arguments,
                                         std::string_view option,
                                         const std::vector<std::string_view>& words)
{
    if (!arguments.isSet(option)) {
        return std::vector<std::string>{arguments.text(option)};
    }
    std::vector<std::string> values;
    for (const QString& value : arguments.values(option)) {
        values.push_back(value.toStdString());
        if (!words.empty() && std::ranges::find(words, values.back()) == words.end()) {
            std::string list;
            for (const std::string_view word : words) {
                list.append(list.empty() ? "" : ", ").append(word);
            }
            return wrongUsage(
                Sentence::of("--%1 is \"%2\", expected one of: %3", option, values.back(), list));
        }
    }
    return values;
}

// 0: as many as help.
Result<std::vector<std::size_t>> threadCounts(const Arguments& arguments)
{
    std::vector<std::size_t> counts;
    for (const QString& value : arguments.values("threads")) {
        bool isNumber = false;
        const qulonglong count = value.toULongLong(&isNumber);
        if (!isNumber || count < 1 || count > kMostThreads) {
            return wrongUsage(Sentence::of(
                "--%1 is \"%2\", expected %3", std::string("threads"), value.toStdString(),
                Sentence::of("a whole number from %1 to %2", 1, kMostThreads)));
        }
        counts.push_back(static_cast<std::size_t>(count));
    }
    return counts.empty() ? std::vector<std::size_t>{0} : counts;
}

Result<std::vector<std::string>> modelFiles(const Arguments& arguments)
{
    std::vector<std::string> files;
    if (arguments.isSet("shape")) {
        if (!arguments.positional().isEmpty()) {
            return wrongUsage(Sentence::of("--shape and MODEL exclude each other"));
        }
        const Result<std::string> shape = arguments.choice("shape", model::publishedShapes());
        if (!shape) {
            return shape.error();
        }
        files.push_back(shape.value());
    }
    QStringList names =
        arguments.isSet("shape") ? QStringList() : QStringList{arguments.positional().value(0)};
    names += arguments.values("model");
    for (const QString& name : names) {
        const Result<std::filesystem::path> file = findModelFile(name);
        if (!file) {
            return file.error();
        }
        files.push_back(file.value().native());
    }
    return files;
}

Status readComparedText(const Arguments& arguments, app::ComparisonPlan& plan)
{
    if (arguments.isSet("prompt")) {
        if (arguments.isSet("standard")) {
            return wrongUsage(Sentence::of("--prompt and --standard exclude each other"));
        }
        plan.prompt = arguments.text("prompt");
        return plan.prompt.empty()
                   ? Status(wrongUsage(Sentence::of("--prompt is empty, expected a text")))
                   : Status(Done{});
    }
    std::vector<std::string_view> names;
    for (const app::StandardPrompt& prompt : app::standardPrompts()) {
        names.push_back(prompt.name);
    }
    const Result<std::string> name = arguments.choice("standard", names);
    if (!name) {
        return name.error();
    }
    const app::StandardPrompt* const prompt = app::findStandardPrompt(name.value());
    plan.promptName = prompt->name;
    plan.prompt = prompt->text;
    plan.promptTokens = prompt->promptTokens;
    plan.tokens = prompt->tokens;
    return Done{};
}

Status readLimits(const Arguments& arguments, app::ComparisonPlan& plan)
{
    constexpr float kLongestSeconds = 1e6F;
    if (arguments.isSet("tokens")) {
        const Result<std::uint64_t> tokens = arguments.wholeNumber("tokens", 2, kMostTokens);
        if (!tokens) {
            return tokens.error();
        }
        plan.tokens = tokens.value();
    }
    if (arguments.isSet("repeats")) {
        const Result<std::uint64_t> repeats = arguments.wholeNumber("repeats", 1, kMostRepeats);
        if (!repeats) {
            return repeats.error();
        }
        plan.leastRounds = static_cast<int>(repeats.value());
        plan.mostRounds = plan.leastRounds;
        plan.spreadLimit = 0.0;
        plan.secondsLimit = static_cast<double>(kLongestSeconds);
    }
    if (arguments.isSet("seconds")) {
        const Result<float> seconds = arguments.realNumber("seconds", 0.0F, kLongestSeconds);
        if (!seconds) {
            return seconds.error();
        }
        plan.secondsLimit = static_cast<double>(seconds.value());
        plan.mostRounds = arguments.isSet("repeats") ? plan.mostRounds : kRoundsWithoutEnd;
    }
    const Result<float> idle = arguments.realNumber("idle-seconds", 0.0F, 3600.0F);
    if (!idle) {
        return idle.error();
    }
    plan.idleSeconds = static_cast<double>(idle.value());
    return Done{};
}

// One for each model, number of threads and set of kernels that is compared.
void addTwins(const Arguments& arguments, std::vector<app::ComparedConfiguration>& all)
{
    if (!arguments.isSet("conventional")) {
        return;
    }
    const std::size_t others = all.size();
    for (std::size_t i = 0; i < others; ++i) {
        app::ComparedConfiguration twin = all[i];
        twin.device = app::kProcessorId;
        twin.packing = app::kTwinPacking;
        if (std::ranges::find(all, twin) == all.end()) {
            all.push_back(twin);
        }
    }
}

Result<std::vector<app::ComparedConfiguration>> combinations(const Arguments& arguments)
{
    const Result<std::vector<std::string>> models = modelFiles(arguments);
    if (!models) {
        return models.error();
    }
    const Result<std::vector<std::string>> devices = wordsOf(arguments, "device", {});
    const Result<std::vector<std::size_t>> threads = threadCounts(arguments);
    if (!threads) {
        return threads.error();
    }
    const auto names = kernels::kernelSetNames();
    const Result<std::vector<std::string>> isas =
        wordsOf(arguments, "isa", {names.begin(), names.end()});
    if (!isas) {
        return isas.error();
    }
    const Result<std::vector<std::string>> packings =
        wordsOf(arguments, "packing", {"auto", "2bit", "1.6bit", app::kTwinPacking});
    if (!packings) {
        return packings.error();
    }
    std::vector<app::ComparedConfiguration> all{app::ComparedConfiguration()};
    const auto multiply = [&all](const auto& values, auto app::ComparedConfiguration::*field) {
        std::vector<app::ComparedConfiguration> more;
        for (const app::ComparedConfiguration& configuration : all) {
            for (const auto& value : values) {
                more.push_back(configuration);
                more.back().*field = value;
            }
        }
        all = std::move(more);
    };
    multiply(models.value(), &app::ComparedConfiguration::model);
    multiply(devices.value(), &app::ComparedConfiguration::device);
    multiply(threads.value(), &app::ComparedConfiguration::threads);
    multiply(isas.value(), &app::ComparedConfiguration::isa);
    multiply(packings.value(), &app::ComparedConfiguration::packing);
    addTwins(arguments, all);
    if (all.size() > kMostConfigurations) {
        return wrongUsage(Sentence::of("the options make %1 configurations, expected at most %2",
                                       all.size(), kMostConfigurations));
    }
    return all;
}

Status readPublished(const Arguments& arguments, app::ComparisonPlan& plan)
{
    if (!arguments.isSet("published")) {
        return Done{};
    }
    std::vector<std::string_view> ids;
    for (const app::PublishedFigure& figure : app::publishedFigures()) {
        ids.push_back(figure.id);
    }
    Result<std::vector<std::string>> published = wordsOf(arguments, "published", ids);
    if (!published) {
        return published.error();
    }
    plan.published = std::move(published).value();
    return Done{};
}

} // namespace

Result<CompareOptions> compareOptions(const Arguments& arguments)
{
    CompareOptions options;
    if (Status status = readComparedText(arguments, options.plan); !status) {
        return status.error();
    }
    if (Status status = readLimits(arguments, options.plan); !status) {
        return status.error();
    }
    if (Status status = readPublished(arguments, options.plan); !status) {
        return status.error();
    }
    Result<std::vector<app::ComparedConfiguration>> all = combinations(arguments);
    if (!all) {
        return all.error();
    }
    options.configurations = std::move(all).value();
    return options;
}

} // namespace trilume::cli
