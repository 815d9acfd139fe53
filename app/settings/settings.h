// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "app/settings/device_setting.h"
#include "app/settings/setting_values.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

namespace trilume::app {

// In the order of the setting's choices.
enum class ThemeChoice
{
    System = 0,
    Light = 1,
    Dark = 2,
};

// In the order of the setting's choices.
enum class PackingChoice
{
    Automatic = 0, // as was measured to be faster
    TwoBit = 1,
    FiveBit = 2, // "1.6 bit"
};

// In the order of the setting's choices.
enum class DensityChoice
{
    Comfortable = 0,
    Compact = 1,
};

// What answers are charged to.
enum class MeterChoice
{
    Processor = 0,
    Machine = 1,
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

// What energy from the grid means to the person.
struct GridSettings
{
    double pricePerKwh = 0.0; // 0: not shown
    QString currency;         // of the price; one line, may be empty
    double gramsPerKwh = 0.0; // of carbon dioxide; 0: not shown
    // When the person gave or confirmed each: both change over the years. Null: not known.
    QDate priceSetOn;
    QDate gramsSetOn;

    friend bool operator==(const GridSettings&, const GridSettings&) = default;
};

// A model on a server, without the key for it, which is not among the settings.
struct ServerSetting
{
    QString address;     // empty: none was used yet
    QString model;       // its name there
    bool isUsed = false; // in place of a model file

    friend bool operator==(const ServerSetting&, const ServerSetting&) = default;
};

// Where the person was when the window was closed.
struct SessionSetting
{
    QString page; // its name in the window
    ChatId chat;
    MessageId message; // the first in view; none: the end of the chat
    int offset = 0;    // of its top from the top of the view, in pixels

    friend bool operator==(const SessionSetting&, const SessionSetting&) = default;
};

// What a person has chosen (setting_table.h) and what the window remembers; an INI file in the
// configuration folder. [ui thread] A value that is out of range or of the wrong type in the file
// counts as not set; setters move a number to the nearest allowed one and ignore NaN.
class Settings final : public SettingValues
{
    Q_OBJECT

public:
    // `fileName` empty: the standard place (platform/paths.h). Tests pass a temporary file.
    explicit Settings(const QString& fileName = {}, QObject* parent = nullptr);
    ~Settings() override;

    // The file of prompts, beside that of the settings (app/prompts).
    [[nodiscard]] QString promptsPath() const;

    [[nodiscard]] double value(SettingId id) const override;
    void setValue(SettingId id, double value) override;
    [[nodiscard]] QString text(SettingId id) const override;
    void setText(SettingId id, const QString& text) override;
    [[nodiscard]] bool isDefault(SettingId id) const override;
    void reset(SettingId id) override;
    [[nodiscard]] std::optional<SamplingSettings> ownSampling() const override;
    void setOwnSampling(const SamplingSettings& sampling) override;
    void resetAll(); // those of the table; what the window remembers stays
    // That as well: as at a first start. A sentence when the file could not be written, and has it
    // still; else empty.
    [[nodiscard]] QString forgetAll();

    // What the settings of sampling are while the person chose nothing else; nothing: the table's
    // defaults. Not kept: it belongs to the model that is loaded.
    void setAdvised(const std::optional<AdvisedSettings>& advised);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    [[nodiscard]] int accent() const; // its place among the choices

    [[nodiscard]] DensityChoice density() const;

    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);

    [[nodiscard]] QString modelPath() const; // empty: the bundled model
    void setModelPath(const QString& path);

    // What is opened at each start, whatever was used last. Nothing: what was used last; empty: the
    // bundled model.
    [[nodiscard]] std::optional<QString> modelAtStart() const;
    void setModelAtStart(const std::optional<QString>& path);

    // Paths of the models that were used last, the newest first; the bundled one is not among them.
    [[nodiscard]] QStringList recentModels() const;
    void addRecentModel(const QString& path);

    // Where models are looked for beside our own folder, in the order in which they were named.
    [[nodiscard]] QStringList modelFolders() const;
    void setModelFolders(const QStringList& folders);

    [[nodiscard]] ServerSetting server() const;
    void setServer(const ServerSetting& server);

    [[nodiscard]] int threads() const; // 0: automatic
    void setThreads(int threads);

    [[nodiscard]] PackingChoice packing() const; // of the weights in memory

    // On what the model of a fingerprint is to run, beside the processor: ids of devices by
    // fingerprint.
    [[nodiscard]] QHash<QString, QString> devices() const;
    // Empty: the processor.
    void setDevice(const QString& fingerprint, const QString& device);

    // By the ids of devices; those that are as usual are not in it.
    [[nodiscard]] QHash<QString, DeviceSetting> deviceSettings() const;
    // Longer texts of a plugin than kLongestPluginText are cut.
    void setDeviceSetting(const QString& device, const DeviceSetting& setting);

    // Where plugins are looked for beside the usual places: absolute paths, as they were named.
    [[nodiscard]] QStringList pluginFolders() const;
    void setPluginFolders(const QStringList& folders);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    [[nodiscard]] SessionSetting session() const;
    void setSession(const SessionSetting& session); // not told by changed(): nobody shows it

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

    // Words of quantities, from top to bottom; those that are not named follow in the usual order.
    [[nodiscard]] QStringList plotOrder() const;
    void setPlotOrder(const QStringList& quantities);
    [[nodiscard]] QStringList hiddenPlots() const;
    void setHiddenPlots(const QStringList& quantities);

    // Idle at most full; anything else counts as not given.
    [[nodiscard]] PowerModelSettings powerModel() const;
    void setPowerModel(const PowerModelSettings& model);

    [[nodiscard]] MeterChoice meter() const;

    [[nodiscard]] GridSettings grid() const;
    void confirmGrid(); // those that are given are still right today

private:
    void store(const QString& key, const QVariant& value);
    void storePaths(const QString& key, const QStringList& paths);
    void noteDay(SettingId id); // of a figure of the grid; nothing for others
    void forgetDay(SettingId id);
    [[nodiscard]] QDate dayOf(SettingId id) const;

    [[nodiscard]] double defaultOf(const SettingSpec& spec) const;

    std::unique_ptr<QSettings> m_file;
    std::optional<AdvisedSettings> m_advised;
};

} // namespace trilume::app
