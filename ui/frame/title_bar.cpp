// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/title_bar.h"

#include "app/library/devices.h"
#include "app/library/model_controller.h"
#include "ui/frame/device_panel.h"
#include "ui/frame/device_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
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
                   QAction& boardConstants,
                   QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_models(models)
    , m_boardConstants(boardConstants)
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
    if (const app::Devices* devices = models.devices(); devices != nullptr) {
        connect(devices, &app::Devices::healthChanged, this, &TitleBar::updateChips);
        connect(devices, &app::Devices::listChanged, this, &TitleBar::updateChips);
        connect(devices, &app::Devices::healthChanged, this, &TitleBar::fitTitle);
        connect(devices, &app::Devices::listChanged, this, &TitleBar::fitTitle);
    }
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
    m_model->setAccessibleName(tr("Loading %1").arg(inOneRun(m_loadingName)));
    showProgress(0.0);
}

void TitleBar::showProgress(double share)
{
    if (!m_models.isLoading()) {
        return;
    }
    const QString percent = formatCount(static_cast<qint64>(share * 100.0));
    m_model->setContent(tr("Loading %1").arg(inOneRun(m_loadingName)),
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
    m_model->setAccessibleName(tr("Model: %1. Choose another one").arg(inOneRun(summary.name)));
    if (summary.isOnServer()) {
        showServer(summary);
        return;
    }
    m_model->setContent(summary.name, {formatParameters(summary.parameterCount),
                                       formatBitsPerWeight(summary.bitsPerWeight)});
    showDeviceOf(summary);
}

void TitleBar::showDeviceOf(const app::ModelSummary& summary)
{
    const bool hasRoom = width() >= m_theme.metrics().px(kDeviceNeeds);
    if (summary.isOnDevice()) {
        showHealth(hasRoom);
        return;
    }
    QStringList details;
    if (hasRoom) {
        details = {tr("%1 thread(s)", nullptr, summary.threads).arg(formatCount(summary.threads)),
                   summary.isa};
    }
    m_device->setContent(tr("CPU"), details);
    m_device->setAccessibleName(
        //: %1 is a number of threads, %2 the name of instructions
        tr("Device: CPU, %1 thread(s), %2", nullptr, summary.threads)
            .arg(formatCount(summary.threads), inOneRun(summary.isa)));
}

// A device that is no help is not shown as if it were at work.
void TitleBar::showHealth(bool hasRoom)
{
    const app::Devices* devices = m_models.devices();
    const QString name = deviceName(m_models.summary(), devices);
    const app::DeviceHealth health =
        devices != nullptr ? devices->health() : app::DeviceHealth::Fine;
    QString state;
    if (health == app::DeviceHealth::Unused || health == app::DeviceHealth::Gone) {
        state = tr("not used: CPU");
    } else if (health == app::DeviceHealth::Doubtful) {
        state = tr("with errors");
    }
    const bool isSaid = !state.isEmpty() && hasRoom;
    m_device->setContent(name, isSaid ? QStringList{state} : QStringList());
    //: %1 is the name of a device, %2 how it does
    m_device->setAccessibleName(state.isEmpty()
                                    ? tr("Device: %1").arg(inItsDirection(name))
                                    : tr("Device: %1, %2").arg(inItsDirection(name), state));
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
    m_device->setAccessibleName(tr("Runs on the server %1").arg(inOneRun(host)));
}

void TitleBar::showDevice()
{
    auto* panel = new DevicePanel(m_theme, m_models, m_boardConstants, this);
    panel->popUpBelow(*m_device);
}

} // namespace trilume::ui
