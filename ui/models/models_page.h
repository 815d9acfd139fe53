// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace trilume::app {
class ModelController;
struct ModelDescription;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class Banner;
class Dialogs;
class DownloadPart;
class FolderList;
class ImportRow;
class ModelList;
class ModelRow;
class ServerRow;
class Theme;

// All models on this machine: which one answers, which one is opened at the start, where they lie;
// bringing others in and throwing them away. [ui thread] The disk is looked at whenever the page
// comes into view.
class ModelsPage final : public QWidget
{
    Q_OBJECT

public:
    struct Services
    {
        app::ModelController& models;
        Dialogs& dialogs;
        const app::Settings& settings;
    };

    ModelsPage(const Theme& theme, const Services& services, QWidget* parent);

    void focusContent(); // the first model

    [[nodiscard]] DownloadPart& downloads() { return *m_downloads; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markersRequested(); // those of the model that is loaded are to be shown
    // What a model on the list is, is to be shown.
    void aboutRequested(const QString& name, const trilume::app::ModelDescription& description);

public Q_SLOTS:
    // A folder or a file that was dropped on the window, say; the page shows how far it is.
    void import(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QVBoxLayout& column);
    void buildBody();
    void connectLibrary();
    void connectRow(ModelRow& row);
    void applyTheme();
    void updateAll();
    void updateImport();
    void use(const QString& path);
    void askForFolder();
    void askForImportFolder();
    void askForImportFile();
    void showNotice(const QString& text, const QString& action, std::function<void()> whatItDoes);
    void showRemoved();
    void onDownloaded(const QString& path, bool isFolder);
    void onImported(const QString& path, const QString& name, const QStringList& warnings);

    const Theme& m_theme;
    Services m_services;
    QString m_loading; // the path of the model that is being loaded; empty: none
    std::function<void()> m_noticeAction;
    QVBoxLayout* m_top; // what does not scroll
    QHBoxLayout* m_head;
    QLabel* m_looking;
    Banner* m_error;
    Banner* m_notice;
    ImportRow* m_import;
    QScrollArea* m_area;
    QWidget* m_body;
    QWidget* m_empty;
    ModelList* m_list;
    ServerRow* m_server;
    QLabel* m_foldersTitle;
    FolderList* m_folders;
    DownloadPart* m_downloads;
};

} // namespace trilume::ui
