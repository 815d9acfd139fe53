// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/model_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace trilume::ui {

namespace {

QString droppedFile(const QMimeData* data, const char* ending)
{
    for (const QUrl& url : data->urls()) {
        QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) {
            return path;
        }
    }
    return {};
}

} // namespace

ModelDrop::ModelDrop(QWidget& target)
    : QObject(&target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool ModelDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto* drop = static_cast<QDropEvent*>(event); // which a QDragEnterEvent is, too
    const QString model = droppedFile(drop->mimeData(), ".gguf");
    const QString chats = droppedFile(drop->mimeData(), ".json");
    if (model.isEmpty() && chats.isEmpty()) {
        return true;
    }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop && !model.isEmpty()) {
        Q_EMIT dropped(model);
    } else if (event->type() == QEvent::Drop) {
        Q_EMIT chatsDropped(chats);
    }
    return true;
}

} // namespace trilume::ui
