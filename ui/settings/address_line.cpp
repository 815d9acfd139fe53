// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/address_line.h"

#include "app/settings/setting_values.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_direction.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kAddressWidth = 264;

} // namespace

AddressLine::AddressLine(const Theme& theme,
                         app::SettingValues& settings,
                         const app::SettingSpec& spec,
                         QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_spec(spec)
    , m_field(new QLineEdit(this))
    , m_problem(new QLabel(tr("This is no address of a web server. One begins with https:// or "
                              "http://, as the one of Hugging Face does."),
                           this))
{
    m_field->setObjectName(QLatin1String(spec.key));
    m_field->setAccessibleName(app::settingText(spec.name));
    m_field->setAccessibleDescription(app::settingText(spec.explanation));
    m_field->setPlaceholderText(app::settingText(spec.atMinimum));
    m_field->setMaxLength(spec.longest);
    keepFromLeftToRight(*m_field);
    m_problem->setObjectName(QLatin1String(spec.key) + QStringLiteral("-problem"));
    m_problem->setProperty("textStyle", QStringLiteral("note"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, &AddressLine::take);
    connect(&theme, &Theme::changed, this, &AddressLine::applyTheme);
    applyTheme();
    update();
}

void AddressLine::take()
{
    const QString typed = m_field->text().trimmed();
    const QString address = app::allowedText(m_spec, typed);
    if (typed.isEmpty() || !address.isEmpty()) {
        m_problem->hide();
        m_settings.setText(m_spec.id, address);
        m_field->setText(address);
    } else {
        m_problem->show();
    }
}

void AddressLine::update()
{
    if (m_problem->isHidden() && !m_field->isModified()) {
        m_field->setText(m_settings.text(m_spec.id));
    }
}

QSize AddressLine::sizeHint() const
{
    return {m_theme.metrics().px(kAddressWidth), QWidget::sizeHint().height()};
}

void AddressLine::applyTheme()
{
    setMaximumWidth(m_theme.metrics().px(kAddressWidth));
    layout()->setSpacing(m_theme.metrics().space(1));
}

} // namespace trilume::ui
