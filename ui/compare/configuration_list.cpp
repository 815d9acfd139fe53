// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/configuration_list.h"

#include "ui/compare/configuration_row.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kMostRows = 8;
constexpr int kTextHeight = 84; // pixels at 100 %: three lines

} // namespace

ConfigurationList::ConfigurationList(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_rowColumn(new QVBoxLayout)
    , m_text(new QPlainTextEdit(this))
    , m_add(new QPushButton(tr("Add a configuration"), this))
{
    setObjectName(QStringLiteral("configurationList"));
    setProperty("surface", QStringLiteral("card"));
    auto* title = new QLabel(tr("What is compared"), this);
    title->setProperty("textStyle", QStringLiteral("groupTitle"));
    m_text->setObjectName(QStringLiteral("comparedText"));
    m_text->setProperty("kind", QStringLiteral("field"));
    m_text->setAccessibleName(tr("Text that every configuration reads"));
    m_text->setPlaceholderText(tr("Text that every configuration reads and goes on with"));
    m_text->setTabChangesFocus(true);
    m_text->hide();
    m_add->setObjectName(QStringLiteral("addConfiguration"));
    m_add->setProperty("kind", QStringLiteral("linkInText"));
    m_column->addWidget(title);
    m_column->addLayout(m_rowColumn);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    m_column->addWidget(m_text);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_isUntouched = false;
        addRow(m_rows.back()->configuration());
        updateRows();
        Q_EMIT changed();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &ConfigurationList::changed);
    connect(&theme, &Theme::changed, this, &ConfigurationList::applyTheme);
    addRow({.threads = 1});
    addRow({});
    updateRows();
    applyTheme();
}

ConfigurationRow& ConfigurationList::addRow(const app::ComparedConfiguration& configuration)
{
    auto* row = new ConfigurationRow(m_theme, this);
    if (!m_devices.empty()) {
        row->setDevices(m_devices, m_mostThreads);
    }
    row->setModels(m_models, m_instructionSets);
    row->setConfiguration(configuration);
    m_rows.push_back(row);
    m_rowColumn->addWidget(row);
    connect(row, &ConfigurationRow::changed, this, [this] {
        m_isUntouched = false;
        Q_EMIT changed();
    });
    connect(row, &ConfigurationRow::removeRequested, this, [this, row] { removeRow(*row); });
    return *row;
}

void ConfigurationList::removeRow(ConfigurationRow& row)
{
    m_isUntouched = false;
    std::erase(m_rows, &row);
    row.hide();
    row.deleteLater(); // its own button asks for it
    updateRows();
    m_add->setFocus();
    Q_EMIT changed();
}

void ConfigurationList::updateRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setRemovable(m_rows.size() > 1);
        m_rows[i]->setNumber(static_cast<int>(i) + 1);
    }
    m_add->setEnabled(m_rows.size() < kMostRows);
}

void ConfigurationList::setDevices(const std::vector<app::ComparableDevice>& devices,
                                   int mostThreads)
{
    m_devices = devices;
    m_mostThreads = mostThreads;
    for (ConfigurationRow* row : m_rows) {
        row->setDevices(devices, mostThreads);
    }
    if (m_isUntouched) {
        const auto inUse = std::ranges::find_if(
            devices, [](const app::ComparableDevice& device) { return device.isInUse; });
        app::ComparedConfiguration second;
        if (inUse != devices.end()) {
            second.device = inUse->id.toStdString();
        }
        m_rows[1]->setConfiguration(second);
    }
}

void ConfigurationList::setModels(const std::vector<app::ComparableModel>& models,
                                  const QStringList& instructionSets)
{
    m_models = models;
    m_instructionSets = instructionSets;
    for (ConfigurationRow* row : m_rows) {
        row->setModels(models, instructionSets);
    }
}

void ConfigurationList::setOwnTextShown(bool isShown)
{
    m_text->setVisible(isShown);
}

void ConfigurationList::setOwnText(const QString& text)
{
    m_text->setPlainText(text);
}

std::vector<app::ComparedConfiguration> ConfigurationList::configurations() const
{
    std::vector<app::ComparedConfiguration> all;
    for (const ConfigurationRow* row : m_rows) {
        all.push_back(row->configuration());
    }
    return all;
}

QString ConfigurationList::description(int index) const
{
    const auto place = static_cast<std::size_t>(index);
    return index >= 0 && place < m_rows.size() ? m_rows[place]->description() : QString();
}

QString ConfigurationList::ownText() const
{
    return m_text->toPlainText().trimmed();
}

void ConfigurationList::focusFirst()
{
    m_rows.front()->findChild<QToolButton*>(QStringLiteral("configurationDevice"))->setFocus();
}

void ConfigurationList::focusOwnText()
{
    m_text->setFocus();
}

void ConfigurationList::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_column->setContentsMargins(metrics.space(3), metrics.space(3), metrics.space(3),
                                 metrics.space(3));
    m_column->setSpacing(metrics.space(2));
    m_rowColumn->setSpacing(metrics.space(3));
    m_text->setFixedHeight(metrics.px(kTextHeight));
}

} // namespace trilume::ui
