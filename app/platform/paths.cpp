// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/paths.h"

#include "app/platform/build_tree.h"
#include "app/platform/error_text.h"
#include "app/platform/text_run.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QStringList>

namespace trilume::app {

namespace {

QString folderIn(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/trilume");
}

// Of the installed program, wherever it was put.
QString shareFolder(const QString& name)
{
    return QDir::cleanPath(QStringLiteral("%1/%2/%3")
                               .arg(QCoreApplication::applicationDirPath(),
                                    QStringLiteral(TRILUME_SHARE_FROM_BIN), name));
}

QStringList modelFolders()
{
    const QString chosen = qEnvironmentVariable("TRILUME_MODEL_DIR");
    if (!chosen.isEmpty()) {
        return {chosen};
    }
    QStringList folders{shareFolder(QStringLiteral("models"))};
    if (const BuildTree tree = buildTree(); !tree.models.empty()) {
        folders.append(QString::fromUtf8(tree.models));
    }
    return folders;
}

// A program that others start: what `variable` names, or beside the installed program, else `built`
// where that is not empty.
QString innerProgram(const char* name, const char* variable, std::string_view built)
{
    const QString chosen = qEnvironmentVariable(variable);
    if (!chosen.isEmpty()) {
        return QDir(chosen).absolutePath();
    }
    QString installed =
        QDir::cleanPath(QStringLiteral("%1/%2/%3")
                            .arg(QCoreApplication::applicationDirPath(),
                                 QStringLiteral(TRILUME_LIBEXEC_FROM_BIN), QLatin1String(name)));
    const QString inTree = QString::fromUtf8(built);
    return inTree.isEmpty() || QFileInfo::exists(installed) ? installed : inTree;
}

} // namespace

QString configFolder()
{
    return folderIn(QStandardPaths::GenericConfigLocation);
}

QString dataFolder()
{
    return folderIn(QStandardPaths::GenericDataLocation);
}

QString cacheFolder()
{
    return folderIn(QStandardPaths::GenericCacheLocation);
}

QString settingsFilePath()
{
    return configFolder() + QStringLiteral("/trilume.ini");
}

QString markersFolder()
{
    return configFolder() + QStringLiteral("/markers");
}

QString comparisonsFolder()
{
    return dataFolder() + QStringLiteral("/comparisons");
}

QString databaseFilePath()
{
    return dataFolder() + QStringLiteral("/chats.db");
}

QString modelsFolder()
{
    return dataFolder() + QStringLiteral("/models");
}

QString serverTokenPath()
{
    return dataFolder() + QStringLiteral("/server-token");
}

QString serverKeysPath()
{
    return dataFolder() + QStringLiteral("/server-keys");
}

QStringList pluginFolders(const QStringList& more)
{
    const QString chosen = qEnvironmentVariable("TRILUME_PLUGIN_DIR");
    if (!chosen.isEmpty()) {
        return {QDir(chosen).absolutePath()};
    }
    QString installed =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + QLatin1Char('/')
                        + QStringLiteral(TRILUME_LIB_FROM_BIN) + QStringLiteral("/plugins"));
    const BuildTree tree = buildTree();
    if (!tree.plugins.empty() && !QFileInfo(installed).isDir()) { // else they would be there twice
        installed = QString::fromUtf8(tree.plugins);
    }
    return QStringList{installed, dataFolder() + QStringLiteral("/plugins")} + more;
}

QString deviceHostPath()
{
    return innerProgram("trilume-device-host", "TRILUME_DEVICE_HOST", buildTree().deviceHost);
}

QString reportPdfPath()
{
    return innerProgram("trilume-report-pdf", "TRILUME_REPORT_PDF", buildTree().reportPdf);
}

QStringList qtTextFolders()
{
    return {shareFolder(QStringLiteral("translations")),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)};
}

QString stateFolder()
{
    return dataFolder() + QStringLiteral("/states");
}

Status ensurePrivateFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.isDir()) {
        return Done{};
    }
    if (info.exists()) {
        return Error{Errc::Io,
                     asSentence(QCoreApplication::translate(
                                    "paths", "%1 is a file, but a folder of that name is needed.")
                                    .arg(inOneRun(QDir::toNativeSeparators(folder))))};
    }
    // The parents keep the system's usual permissions; only our own folder is private.
    const QDir parent(info.absolutePath());
    const bool made = parent.mkpath(QStringLiteral("."))
                      && QDir().mkdir(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                                  | QFileDevice::ExeOwner);
    if (!made && !QFileInfo(folder).isDir()) {
        return Error{Errc::Io, asSentence(QCoreApplication::translate(
                                              "paths", "The folder %1 cannot be created.")
                                              .arg(inOneRun(QDir::toNativeSeparators(folder))))};
    }
    return Done{};
}

QString bundledModelFileName()
{
    return QStringLiteral("trilume-seed.gguf");
}

QString bundledModelPath()
{
    for (const QString& folder : modelFolders()) {
        QString path = folder + QLatin1Char('/') + bundledModelFileName();
        if (QFileInfo(path).isFile()) {
            return path;
        }
    }
    return {};
}

bool isBundledModel(const QString& path)
{
    const QString bundled = QFileInfo(bundledModelPath()).canonicalFilePath();
    return !bundled.isEmpty() && QFileInfo(path).canonicalFilePath() == bundled;
}

} // namespace trilume::app
