// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/device_settings.h"

#include "app/library/devices.h"
#include "app/platform/display_text.h"
#include "ui/settings/segments.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_hint.h"
#include "ui/widgets/text_direction.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

namespace trilume::ui {

namespace {

using app::DeviceWork;

constexpr std::array kWorks{DeviceWork::Usual, DeviceWork::Everything, DeviceWork::WhatIsFaster};

QLabel* makeCaption(const QString& text, QWidget* parent)
{
    auto* caption = new QLabel(text, parent);
    caption->setProperty("textStyle", QStringLiteral("note"));
    caption->setProperty("tone", QStringLiteral("muted"));
    caption->setWordWrap(true);
    return caption;
}

} // namespace

DeviceSettings::DeviceSettings(const Theme& theme,
                               const app::Devices& devices,
                               const QString& device,
                               QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_devices(devices)
    , m_device(device)
    , m_setting(devices.setting(device))
    , m_plugin(new QLineEdit(m_setting.plugin, this))
    , m_problem(makeCaption({}, this))
{
    //: before a choice: as usual, all, or if faster; of a device and the products of a model
    auto* workCaption = makeCaption(tr("Computes"), this);
    auto* work = new Segments(theme, {tr("As usual"), tr("All"), tr("If faster")}, this);
    work->setObjectName(QStringLiteral("deviceWork"));
    work->setAccessibleName(tr("How much the device computes"));
    work->setToolTip(tr("As usual: all on a simulated board, what is faster there on "
                        "another device. The answers are the same in any case."));
    work->setChosen(static_cast<int>(std::ranges::find(kWorks, m_setting.work) - kWorks.begin()));
    auto* pluginCaption = makeCaption(tr("Settings for its plugin"), this);
    m_plugin->setObjectName(QStringLiteral("devicePluginText"));
    m_plugin->setAccessibleName(pluginCaption->text());
    setFieldHint(*m_plugin, tr("none; a JSON object"));
    m_plugin->setMaxLength(app::DeviceSetting::kLongestPluginText);
    keepFromLeftToRight(*m_plugin);
    m_plugin->setCursorPosition(0);
    m_problem->setObjectName(QStringLiteral("devicePluginProblem"));
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{workCaption, work, pluginCaption, m_plugin, m_problem}) {
        column->addWidget(widget);
    }
    connect(work, &Segments::chosen, this, [this](int place) {
        m_setting.work = kWorks.at(static_cast<std::size_t>(place));
        Q_EMIT chosen(m_setting);
    });
    connect(m_plugin, &QLineEdit::returnPressed, this, &DeviceSettings::take);
    connect(m_plugin, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(&theme, &Theme::changed, this, &DeviceSettings::applyTheme);
    applyTheme();
}

void DeviceSettings::take()
{
    const QString typed = m_plugin->text().trimmed();
    if (const QString problem = problemOf(typed); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        Q_EMIT refused();
        return;
    }
    m_plugin->setModified(false);
    if (typed != m_setting.plugin) {
        m_setting.plugin = typed;
        Q_EMIT chosen(m_setting);
    }
}

QString DeviceSettings::problemOf(const QString& typed) const
{
    if (typed.isEmpty()) {
        return {};
    }
    if (!QJsonDocument::fromJson(typed.toUtf8()).isObject()) {
        return tr("This is no JSON object, so it does not count. One looks like %1.")
            .arg(inOneRun(QStringLiteral("{\"rest_watts\": 2.5}")));
    }
    return app::displaySentence(m_devices.refusal(m_device, typed));
}

QString DeviceSettings::draft() const
{
    return m_plugin->isModified() ? m_plugin->text() : QString();
}

void DeviceSettings::setDraft(const QString& text)
{
    if (!text.isEmpty()) {
        m_plugin->setText(text);
        m_plugin->setModified(true);
    }
}

void DeviceSettings::applyTheme()
{
    layout()->setSpacing(m_theme.metrics().space(1));
}

} // namespace trilume::ui
