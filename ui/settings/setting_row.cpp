// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "app/settings/setting_values.h"
#include "ui/settings/setting_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kResetSide = 28;

QString nameOf(app::SettingId id, SettingRow::WayBack wayBack)
{
    const QString setting = app::settingText(app::settingSpec(id).name);
    return wayBack == SettingRow::WayBack::AsItCame
               //: %1 is the name of a setting
               ? SettingRow::tr("%1: as it came").arg(setting)
               //: %1 is the name of a setting
               : SettingRow::tr("%1: as in the settings").arg(setting);
}

QLabel* makeLabel(const char* text, QWidget* parent)
{
    auto* label = new QLabel(app::settingText(text), parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SettingRow::SettingRow(const Theme& theme,
                       app::SettingValues& settings,
                       app::SettingId id,
                       WayBack wayBack,
                       QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_id(id)
    , m_name(makeLabel(app::settingSpec(id).name, this))
    , m_explanation(makeLabel(app::settingSpec(id).explanation, this))
    , m_editor(new SettingEditor(theme, settings, app::settingSpec(id), this))
    , m_reset(new IconButton(theme,
                             QStringLiteral("undo"),
                             nameOf(id, wayBack),
                             QStringLiteral("plain"),
                             this))
    , m_controls(new QHBoxLayout)
    , m_row(new QHBoxLayout)
{
    const app::SettingSpec& spec = app::settingSpec(id);
    m_name->setBuddy(m_editor->focusProxy());
    m_explanation->setProperty("textStyle", QStringLiteral("note"));
    m_explanation->setProperty("tone", QStringLiteral("muted"));
    m_explanation->setVisible(*spec.explanation != '\0');
    m_reset->setObjectName(QStringLiteral("reset-") + QLatin1String(spec.key));
    m_reset->setSide(kResetSide);
    // Its place stays when it goes, so that nothing moves under the pointer.
    QSizePolicy keepsItsPlace = m_reset->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsItsPlace);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_explanation);
    words->addStretch(1);
    m_controls->addWidget(m_editor, isText() ? 1 : 0, Qt::AlignVCenter);
    m_controls->addWidget(m_reset, 0, isText() ? Qt::AlignTop : Qt::AlignVCenter);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_controls);
    setLayout(m_row);
    setNarrow(false);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_editor->setFocus(); // the button goes
        m_settings.reset(m_id);
    });
    connect(&settings, &app::SettingValues::changed, this, &SettingRow::update);
    connect(&theme, &Theme::changed, this, &SettingRow::applyTheme);
    applyTheme();
    update();
}

QWidget* SettingRow::editor() const
{
    return m_editor;
}

bool SettingRow::matches(const QStringList& words) const
{
    const QString all = m_name->text() + QLatin1Char(' ') + m_explanation->text() + QLatin1Char(' ')
                        + QLatin1String(app::settingSpec(m_id).key);
    return std::ranges::all_of(
        words, [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool SettingRow::isText() const
{
    const app::SettingSpec& spec = app::settingSpec(m_id);
    return app::isText(spec) && !SettingEditor::isLine(spec);
}

// A text needs all of the width.
void SettingRow::setNarrow(bool isNarrow)
{
    m_row->setDirection(isNarrow || isText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_controls, isNarrow && !isText() ? Qt::AlignLeading : Qt::Alignment());
}

void SettingRow::update()
{
    m_editor->update();
    m_reset->setVisible(!m_settings.isDefault(m_id));
}

void SettingRow::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_row->setContentsMargins(0, metrics.space(2), 0, metrics.space(2));
    m_row->setSpacing(metrics.space(2));
    m_controls->setSpacing(metrics.space(1));
}

} // namespace trilume::ui
