// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "app/platform/paths.h"

#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>

namespace trilume::app {

namespace {

// Keys of the file; people edit and script them, so they are as fixed as a schema.
constexpr QLatin1String kThemeKey("appearance/theme");
constexpr QLatin1String kTextScaleKey("appearance/text_scale");
constexpr QLatin1String kModelPathKey("model/path");
constexpr QLatin1String kThreadsKey("model/threads");
constexpr QLatin1String kTemperatureKey("sampling/temperature");
constexpr QLatin1String kTopKKey("sampling/top_k");
constexpr QLatin1String kTopPKey("sampling/top_p");
constexpr QLatin1String kMinPKey("sampling/min_p");
constexpr QLatin1String kRepetitionPenaltyKey("sampling/repetition_penalty");
constexpr QLatin1String kMaxTokensKey("sampling/max_tokens");
constexpr QLatin1String kWindowGeometryKey("window/geometry");
constexpr QLatin1String kChatListVisibleKey("window/chat_list_visible");
constexpr QLatin1String kLiveDockVisibleKey("window/live_dock_visible");
constexpr QLatin1String kWelcomeCardClosedKey("window/welcome_card_closed");
constexpr QLatin1String kPlotReferenceGroup("plots/reference_"); // and the quantity's word
constexpr QLatin1String kPlotReferenceNameGroup("plots/reference_name_");
constexpr QLatin1String kModelIdleWattsKey("power/model_idle_watts");
constexpr QLatin1String kModelFullWattsKey("power/model_full_watts");

constexpr SettingsRange kReferenceRange{0.0, 1e15};

struct ThemeWord
{
    ThemeChoice theme;
    const char* word;
};

constexpr std::array<ThemeWord, 3> kThemeWords{{
    {ThemeChoice::System, "system"},
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
}};

bool contains(SettingsRange range, double value)
{
    return value >= range.minimum && value <= range.maximum; // false for NaN
}

double readNumber(const QSettings& file,
                  const QString& key,
                  SettingsRange range,
                  double defaultValue)
{
    bool isNumber = false;
    const double value = file.value(key).toString().toDouble(&isNumber);
    return isNumber && contains(range, value) ? value : defaultValue;
}

int readInteger(const QSettings& file, const QString& key, SettingsRange range, int defaultValue)
{
    bool isNumber = false;
    const int value = file.value(key).toString().toInt(&isNumber);
    return isNumber && contains(range, value) ? value : defaultValue;
}

// QVariant's own conversion takes every string but "false" and "0" for true.
bool readFlag(const QSettings& file, const QString& key, bool defaultValue)
{
    const QString word = file.value(key).toString();
    if (word == QLatin1String("true")) {
        return true;
    }
    return word == QLatin1String("false") ? false : defaultValue;
}

QString chooseFile(const QString& fileName)
{
    return fileName.isEmpty() ? settingsFilePath() : fileName;
}

} // namespace

Settings::Settings(const QString& fileName, QObject* parent)
    : QObject(parent)
    , m_file(std::make_unique<QSettings>(chooseFile(fileName), QSettings::IniFormat))
{
    if (fileName.isEmpty()) {
        // When it cannot be made, settings last for this run only; the chats' store, which needs a
        // folder beside it, tells the person what is wrong.
        static_cast<void>(ensurePrivateFolder(configFolder()));
    }
}

Settings::~Settings() = default;

void Settings::store(const QString& key, const QVariant& value)
{
    // Compared as text because values from the file are text.
    if (m_file->contains(key) && m_file->value(key).toString() == value.toString()) {
        return;
    }
    m_file->setValue(key, value);
    Q_EMIT changed();
}

void Settings::storeNumber(const QString& key, double value, SettingsRange range)
{
    if (!std::isnan(value)) {
        store(key, std::clamp(value, range.minimum, range.maximum));
    }
}

ThemeChoice Settings::theme() const
{
    const QString word = m_file->value(kThemeKey).toString();
    for (const ThemeWord& entry : kThemeWords) {
        if (word == QLatin1String(entry.word)) {
            return entry.theme;
        }
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    for (const ThemeWord& entry : kThemeWords) {
        if (entry.theme == theme) {
            store(kThemeKey, QLatin1String(entry.word));
        }
    }
}

double Settings::textScale() const
{
    return readNumber(*m_file, kTextScaleKey, kTextScaleRange, 1.0);
}

void Settings::setTextScale(double scale)
{
    storeNumber(kTextScaleKey, scale, kTextScaleRange);
}

QString Settings::modelPath() const
{
    return m_file->value(kModelPathKey).toString();
}

void Settings::setModelPath(const QString& path)
{
    store(kModelPathKey, path);
}

int Settings::threads() const
{
    return readInteger(*m_file, kThreadsKey, kThreadsRange, 0);
}

void Settings::setThreads(int threads)
{
    storeNumber(kThreadsKey, threads, kThreadsRange);
}

SamplingSettings Settings::sampling() const
{
    const SamplingSettings defaults;
    SamplingSettings sampling;
    sampling.temperature =
        readNumber(*m_file, kTemperatureKey, kTemperatureRange, defaults.temperature);
    sampling.topK = readInteger(*m_file, kTopKKey, kTopKRange, defaults.topK);
    sampling.topP = readNumber(*m_file, kTopPKey, kTopPRange, defaults.topP);
    sampling.minP = readNumber(*m_file, kMinPKey, kMinPRange, defaults.minP);
    sampling.repetitionPenalty = readNumber(*m_file, kRepetitionPenaltyKey, kRepetitionPenaltyRange,
                                            defaults.repetitionPenalty);
    sampling.maxTokens = readInteger(*m_file, kMaxTokensKey, kMaxTokensRange, defaults.maxTokens);
    return sampling;
}

void Settings::setSampling(const SamplingSettings& sampling)
{
    const SamplingSettings before = this->sampling();
    {
        const QSignalBlocker oneSignalForAll(this);
        storeNumber(kTemperatureKey, sampling.temperature, kTemperatureRange);
        storeNumber(kTopKKey, sampling.topK, kTopKRange);
        storeNumber(kTopPKey, sampling.topP, kTopPRange);
        storeNumber(kMinPKey, sampling.minP, kMinPRange);
        storeNumber(kRepetitionPenaltyKey, sampling.repetitionPenalty, kRepetitionPenaltyRange);
        storeNumber(kMaxTokensKey, sampling.maxTokens, kMaxTokensRange);
    }
    if (this->sampling() != before) {
        Q_EMIT changed();
    }
}

QByteArray Settings::windowGeometry() const
{
    return m_file->value(kWindowGeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    if (windowGeometry() != geometry) {
        m_file->setValue(kWindowGeometryKey, geometry);
        Q_EMIT changed();
    }
}

bool Settings::isChatListVisible() const
{
    return readFlag(*m_file, kChatListVisibleKey, true);
}

void Settings::setChatListVisible(bool visible)
{
    store(kChatListVisibleKey, visible);
}

bool Settings::isLiveDockVisible() const
{
    return readFlag(*m_file, kLiveDockVisibleKey, true);
}

void Settings::setLiveDockVisible(bool visible)
{
    store(kLiveDockVisibleKey, visible);
}

bool Settings::isWelcomeCardClosed() const
{
    return readFlag(*m_file, kWelcomeCardClosedKey, false);
}

void Settings::setWelcomeCardClosed(bool closed)
{
    store(kWelcomeCardClosedKey, closed);
}

std::optional<PlotReferenceSetting> Settings::plotReference(const QString& quantity) const
{
    PlotReferenceSetting reference;
    reference.value = readNumber(*m_file, kPlotReferenceGroup + quantity, kReferenceRange, 0.0);
    reference.name = m_file->value(kPlotReferenceNameGroup + quantity).toString();
    return reference.value > 0.0 ? std::optional(reference) : std::nullopt;
}

void Settings::setPlotReference(const QString& quantity, const PlotReferenceSetting& reference)
{
    store(kPlotReferenceNameGroup + quantity, reference.name);
    storeNumber(kPlotReferenceGroup + quantity, reference.value, kReferenceRange);
}

void Settings::removePlotReference(const QString& quantity)
{
    m_file->remove(kPlotReferenceGroup + quantity);
    m_file->remove(kPlotReferenceNameGroup + quantity);
    Q_EMIT changed();
}

PowerModelSettings Settings::powerModel() const
{
    PowerModelSettings model;
    model.idleWatts = readNumber(*m_file, kModelIdleWattsKey, kModelWattsRange, 0.0);
    model.fullWatts = readNumber(*m_file, kModelFullWattsKey, kModelWattsRange, 0.0);
    return model.idleWatts <= model.fullWatts ? model : PowerModelSettings();
}

void Settings::setPowerModel(const PowerModelSettings& model)
{
    const PowerModelSettings before = powerModel();
    {
        const QSignalBlocker oneSignalForBoth(this);
        storeNumber(kModelIdleWattsKey, model.idleWatts, kModelWattsRange);
        storeNumber(kModelFullWattsKey, model.fullWatts, kModelWattsRange);
    }
    if (powerModel() != before) {
        Q_EMIT changed();
    }
}

} // namespace trilume::app
