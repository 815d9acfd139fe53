// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/pass_measure.h"

namespace trilume::app {

namespace {

template <typename Value>
void addKnown(std::optional<Value>& sum, const std::optional<Value>& more)
{
    if (sum && more) {
        *sum += *more;
    } else {
        sum.reset();
    }
}

} // namespace

PhaseMeasure& PhaseMeasure::operator+=(const PhaseMeasure& more)
{
    tokens += more.tokens;
    seconds += more.seconds;
    addKnown(machine, more.machine);
    addKnown(device, more.device);
    addKnown(deviceBusySeconds, more.deviceBusySeconds);
    addKnown(deviceBytes, more.deviceBytes);
    return *this;
}

PassMeasure& PassMeasure::operator+=(const PassMeasure& more)
{
    prefill += more.prefill;
    decode += more.decode;
    firstTokenSeconds += more.firstTokenSeconds;
    return *this;
}

} // namespace trilume::app
