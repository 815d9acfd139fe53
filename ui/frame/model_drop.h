// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace trilume::ui {

// Lets model files and exports of chats be dropped on a widget. [ui thread] A child of it.
class ModelDrop final : public QObject
{
    Q_OBJECT

public:
    explicit ModelDrop(QWidget& target);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dropped(const QString& path); // a model
    void chatsDropped(const QString& path);
};

} // namespace trilume::ui
