// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "app/settings/sampling_settings.h"
#include "app/settings/setting_table.h"

#include <QByteArray>
#include <QObject>
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
class Settings final : public QObject
{
    Q_OBJECT

public:
    // `fileName` empty: the standard place (platform/paths.h). Tests pass a temporary file.
    explicit Settings(const QString& fileName = {}, QObject* parent = nullptr);
    ~Settings() override;

    // Any setting of the table as a number: a flag is 0 or 1, a choice its place among the choices.
    [[nodiscard]] double value(SettingId id) const;
    void setValue(SettingId id, double value);
    [[nodiscard]] bool isDefault(SettingId id) const;
    void reset(SettingId id);
    void resetAll(); // those of the table; what the window remembers stays

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);

    [[nodiscard]] QString modelPath() const; // empty: the bundled model
    void setModelPath(const QString& path);

    [[nodiscard]] ServerSetting server() const;
    void setServer(const ServerSetting& server);

    [[nodiscard]] int threads() const; // 0: automatic
    void setThreads(int threads);

    [[nodiscard]] SamplingSettings sampling() const;
    void setSampling(const SamplingSettings& sampling);

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

Q_SIGNALS:
    void changed();

private:
    void store(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_file;
};

} // namespace trilume::app
