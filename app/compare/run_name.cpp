// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/run_name.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>

namespace trilume::app {

namespace {

struct Traits
{
    std::string device;
    std::size_t threads = 0; // 0: not known
    std::string isa;         // empty: not known
    std::string packing;
    std::string model;

    friend bool operator==(const Traits&, const Traits&) = default;
};

Traits askedTraits(const ComparedRun& run)
{
    const ComparedConfiguration& asked = run.configuration;
    return {asked.device, asked.threads, asked.isa, asked.packing, asked.model};
}

// Nothing of one that never came to run.
std::optional<Traits> foundTraits(const ComparedRun& run)
{
    if (!run.subject) {
        return std::nullopt;
    }
    return Traits{run.configuration.device, run.subject->threads, run.subject->isa,
                  run.subject->packing, run.subject->modelName};
}

// Whether a model of another file has the same name.
bool hasNamesake(const std::vector<ComparedRun>& runs, const ComparedRun& run)
{
    return run.subject && std::ranges::any_of(runs, [&run](const ComparedRun& other) {
               return other.subject && other.subject->modelName == run.subject->modelName
                      && other.configuration.model != run.configuration.model;
           });
}

Sentence deviceText(const std::vector<ComparedRun>& runs, const ComparedRun& run)
{
    const auto isTwin = [](const ComparedRun& one) {
        return one.configuration.isTwin();
    };
    if (isTwin(run)) {
        return Sentence::of("the conventional twin");
    }
    if (run.configuration.device == "cpu") { // where a twin runs, too
        return std::ranges::any_of(runs, isTwin) ? Sentence::of("the ternary model")
                                                 : Sentence::of("the processor");
    }
    return Sentence::of("%1", run.subject && !run.subject->deviceName.empty()
                                  ? run.subject->deviceName
                                  : run.configuration.device);
}

Sentence threadsText(std::size_t threads)
{
    return threads == 1 ? Sentence::of("one thread") : Sentence::of("%1 threads", threads);
}

} // namespace

Sentence runName(const std::vector<ComparedRun>& runs, std::size_t index)
{
    const Traits asked = askedTraits(runs[index]);
    const std::optional<Traits> found = foundTraits(runs[index]);
    Traits own = found.value_or(asked);
    if (!found) {
        own.model = std::filesystem::path(own.model).filename().string();
    }
    const bool isTwin = runs[index].configuration.isTwin();
    const auto differs = [&](auto Traits::*trait) {
        return std::ranges::any_of(runs, [&](const ComparedRun& run) {
            if (run.configuration.isTwin() != isTwin) { // what it is says enough
                return false;
            }
            const std::optional<Traits> other = foundTraits(run);
            return askedTraits(run).*trait != asked.*trait
                   || (found && other && (*other).*trait != (*found).*trait);
        });
    };
    Sentence list;
    const auto add = [&list](Sentence part) {
        list = list.isEmpty() ? std::move(part) : Sentence::of("%1, %2", list, std::move(part));
    };
    if (differs(&Traits::threads) && own.threads > 0) {
        add(threadsText(own.threads));
    }
    if (differs(&Traits::packing)) {
        add(Sentence::of("%1", own.packing));
    }
    if (differs(&Traits::isa) && !own.isa.empty()) {
        add(Sentence::of("%1", own.isa));
    }
    if (differs(&Traits::model) && !own.model.empty()) {
        add(Sentence::of("%1", own.model));
        if (hasNamesake(runs, runs[index])) {
            add(Sentence::of("%1", std::filesystem::path(asked.model).filename().string()));
        }
    }
    const auto isSame = [&](const ComparedRun& run) {
        return askedTraits(run) == asked && foundTraits(run) == found;
    };
    if (std::ranges::count_if(runs, isSame) > 1) {
        add(Sentence::of("no. %1", index + 1));
    }
    Sentence device = deviceText(runs, runs[index]);
    return list.isEmpty() ? device : Sentence::of("%1 (%2)", std::move(device), std::move(list));
}

} // namespace trilume::app
