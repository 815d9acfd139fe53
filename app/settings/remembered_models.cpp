// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Settings remembers of models: which were used, where they lie, and what they run on.
#include "app/settings/settings.h"

#include <QDir>

#include <array>
#include <utility>

namespace trilume::app {

namespace {

constexpr QLatin1String kModelPathKey("model/path");
constexpr QLatin1String kModelAtStartKey("model/at_start");
constexpr QLatin1String kRecentModelsKey("model/recent");
constexpr QLatin1String kModelFoldersKey("model/folders");
constexpr QLatin1String kDevicesKey("model/devices"); // "FINGERPRINT DEVICE", the newest first
// "DEVICE WORK" and what is for the plugin, which may have spaces; the newest first.
constexpr QLatin1String kDeviceSettingsKey("model/device_settings");
constexpr QLatin1String kPluginFoldersKey("model/plugin_folders");
constexpr QLatin1String kServerAddressKey("model/server");
constexpr QLatin1String kServerModelKey("model/server_model");
constexpr QLatin1String kServerUsedKey("model/server_used");

constexpr QLatin1String kBundled("bundled"); // no path: those begin with a slash
constexpr qsizetype kMostRecentModels = 8;
constexpr qsizetype kMostModelFolders = 100;
constexpr qsizetype kMostDevices = 100;
constexpr qsizetype kMostPluginFolders = 20;

constexpr std::array<std::pair<DeviceWork, QLatin1String>, 3> kWorkWords{
    {{DeviceWork::Usual, QLatin1String("usual")},
     {DeviceWork::Everything, QLatin1String("everything")},
     {DeviceWork::WhatIsFaster, QLatin1String("faster")}}};

QLatin1String wordOf(DeviceWork work)
{
    for (const auto& [one, word] : kWorkWords) {
        if (one == work) {
            return word;
        }
    }
    return {};
}

DeviceWork workOf(const QString& word)
{
    for (const auto& [work, its] : kWorkWords) {
        if (word == its) {
            return work;
        }
    }
    return DeviceWork::Usual;
}

QStringList withoutBlanks(QStringList paths, qsizetype most)
{
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths.mid(0, most);
}

} // namespace

QString Settings::modelPath() const
{
    return m_file->value(kModelPathKey).toString();
}

void Settings::setModelPath(const QString& path)
{
    store(kModelPathKey, path);
}

std::optional<QString> Settings::modelAtStart() const
{
    const QString path = m_file->value(kModelAtStartKey).toString();
    if (path.isEmpty()) {
        return std::nullopt;
    }
    return path == kBundled ? QString() : path;
}

void Settings::setModelAtStart(const std::optional<QString>& path)
{
    const QString word = !path ? QString() : path->isEmpty() ? QString(kBundled) : *path;
    store(kModelAtStartKey, word);
}

QStringList Settings::recentModels() const
{
    return withoutBlanks(m_file->value(kRecentModelsKey).toStringList(), kMostRecentModels);
}

void Settings::addRecentModel(const QString& path)
{
    QStringList paths = recentModels();
    paths.prepend(path);
    storePaths(kRecentModelsKey, withoutBlanks(paths, kMostRecentModels));
}

QStringList Settings::modelFolders() const
{
    return withoutBlanks(m_file->value(kModelFoldersKey).toStringList(), kMostModelFolders);
}

void Settings::setModelFolders(const QStringList& folders)
{
    storePaths(kModelFoldersKey, withoutBlanks(folders, kMostModelFolders));
}

QHash<QString, QString> Settings::devices() const
{
    QHash<QString, QString> devices;
    const QStringList lines = m_file->value(kDevicesKey).toStringList().mid(0, kMostDevices);
    for (const QString& line : lines) {
        const QStringList words = line.split(QLatin1Char(' '));
        if (words.size() == 2 && !words.contains(QString())) {
            devices.insert(words.first(), words.last());
        }
    }
    return devices;
}

void Settings::setDevice(const QString& fingerprint, const QString& device)
{
    QStringList lines = m_file->value(kDevicesKey).toStringList();
    lines.removeIf([start = QString(fingerprint + QLatin1Char(' '))](const QString& line) {
        return line.startsWith(start);
    });
    if (!device.isEmpty()) {
        lines.prepend(fingerprint + QLatin1Char(' ') + device);
    }
    storePaths(kDevicesKey, withoutBlanks(lines, kMostDevices));
}

QHash<QString, DeviceSetting> Settings::deviceSettings() const
{
    QHash<QString, DeviceSetting> settings;
    const QStringList lines = m_file->value(kDeviceSettingsKey).toStringList().mid(0, kMostDevices);
    for (const QString& line : lines) {
        const DeviceSetting setting{
            workOf(line.section(QLatin1Char(' '), 1, 1)),
            line.section(QLatin1Char(' '), 2).left(DeviceSetting::kLongestPluginText)};
        if (const QString id = line.section(QLatin1Char(' '), 0, 0);
            !id.isEmpty() && setting != DeviceSetting()) {
            settings.insert(id, setting);
        }
    }
    return settings;
}

void Settings::setDeviceSetting(const QString& device, const DeviceSetting& setting)
{
    QStringList lines = m_file->value(kDeviceSettingsKey).toStringList();
    lines.removeIf([start = QString(device + QLatin1Char(' '))](const QString& line) {
        return line.startsWith(start);
    });
    if (setting != DeviceSetting()) {
        QString line = device + QLatin1Char(' ') + wordOf(setting.work);
        if (!setting.plugin.isEmpty()) {
            // No text of JSON has the end of a line in it.
            line += QLatin1Char(' ')
                    + QString(setting.plugin)
                          .replace(QLatin1Char('\n'), QLatin1Char(' '))
                          .trimmed()
                          .left(DeviceSetting::kLongestPluginText);
        }
        lines.prepend(line);
    }
    storePaths(kDeviceSettingsKey, withoutBlanks(lines, kMostDevices));
}

QStringList Settings::pluginFolders() const
{
    QStringList folders =
        withoutBlanks(m_file->value(kPluginFoldersKey).toStringList(), kMostPluginFolders);
    folders.removeIf([](const QString& folder) { return !QDir::isAbsolutePath(folder); });
    return folders;
}

void Settings::setPluginFolders(const QStringList& folders)
{
    storePaths(kPluginFoldersKey, withoutBlanks(folders, kMostPluginFolders));
}

ServerSetting Settings::server() const
{
    ServerSetting server;
    server.address = m_file->value(kServerAddressKey).toString();
    server.model = m_file->value(kServerModelKey).toString();
    server.isUsed = m_file->value(kServerUsedKey).toString() == QLatin1String("true")
                    && !server.address.isEmpty() && !server.model.isEmpty();
    return server;
}

void Settings::setServer(const ServerSetting& server)
{
    if (server == this->server()) {
        return;
    }
    m_file->setValue(kServerAddressKey, server.address);
    m_file->setValue(kServerModelKey, server.model);
    m_file->setValue(kServerUsedKey, server.isUsed);
    Q_EMIT changed();
}

} // namespace trilume::app
