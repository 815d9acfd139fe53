// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/download_controller.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace trilume::app {
struct CatalogueEntry;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class Theme;

// Models to be had elsewhere: those of the catalogue, any repository or address; how far the one is
// that is being loaded, and what became of it. [ui thread] Nothing of the network is touched before
// somebody presses a button here.
class DownloadPart final : public QWidget
{
    Q_OBJECT

public:
    DownloadPart(const Theme& theme, const app::Settings& settings, QWidget* parent);

    // For tests: another server, for as long as the settings name none.
    void setOptions(const app::DownloadOptions& options) { m_options = options; }

Q_SIGNALS:
    // It is here, whole: a model file, or a folder that can be imported.
    void downloaded(const QString& path, bool isFolder);

private:
    [[nodiscard]] static QString offerText(const app::CatalogueEntry& entry);
    void buildCatalogue(QVBoxLayout& column);
    void buildField(QVBoxLayout& column);
    void buildState(QVBoxLayout& column);
    void start(const QString& what, const QString& sum = {});
    void offer(const app::DownloadSize& size);
    void load();
    void cancel();
    [[nodiscard]] QString endOf(const app::Downloaded& loaded) const;
    void tell(const app::DownloadProgress& progress);
    void end(const QString& message);

    const app::Settings& m_settings;
    app::DownloadController m_downloads;
    app::DownloadOptions m_options;
    QList<QPushButton*> m_buttons; // that begin one
    QLineEdit* m_field;
    QLineEdit* m_sum; // shown for addresses alone
    QLabel* m_state;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
    QString m_named; // as the person did
    QString m_namedSum;
    QString m_what; // the same, to be shown
};

} // namespace trilume::ui
