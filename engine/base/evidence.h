// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume {

// Where a watt, a joule or a second comes from. Weakest last: a figure made of several has the
// label of its weakest part.
enum class EvidenceLabel
{
    Measured, // a sensor or a clock read it
    Derived,  // computed from measured parts
    Modelled, // an assumption is in it
};

// What a figure of energy covers. It travels with the label: figures of different scopes are not
// compared, and never added where one holds the other.
enum class EnergyScope
{
    Package,  // a chip that computes, or all of the machine; without memory chips and board
    Cores,    // a part of its package
    Dram,     // memory chips of a package, beside it
    Platform, // what a processor calls its platform ("psys"); holds the packages
    Module,   // chip, memory and regulators on a carrier that it does not cover
    Board,    // a board or a supply rail on one
    Machine,
    Process, // the share of this program
};

// The names in files and in what the programs print. They are fixed: a scope that has no name of
// its own there takes the one that claims no more than it covers.
[[nodiscard]] constexpr const char* evidenceName(EvidenceLabel label)
{
    switch (label) {
    case EvidenceLabel::Measured:
        return "measured";
    case EvidenceLabel::Derived:
        return "derived";
    case EvidenceLabel::Modelled:
        break;
    }
    return "modelled";
}

[[nodiscard]] constexpr const char* scopeName(EnergyScope scope)
{
    switch (scope) {
    case EnergyScope::Package:
        return "package";
    case EnergyScope::Cores:
        return "cores";
    case EnergyScope::Dram:
        return "dram";
    case EnergyScope::Module:
        return "module";
    case EnergyScope::Platform:
        // What its maker wired to that counter: on a desktop by far not all of the machine.
    case EnergyScope::Board:
        return "board";
    case EnergyScope::Machine:
        return "machine";
    case EnergyScope::Process:
        break;
    }
    return "process";
}

} // namespace trilume
