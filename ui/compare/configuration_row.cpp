// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/configuration_row.h"

#include "app/platform/display_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kRemoveSide = 28;
constexpr int kNarrowestChoice = 160; // pixels at 100 %, as a row may be in the smallest window
constexpr int kWidestModel = 150;     // pixels at 100 %: the whole name is in the menu

std::vector<ChoiceButton::Choice> threadChoices(int most)
{
    std::vector<ChoiceButton::Choice> choices{
        {QStringLiteral("0"), ConfigurationRow::tr("Threads: auto")}};
    const auto add = [&choices](int threads) {
        choices.push_back(
            {QString::number(threads),
             ConfigurationRow::tr("%1 thread(s)", nullptr, threads).arg(formatNumber(threads))});
    };
    for (int threads = 1; threads <= most; threads = threads < 4 ? threads + 1 : threads * 2) {
        add(threads);
        if (threads < most && threads >= 4 && threads * 2 > most) {
            add(most);
        }
    }
    return choices;
}

// Of models with one name each has that of its file as well.
std::vector<ChoiceButton::Choice> modelChoices(const std::vector<app::ComparableModel>& models)
{
    std::vector<ChoiceButton::Choice> choices;
    for (const app::ComparableModel& model : models) {
        const auto isNamesake = [&model](const app::ComparableModel& other) {
            return other.name == model.name;
        };
        const bool isOnlyOne = std::ranges::count_if(models, isNamesake) == 1;
        QString text = model.name;
        if (model.path.isEmpty()) {
            //: %1 is the name of the model that answers in the window
            text = ConfigurationRow::tr("%1, as loaded").arg(inOneRun(model.name));
        } else if (!isOnlyOne) {
            text = QStringLiteral("%1 · %2").arg(inOneRun(model.name),
                                                 inOneRun(QFileInfo(model.path).fileName()));
        }
        choices.push_back({model.path, text, model.problem});
    }
    return choices;
}

// One that has gone since it was chosen says so when it is to run.
void keepChosen(const ChoiceButton& button,
                const QString& text,
                std::vector<ChoiceButton::Choice>& choices)
{
    const QString& chosen = button.chosen();
    const auto isChosen = [&chosen](const ChoiceButton::Choice& choice) {
        return choice.key == chosen;
    };
    if (!chosen.isEmpty() && std::ranges::none_of(choices, isChosen)) {
        choices.push_back(
            {chosen, app::displayText(text), ConfigurationRow::tr("It is not there any more.")});
    }
}

} // namespace

ConfigurationRow::ConfigurationRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_device(new ChoiceButton(tr("Computes"), this))
    , m_threads(new ChoiceButton(tr("Threads"), this))
    , m_packing(new ChoiceButton(tr("Packing of the weights"), this))
    , m_model(new ChoiceButton(tr("Model"), this))
    , m_isa(new ChoiceButton(tr("Instruction set"), this))
    , m_more(new IconButton(theme,
                            QStringLiteral("more"),
                            tr("Model and instruction set"),
                            QStringLiteral("plain"),
                            this))
    , m_remove(new IconButton(theme,
                              QStringLiteral("close"),
                              tr("Remove this configuration"),
                              QStringLiteral("plain"),
                              this))
    , m_choices(new QHBoxLayout)
    , m_details(new QHBoxLayout)
    , m_rest(new QHBoxLayout)
{
    setObjectName(QStringLiteral("configurationRow"));
    m_device->setObjectName(QStringLiteral("configurationDevice"));
    m_threads->setObjectName(QStringLiteral("configurationThreads"));
    m_packing->setObjectName(QStringLiteral("configurationPacking"));
    m_model->setObjectName(QStringLiteral("configurationModel"));
    m_isa->setObjectName(QStringLiteral("configurationIsa"));
    m_more->setObjectName(QStringLiteral("moreOfConfiguration"));
    m_more->setCheckable(true);
    m_more->setSide(kRemoveSide);
    m_remove->setObjectName(QStringLiteral("removeConfiguration"));
    m_remove->setSide(kRemoveSide);
    m_packing->setChoices({{QStringLiteral("auto"), tr("Packing: auto")},
                           {QStringLiteral("2bit"), tr("2 bits a weight")},
                           {QStringLiteral("1.6bit"), tr("1.6 bits a weight")},
                           {QStringLiteral("bf16"), tr("Conventional twin, 16 bits")}});
    setDevices({{}}, 1);
    setModels({}, {});
    m_choices->addWidget(m_device, 0, Qt::AlignLeading);
    m_choices->addLayout(m_details);
    m_details->addWidget(m_threads, 0, Qt::AlignLeading);
    m_details->addWidget(m_packing, 0, Qt::AlignLeading);
    m_details->addStretch(1);
    m_rest->addWidget(m_model, 0, Qt::AlignLeading);
    m_rest->addWidget(m_isa, 0, Qt::AlignLeading);
    m_rest->addStretch(1);
    for (ChoiceButton* button : {m_device, m_threads, m_packing, m_model, m_isa}) {
        connect(button, &ChoiceButton::chosenByPerson, this, &ConfigurationRow::changed);
        connect(button, &ChoiceButton::chosenByPerson, this, &ConfigurationRow::placeChoices);
        connect(button, &ChoiceButton::chosenByPerson, this, &ConfigurationRow::updateMore);
    }
    connect(m_more, &QToolButton::toggled, this, &ConfigurationRow::updateMore);
    auto* column = new QVBoxLayout;
    column->addLayout(m_choices);
    column->addLayout(m_rest);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(column);
    row->addStretch(1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_remove, &QToolButton::clicked, this, &ConfigurationRow::removeRequested);
    connect(&theme, &Theme::changed, this, &ConfigurationRow::applyTheme);
    setConfiguration({});
    applyTheme();
}

void ConfigurationRow::setDevices(const std::vector<app::ComparableDevice>& devices,
                                  int mostThreads)
{
    std::vector<ChoiceButton::Choice> choices;
    for (const app::ComparableDevice& device : devices) {
        const QString name = device.name.isEmpty() ? device.id : device.name;
        const bool isProcessor = device.id.isEmpty() || device.id == QLatin1String("cpu");
        choices.push_back({isProcessor ? QStringLiteral("cpu") : device.id,
                           isProcessor ? tr("Processor") : app::displayText(name), device.problem});
    }
    keepChosen(*m_device, m_device->chosen(), choices);
    m_device->setChoices(choices);
    m_threads->setChoices(threadChoices(mostThreads));
}

void ConfigurationRow::setModels(const std::vector<app::ComparableModel>& models,
                                 const QStringList& instructionSets)
{
    std::vector<ChoiceButton::Choice> choices = modelChoices(models);
    if (choices.empty() || !choices.front().key.isEmpty()) { // none is loaded yet
        choices.insert(choices.begin(), {{}, tr("The loaded model")});
    }
    keepChosen(*m_model, QFileInfo(m_model->chosen()).fileName(), choices);
    m_model->setChoices(choices);
    std::vector<ChoiceButton::Choice> sets{{{}, tr("Instruction set: as usual")}};
    for (const QString& name : instructionSets) {
        const bool isPlain = name == QLatin1String("scalar"); // the others are names
        //: of the instruction sets of a processor, none that does several sums at once
        sets.push_back({name, isPlain ? tr("scalar") : name});
    }
    m_isa->setChoices(sets);
    placeChoices();
}

void ConfigurationRow::setConfiguration(const app::ComparedConfiguration& configuration)
{
    m_device->setChosen(QString::fromStdString(configuration.device));
    m_threads->setChosen(QString::number(configuration.threads));
    m_packing->setChosen(QString::fromStdString(configuration.packing));
    m_model->setChosen(QString::fromStdString(configuration.model));
    m_isa->setChosen(QString::fromStdString(configuration.isa));
    updateMore();
}

void ConfigurationRow::setRemovable(bool isRemovable)
{
    m_remove->setEnabled(isRemovable);
}

void ConfigurationRow::setNumber(int number)
{
    //: %1 is the number of a configuration on a list
    m_remove->setName(tr("Remove configuration %1").arg(number));
    //: %1 is the number of a configuration on a list
    m_more->setName(tr("Model and instruction set of configuration %1").arg(number));
}

app::ComparedConfiguration ConfigurationRow::configuration() const
{
    app::ComparedConfiguration configuration;
    configuration.device = m_device->chosen().toStdString();
    configuration.threads = m_threads->chosen().toULongLong();
    configuration.packing = m_packing->chosen().toStdString();
    configuration.model = m_model->chosen().toStdString();
    configuration.isa = m_isa->chosen().toStdString();
    return configuration;
}

QString ConfigurationRow::description() const
{
    QStringList parts{m_device->chosenText(), m_threads->chosenText()};
    for (const ChoiceButton* button : {m_model, m_isa}) {
        if (!button->chosen().isEmpty()) {
            parts += button->chosenText();
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QSize ConfigurationRow::minimumSizeHint() const
{
    int width = 0; // of the widest one: below each other
    for (const ChoiceButton* button : {m_device, m_threads, m_packing, m_model, m_isa}) {
        width = button->isHidden() ? width : std::max(width, button->sizeHint().width());
    }
    // In a narrow window they end in dots.
    width = std::min(width, m_theme.metrics().px(kNarrowestChoice));
    return {width + m_more->sizeHint().width() + m_theme.metrics().space(2)
                + m_remove->sizeHint().width() + m_theme.metrics().space(2),
            QWidget::minimumSizeHint().height()};
}

void ConfigurationRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_hasRoom = true;
    placeChoices();
}

// None wider than the row; what a model is called takes less, as its whole name is in the menu.
void ConfigurationRow::limitChoices(int room)
{
    for (ChoiceButton* button : {m_device, m_threads, m_packing, m_model, m_isa}) {
        const int around =
            button->sizeHint().width() - button->fontMetrics().horizontalAdvance(button->text());
        const int sign = button->fontMetrics().horizontalAdvance(QStringLiteral(" \u25BE"));
        const int most = m_hasRoom ? std::max(1, room - around - sign) : QWIDGETSIZE_MAX;
        const int widestModel = m_theme.metrics().px(kWidestModel);
        button->setMostTextWidth(button == m_model ? std::min(most, widestModel) : most);
    }
}

// Side by side where there is room for all of them, else the device above the others.
void ConfigurationRow::placeChoices()
{
    const int gap = m_theme.metrics().space(2);
    const int room = width() - m_more->sizeHint().width() - m_remove->sizeHint().width() - 2 * gap;
    limitChoices(room);
    const int details = m_threads->sizeHint().width() + gap + m_packing->sizeHint().width();
    const auto directionFor = [room](int needed) {
        return needed > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    };
    m_rest->setDirection(
        directionFor(m_model->sizeHint().width() + gap + m_isa->sizeHint().width()));
    m_details->setDirection(directionFor(details));
    m_choices->setDirection(directionFor(m_device->sizeHint().width() + gap + details));
}

// What was chosen stays in sight.
void ConfigurationRow::updateMore()
{
    const bool isUsual = m_model->chosen().isEmpty() && m_isa->chosen().isEmpty();
    if (!isUsual) {
        m_more->setChecked(true);
    }
    m_more->setEnabled(isUsual);
    m_model->setVisible(m_more->isChecked());
    m_isa->setVisible(m_more->isChecked());
    placeChoices();
    updateGeometry();
}

void ConfigurationRow::applyTheme()
{
    layout()->setSpacing(m_theme.metrics().space(2));
    m_rest->setSpacing(m_theme.metrics().space(2));
    m_choices->setSpacing(m_theme.metrics().space(2));
    m_details->setSpacing(m_theme.metrics().space(2));
    placeChoices();
}

} // namespace trilume::ui
