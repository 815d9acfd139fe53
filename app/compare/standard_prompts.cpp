// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/standard_prompts.h"

#include <algorithm>
#include <array>

namespace trilume::app {

namespace {

constexpr std::string_view kQuestion = "Why is the sky blue, and why is it red in the evening?";

constexpr std::string_view kStory =
    "Tell the story of a lighthouse keeper who finds a small boat without a crew one morning, and "
    "of what was in it.";

constexpr std::string_view kDocument =
    "Summarise this report.\n\n"
    "The old mill by the river was built to grind grain and was later used to saw wood. Its wheel "
    "is four metres high and has thirty-two blades. When the river is full the wheel turns nine "
    "times in a minute, and in a dry summer it hardly turns at all. The owners kept a book in "
    "which they wrote down, for every day, how high the water stood, how long the mill ran, how "
    "many sacks were ground and who had brought them.\n\n"
    "From the book one can see how the village lived. In spring there was little to grind, because "
    "the stores were empty, and the mill stood still for weeks. In early autumn it ran by day and "
    "by night, and two neighbours came to help. In the year of the great flood the water reached "
    "the second floor, and the millstones had to be lifted out with ropes and dried in the yard. "
    "The repair took until the next harvest, and meanwhile the farmers drove to the town, a way of "
    "half a day.\n\n"
    "Later a turbine took the place of the wheel. It needed less water for the same work, ran more "
    "evenly and could be left alone for an hour. The miller wrote that he missed the sound, by "
    "which he had always known, even in his sleep, whether all was well. With the turbine came a "
    "generator, and for some years the mill gave light to the nearest houses, until the line from "
    "the town arrived.\n\n"
    "Today the building is a museum. A group of volunteers has put the wheel back in its place and "
    "runs it on the first Sunday of each month. Visitors can watch how grain becomes flour, taste "
    "bread from the oven behind the house and read copies of the book. The group measures the "
    "level of the river as the millers did, at the same stone and at the same hour, so that the "
    "row of numbers goes on. It is now one of the longest in the region, and people who study "
    "floods and droughts ask for it every year. What began as the bookkeeping of one family has "
    "become a record of the weather, of the fields around the village and of the people who worked "
    "in them.\n\n";

constexpr std::array<StandardPrompt, 3> kPrompts{{
    {"question", kQuestion, 0, 64},
    {"document", kDocument, 512, 64},
    {"story", kStory, 0, 256},
}};

} // namespace

std::span<const StandardPrompt> standardPrompts()
{
    return kPrompts;
}

const StandardPrompt* findStandardPrompt(std::string_view name)
{
    const auto* const found = std::ranges::find(kPrompts, name, &StandardPrompt::name);
    return found == kPrompts.end() ? nullptr : found;
}

} // namespace trilume::app
