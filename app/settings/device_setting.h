// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::app {

// How much of a model a device computes. Its words are kept in files.
enum class DeviceWork
{
    Usual = 1,  // everything of a simulated one, what is faster there of another
    Everything, // that it takes
    WhatIsFaster,
};

// What a person has set for a device.
struct DeviceSetting
{
    static constexpr qsizetype kLongestPluginText = 4000;

    DeviceWork work = DeviceWork::Usual;
    QString plugin = {}; // a JSON object in one line, which its plugin understands; empty: none

    friend bool operator==(const DeviceSetting&, const DeviceSetting&) = default;
};

} // namespace trilume::app
