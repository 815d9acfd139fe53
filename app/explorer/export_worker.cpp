// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/export_worker.h"

#include <exception>

namespace trilume::app {

void ExportWorker::writeData(const ShownData& data, const QString& path)
{
    try {
        tell(writeShown(data, path), path);
    } catch (const std::exception& exception) {
        Q_EMIT failed(
            tr("%1 could not be written: %2.").arg(path, QString::fromLocal8Bit(exception.what())));
    }
}

void ExportWorker::writePicture(const QByteArray& picture, const QString& path)
{
    tell(writeBytes(picture, path), path);
}

void ExportWorker::tell(const Status& status, const QString& path)
{
    if (status.ok()) {
        Q_EMIT written(path);
    } else {
        Q_EMIT failed(QString::fromStdString(status.error().message));
    }
}

} // namespace trilume::app
