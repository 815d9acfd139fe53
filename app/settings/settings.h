// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace trilume::app {

// Stored as words in the file.
enum class ThemeChoice
{
    System = 1,
    Light = 2,
    Dark = 3,
};

// The least and the largest value that a number may have, both included; for spin boxes as well.
struct SettingsRange
{
    double minimum;
    double maximum;
};

inline constexpr SettingsRange kTextScaleRange{0.8, 2.0};
inline constexpr SettingsRange kThreadsRange{0, 1024};
inline constexpr SettingsRange kTemperatureRange{0.0, 5.0};
inline constexpr SettingsRange kTopKRange{0, 100000};
inline constexpr SettingsRange kTopPRange{0.01, 1.0};
inline constexpr SettingsRange kMinPRange{0.0, 1.0};
inline constexpr SettingsRange kRepetitionPenaltyRange{1.0, 10.0};
inline constexpr SettingsRange kMaxTokensRange{1, 1000000};
inline constexpr SettingsRange kModelWattsRange{0.0, 10000.0};

struct SamplingSettings
{
    double temperature = 0.6;
    int topK = 40;
    double topP = 1.0;
    double minP = 0.0;
    double repetitionPenalty = 1.0;
    int maxTokens = 1024;

    friend bool operator==(const SamplingSettings&, const SamplingSettings&) = default;
};

// A reference line of the person's own in a plot.
struct PlotReferenceSetting
{
    double value = 0.0; // in the unit of the quantity; above 0
    QString name;       // may be empty
};

// What a model of the processor's power assumes, where no sensor can be read.
struct PowerModelSettings
{
    double idleWatts = 0.0; // 0 and 0: the person gave none, there is no model
    double fullWatts = 0.0;

    [[nodiscard]] bool isGiven() const { return fullWatts > 0.0; }

    friend bool operator==(const PowerModelSettings&, const PowerModelSettings&) = default;
};

// Every setting with its type and default; an INI file in the configuration folder. [ui thread] A
// value that is out of range or of the wrong type in the file counts as not set; setters move a
// number to the nearest allowed one and ignore NaN.
class Settings final : public QObject
{
    Q_OBJECT

public:
    // `fileName` empty: the standard place (platform/paths.h). Tests pass a temporary file.
    explicit Settings(const QString& fileName = {}, QObject* parent = nullptr);
    ~Settings() override;

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    [[nodiscard]] double textScale() const; // 0.8 .. 2.0
    void setTextScale(double scale);

    [[nodiscard]] QString modelPath() const; // empty: the bundled model
    void setModelPath(const QString& path);

    [[nodiscard]] int threads() const; // 0: automatic
    void setThreads(int threads);

    [[nodiscard]] SamplingSettings sampling() const;
    void setSampling(const SamplingSettings& sampling);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    [[nodiscard]] bool isChatListVisible() const;
    void setChatListVisible(bool visible);

    [[nodiscard]] bool isLiveDockVisible() const;
    void setLiveDockVisible(bool visible);

    [[nodiscard]] bool isWelcomeCardClosed() const;
    void setWelcomeCardClosed(bool closed);

    // `quantity`: its word in files, "power".
    [[nodiscard]] std::optional<PlotReferenceSetting> plotReference(const QString& quantity) const;
    void setPlotReference(const QString& quantity, const PlotReferenceSetting& reference);
    void removePlotReference(const QString& quantity);

    // Idle at most full; anything else counts as not given.
    [[nodiscard]] PowerModelSettings powerModel() const;
    void setPowerModel(const PowerModelSettings& model);

Q_SIGNALS:
    void changed();

private:
    void store(const QString& key, const QVariant& value);
    void storeNumber(const QString& key, double value, SettingsRange range);

    std::unique_ptr<QSettings> m_file;
};

} // namespace trilume::app
