// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence.h"

#include <QCoreApplication>

namespace trilume::ui {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("Evidence", text);
}

} // namespace

QString evidenceText(EvidenceLabel label)
{
    switch (label) {
    case EvidenceLabel::Measured:
        return inWords(QT_TRANSLATE_NOOP("Evidence", "measured"));
    case EvidenceLabel::Derived:
        return inWords(QT_TRANSLATE_NOOP("Evidence", "derived"));
    case EvidenceLabel::Modelled:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("Evidence", "modelled"));
}

QString evidenceSentence(EvidenceLabel label)
{
    switch (label) {
    case EvidenceLabel::Measured:
        return inWords(QT_TRANSLATE_NOOP("Evidence",
                                         "Measured: a sensor or a clock of this machine read it."));
    case EvidenceLabel::Derived:
        return inWords(QT_TRANSLATE_NOOP("Evidence", "Derived: computed from measured parts."));
    case EvidenceLabel::Modelled:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("Evidence", "Modelled: an assumption is in it."));
}

QString scopeText(EnergyScope scope)
{
    switch (scope) {
    case EnergyScope::Package:
        return inWords(QT_TRANSLATE_NOOP("Evidence", "package"));
    case EnergyScope::Cores:
        return inWords(QT_TRANSLATE_NOOP("Evidence", "cores"));
    case EnergyScope::Dram:
        return inWords(QT_TRANSLATE_NOOP("Evidence", "memory chips"));
    case EnergyScope::Platform:
        return inWords(QT_TRANSLATE_NOOP("Evidence", "platform"));
    case EnergyScope::Module:
        return inWords(QT_TRANSLATE_NOOP("Evidence", "module"));
    case EnergyScope::Board:
        return inWords(QT_TRANSLATE_NOOP("Evidence", "board"));
    case EnergyScope::Machine:
        return inWords(QT_TRANSLATE_NOOP("Evidence", "machine"));
    case EnergyScope::Process:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("Evidence", "this program"));
}

QString scopeSentence(EnergyScope scope)
{
    switch (scope) {
    case EnergyScope::Package:
        return inWords(QT_TRANSLATE_NOOP(
            "Evidence", "It covers the processor chip, without memory chips and the board."));
    case EnergyScope::Cores:
        return inWords(
            QT_TRANSLATE_NOOP("Evidence", "It covers the cores, a part of the processor chip."));
    case EnergyScope::Dram:
        return inWords(
            QT_TRANSLATE_NOOP("Evidence", "It covers the memory chips beside the processor."));
    case EnergyScope::Platform:
        return inWords(QT_TRANSLATE_NOOP(
            "Evidence", "It covers what the processor calls its platform, chip included."));
    case EnergyScope::Module:
        return inWords(QT_TRANSLATE_NOOP(
            "Evidence", "It covers a module: chip, memory and regulators, not its carrier."));
    case EnergyScope::Board:
        return inWords(
            QT_TRANSLATE_NOOP("Evidence", "It covers a board or one supply rail of it."));
    case EnergyScope::Machine:
        return inWords(QT_TRANSLATE_NOOP("Evidence", "It covers the whole machine."));
    case EnergyScope::Process:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("Evidence", "It covers the share of this program."));
}

} // namespace trilume::ui
