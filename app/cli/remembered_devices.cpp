// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remembered_devices.h"

#include "app/manual/completions.h"
#include "app/platform/paths.h"

#include <QSaveFile>

#include <algorithm>

namespace trilume::cli {
namespace {

// A plugin's words come into a shell: only those that no shell gives a meaning to.
bool isPlainId(const std::string& id)
{
    return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
        const bool isAlphanumeric =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isAlphanumeric || c == '.' || c == '_' || c == ':' || c == '+' || c == '-';
    });
}

} // namespace

void rememberDevices(const std::vector<app::FoundDevice>& devices, const QString& cacheFolder)
{
    QByteArray list;
    for (const app::FoundDevice& device : devices) {
        if (!device.unavailable && isPlainId(device.id)) {
            list += device.id.c_str();
            list += '\n';
        }
    }
    if (!app::ensurePrivateFolder(cacheFolder)) {
        return;
    }
    QSaveFile file(cacheFolder + QLatin1Char('/')
                   + QString::fromStdString(manual::rememberedDevicesFileName()));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(list);
        file.commit();
    }
}

} // namespace trilume::cli
