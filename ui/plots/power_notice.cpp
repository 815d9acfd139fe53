// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/power_notice.h"

#include "app/platform/number_text.h"
#include "app/sensors/sensor_controller.h"
#include "app/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/wrapping_button.h"

#include <QApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>
#include <optional>

namespace trilume::ui {

namespace {

QLabel* makeLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("textStyle", QStringLiteral("note"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // it names meters and what the system said of them
    return label;
}

QString sentenceFor(const app::SensorStatus& status)
{
    if (!status.isKnown) {
        return PowerNotice::tr("Looking for power sensors.");
    }
    if (status.problems.empty() && status.meterCount == 0) {
        return PowerNotice::tr("This machine shows no power sensor to its programs. That is usual "
                               "in a virtual machine.");
    }
    return status.problems.empty()
               ? PowerNotice::tr("The power sensor has not said anything yet.")
               : PowerNotice::tr("There is a power sensor, but it cannot be read.");
}

} // namespace

PowerNotice::PowerNotice(const Theme& theme,
                         app::SensorController& sensors,
                         const app::Settings& settings,
                         QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sensors(sensors)
    , m_settings(settings)
    , m_sentence(makeLabel("powerSentence", this))
    , m_details(makeLabel("powerDetails", this))
    , m_offer(new WrappingButton(this))
    , m_idle(new QLineEdit(this))
    , m_full(new QLineEdit(this))
    , m_basis(makeLabel("modelBasis", this))
    , m_wrong(makeLabel("modelWrong", this))
    , m_form(buildForm())
{
    setObjectName(QStringLiteral("powerNotice"));
    m_details->setProperty("textStyle", QStringLiteral("small"));
    m_details->setProperty("tone", QStringLiteral("muted"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse); // it may hold a command
    m_offer->setText(tr("Model it from two figures"));
    m_offer->setObjectName(QStringLiteral("offerModel"));
    m_offer->setProperty("kind", QStringLiteral("linkInText"));
    m_basis->setProperty("textStyle", QStringLiteral("small"));
    m_basis->setProperty("tone", QStringLiteral("muted"));
    m_wrong->hide();
    m_form->hide();
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_sentence, m_details, m_form, m_wrong}) {
        column->addWidget(part);
    }
    column->addWidget(m_offer, 0, Qt::AlignLeft);
    connect(m_offer, &QPushButton::clicked, this, &PowerNotice::beginModel);
    connect(&sensors, &app::SensorController::statusChanged, this, &PowerNotice::update);
    connect(&theme, &Theme::changed, this, &PowerNotice::applyTheme);
    applyTheme();
    update();
}

QWidget* PowerNotice::buildForm()
{
    auto* form = new QWidget(this);
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    const auto prepare = [this](QLineEdit* field, const char* name, const QString& accessible) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(accessible);
        const app::SettingsRange range = app::settingSpec(app::SettingId::ModelFullWatts).range;
        field->setValidator(new NumberValidator({range.minimum, range.maximum, 3}, field));
        connect(field, &QLineEdit::returnPressed, this, &PowerNotice::takeModel);
    };
    prepare(m_idle, "modelIdleWatts", tr("Watts of the processor with nothing to do"));
    prepare(m_full, "modelFullWatts", tr("Watts of the processor with all cores busy"));
    auto* take = new QPushButton(tr("Use this model"), form);
    take->setObjectName(QStringLiteral("takeModel"));
    take->setProperty("kind", QStringLiteral("plain"));
    connect(take, &QPushButton::clicked, this, &PowerNotice::takeModel);
    const auto addRow = [form, rows](const QString& text, QLineEdit* field) {
        auto* label = new QLabel(text, form);
        label->setBuddy(field);
        // As high as the field, for its text to stand in the middle beside it.
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        rows->addRow(label, field);
    };
    addRow(tr("Idle, W"), m_idle);
    addRow(tr("All cores busy, W"), m_full);
    rows->addRow(m_basis);
    rows->addRow(take);
    return form;
}

void PowerNotice::applyTheme()
{
    layout()->setContentsMargins(0, m_theme.metrics().space(1), m_theme.metrics().space(1), 0);
    layout()->setSpacing(m_theme.metrics().space(2));
}

void PowerNotice::update()
{
    const app::SensorStatus& status = m_sensors.status();
    m_sentence->setText(sentenceFor(status));
    QStringList reasons;
    for (const app::SensorProblem& problem : status.problems) {
        reasons.append(problem.reason);
    }
    m_details->setText(reasons.isEmpty() ? QString() : reasons.front());
    m_details->setToolTip(plainTip(reasons.join(QStringLiteral("\n\n"))));
    m_details->setVisible(!reasons.isEmpty());
    m_offer->setVisible(status.isKnown && m_form->isHidden());
}

void PowerNotice::beginModel()
{
    m_sensors.lookAgain(); // a sensor that measures is better than any model
    app::PowerModelSettings model = m_settings.powerModel();
    const std::optional<app::SuggestedModel>& suggestion = m_sensors.status().suggestion;
    if (!model.isGiven() && suggestion) {
        model = {suggestion->idleWatts, suggestion->fullWatts};
    }
    m_idle->setText(model.isGiven() ? formatEditable(model.idleWatts) : QString());
    m_full->setText(model.isGiven() ? formatEditable(model.fullWatts) : QString());
    //: where the two figures in the form are from; the sentence about the source follows
    m_basis->setText(suggestion ? tr("A first guess %1.").arg(suggestion->basis) : QString());
    m_basis->setVisible(suggestion.has_value());
    m_wrong->hide();
    m_offer->hide();
    m_form->show();
    m_idle->setFocus();
}

void PowerNotice::closeForm()
{
    // Hiding the form gives the focus to whatever comes next; it belongs to the card.
    QWidget* card = isAncestorOf(QApplication::focusWidget()) ? parentWidget() : nullptr;
    while (card != nullptr && (card->focusPolicy() & Qt::TabFocus) == 0) {
        card = card->parentWidget();
    }
    m_form->hide();
    m_wrong->hide();
    update();
    Q_EMIT dismissed();
    if (card != nullptr) {
        card->setFocus();
    }
}

void PowerNotice::takeModel()
{
    const std::optional<double> idle = app::readNumber(m_idle->text());
    const std::optional<double> full = app::readNumber(m_full->text());
    const app::PowerModelSettings model = {idle.value_or(0.0), full.value_or(0.0)};
    if (!idle || !full || !model.isGiven() || model.idleWatts > model.fullWatts) {
        m_wrong->setText(tr("Two numbers of watts are needed, the second not below the first."));
        m_wrong->show();
        return;
    }
    closeForm();
    m_sensors.setPowerModel(model);
}

void PowerNotice::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_form->isHidden()) {
        closeForm();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace trilume::ui
