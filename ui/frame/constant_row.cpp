// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/constant_row.h"

#include "ui/frame/device_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/field_hint.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kFieldWidth = 96; // pixels at 100 %
constexpr int kFieldPadding = 15;
constexpr int kUnitWidth = 40;
constexpr int kResetSide = 28;
constexpr int kLongestConstant = 24; // characters, as typed

QLabel* makeConstantNote(const char* tone, QWidget* parent)
{
    auto* note = new QLabel(parent);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setProperty("textStyle", QStringLiteral("note"));
    note->setProperty("tone", QLatin1String(tone));
    return note;
}

QString asHeading(const QString& name)
{
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

ConstantRow::ConstantRow(const Theme& theme, const app::DeviceConstant& constant, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_constant(constant)
    , m_name(new QLabel(asHeading(constantName(constant)), this))
    , m_badge(new Badge(theme, this))
    , m_source(makeConstantNote("muted", this))
    , m_problem(makeConstantNote("accent", this))
    , m_unit(new QLabel(constant.unit, this))
{
    setObjectName(QStringLiteral("constant ") + constant.name);
    m_problem->setObjectName(QStringLiteral("constantProblem"));
    m_source->setObjectName(QStringLiteral("constantSource"));
    m_unit->setProperty("tone", QStringLiteral("muted"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addWidget(m_badge);
    head->addStretch(1);
    auto* words = new QVBoxLayout;
    words->addLayout(head);
    words->addWidget(m_source);
    words->addWidget(m_problem);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->addLayout(words, 1);
    m_problem->hide();
    if (constant.setting.isEmpty()) {
        addValue();
    } else {
        addField();
    }
    auto* controls = new QHBoxLayout;
    controls->addWidget(m_cell, 0, Qt::AlignTop);
    controls->addWidget(m_unit, 0, Qt::AlignTop);
    if (m_reset != nullptr) {
        controls->addWidget(m_reset, 0, Qt::AlignTop);
    }
    m_row->addLayout(controls);
    connect(&theme, &Theme::changed, this, &ConstantRow::applyTheme);
    follow(constant);
    applyTheme();
}

// Under the digits of the fields, whatever becomes of the labels of a sheet.
void ConstantRow::addValue()
{
    m_cell = new QWidget(this);
    m_cell->setLayoutDirection(Qt::LeftToRight); // as the fields
    m_value = new QLabel(m_cell);
    auto* cell = new QHBoxLayout(m_cell);
    cell->addStretch(1);
    cell->addWidget(m_value);
}

void ConstantRow::addField()
{
    m_field = new QLineEdit(this);
    m_cell = m_field;
    m_field->setObjectName(QStringLiteral("constantField ") + m_constant.setting);
    m_field->setMaxLength(kLongestConstant);
    m_field->setAlignment(Qt::AlignTrailing);
    //: %1 is the name of a constant, %2 its unit
    m_field->setAccessibleName(tr("%1, in %2").arg(m_name->text(), m_constant.unit));
    setFieldHint(*m_field, tr("as it came"));
    keepFromLeftToRight(*m_field);
    m_name->setBuddy(m_field);
    m_reset =
        new IconButton(m_theme, QStringLiteral("undo"),
                       //: %1 is the name of a constant
                       tr("%1: as it came").arg(m_name->text()), QStringLiteral("plain"), this);
    m_reset->setObjectName(QStringLiteral("constantReset ") + m_constant.setting);
    m_reset->setSide(kResetSide);
    // Its place stays when it goes, so that nothing moves under the pointer.
    QSizePolicy keepsItsPlace = m_reset->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsItsPlace);
    connect(m_field, &QLineEdit::editingFinished, this, &ConstantRow::commit);
    connect(m_field, &QLineEdit::textEdited, this, [this] { refuse({}); });
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        m_field->setFocus(Qt::OtherFocusReason); // the button goes
        Q_EMIT typed({});
    });
}

QString ConstantRow::shownValue() const
{
    const std::optional<double> value = m_constant.chosen ? m_constant.chosen : m_constant.value;
    return value ? formatEditable(*value) : QString();
}

QString ConstantRow::sourceText() const
{
    if (!m_constant.value) {
        return m_constant.chosen
                   ? tr("Set by you.")
                   : tr("That of the named board with the same core, where there is one.");
    }
    if (!m_constant.chosen) {
        return inOneRun(m_constant.source);
    }
    const QString asItCame =
        asAmount(formatEditable(*m_constant.value) + QLatin1Char(' ') + m_constant.unit);
    const QString how = evidenceText(m_constant.label.value_or(EvidenceLabel::Modelled));
    //: %1 is an amount, %2 is "measured", "derived" or "modelled", %3 says where it comes from
    return tr("Set by you. As it came: %1 (%2), %3")
        .arg(asItCame, how, inOneRun(m_constant.source));
}

void ConstantRow::follow(const app::DeviceConstant& constant)
{
    m_constant = constant;
    m_badge->setVisible(constant.label || constant.chosen);
    m_badge->setEvidence(constant.chosen ? EvidenceLabel::Modelled
                                         : constant.label.value_or(EvidenceLabel::Modelled));
    m_source->setText(sourceText());
    m_source->setProperty("tone", constant.chosen ? QStringLiteral("") : QStringLiteral("muted"));
    if (m_value != nullptr) {
        m_value->setText(constant.value ? formatSignificant(*constant.value) : QString());
        //: %1 is the name of a constant, %2 an amount
        m_value->setAccessibleName(tr("%1: %2").arg(
            m_name->text(), asAmount(m_value->text() + QLatin1Char(' ') + constant.unit)));
        m_value->setAccessibleDescription(m_source->text());
        return;
    }
    m_reset->setVisible(constant.chosen.has_value());
    m_field->setText(shownValue());
    refuse({});
}

void ConstantRow::setNarrow(bool isNarrow)
{
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_row->itemAt(1)->layout(), isNarrow ? Qt::AlignLeading : Qt::Alignment());
}

void ConstantRow::refuse(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_field->setAccessibleDescription(
        problem.isEmpty() ? m_badge->text() + QLatin1String(". ") + m_source->text() : problem);
    layout()->activate(); // at once: the sheet asks how high it is
}

// Nothing where it only goes away, as with Escape.
void ConstantRow::commit()
{
    if (m_field->isVisible() && m_field->text() != shownValue()) {
        Q_EMIT typed(m_field->text());
    }
}

void ConstantRow::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_row->setContentsMargins(0, metrics.space(1), 0, metrics.space(1));
    m_row->setSpacing(metrics.space(2));
    m_row->itemAt(0)->layout()->setSpacing(metrics.px(2));
    m_row->itemAt(0)->layout()->itemAt(0)->layout()->setSpacing(metrics.space(2));
    m_row->itemAt(1)->layout()->setSpacing(metrics.space(2));
    m_cell->setFixedWidth(metrics.px(kFieldWidth));
    if (m_value != nullptr) {
        m_cell->layout()->setContentsMargins(0, 0, metrics.px(kFieldPadding), 0);
    }
    m_unit->setFixedWidth(metrics.px(kUnitWidth)
                          + (m_field == nullptr ? metrics.px(kResetSide) + metrics.space(2) : 0));
    if (m_field != nullptr) {
        m_unit->setFixedHeight(m_field->sizeHint().height());
    }
}

} // namespace trilume::ui
