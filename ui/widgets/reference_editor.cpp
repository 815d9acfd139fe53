// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reference_editor.h"

#include "app/platform/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_hint.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/quantity.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace trilume::ui {

namespace {

constexpr double kLeast = 1e-9;
constexpr double kMost = 1e12;
constexpr int kDecimals = 9;
constexpr int kLongestName = 24;
constexpr int kValueWidth = 64;

} // namespace

ReferenceEditor::ReferenceEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_value(new QLineEdit(this))
    , m_unit(new QLabel(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("referenceEditor"));
    m_value->setObjectName(QStringLiteral("referenceValue"));
    m_value->setAccessibleName(tr("Value of the reference line"));
    m_value->setValidator(new NumberValidator({kLeast, kMost, kDecimals}, m_value));
    m_value->setFixedWidth(theme.metrics().px(kValueWidth));
    m_unit->setProperty("textStyle", QStringLiteral("note"));
    m_unit->setProperty("tone", QStringLiteral("muted"));
    m_name->setObjectName(QStringLiteral("referenceName"));
    m_name->setAccessibleName(tr("Name of the reference line"));
    setFieldHint(*m_name, tr("Name"));
    m_name->setMaxLength(kLongestName);
    auto* take = new IconButton(theme, QStringLiteral("check"), tr("Draw this reference line"),
                                QStringLiteral("segment"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.metrics().space(1), 0, 0);
    row->setSpacing(theme.metrics().space(1));
    row->addWidget(m_value);
    row->addWidget(m_unit);
    row->addWidget(m_name, 1);
    row->addWidget(take);
    connect(m_value, &QLineEdit::returnPressed, this, &ReferenceEditor::take);
    connect(m_name, &QLineEdit::returnPressed, this, &ReferenceEditor::take);
    connect(take, &QToolButton::clicked, this, &ReferenceEditor::take);
    connect(&theme, &Theme::changed, this,
            [this, &theme] { m_value->setFixedWidth(theme.metrics().px(kValueWidth)); });
    hide();
}

void ReferenceEditor::begin(double value, const QString& name, const QString& unit)
{
    m_value->setText(value > 0.0 ? formatEditable(value) : QString());
    m_name->setText(name);
    m_unit->setText(unit);
    show();
    m_value->setFocus();
    m_value->selectAll();
}

void ReferenceEditor::take()
{
    const double value = app::readNumber(m_value->text()).value_or(0.0);
    if (value < kLeast) {
        m_value->setFocus();
        return;
    }
    hide();
    Q_EMIT chosen(value, m_name->text().simplified());
}

void ReferenceEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace trilume::ui
