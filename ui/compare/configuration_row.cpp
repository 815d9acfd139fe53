// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/configuration_row.h"

#include "app/platform/display_text.h"
#include "ui/widgets/choice_button.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quantity.h"

#include <QHBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kRemoveSide = 28;

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

} // namespace

ConfigurationRow::ConfigurationRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_device(new ChoiceButton(tr("Computes"), this))
    , m_threads(new ChoiceButton(tr("Threads"), this))
    , m_packing(new ChoiceButton(tr("Packing of the weights"), this))
    , m_remove(new IconButton(theme,
                              QStringLiteral("close"),
                              tr("Remove this configuration"),
                              QStringLiteral("plain"),
                              this))
    , m_choices(new QHBoxLayout)
    , m_details(new QHBoxLayout)
{
    setObjectName(QStringLiteral("configurationRow"));
    m_device->setObjectName(QStringLiteral("configurationDevice"));
    m_threads->setObjectName(QStringLiteral("configurationThreads"));
    m_packing->setObjectName(QStringLiteral("configurationPacking"));
    m_remove->setObjectName(QStringLiteral("removeConfiguration"));
    m_remove->setSide(kRemoveSide);
    m_packing->setChoices({{QStringLiteral("auto"), tr("Packing: auto")},
                           {QStringLiteral("2bit"), tr("2 bits a weight")},
                           {QStringLiteral("1.6bit"), tr("1.6 bits a weight")},
                           {QStringLiteral("bf16"), tr("Conventional twin, 16 bits")}});
    setDevices({{}}, 1);
    m_choices->addWidget(m_device, 0, Qt::AlignLeading);
    m_choices->addLayout(m_details);
    m_details->addWidget(m_threads, 0, Qt::AlignLeading);
    m_details->addWidget(m_packing, 0, Qt::AlignLeading);
    m_details->addStretch(1);
    for (ChoiceButton* button : {m_device, m_threads, m_packing}) {
        connect(button, &ChoiceButton::chosenByPerson, this, &ConfigurationRow::changed);
        connect(button, &ChoiceButton::chosenByPerson, this, &ConfigurationRow::placeChoices);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(m_choices);
    row->addStretch(1);
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
    // One that has gone since it was chosen says so when it is to run.
    const QString chosen = m_device->chosen();
    if (!chosen.isEmpty()
        && std::ranges::none_of(choices, [&chosen](const ChoiceButton::Choice& choice) {
               return choice.key == chosen;
           })) {
        choices.push_back({chosen, app::displayText(chosen), tr("It is not there any more.")});
    }
    m_device->setChoices(choices);
    m_threads->setChoices(threadChoices(mostThreads));
}

void ConfigurationRow::setConfiguration(const app::ComparedConfiguration& configuration)
{
    m_device->setChosen(QString::fromStdString(configuration.device));
    m_threads->setChosen(QString::number(configuration.threads));
    m_packing->setChosen(QString::fromStdString(configuration.packing));
}

void ConfigurationRow::setRemovable(bool isRemovable)
{
    m_remove->setEnabled(isRemovable);
}

void ConfigurationRow::setNumber(int number)
{
    //: %1 is the number of a configuration on a list
    m_remove->setName(tr("Remove configuration %1").arg(number));
}

app::ComparedConfiguration ConfigurationRow::configuration() const
{
    app::ComparedConfiguration configuration;
    configuration.device = m_device->chosen().toStdString();
    configuration.threads = m_threads->chosen().toULongLong();
    configuration.packing = m_packing->chosen().toStdString();
    return configuration;
}

QString ConfigurationRow::description() const
{
    return QStringLiteral("%1 · %2").arg(m_device->chosenText(), m_threads->chosenText());
}

QSize ConfigurationRow::minimumSizeHint() const
{
    int width = 0; // of the widest one: below each other
    for (const ChoiceButton* button : {m_device, m_threads, m_packing}) {
        width = std::max(width, button->sizeHint().width());
    }
    return {width + m_remove->sizeHint().width() + m_theme.metrics().space(2),
            QWidget::minimumSizeHint().height()};
}

void ConfigurationRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeChoices();
}

// Side by side where there is room for all of them, else the device above the others.
void ConfigurationRow::placeChoices()
{
    const int gap = m_theme.metrics().space(2);
    const int details = m_threads->sizeHint().width() + gap + m_packing->sizeHint().width();
    const int room = width() - m_remove->sizeHint().width() - gap;
    const auto directionFor = [room](int needed) {
        return needed > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    };
    m_details->setDirection(directionFor(details));
    m_choices->setDirection(directionFor(m_device->sizeHint().width() + gap + details));
}

void ConfigurationRow::applyTheme()
{
    layout()->setSpacing(m_theme.metrics().space(2));
    m_choices->setSpacing(m_theme.metrics().space(2));
    m_details->setSpacing(m_theme.metrics().space(2));
    placeChoices();
}

} // namespace trilume::ui
