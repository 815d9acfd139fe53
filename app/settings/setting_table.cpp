// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_table.h"

#include "app/settings/sampling_settings.h"

#include <QCoreApplication>

#include <array>

namespace trilume::app {

namespace {

constexpr SamplingSettings kSampling;

constexpr std::array<SettingChoice, 3> kThemes{{
    {"system", QT_TRANSLATE_NOOP("Settings", "System")},
    {"light", QT_TRANSLATE_NOOP("Settings", "Light")},
    {"dark", QT_TRANSLATE_NOOP("Settings", "Dark")},
}};

// Beside "system" those of translations/, each called as it calls itself: whoever looks for his own
// may read no other.
constexpr std::array<SettingChoice, 8> kLanguages{{
    {"system", QT_TRANSLATE_NOOP("Settings", "System")},
    {"de", "Deutsch"},      // untranslated: see above
    {"en", "English"},      // untranslated: see above
    {"es", "Espa\u00F1ol"}, // untranslated: see above
    {"fr", "Fran\u00E7"
           "ais"},                                        // untranslated: see above
    {"ar", "\u0627\u0644\u0639\u0631\u0628\u064A\u0629"}, // untranslated: see above
    {"ja", "\u65E5\u672C\u8A9E"},                         // untranslated: see above
    {"zh_CN", "\u7B80\u4F53\u4E2D\u6587"},                // untranslated: see above
}};

constexpr std::array<SettingChoice, 3> kPackings{{
    {"auto", QT_TRANSLATE_NOOP("Settings", "Auto")},
    {"2bit", QT_TRANSLATE_NOOP("Settings", "2 bit")},
    {"1.6bit", QT_TRANSLATE_NOOP("Settings", "1.6 bit")},
}};

constexpr std::array<SettingChoice, 3> kAccents{{
    {"amber", QT_TRANSLATE_NOOP("Settings", "Amber")},
    {"blue", QT_TRANSLATE_NOOP("Settings", "Blue")},
    {"green", QT_TRANSLATE_NOOP("Settings", "Green")},
}};

constexpr std::array<SettingChoice, 2> kMeters{{
    {"processor", QT_TRANSLATE_NOOP("Settings", "Processor")},
    {"machine", QT_TRANSLATE_NOOP("Settings", "Machine")},
}};

constexpr std::array<SettingChoice, 2> kDensities{{
    {"comfortable", QT_TRANSLATE_NOOP("Settings", "Comfortable")},
    {"compact", QT_TRANSLATE_NOOP("Settings", "Compact")},
}};

constexpr std::array kTable{
    SettingSpec{
        .id = SettingId::Temperature,
        .key = "sampling/temperature",
        .group = SettingGroup::Answers,
        .kind = SettingKind::Number,
        .defaultValue = kSampling.temperature,
        .range = {0.0, 5.0},
        .name = QT_TRANSLATE_NOOP("Settings", "Temperature"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "How freely the next token is chosen. At 0 it is always the likeliest one, "
            "and the same question gets the same answer."),
        .step = 0.1,
        .decimals = 2,
    },
    SettingSpec{
        .id = SettingId::TopK,
        .key = "sampling/top_k",
        .group = SettingGroup::Answers,
        .kind = SettingKind::Integer,
        .defaultValue = kSampling.topK,
        .range = {0, 100000},
        .name = QT_TRANSLATE_NOOP("Settings", "Likeliest tokens (top k)"),
        .explanation =
            QT_TRANSLATE_NOOP("Settings", "Only so many of the likeliest tokens are chosen from."),
        .atMinimum = QT_TRANSLATE_NOOP("Settings", "all"),
        .step = 5,
    },
    SettingSpec{
        .id = SettingId::TopP,
        .key = "sampling/top_p",
        .group = SettingGroup::Answers,
        .kind = SettingKind::Number,
        .defaultValue = kSampling.topP,
        .range = {0.01, 1.0},
        .name = QT_TRANSLATE_NOOP("Settings", "Share of probability (top p)"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "Only the likeliest tokens that together have this probability are chosen "
            "from. At 1 all are."),
        .step = 0.05,
        .decimals = 2,
    },
    SettingSpec{
        .id = SettingId::MinP,
        .key = "sampling/min_p",
        .group = SettingGroup::Answers,
        .kind = SettingKind::Number,
        .defaultValue = kSampling.minP,
        .range = {0.0, 1.0},
        .name = QT_TRANSLATE_NOOP("Settings", "Least probability (min p)"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "Tokens below this share of the likeliest one's probability are left out."),
        .atMinimum = QT_TRANSLATE_NOOP("Settings", "off"),
        .step = 0.01,
        .decimals = 2,
    },
    SettingSpec{
        .id = SettingId::RepetitionPenalty,
        .key = "sampling/repetition_penalty",
        .group = SettingGroup::Answers,
        .kind = SettingKind::Number,
        .defaultValue = kSampling.repetitionPenalty,
        .range = {1.0, 10.0},
        .name = QT_TRANSLATE_NOOP("Settings", "Penalty for repetition"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "Makes tokens that were used before less likely. A little above 1 helps "
            "against loops; much makes nonsense."),
        .atMinimum = QT_TRANSLATE_NOOP("Settings", "off"),
        .step = 0.05,
        .decimals = 2,
    },
    SettingSpec{
        .id = SettingId::MaxTokens,
        .key = "sampling/max_tokens",
        .group = SettingGroup::Answers,
        .kind = SettingKind::Integer,
        .defaultValue = kSampling.maxTokens,
        .range = {1, 1000000},
        .name = QT_TRANSLATE_NOOP("Settings", "Longest answer"),
        .explanation =
            QT_TRANSLATE_NOOP("Settings",
                              "After so many tokens an answer is cut. It says so, and can go on."),
        .unit = QT_TRANSLATE_NOOP("Settings", "tokens"),
        .step = 128,
    },
    SettingSpec{
        .id = SettingId::Thinking,
        .key = "sampling/thinking",
        .group = SettingGroup::Answers,
        .kind = SettingKind::Flag,
        .defaultValue = kSampling.isThinking ? 1.0 : 0.0,
        .name = QT_TRANSLATE_NOOP("Settings", "Think before answering"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "Models that know how think first, which takes longer and often answers better. What "
            "they thought is folded away above the answer and not read again."),
    },
    SettingSpec{
        .id = SettingId::MaxThoughtTokens,
        .key = "sampling/max_thought_tokens",
        .group = SettingGroup::Answers,
        .kind = SettingKind::Integer,
        .defaultValue = kSampling.maxThoughtTokens,
        .range = {1, 1000000},
        .name = QT_TRANSLATE_NOOP("Settings", "Longest thought"),
        .explanation =
            QT_TRANSLATE_NOOP("Settings",
                              "After so many tokens a thought is cut. It says so, and can go on."),
        .unit = QT_TRANSLATE_NOOP("Settings", "tokens"),
        .step = 512,
    },
    SettingSpec{
        .id = SettingId::SystemPrompt,
        .key = "chat/system_prompt",
        .group = SettingGroup::Answers,
        .kind = SettingKind::Text,
        .name = QT_TRANSLATE_NOOP("Settings", "System prompt"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "What the model reads before each chat: who it is to be, how it is to answer. With a "
            "change a chat is read again from its beginning, once."),
        .longest = kLongestSystemPrompt,
    },
    SettingSpec{
        .id = SettingId::Threads,
        .key = "model/threads",
        .group = SettingGroup::Model,
        .kind = SettingKind::Integer,
        .range = {0, 1024},
        .name = QT_TRANSLATE_NOOP("Settings", "Threads that compute"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "More than the processor has cores makes it slower. The model is loaded "
            "again when this changes."),
        .atMinimum = QT_TRANSLATE_NOOP("Settings", "automatic"),
    },
    SettingSpec{
        .id = SettingId::Packing,
        .key = "model/packing",
        .group = SettingGroup::Model,
        .kind = SettingKind::Choice,
        .range = {0, kPackings.size() - 1},
        .name = QT_TRANSLATE_NOOP("Settings", "Weights in memory"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "At 1.6 bit weights take a sixth less memory; which is faster depends on the "
            "processor. The answers are the same. The model is loaded again when this changes."),
        .choices = kPackings,
    },
    SettingSpec{
        .id = SettingId::HubAddress,
        .key = "model/hub_address",
        .group = SettingGroup::Model,
        .kind = SettingKind::Address,
        .name = QT_TRANSLATE_NOOP("Settings", "Models are downloaded from"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "Repositories on the models page are asked for there: a mirror, say, or a server of "
            "your own that speaks as Hugging Face's does."),
        .atMinimum = QT_TRANSLATE_NOOP("Settings", "https://huggingface.co"),
        .longest = kLongestHubAddress,
    },
    SettingSpec{
        .id = SettingId::Theme,
        .key = "appearance/theme",
        .group = SettingGroup::Appearance,
        .kind = SettingKind::Choice,
        .range = {0, kThemes.size() - 1},
        .name = QT_TRANSLATE_NOOP("Settings", "Colours"),
        .choices = kThemes,
    },
    SettingSpec{
        .id = SettingId::Accent,
        .key = "appearance/accent",
        .group = SettingGroup::Appearance,
        .kind = SettingKind::Choice,
        .range = {0, kAccents.size() - 1},
        .name = QT_TRANSLATE_NOOP("Settings", "Accent"),
        .explanation =
            QT_TRANSLATE_NOOP("Settings",
                              "The colour of what can be pressed and of what has the focus."),
        .choices = kAccents,
    },
    SettingSpec{
        .id = SettingId::TextScale,
        .key = "appearance/text_scale",
        .group = SettingGroup::Appearance,
        .kind = SettingKind::Number,
        .defaultValue = 1.0,
        .range = {0.8, 3.0},
        .name = QT_TRANSLATE_NOOP("Settings", "Size of text and everything else"),
        .explanation =
            QT_TRANSLATE_NOOP("Settings", "Beside the scale of the desktop; 1 is its own size."),
        .step = 0.1,
        .decimals = 2,
    },
    SettingSpec{
        .id = SettingId::Language,
        .key = "appearance/language",
        .group = SettingGroup::Appearance,
        .kind = SettingKind::Choice,
        .range = {0, kLanguages.size() - 1},
        .name = QT_TRANSLATE_NOOP("Settings", "Language"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "Of texts, numbers and dates alike. English where there is no translation for the "
            "system's."),
        .choices = kLanguages,
    },
    SettingSpec{
        .id = SettingId::Density,
        .key = "appearance/density",
        .group = SettingGroup::Appearance,
        .kind = SettingKind::Choice,
        .range = {0, kDensities.size() - 1},
        .name = QT_TRANSLATE_NOOP("Settings", "Density"),
        .explanation =
            QT_TRANSLATE_NOOP("Settings",
                              "Compact leaves less room between rows; the text keeps its size."),
        .choices = kDensities,
    },
    SettingSpec{
        .id = SettingId::ChatListVisible,
        .key = "window/chat_list_visible",
        .group = SettingGroup::Appearance,
        .kind = SettingKind::Flag,
        .defaultValue = 1,
        .name = QT_TRANSLATE_NOOP("Settings", "List of chats"),
        .explanation =
            QT_TRANSLATE_NOOP("Settings", "Beside the chat, where the window is wide enough."),
    },
    SettingSpec{
        .id = SettingId::LiveDockVisible,
        .key = "window/live_dock_visible",
        .group = SettingGroup::Appearance,
        .kind = SettingKind::Flag,
        .defaultValue = 1,
        .name = QT_TRANSLATE_NOOP("Settings", "Live plots"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "Power, throughput and energy beside the chat, or as a line above it in a "
            "narrow window."),
    },
    SettingSpec{
        .id = SettingId::TrayWanted,
        .key = "window/tray",
        .group = SettingGroup::Appearance,
        .kind = SettingKind::Flag,
        .name = QT_TRANSLATE_NOOP("Settings", "Icon in the status area"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "Closing the window then hides it: answers and the server go on, and the icon brings "
            "it back. Where the desktop has no place for such icons, closing ends the program."),
    },
    SettingSpec{
        .id = SettingId::Meter,
        .key = "power/meter",
        .group = SettingGroup::Energy,
        .kind = SettingKind::Choice,
        .range = {0, kMeters.size() - 1},
        .name = QT_TRANSLATE_NOOP("Settings", "Answers are charged with"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "What the processor takes, or all of the machine: of its platform where the processor "
            "counts that, else of the battery while it discharges. The figures say which."),
        .choices = kMeters,
    },
    SettingSpec{
        .id = SettingId::ModelIdleWatts,
        .key = "power/model_idle_watts",
        .group = SettingGroup::Energy,
        .kind = SettingKind::Number,
        .range = {0.0, 10000.0},
        .name = QT_TRANSLATE_NOOP("Settings", "Processor with nothing to do"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "Used where no sensor can be read. Figures made of it are labelled as "
            "modelled."),
        .unit = QT_TRANSLATE_NOOP("Settings", "W"),
        .decimals = 1,
    },
    SettingSpec{
        .id = SettingId::ModelFullWatts,
        .key = "power/model_full_watts",
        .group = SettingGroup::Energy,
        .kind = SettingKind::Number,
        .range = {0.0, 10000.0},
        .name = QT_TRANSLATE_NOOP("Settings", "Processor with all cores busy"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "With this one above 0, and the other not above it, power is modelled."),
        .unit = QT_TRANSLATE_NOOP("Settings", "W"),
        .atMinimum = QT_TRANSLATE_NOOP("Settings", "not modelled"),
        .decimals = 1,
    },
    SettingSpec{
        .id = SettingId::PricePerKwh,
        .key = "power/price_per_kwh",
        .group = SettingGroup::Energy,
        .kind = SettingKind::Number,
        .range = {0.0, 100000.0},
        .name = QT_TRANSLATE_NOOP("Settings", "Price of a kilowatt-hour"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "What an answer costs then stands with its energy, where that is known. Figures made "
            "of it are labelled as derived."),
        .atMinimum = QT_TRANSLATE_NOOP("Settings", "not shown"),
        .step = 0.01,
        .decimals = 4,
    },
    SettingSpec{
        .id = SettingId::Currency,
        .key = "power/currency",
        .group = SettingGroup::Energy,
        .kind = SettingKind::Text,
        .name = QT_TRANSLATE_NOOP("Settings", "Currency"),
        .explanation =
            QT_TRANSLATE_NOOP("Settings",
                              "A word or a sign of your own, as it stands behind prices."),
        .longest = kLongestCurrency,
    },
    SettingSpec{
        .id = SettingId::GridGramsPerKwh,
        .key = "power/grid_grams_per_kwh",
        .group = SettingGroup::Energy,
        .kind = SettingKind::Integer,
        .range = {0, 100000},
        .name = QT_TRANSLATE_NOOP("Settings", "Carbon dioxide of a kilowatt-hour"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "Of your grid: its operator tells it. Figures made of it are labelled as derived."),
        .unit = QT_TRANSLATE_NOOP("Settings", "g"),
        .atMinimum = QT_TRANSLATE_NOOP("Settings", "not shown"),
        .step = 10,
    },
    SettingSpec{
        .id = SettingId::ServerEnabled,
        .key = "server/enabled",
        .group = SettingGroup::Server,
        .kind = SettingKind::Flag,
        .name = QT_TRANSLATE_NOOP("Settings", "Serve the model"),
        .explanation = QT_TRANSLATE_NOOP(
            "Settings",
            "Other programs on this machine use the model as they would use a server of OpenAI's. "
            "They need the token; other machines and web pages are kept out."),
    },
    SettingSpec{
        .id = SettingId::ServerPort,
        .key = "server/port",
        .group = SettingGroup::Server,
        .kind = SettingKind::Integer,
        .defaultValue = 8480,
        .range = {1024, 65535},
        .name = QT_TRANSLATE_NOOP("Settings", "Port"),
        .explanation = QT_TRANSLATE_NOOP("Settings", "Another one where it is taken."),
    },
};

constexpr bool isInOrderOfIds()
{
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (kTable[i].id != static_cast<SettingId>(i)) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrderOfIds(), "settingSpec() looks up by place");

} // namespace

std::span<const SettingSpec> settingTable()
{
    return kTable;
}

const SettingSpec& settingSpec(SettingId id)
{
    return kTable.at(static_cast<std::size_t>(id));
}

bool isText(const SettingSpec& spec)
{
    return spec.kind == SettingKind::Text || spec.kind == SettingKind::Address;
}

QString settingText(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Settings", text);
}

QString settingGroupName(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Answers:
        return QCoreApplication::translate("Settings", "Answers");
    case SettingGroup::Model:
        return QCoreApplication::translate("Settings", "Model");
    case SettingGroup::Appearance:
        return QCoreApplication::translate("Settings", "Appearance");
    case SettingGroup::Energy:
        return QCoreApplication::translate("Settings", "Energy");
    case SettingGroup::Server:
        return QCoreApplication::translate("Settings", "Server");
    }
    return {};
}

} // namespace trilume::app
