// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace trilume::ui {

class Theme;

// Lets model files and exports of chats be dropped on a widget, which shows a frame while one is
// held over it. [ui thread] A child of it. A file of another kind counts as a model: whoever opens
// it says what it is.
class ModelDrop final : public QObject
{
    Q_OBJECT

public:
    ModelDrop(QWidget& target, const Theme& theme);

    // As if the file were dropped; told later, when the drive has said what it is. Empty: nothing.
    void open(const QString& path);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dropped(const QString& path); // a model
    void folderDropped(const QString& path);
    void chatsDropped(const QString& path);

private:
    QWidget& m_target;
    QWidget* m_frame; // over the target
};

} // namespace trilume::ui
