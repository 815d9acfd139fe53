// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace trilume::ui {

namespace {

constexpr int kSteps = 1000;
constexpr int kBarHeight = 6; // pixels at 100 %

// In our colours; a progress bar to those who cannot see it.
class Bar final : public QProgressBar
{
public:
    Bar(const Theme& theme, QWidget* parent)
        : QProgressBar(parent)
        , m_theme(theme)
    {
        setRange(0, kSteps);
        setTextVisible(false);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double radius = height() / 2.0;
        painter.setBrush(m_theme.tokens().selection);
        painter.drawRoundedRect(rect(), radius, radius);
        QRectF done = rect();
        done.setWidth(done.width() * value() / kSteps);
        if (isRightToLeft()) {
            done.moveRight(rect().right() + 1.0);
        }
        painter.setBrush(m_theme.tokens().accent);
        painter.drawRoundedRect(done, radius, radius);
    }

private:
    const Theme& m_theme;
};

} // namespace

ImportRow::ImportRow(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new ElidedLabel(this))
    , m_bar(new Bar(theme, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("importRow"));
    setProperty("surface", QStringLiteral("card"));
    m_text->setObjectName(QStringLiteral("importText"));
    m_bar->setObjectName(QStringLiteral("importBar"));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    m_cancel->setProperty("kind", QStringLiteral("link"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(m_cancel);
    m_column->addLayout(head);
    m_column->addWidget(m_bar);
    connect(m_cancel, &QPushButton::clicked, this, &ImportRow::cancelled);
    connect(&theme, &Theme::changed, this, &ImportRow::applyTheme);
    applyTheme();
}

void ImportRow::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_column->setContentsMargins(metrics.space(4), metrics.space(2), metrics.space(2),
                                 metrics.space(3));
    m_column->setSpacing(metrics.space(1));
    m_bar->setFixedHeight(metrics.px(kBarHeight));
}

void ImportRow::setContent(const app::ModelImport& import)
{
    const QString percent = formatCount(static_cast<qint64>(import.share * 100.0));
    //: %1 is the name of a model, %2 a whole number
    m_text->setText(import.isBeingCancelled
                        ? tr("Cancelling the import of %1").arg(inOneRun(import.name))
                        : tr("Importing %1 \u00b7 %2 %").arg(inOneRun(import.name), percent));
    m_bar->setAccessibleName(m_text->text());
    m_bar->setValue(static_cast<int>(std::lround(import.share * kSteps)));
    m_cancel->setEnabled(!import.isBeingCancelled);
    setVisible(true);
}

} // namespace trilume::ui
