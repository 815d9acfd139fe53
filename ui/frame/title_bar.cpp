// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/title_bar.h"

#include "app/library/model_controller.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quantity.h"

#include <QAction>
#include <QFileInfo>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QUrl>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kBarHeight = 52;
constexpr int kTitleWidth = 160;   // at least
constexpr int kTitleInNarrow = 40; // where the others need the rest
constexpr int kDeviceNeeds = 620;  // pixels at 100 % below which the device's details are left out

} // namespace

TitleBar::TitleBar(const Theme& theme,
                   const app::ModelController& models,
                   QAction& chatSettings,
                   QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_models(models)
    , m_label(new ElidedLabel(this))
    , m_model(new Chip(theme, this))
    , m_device(new Chip(theme, this))
    , m_settings(
          new IconButton(theme,
                         QStringLiteral("sliders"),
                         //: %1 is a key
                         tr("Settings of this chat (%1)")
                             .arg(chatSettings.shortcut().toString(QKeySequence::NativeText)),
                         QStringLiteral("plain"),
                         this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("titleBar"));
    m_label->setObjectName(QStringLiteral("chatTitle"));
    m_label->setProperty("textStyle", QStringLiteral("title"));
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_model->setObjectName(QStringLiteral("modelChip"));
    m_model->setToolTip(tr("Choose another model"));
    m_device->setObjectName(QStringLiteral("deviceChip"));
    m_settings->setObjectName(QStringLiteral("chatSettingsButton"));
    connect(m_settings, &QAbstractButton::clicked, &chatSettings, &QAction::trigger);
    m_device->setToolTip(tr("What the model runs on"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_label, 1);
    row->addWidget(m_settings);
    row->addWidget(m_model);
    row->addWidget(m_device);
    connect(m_model, &QAbstractButton::clicked, this, [this] { Q_EMIT modelsRequested(*m_model); });
    connect(m_device, &QAbstractButton::clicked, this, &TitleBar::showDevice);
    connect(&models, &app::ModelController::loadingStarted, this, &TitleBar::showLoading);
    connect(&models, &app::ModelController::loadingProgressed, this, &TitleBar::showProgress);
    connect(&models, &app::ModelController::loaded, this, &TitleBar::updateChips);
    connect(&models, &app::ModelController::failed, this, &TitleBar::updateChips);
    connect(&models, &app::ModelController::loaded, this, &TitleBar::fitTitle);
    connect(&theme, &Theme::changed, this, &TitleBar::applyTheme);
    applyTheme();
    updateChips();
}

void TitleBar::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    setFixedHeight(metrics.px(kBarHeight));
    layout()->setContentsMargins(metrics.space(5), 0, metrics.space(5), 0);
    layout()->setSpacing(metrics.px(10));
    fitTitle();
}

// In a narrow window it has what the smallest neighbours leave.
void TitleBar::fitTitle()
{
    const Metrics& metrics = m_theme.metrics();
    const QMargins margins = layout()->contentsMargins();
    const int device =
        m_device->isHidden() ? 0 : m_device->minimumSizeHint().width() + layout()->spacing();
    const int left = width() - margins.left() - margins.right() - 2 * layout()->spacing() - device
                     - m_settings->sizeHint().width() - m_model->minimumSizeHint().width();
    m_label->setMinimumWidth(std::clamp(left, metrics.px(kTitleInNarrow), metrics.px(kTitleWidth)));
}

QSize TitleBar::minimumSizeHint() const
{
    return QSize(m_theme.metrics().px(240), m_theme.metrics().px(kBarHeight));
}

void TitleBar::setTitle(const QString& title)
{
    m_label->setText(title.isEmpty() ? tr("New chat") : title);
}

void TitleBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateChips();
    fitTitle();
}

void TitleBar::showLoading(const QString& path)
{
    m_loadingName = path.isEmpty() ? tr("the model") : QFileInfo(path).completeBaseName();
    //: %1 is the name of a model
    m_model->setAccessibleName(tr("Loading %1").arg(m_loadingName));
    showProgress(0.0);
}

void TitleBar::showProgress(double share)
{
    if (!m_models.isLoading()) {
        return;
    }
    const QString percent = formatCount(static_cast<qint64>(share * 100.0));
    m_model->setContent(tr("Loading %1").arg(m_loadingName),
                        //: %1 is a whole number
                        share > 0.0 ? QStringList{tr("%1 %").arg(percent)} : QStringList());
}

void TitleBar::updateChips()
{
    if (m_models.isLoading()) {
        return; // showLoading has said so
    }
    const bool hasModel = m_models.isLoaded();
    const app::ModelSummary& summary = m_models.summary();
    m_device->setVisible(hasModel);
    if (!hasModel) {
        m_model->setContent(tr("Choose a model"), {});
        m_model->setAccessibleName(tr("Choose a model"));
        return;
    }
    m_model->setAccessibleName(tr("Model: %1. Choose another one").arg(summary.name));
    if (summary.isOnServer()) {
        showServer(summary);
        return;
    }
    m_model->setContent(summary.name, {formatParameters(summary.parameterCount),
                                       formatBitsPerWeight(summary.bitsPerWeight)});
    QStringList details;
    if (width() >= m_theme.metrics().px(kDeviceNeeds)) {
        details = {tr("%1 thread(s)", nullptr, summary.threads).arg(formatCount(summary.threads)),
                   summary.isa};
    }
    m_device->setContent(tr("CPU"), details);
    m_device->setAccessibleName(
        //: %1 is a number of threads, %2 the name of instructions
        tr("Device: CPU, %1 thread(s), %2", nullptr, summary.threads)
            .arg(formatCount(summary.threads), summary.isa));
}

void TitleBar::showServer(const app::ModelSummary& summary)
{
    const QString host = QUrl(summary.path).authority();
    m_model->setContent(summary.name, {});
    QStringList details;
    if (width() >= m_theme.metrics().px(kDeviceNeeds)) {
        details = {host};
    }
    m_device->setContent(tr("Server"), details);
    //: %1 is the name of a computer, perhaps with a port
    m_device->setAccessibleName(tr("Runs on the server %1").arg(host));
}

void TitleBar::showDevice()
{
    const app::ModelSummary& summary = m_models.summary();
    const Metrics& metrics = m_theme.metrics();
    auto* popover = new QFrame(this, Qt::Popup);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setObjectName(QStringLiteral("devicePopover"));
    popover->setProperty("surface", QStringLiteral("popover"));
    auto* form = new QFormLayout(popover);
    form->setContentsMargins(metrics.space(4), metrics.space(3), metrics.space(4),
                             metrics.space(3));
    form->setHorizontalSpacing(metrics.space(5));
    form->setVerticalSpacing(metrics.space(1));
    const auto add = [popover, form](const QString& name, const QString& value) {
        auto* label = new QLabel(name, popover);
        label->setProperty("tone", QStringLiteral("muted"));
        auto* fact = new QLabel(value, popover);
        fact->setTextFormat(Qt::PlainText); // it may come from the model file
        form->addRow(label, fact);
    };
    if (summary.isOnServer()) {
        add(tr("Device"), tr("A server"));
        add(tr("Address"), summary.path);
        add(tr("Energy and layers"), tr("Cannot be seen from here"));
    } else {
        add(tr("Device"), tr("CPU"));
        add(tr("Threads"), formatCount(summary.threads));
        add(tr("Instruction set"), summary.isa);
        add(tr("Model in memory"), formatBytes(summary.residentBytes));
        add(tr("State of a chat"), formatBytes(summary.stateBytes));
    }
    popover->adjustSize();
    // Flush with the chip at the edge of the window.
    const QPoint below(isRightToLeft() ? 0 : m_device->width() - popover->width(),
                       m_device->height() + metrics.space(1));
    popover->move(m_device->mapToGlobal(below));
    popover->show();
}

} // namespace trilume::ui
