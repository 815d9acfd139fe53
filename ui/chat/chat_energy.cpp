// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_energy.h"

#include "app/platform/joined_text.h"
#include "ui/chat/grid_text.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/quantity.h"

#include <QCoreApplication>
#include <QStringList>

namespace trilume::ui {

namespace {

app::GridSettings& chatGrid()
{
    static app::GridSettings grid;
    return grid;
}

} // namespace

void setChatGrid(const app::GridSettings& grid)
{
    chatGrid() = grid;
}

QString chatEnergyText(const app::ChatEnergy& energy)
{
    const ScaledFigure joules = scaleJoules(energy.grossJoules);
    //: %1 is an amount of energy, %2 its label, as in "0.9 J measured"
    return QCoreApplication::translate("ChatEnergy", "%1 %2")
        .arg(asAmount(joules.figure + QLatin1Char(' ') + joules.unit), evidenceText(energy.label));
}

QString chatEnergySentence(const app::ChatEnergy& energy)
{
    //: energy of a chat: joules with their label, then what the meter covers
    const QString sum =
        QCoreApplication::translate("ChatEnergy", "%1 (%2) for %3 answer(s)", nullptr,
                                    energy.answers)
            .arg(chatEnergyText(energy), scopeText(energy.scope), formatCount(energy.answers));
    const QStringList parts =
        QStringList(sum) + gridLines(energy.grossJoules, energy.label, chatGrid());
    return app::asSentencesText(parts);
}

} // namespace trilume::ui
