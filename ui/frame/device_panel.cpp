// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/device_panel.h"

#include "app/library/devices.h"
#include "app/library/model_controller.h"
#include "ui/frame/device_settings.h"
#include "ui/frame/device_text.h"
#include "ui/frame/scrolling_body.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"
#include "ui/widgets/wrapping_button.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace trilume::ui {

namespace {

constexpr int kPanelWidth = 340; // pixels at 100 %
constexpr int kHashShown = 16;
// What is plugged in is seen within two of them, however slowly the machine looks.
constexpr std::chrono::milliseconds kRenewal{800};

QLabel* makeNote(const QString& text, const char* tone, QWidget* parent)
{
    auto* note = new QLabel(text, parent);
    note->setTextFormat(Qt::PlainText); // a plugin or a model file says some of it
    note->setWordWrap(true);
    note->setProperty("textStyle", QStringLiteral("note"));
    note->setProperty("tone", QLatin1String(tone));
    return note;
}

} // namespace

DevicePanel::DevicePanel(const Theme& theme,
                         const app::ModelController& models,
                         QAction& boardConstants,
                         QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_models(models)
    , m_devices(models.devices())
    , m_boardConstants(boardConstants)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("devicePopover"));
    setProperty("surface", QStringLiteral("popover"));
    setAccessibleName(tr("What the model runs on"));
    setLayout(new QVBoxLayout);
    layout()->setContentsMargins(0, 0, 0, 0);
    connect(&models, &app::ModelController::loaded, this, &DevicePanel::fill);
    if (m_devices != nullptr) {
        connect(&m_renewal, &QTimer::timeout, m_devices, &app::Devices::renew);
        connect(m_devices, &app::Devices::listChanged, this, &DevicePanel::fill);
        connect(m_devices, &app::Devices::healthChanged, this, &DevicePanel::fill);
    }
}

void DevicePanel::popUpBelow(const QWidget& button)
{
    m_button = &button;
    if (m_devices != nullptr && !m_models.summary().isOnServer()) {
        m_devices->look();
        m_renewal.start(kRenewal);
    }
    fill();
    show();
    if (m_inUse != nullptr) {
        m_inUse->setFocus(Qt::PopupFocusReason);
    }
}

void DevicePanel::fill()
{
    const Metrics& metrics = m_theme.metrics();
    const QWidget* focused = focusWidget();
    const QString focusedName = focused != nullptr ? focused->objectName() : QString();
    const QString draft = m_settings != nullptr ? m_settings->draft() : QString();
    const QString draftDevice = m_settingsDevice;
    m_settings = nullptr;
    delete m_content;
    m_content = new ScrollingBody(m_theme, "deviceList", metrics.px(2), this);
    layout()->addWidget(m_content);
    QVBoxLayout* column = &m_content->body();
    column->setContentsMargins(metrics.space(3), metrics.space(3), metrics.space(3),
                               metrics.space(3));
    m_inUse = nullptr;
    if (m_devices != nullptr && !m_models.summary().isOnServer()) {
        addChoices(*column);
        addSettings(*column);
        column->addSpacing(metrics.space(2));
    }
    auto* form = new QFormLayout;
    form->setContentsMargins(metrics.space(2), 0, metrics.space(2), 0);
    form->setHorizontalSpacing(metrics.space(5));
    form->setVerticalSpacing(metrics.space(1));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFacts(*form);
    column->addLayout(form);
    column->addStretch();
    if (m_settings != nullptr && m_settingsDevice == draftDevice) { // no load has ended
        m_settings->setDraft(draft);
    }
    m_content->show(); // the layout would do so later
    place();
    if (auto* same = m_content->findChild<QWidget*>(focusedName); !focusedName.isEmpty() && same) {
        same->setFocus(Qt::OtherFocusReason);
    }
}

void DevicePanel::addChoices(QVBoxLayout& column)
{
    for (const app::DeviceEntry& device : m_devices->list()) {
        addChoice(device, column);
    }
    QString note;
    if (m_devices->isLooking()) {
        note = tr("Looking for devices\u2026");
    } else if (m_devices->list().size() < 2) {
        note = tr("No other device was found. Plugins for devices lie in the folder "
                  "\u201cplugins\u201d of the program's data.");
    }
    if (!note.isEmpty()) {
        addNote(note, column);
    }
}

void DevicePanel::addChoice(const app::DeviceEntry& device, QVBoxLayout& column)
{
    const app::ModelSummary& model = m_models.summary();
    const bool isInUse = device.id == model.device;
    const QString name = deviceName(device);
    auto* choice = new WrappingButton(m_content);
    choice->setText(inItsDirection(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    choice->setObjectName(QStringLiteral("device ") + device.id);
    choice->setProperty("kind", QStringLiteral("row"));
    choice->setCheckable(true);
    choice->setChecked(isInUse);
    choice->setEnabled(device.problem.isEmpty());
    const QString note = deviceNote(device);
    choice->setAccessibleName(isInUse ? tr("%1, in use").arg(inItsDirection(name)) : name);
    choice->setAccessibleDescription(note);
    m_inUse = isInUse ? choice : m_inUse;
    connect(choice, &QPushButton::clicked, this,
            [this, id = device.id, fingerprint = model.fingerprint] {
                if (id != m_models.summary().device) {
                    m_devices->choose(fingerprint, id);
                }
                close();
            });
    column.addWidget(choice);
    addNote(note, column);
}

// Its beginning below that of a name.
void DevicePanel::addNote(const QString& text, QVBoxLayout& column)
{
    const Metrics& metrics = m_theme.metrics();
    QLabel* note = makeNote(text, "muted", m_content);
    note->setContentsMargins(metrics.space(2), 0, metrics.space(2), metrics.space(1));
    column.addWidget(note);
}

void DevicePanel::addSettings(QVBoxLayout& column)
{
    const QString device = m_models.summary().device;
    if (!m_models.summary().isOnDevice()) {
        return;
    }
    const Metrics& metrics = m_theme.metrics();
    m_settings = new DeviceSettings(m_theme, *m_devices, device, m_content);
    m_settingsDevice = device;
    m_settings->setContentsMargins(metrics.space(2), metrics.space(2), metrics.space(2), 0);
    connect(m_settings, &DeviceSettings::chosen, this,
            [this, device](const app::DeviceSetting& setting) { m_devices->set(device, setting); });
    connect(m_settings, &DeviceSettings::refused, this, &DevicePanel::place);
    column.addWidget(m_settings);
    addConstants(column);
}

void DevicePanel::addConstants(QVBoxLayout& column)
{
    if (!m_boardConstants.isEnabled()) {
        return;
    }
    auto* constants = new QPushButton(m_boardConstants.text(), m_content);
    constants->setObjectName(QStringLiteral("deviceConstants"));
    constants->setProperty("kind", QStringLiteral("link"));
    // Under the window, which takes the focus when this has closed.
    connect(constants, &QPushButton::clicked, this, [this] {
        close();
        QMetaObject::invokeMethod(&m_boardConstants, &QAction::trigger, Qt::QueuedConnection);
    });
    column.addWidget(constants, 0, Qt::AlignLeading);
}

void DevicePanel::addFact(QFormLayout& form, const QString& name, const QString& value)
{
    auto* label = makeNote(name, "muted", m_content);
    label->setWordWrap(false);
    label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                        | Qt::AlignTop);
    auto* fact = makeNote(value, "", m_content);
    form.addRow(label, fact);
}

void DevicePanel::addFacts(QFormLayout& form)
{
    const app::ModelSummary& model = m_models.summary();
    if (model.isOnServer()) {
        addFact(form, tr("Device"), tr("A server"));
        addFact(form, tr("Address"), inOneRun(model.path));
        addFact(form, tr("Energy and layers"), tr("Cannot be seen from here"));
        return;
    }
    if (m_devices == nullptr) {
        addFact(form, tr("Device"), tr("CPU"));
    }
    if (model.isOnDevice() && m_devices != nullptr) {
        if (m_devices->health() != app::DeviceHealth::Fine) {
            addFact(form, tr("Trouble"), m_devices->trouble());
        }
        addPlacement(form);
        const auto used = std::ranges::find(m_devices->list(), model.device, &app::DeviceEntry::id);
        if (used != m_devices->list().end()) {
            addFact(form, tr("Plugin"), pathText(used->plugin));
            //: %1 are the first digits of a check sum
            addFact(form, tr("SHA-256"),
                    inOneRun(tr("%1\u2026").arg(used->sha256.left(kHashShown))));
        }
    }
    addFact(form, tr("Threads"), formatCount(model.threads));
    addFact(form, tr("Instruction set"), model.isa);
    addFact(form, tr("Model in memory"), formatBytes(model.residentBytes));
    addFact(form, tr("State of a chat"), stateText(model));
}

// At any length, or growing with the chat.
QString DevicePanel::stateText(const app::ModelSummary& model)
{
    if (model.stateBytesPerToken == 0) {
        return formatBytes(model.stateBytes);
    }
    //: %1 and %2 are amounts of memory, %3 a number of tokens
    return tr("%1 for each token\n%2 at %3 tokens, the most")
        .arg(formatBytes(model.stateBytesPerToken),
             formatBytes(model.stateBytesPerToken * model.textLimit), formatCount(model.textLimit));
}

// How much of the model is on the device, and why.
void DevicePanel::addPlacement(QFormLayout& form)
{
    const app::DevicePlacement placement = m_devices->placement();
    const app::DeviceHealth health = m_devices->health();
    const bool isAtWork =
        health == app::DeviceHealth::Fine || health == app::DeviceHealth::Doubtful;
    if (placement.matrices == 0 || !isAtWork) {
        return;
    }
    if (placement.areTokensWhole || placement.tokenOnDeviceSeconds > 0.0) {
        addTokens(form, placement);
        return;
    }
    addFact(form, tr("Matrices on it"),
            //: %1 and %2 are numbers of matrices
            tr("%1 of %2").arg(formatCount(placement.onDevice), formatCount(placement.matrices)));
    for (const app::DeviceTiming& timing : placement.timings) {
        if (timing.tokens != 1) {
            continue; // of prompts: the command line says it
        }
        const QString share =
            QLocale().toString(qRound(100.0 * timing.deviceShare)) + QLocale().percent();
        addFact(
            form,
            //: rows and columns of a matrix
            asFigure(tr("%1 \u00D7 %2").arg(formatCount(timing.rows), formatCount(timing.columns))),
            //: %1 is a percentage, %2 and %3 are durations: of the CPU, of the device
            tr("%1 of the rows\nCPU %2, device %3")
                .arg(share, formatDuration(timing.processorSeconds),
                     formatDuration(timing.deviceSeconds)));
    }
}

// Of a device that does all of a token, or would, where the CPU is faster.
void DevicePanel::addTokens(QFormLayout& form, const app::DevicePlacement& placement)
{
    addFact(form, tr("Computed on it"),
            placement.areTokensWhole ? tr("whole tokens") : tr("nothing, as the CPU is faster"));
    if (placement.tokenOnDeviceSeconds > 0.0) {
        addFact(form, tr("A token"),
                //: %1 and %2 are durations: of the CPU, of the device
                tr("CPU %1\ndevice %2")
                    .arg(formatDuration(placement.tokenOnProcessorSeconds),
                         formatDuration(placement.tokenOnDeviceSeconds)));
    }
}

// Flush with the button at the edge of the window, on the screen, and no higher than that.
void DevicePanel::place()
{
    const int gap = m_theme.metrics().space(1);
    const QRect screen = m_button->screen()->availableGeometry();
    setFixedWidth(std::min(m_theme.metrics().px(kPanelWidth), screen.width()));
    const int wanted = m_content->heightFor(width() - 2 * frameWidth()) + 2 * frameWidth();
    setFixedHeight(std::min(wanted, screen.height()));
    const int left = m_button->isRightToLeft() ? 0 : m_button->width() - width();
    const QPoint corner = m_button->mapToGlobal(QPoint(left, m_button->height() + gap));
    move(std::clamp(corner.x(), screen.left(), screen.right() + 1 - width()),
         std::clamp(corner.y(), screen.top(), screen.bottom() + 1 - height()));
}

} // namespace trilume::ui
