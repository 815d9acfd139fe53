// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/plugins_part.h"

#include "app/library/devices.h"
#include "app/platform/display_text.h"
#include "app/settings/settings.h"
#include "ui/frame/device_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/text_direction.h"
#include "ui/widgets/wrapping_row.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace trilume::ui {

namespace {

QString shownPath(const QString& path)
{
    return pathText(path);
}

} // namespace

PluginsPart::PluginsPart(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_text(new QLabel(tr("A plugin brings a device, and may do whatever you may: use those of "
                           "people whom you trust. Each runs in a process of its own."),
                        this))
    , m_add(new QPushButton(tr("Add a folder\u2026"), this))
    , m_look(new QPushButton(tr("Look again"), this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("pluginsPart"));
    m_text->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addPluginFolder"));
    m_look->setObjectName(QStringLiteral("lookForPlugins"));
    auto* buttons = new WrappingRow;
    buttons->setSpacing(theme.metrics().space(2));
    for (QPushButton* button : {m_add, m_look}) {
        button->setProperty("kind", QStringLiteral("plain"));
        buttons->addWidget(button);
    }
    m_column->addWidget(m_text);
    m_column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &PluginsPart::askForFolder);
    connect(m_look, &QPushButton::clicked, &services.devices, &app::Devices::look);
    connect(&services.devices, &app::Devices::listChanged, this, &PluginsPart::fill);
    connect(&services.settings, &app::Settings::changed, this, &PluginsPart::fill);
    connect(&theme, &Theme::changed, this, &PluginsPart::applyTheme);
    applyTheme();
    fill();
}

QString PluginsPart::words()
{
    return tr("plugins devices FPGA board folder");
}

void PluginsPart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_wasShown) {
        m_wasShown = true;
        m_services.devices.look();
    }
}

void PluginsPart::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_column->setContentsMargins(0, metrics.space(2), 0, metrics.space(2));
    m_column->setSpacing(metrics.space(2));
}

void PluginsPart::fill()
{
    if (m_lines != nullptr) {
        m_lines->hide();
        m_column->removeWidget(m_lines);
        m_lines->deleteLater(); // one of its buttons may have asked for it
    }
    m_lines = new QWidget(this);
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(m_theme.metrics().space(2));
    m_column->insertWidget(1, m_lines);
    addPlugins();
    for (const QString& folder : m_services.settings.pluginFolders()) {
        addFolder(folder);
    }
    m_look->setEnabled(!m_services.devices.isLooking());
    m_lines->setVisible(lines->count() > 0);
}

// Each file once, with all that it brings.
void PluginsPart::addPlugins()
{
    struct Plugin
    {
        QStringList notes;
        QString sha256;
    };

    std::map<QString, Plugin> plugins;
    for (const app::DeviceEntry& device : m_services.devices.list()) {
        if (device.plugin.isEmpty()) {
            continue;
        }
        Plugin& plugin = plugins[device.plugin];
        plugin.sha256 = device.sha256;
        plugin.notes.append(device.problem.isEmpty() ? deviceName(device)
                                                     : app::displaySentence(device.problem));
    }
    for (auto& [path, plugin] : plugins) {
        //: %1 is a check sum
        plugin.notes.append(tr("SHA-256 %1").arg(inOneRun(plugin.sha256)));
        addLine(shownPath(path), plugin.notes.join(QLatin1Char('\n')));
    }
    if (m_services.devices.isLooking()) {
        addLine(QString(), tr("Looking for plugins\u2026"));
    } else if (plugins.empty()) {
        addLine(QString(), tr("No plugins were found."));
    }
}

void PluginsPart::addFolder(const QString& path)
{
    auto* forget = new QPushButton(tr("Forget"), m_lines);
    forget->setObjectName(QStringLiteral("forgetPluginFolder"));
    forget->setProperty("kind", QStringLiteral("link"));
    //: %1 is the path of a folder
    forget->setAccessibleName(tr("Forget %1").arg(shownPath(path)));
    connect(forget, &QPushButton::clicked, this, [this, path] {
        QStringList folders = m_services.settings.pluginFolders();
        folders.removeAll(path);
        m_services.settings.setPluginFolders(folders);
        m_add->setFocus();
    });
    addLine(shownPath(path),
            QDir(path).exists() ? tr("Plugins are looked for here") : tr("It is not there."),
            forget);
}

void PluginsPart::addLine(const QString& name, const QString& note, QPushButton* button)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (const QString& text : {name, note}) {
        if (text.isEmpty()) {
            continue;
        }
        auto* label = new QLabel(text, m_lines);
        label->setTextFormat(Qt::PlainText); // a plugin says some of it
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (text == note) {
            label->setProperty("textStyle", QStringLiteral("note"));
            label->setProperty("tone", QStringLiteral("muted"));
        }
        words->addWidget(label);
    }
    auto* line = new QHBoxLayout;
    line->addLayout(words, 1);
    if (button != nullptr) {
        line->addWidget(button, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout*>(m_lines->layout())->addLayout(line);
}

void PluginsPart::askForFolder()
{
    m_services.dialogs.askForFolder(*this, tr("Folder with plugins"), [this](const QString& path) {
        if (!path.isEmpty()) {
            m_services.settings.setPluginFolders(m_services.settings.pluginFolders()
                                                 << QDir(path).absolutePath());
        }
    });
}

} // namespace trilume::ui
