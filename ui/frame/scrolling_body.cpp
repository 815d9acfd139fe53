// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/scrolling_body.h"

#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace trilume::ui {

ScrollingBody::ScrollingBody(const Theme& theme, const char* name, int spacing, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    auto* content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    const Metrics& metrics = theme.metrics();
    m_body->setContentsMargins(metrics.space(5), 0, metrics.space(5), metrics.space(4));
    m_body->setSpacing(spacing);
    setObjectName(QLatin1String(name));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false); // which setWidget has turned on
}

int ScrollingBody::heightFor(int width) const
{
    return m_body->heightForWidth(width) + m_theme.metrics().space(1);
}

} // namespace trilume::ui
