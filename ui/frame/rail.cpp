// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/rail.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/menu_hover.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kRailWidth = 56;
constexpr int kButton = 40;

// The lamp with its three dots.
class Mark final : public QWidget
{
public:
    Mark(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = m_theme.metrics().px(24);
        QRect icon(0, 0, side, side);
        icon.moveCenter(rect().center());
        paintIcon(painter, QStringLiteral("lamp"), icon, m_theme.tokens().text, m_theme);
    }

private:
    const Theme& m_theme;
};

} // namespace

Rail::Rail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mark(new Mark(theme, this))
    , m_menu(new IconButton(theme,
                            QStringLiteral("more"),
                            tr("Menu (F10)"),
                            QStringLiteral("rail"),
                            this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("rail"));
    m_menu->setObjectName(QStringLiteral("menuButton"));
    m_menu->setSide(kButton);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addStretch(1);
    column->addWidget(m_menu, 0, Qt::AlignHCenter);
    connect(&theme, &Theme::changed, this, &Rail::applyTheme);
    applyTheme();
}

void Rail::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    setFixedWidth(metrics.px(kRailWidth));
    m_mark->setFixedSize(metrics.px(kButton), metrics.px(kButton));
    layout()->setContentsMargins(0, metrics.space(3), 1, metrics.space(3));
    layout()->setSpacing(metrics.px(6));
}

IconButton* Rail::makePage(const QString& iconName, const QString& name)
{
    auto* button = new IconButton(m_theme, iconName, name, QStringLiteral("rail"), this);
    button->setSide(kButton);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    return button;
}

IconButton* Rail::addPage(const QString& iconName, const QString& name)
{
    IconButton* button = makePage(iconName, name);
    button->setChecked(m_pages == 0);
    ++m_pages;
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(m_pages, button, 0, Qt::AlignHCenter);
    return button;
}

IconButton* Rail::addPageAtFoot(const QString& iconName, const QString& name)
{
    IconButton* button = makePage(iconName, name);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

void Rail::setMenu(QMenu* menu)
{
    m_menu->setMenu(menu);
    endHoverWithMenu(*m_menu, *menu);
}

void Rail::showMenu()
{
    QMenu* menu = m_menu->menu();
    const QSize size = menu->sizeHint();
    const QPoint foot = m_menu->mapToGlobal(
        QPoint(isRightToLeft() ? -size.width() : m_menu->width(), m_menu->height()));
    menu->popup(foot - QPoint(0, size.height()));
}

} // namespace trilume::ui
