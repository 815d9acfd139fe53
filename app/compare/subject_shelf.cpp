// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/subject_shelf_p.h"

#include <algorithm>
#include <utility>

namespace trilume::app {

Result<ComparisonSubject*> SubjectShelf::take(std::size_t index,
                                              const ComparedConfiguration& configuration,
                                              const ComparisonPlan& plan,
                                              const Preparation& preparation)
{
    std::unique_ptr<ComparisonSubject>& place = m_subjects[index];
    if (place != nullptr) {
        return place.get();
    }
    Result<std::unique_ptr<ComparisonSubject>> made =
        m_machine.prepare(configuration, plan, preparation);
    const bool isAlone =
        std::ranges::all_of(m_subjects, [](const auto& subject) { return subject == nullptr; });
    if (!made && made.error().code == Errc::OutOfMemory && !isAlone) {
        std::ranges::for_each(m_subjects, [](auto& subject) { subject.reset(); });
        made = m_machine.prepare(configuration, plan, preparation);
    }
    if (!made) {
        return made.error();
    }
    place = std::move(made).value();
    return place.get();
}

} // namespace trilume::app
