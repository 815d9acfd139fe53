// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_machine.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace trilume::app {

// The subjects of a comparison, as many at once as memory holds.
class SubjectShelf
{
public:
    SubjectShelf(ComparisonMachine& machine, std::size_t count)
        : m_machine(machine)
        , m_subjects(count)
    {}

    [[nodiscard]] bool isReady(std::size_t index) const { return m_subjects[index] != nullptr; }

    // Prepares it unless it is there. Where memory does not hold it beside the others, they go.
    [[nodiscard]] Result<ComparisonSubject*> take(std::size_t index,
                                                  const ComparedConfiguration& configuration,
                                                  const ComparisonPlan& plan,
                                                  const Preparation& preparation);

    void release(std::size_t index) { m_subjects[index].reset(); }

private:
    ComparisonMachine& m_machine;
    std::vector<std::unique_ptr<ComparisonSubject>> m_subjects; // null: not resident
};

} // namespace trilume::app
