// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>
#include <QStringList>

namespace trilume::app {

// Where the program's files lie: settings, data and caches each in their own XDG folder, called
// "trilume" there, whatever the application object is named. QStandardPaths' test mode applies.
// [any thread]

[[nodiscard]] QString configFolder(); // ~/.config/trilume
[[nodiscard]] QString dataFolder();   // ~/.local/share/trilume: what must survive
[[nodiscard]] QString cacheFolder();  // ~/.cache/trilume: what may be deleted at any time

[[nodiscard]] QString settingsFilePath();
[[nodiscard]] QString markersFolder();     // of the markers that a person gave models
[[nodiscard]] QString comparisonsFolder(); // of those that were kept
[[nodiscard]] QString databaseFilePath();
[[nodiscard]] QString modelsFolder(); // models that were downloaded or imported
[[nodiscard]] QString serverTokenPath();
[[nodiscard]] QString serverKeysPath(); // for servers that are asked; beside serve's own token
// Where plugins are looked for, and nowhere else: beside the installed program, or in the tree that
// it was built in unless it was built for a package, the person's own, and `more`, which the
// settings name. The environment variable TRILUME_PLUGIN_DIR names the only one. Needs a
// QCoreApplication.
[[nodiscard]] QStringList pluginFolders(const QStringList& more);
// The program that plugins run in: beside the installed program, else where it was built. The
// environment variable TRILUME_DEVICE_HOST names the only one. Needs a QCoreApplication.
[[nodiscard]] QString deviceHostPath();
// The program that prints comparisons as PDF, found the same way (TRILUME_REPORT_PDF). It comes
// with the window: the terminal has no fonts.
[[nodiscard]] QString reportPdfPath();
// Where translations of Qt's own texts may be: those that came with the program, then Qt's. Needs a
// QCoreApplication.
[[nodiscard]] QStringList qtTextFolders();
[[nodiscard]] QString stateFolder(); // what makes chats go on at once; may be deleted at any time

// Creates the folder with its parents, for the owner alone. An error names the folder.
[[nodiscard]] Status ensurePrivateFolder(const QString& folder);

// Name of the model file that comes with the program; the only place that says it.
[[nodiscard]] QString bundledModelFileName();

// The bundled model: beside the installed program, else in the source tree it was built from. Empty
// when there is none. The environment variable TRILUME_MODEL_DIR names the only folder to look in.
// Needs a QCoreApplication.
[[nodiscard]] QString bundledModelPath();

// That file under any name, links included. Known by where it is, not by its fingerprint: that
// would have to be renewed here with each training of it, and who named a copy knows what it is.
[[nodiscard]] bool isBundledModel(const QString& path);

} // namespace trilume::app
