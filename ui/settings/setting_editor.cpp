// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_editor.h"

#include "app/settings/settings.h"
#include "ui/settings/segments.h"
#include "ui/theme/theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace trilume::ui {

namespace {

constexpr int kFieldWidth = 132;

QStringList namesOf(const app::SettingSpec& spec)
{
    if (spec.kind == app::SettingKind::Flag) {
        return {SettingEditor::tr("Off"), SettingEditor::tr("On")};
    }
    QStringList names;
    for (const app::SettingChoice& choice : spec.choices) {
        names.append(app::settingText(choice.name));
    }
    return names;
}

} // namespace

SettingEditor::SettingEditor(const Theme& theme,
                             app::Settings& settings,
                             const app::SettingSpec& spec,
                             QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_spec(spec)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const bool isNumber =
        spec.kind == app::SettingKind::Integer || spec.kind == app::SettingKind::Number;
    if (isNumber) {
        buildNumber();
    } else {
        m_segments = new Segments(theme, namesOf(spec), this);
        m_segments->setObjectName(QLatin1String(spec.key));
        m_segments->setAccessibleName(app::settingText(spec.name));
        connect(m_segments, &Segments::chosen, this,
                [this](int place) { m_settings.setValue(m_spec.id, place); });
    }
    row->addWidget(field());
    setFocusProxy(field());
    connect(&theme, &Theme::changed, this, &SettingEditor::applyTheme);
    applyTheme();
    update();
}

void SettingEditor::buildNumber()
{
    m_number = new QDoubleSpinBox(this);
    m_number->setObjectName(QLatin1String(m_spec.key));
    m_number->setAccessibleName(app::settingText(m_spec.name));
    m_number->setAccessibleDescription(app::settingText(m_spec.explanation));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setKeyboardTracking(false);
    m_number->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    m_number->setDecimals(m_spec.decimals);
    m_number->setRange(m_spec.range.minimum, m_spec.range.maximum);
    m_number->setSingleStep(m_spec.step);
    m_number->setSpecialValueText(app::settingText(m_spec.atMinimum));
    if (*m_spec.unit != '\0') {
        m_number->setSuffix(QLatin1Char(' ') + app::settingText(m_spec.unit));
    }
    m_number->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    m_number->installEventFilter(this);
    connect(m_number, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { m_settings.setValue(m_spec.id, value); });
}

QWidget* SettingEditor::field() const
{
    return m_number == nullptr ? static_cast<QWidget*>(m_segments) : m_number;
}

void SettingEditor::update()
{
    const double value = m_settings.value(m_spec.id);
    if (m_number == nullptr) {
        m_segments->setChosen(static_cast<int>(value));
    } else if (m_number->value() != value) {
        const QSignalBlocker notByThePerson(m_number);
        m_number->setValue(value);
    }
}

void SettingEditor::applyTheme()
{
    if (m_number != nullptr) {
        m_number->setFixedWidth(m_theme.metrics().px(kFieldWidth));
    }
}

// The wheel belongs to the page until the field has the focus.
bool SettingEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !m_number->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trilume::ui
