// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_text.h"

#include "app/account/grid_figures.h"
#include "app/platform/joined_text.h"
#include "ui/chat/grid_text.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/text_direction.h"

#include <QCoreApplication>
#include <QLocale>

namespace trilume::ui {

namespace {

constexpr double kJoulesPerWh = 3600.0;
constexpr double kSecondsPerMinute = 60.0;
constexpr qint64 kMinutesPerHour = 60;

QString words(const char* text)
{
    return QCoreApplication::translate("Account", text);
}

QString hostTitle(EnergyScope scope)
{
    switch (scope) {
    case EnergyScope::Package:
        return words(QT_TRANSLATE_NOOP("Account", "Processor chip"));
    case EnergyScope::Cores:
        return words(QT_TRANSLATE_NOOP("Account", "Cores of the processor"));
    case EnergyScope::Dram:
        return words(QT_TRANSLATE_NOOP("Account", "Memory chips"));
    case EnergyScope::Module:
        return words(QT_TRANSLATE_NOOP("Account", "Module of this machine"));
    case EnergyScope::Platform:
    case EnergyScope::Board:
        return words(QT_TRANSLATE_NOOP("Account", "Board of this machine"));
    case EnergyScope::Machine:
        return words(QT_TRANSLATE_NOOP("Account", "Whole machine"));
    case EnergyScope::Process:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Account", "This program"));
}

// On one line, where it is short.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString ageText(QDate setOn, QDate today)
{
    const std::optional<qint64> days = app::ageInDays(setOn, today);
    if (!days) {
        //: of a figure of the person's grid
        return words(QT_TRANSLATE_NOOP("Account", "It is not known when that was set"));
    }
    if (*days == 0) {
        //: of a figure of the person's grid
        return unbroken(words(QT_TRANSLATE_NOOP("Account", "Set today")));
    }
    const int plural = static_cast<int>(*days); // a cast below would hide the text from lupdate
    //: of a figure of the person's grid
    return unbroken(QCoreApplication::translate("Account", "Set %1 day(s) ago", nullptr, plural)
                        .arg(formatCount(*days)));
}

QString netText(const app::MeterSum& sum)
{
    const app::EnergySum& energy = sum.energy;
    if (energy.netAnswers == sum.work.answers) {
        //: %1 is an amount of energy, %2 its label
        return words(QT_TRANSLATE_NOOP("Account", "%1 of it above idle (%2)"))
            .arg(energyText(energy.netJoules), evidenceText(energy.netLabel));
    }
    //: %1 is an amount of energy, %2 its label, %3 of %4 answers
    return words(QT_TRANSLATE_NOOP("Account",
                                   "%1 above idle (%2), in %3 of %4 answers: the idle power of the "
                                   "others is not known"))
        .arg(energyText(energy.netJoules), evidenceText(energy.netLabel),
             formatCount(energy.netAnswers), formatCount(sum.work.answers));
}

QString sourcesText(const app::MeterSum& sum)
{
    QStringList names;
    for (const QString& source : sum.sources) {
        names.append(inOneRun(source));
    }
    //: %1 are names of meters
    return words(QT_TRANSLATE_NOOP("Account", "Meter: %1")).arg(app::seriesText(names));
}

} // namespace

QString meterTitle(const app::MeterKey& key)
{
    if (key.place == app::MeterPlace::Host) {
        return hostTitle(key.scope);
    }
    //: %1 says what the meter of a device covers, as in "Device: board"
    return words(QT_TRANSLATE_NOOP("Account", "Device: %1")).arg(scopeText(key.scope));
}

ScaledFigure scaleEnergy(double joules)
{
    if (joules < kJoulesPerWh) {
        return scaleJoules(joules);
    }
    if (joules < app::kJoulesPerKwh) {
        return {formatSignificant(joules / kJoulesPerWh), QStringLiteral("Wh")};
    }
    return {formatSignificant(joules / app::kJoulesPerKwh), QStringLiteral("kWh")};
}

QString energyText(double joules)
{
    const ScaledFigure energy = scaleEnergy(joules);
    return asAmount(energy.figure + QLatin1Char(' ') + energy.unit);
}

QString longDuration(double seconds)
{
    if (seconds < kSecondsPerMinute) {
        return formatDuration(seconds);
    }
    if (seconds < kSecondsPerMinute * static_cast<double>(kMinutesPerHour)) {
        //: minutes
        return asAmount(words(QT_TRANSLATE_NOOP("Account", "%1 min"))
                            .arg(formatHairline(seconds / kSecondsPerMinute)));
    }
    const auto minutes = static_cast<qint64>(seconds / kSecondsPerMinute);
    //: hours and minutes
    return asAmount(
        words(QT_TRANSLATE_NOOP("Account", "%1 h %2 min"))
            .arg(formatCount(minutes / kMinutesPerHour), formatCount(minutes % kMinutesPerHour)));
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString workText(const app::AccountWork& work)
{
    // No line begins with a unit.
    const QString duration = unbroken(longDuration(work.seconds));
    //: %2 and %3 are numbers of tokens, %4 is how long that took
    return QCoreApplication::translate("Account", "%1 answer(s), %2 tokens read, %3 written in %4",
                                       nullptr, work.answers)
        .arg(formatCount(work.answers), formatCount(work.tokensRead),
             formatCount(work.tokensWritten), duration);
}

QStringList gridTexts(const app::MeterSum& sum, const app::GridSettings& grid, QDate today)
{
    app::GridSettings price = grid;
    price.gramsPerKwh = 0.0;
    app::GridSettings carbon = grid;
    carbon.pricePerKwh = 0.0;
    const double joules = sum.energy.grossJoules;
    QStringList texts;
    for (const QString& line : gridLines(joules, sum.key.label, carbon)) {
        texts.append(app::asSentencesText({line, ageText(grid.gramsSetOn, today)}));
    }
    for (const QString& line : gridLines(joules, sum.key.label, price)) {
        texts.append(app::asSentencesText({line, ageText(grid.priceSetOn, today)}));
    }
    return texts;
}

QStringList factsOf(const app::MeterSum& sum, const app::GridSettings& grid, QDate today)
{
    QStringList facts{workText(sum.work)};
    if (const std::optional<double> perToken = joulesPerTokenWritten(sum)) {
        const ScaledFigure joules = scaleJoules(*perToken);
        //: %1 is an amount of energy
        facts.append(words(QT_TRANSLATE_NOOP("Account", "%1 per token written, reading included"))
                         .arg(asAmount(joules.figure + QLatin1Char(' ') + joules.unit)));
    }
    if (sum.energy.netAnswers > 0) {
        facts.append(netText(sum));
    }
    //: %1 is how long, %2 watts
    facts.append(words(QT_TRANSLATE_NOOP("Account", "As much as a bulb of %2 takes in %1"))
                     .arg(longDuration(app::bulbSeconds(sum.energy.grossJoules)),
                          asAmount(formatHairline(app::kBulbWatts) + QStringLiteral(" W"))));
    facts += gridTexts(sum, grid, today);
    facts.append(sourcesText(sum));
    return facts;
}

} // namespace trilume::ui
