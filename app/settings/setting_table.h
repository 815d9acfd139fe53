// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace trilume::app {

// Every setting that a person sees, once: the page, the checks of the file, resetting and the list
// in README.md read it from here. What the window remembers by itself (its place, a card that was
// closed) is no setting. [any thread]

enum class SettingId
{
    Temperature,
    TopK,
    TopP,
    MinP,
    RepetitionPenalty,
    MaxTokens,
    Thinking,
    MaxThoughtTokens,
    SystemPrompt,
    Threads,
    Packing,
    HubAddress,
    Theme,
    Accent,
    TextScale,
    Language,
    Density,
    ChatListVisible,
    LiveDockVisible,
    TrayWanted,
    Meter,
    ModelIdleWatts,
    ModelFullWatts,
    PricePerKwh,
    Currency,
    GridGramsPerKwh,
    ServerEnabled,
    ServerPort,
};

inline constexpr int kLongestSystemPrompt = 8000; // characters
inline constexpr int kLongestCurrency = 12;       // characters
inline constexpr int kLongestHubAddress = 100;    // characters

enum class SettingGroup
{
    Answers,
    Model,
    Appearance,
    Energy,
    Server,
};

enum class SettingKind
{
    Flag = 1, // 0 or 1
    Choice,   // one of `choices`, by its place
    Integer,
    Number,
    Text,
    Address, // a text: of a web server, with http or https, without "/" at its end
};

// The least and the largest value that a number may have, both included; for spin boxes as well.
struct SettingsRange
{
    double minimum;
    double maximum;
};

struct SettingChoice
{
    const char* word; // in the file
    const char* name; // for people; see settingText()
};

// Texts are English and not yet translated: settingText().
struct SettingSpec
{
    SettingId id = {};
    const char* key = ""; // in the file; people edit and script it, so it is as fixed as a schema
    SettingGroup group = {};
    SettingKind kind = {};
    double defaultValue = 0.0;
    SettingsRange range = {0.0, 1.0};
    const char* name = "";
    const char* explanation = "";
    const char* unit = "";
    const char* atMinimum = ""; // said in place of the least value, or of no text: "automatic"
    double step = 1.0;          // of a key or a turn of the wheel
    int decimals = 0;
    std::span<const SettingChoice> choices = {};
    int longest = 0; // characters of a text, which is empty by default
};

[[nodiscard]] std::span<const SettingSpec> settingTable(); // in the order of the page
[[nodiscard]] const SettingSpec& settingSpec(SettingId id);
[[nodiscard]] bool isText(const SettingSpec& spec); // what it holds is no number

[[nodiscard]] QString settingText(const char* text); // of the table, in the person's language
[[nodiscard]] QString settingGroupName(SettingGroup group);

} // namespace trilume::app
