// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/model_drop.h"

#include "app/platform/slow_question.h"
#include "ui/theme/theme.h"
#include "ui/widgets/file_kind.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace trilume::ui {

namespace {

constexpr int kFrameWidth = 3; // pixels at 100 %

// Where a file will land.
class DropFrame final : public QWidget
{
public:
    DropFrame(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setObjectName(QStringLiteral("dropFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents); // drags go on to what lies under it
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double width = m_theme.metrics().px(kFrameWidth);
        QColor veil = m_theme.tokens().accentBackground;
        veil.setAlphaF(0.4F);
        painter.setBrush(veil);
        painter.setPen(QPen(m_theme.tokens().accent, width));
        const double inset = width / 2.0 + m_theme.metrics().space(1);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                                m_theme.metrics().cardRadius(), m_theme.metrics().cardRadius());
    }

private:
    const Theme& m_theme;
};

// The first model, else the first export, else whatever file comes first.
QString droppedFile(const QMimeData* data)
{
    QString chats;
    QString other;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        QString path = url.toLocalFile();
        if (isModelName(path) || isCheckpointName(path)) {
            return path;
        }
        QString& kind = isChatsName(path) ? chats : other;
        kind = kind.isEmpty() ? path : kind;
    }
    return chats.isEmpty() ? other : chats;
}

} // namespace

ModelDrop::ModelDrop(QWidget& target, const Theme& theme)
    : QObject(&target)
    , m_target(target)
    , m_frame(new DropFrame(theme, &target))
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

void ModelDrop::open(const QString& path)
{
    if (path.isEmpty()) {
        return;
    }
    if (isChatsName(path)) {
        Q_EMIT chatsDropped(path);
        return;
    }
    if (isCheckpointName(path)) {
        Q_EMIT folderDropped(path);
        return;
    }
    app::askSlowly<bool>(
        *this, [path] { return QFileInfo(path).isDir(); },
        [this, path](bool isFolder) {
            if (isFolder) {
                Q_EMIT folderDropped(path);
            } else {
                Q_EMIT dropped(path);
            }
        });
}

bool ModelDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragLeave) {
        m_frame->hide();
    }
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto* drop = static_cast<QDropEvent*>(event); // which a QDragEnterEvent is, too
    const QString file = droppedFile(drop->mimeData());
    m_frame->setGeometry(m_target.rect());
    m_frame->setVisible(event->type() == QEvent::DragEnter && !file.isEmpty());
    m_frame->raise();
    if (file.isEmpty()) {
        return true;
    }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        open(file);
    }
    return true;
}

} // namespace trilume::ui
