// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/view_head.h"

#include "ui/explorer/part_switch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/text_direction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kNamesNeed = 580; // pixels at 100 %
constexpr int kToolsNeed = 440;
constexpr int kHeadTitleHeight = 32; // of a button: the title stays where it is without any

} // namespace

ViewHead::ViewHead(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_title(new ElidedLabel(this))
    , m_chooser(new QToolButton(this))
    , m_tools(new QWidget(this))
    , m_alone(new QToolButton(m_tools))
    , m_hold(new QToolButton(m_tools))
    , m_difference(new QToolButton(m_tools))
    , m_explanation(new QLabel(this))
    , m_parts(new PartSwitch(theme, QStringLiteral("part"), this))
{
    m_title->setObjectName(QStringLiteral("quantityTitle"));
    m_title->setProperty("textStyle", QStringLiteral("heading"));
    m_explanation->setObjectName(QStringLiteral("quantityExplanation"));
    m_explanation->setProperty("tone", QStringLiteral("muted"));
    m_explanation->setWordWrap(true);
    m_parts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    buildChooser();
    buildTools();
    auto* row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addWidget(m_chooser);
    row->addStretch(1);
    row->addWidget(m_tools);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(row);
    m_column->addWidget(m_explanation);
    m_column->addWidget(m_parts);
    connect(m_parts, &PartSwitch::chosen, this, &ViewHead::partChosen);
    connect(&theme, &Theme::changed, this, &ViewHead::applyTheme);
    applyTheme();
}

void ViewHead::applyTheme()
{
    m_column->setSpacing(m_theme.metrics().space(2));
    m_title->setMinimumHeight(m_theme.metrics().px(kHeadTitleHeight));
}

void ViewHead::setSelection(const Selection& selection)
{
    m_selection = selection;
    m_title->setText(selection.info.name);
    m_explanation->setText(selection.reference
                               //: %1: a token, or a recording that was kept
                               ? tr("How much more it is than at %1: blue is less, amber is more.")
                                     .arg(selection.reference->words())
                               : selection.info.explanation);
    m_difference->setChecked(selection.reference.has_value());
    fit();
}

void ViewHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Narrower than its parts: fit() then leaves some of them out.
QSize ViewHead::minimumSizeHint() const
{
    return QSize(m_theme.metrics().px(160), QWidget::minimumSizeHint().height());
}

void ViewHead::fit()
{
    const Metrics& metrics = m_theme.metrics();
    const QuantityInfo& info = m_selection.info;
    const bool hasRoomForNames = width() >= metrics.px(kNamesNeed);
    m_parts->setNames(hasRoomForNames ? titlesOf(m_selection.partList())
                                      : shortTitlesOf(m_selection.partList()));
    m_parts->setCurrent(static_cast<int>(m_selection.part()));
    m_alone->setVisible(hasRoomForNames);
    m_tools->setVisible(info.view == QuantityView::Tokens && width() >= metrics.px(kToolsNeed));
}

void ViewHead::setChooserShown(bool isShown)
{
    m_chooser->setVisible(isShown);
}

void ViewHead::dropRange()
{
    m_hold->setChecked(false);
}

// Stands in for the list where there is no room for it.
void ViewHead::buildChooser()
{
    m_chooser->setObjectName(QStringLiteral("quantityChooser"));
    m_chooser->setProperty("kind", QStringLiteral("segment"));
    const QString arrow = QStringLiteral("\u25BE"); // untranslated: the sign of a menu
    m_chooser->setText(arrow);
    m_chooser->setAccessibleName(tr("Choose another quantity"));
    m_chooser->setToolTip(m_chooser->accessibleName());
    m_chooser->setFocusPolicy(Qt::TabFocus);
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    m_chooser->setMenu(new QMenu(m_chooser));
}

void ViewHead::buildDifference()
{
    m_difference->setObjectName(QStringLiteral("difference"));
    m_difference->setText(tr("Difference"));
    m_difference->setToolTip(tr("Show how values differ from those of a token or of another "
                                "recording"));
    m_difference->setCheckable(true);
    m_difference->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_difference);
    const auto add = [&](const char* name, const QString& words, DifferenceFrom from) {
        QAction* action = menu->addAction(words);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, from] { Q_EMIT differenceChosen(from); });
    };
    add("differenceFromToken", tr("From the token at the cursor"), DifferenceFrom::TokenAtCursor);
    add("differenceFromRecording", tr("From this recording, kept as it is"),
        DifferenceFrom::ThisRecording);
    m_fromRecording = menu->actions().constLast();
    menu->addSeparator();
    add("differenceOff", tr("Values as they are"), DifferenceFrom::Nothing);
    // Checked is what the page says, not who pressed it last.
    connect(menu, &QMenu::aboutToHide, this,
            [this] { m_difference->setChecked(m_selection.reference.has_value()); });
    m_difference->setMenu(menu);
}

void ViewHead::setOtherRun(const QString& name)
{
    m_fromRecording->setText(name.isEmpty() ? tr("From this recording, kept as it is")
                                            //: %1 is a run of a comparison
                                            : tr("From %1").arg(inItsDirection(name)));
}

void ViewHead::setQuantities(const std::vector<QuantityInfo>& all)
{
    QMenu* menu = m_chooser->menu();
    menu->clear();
    QString group;
    for (const QuantityInfo& info : all) {
        if (!group.isEmpty() && info.group != group) {
            menu->addSeparator();
        }
        group = info.group;
        QAction* action = menu->addAction(plainLabel(info.name));
        connect(action, &QAction::triggered, this,
                [this, word = info.word] { Q_EMIT quantityChosen(word); });
    }
}

void ViewHead::buildTools()
{
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(m_theme.metrics().px(2));
    m_alone->setObjectName(QStringLiteral("layersAlone"));
    m_alone->setText(tr("Each layer alone"));
    m_alone->setToolTip(
        tr("Every layer from its own least to its own largest value, so that a loud one does not "
           "darken the others"));
    m_alone->setCheckable(true);
    connect(m_alone, &QToolButton::toggled, this, &ViewHead::layersAloneChosen);
    tools->addWidget(m_alone);
    m_hold->setObjectName(QStringLiteral("holdColours"));
    m_hold->setText(tr("Hold colours"));
    m_hold->setToolTip(tr("Colours keep their meaning while new tokens come"));
    m_hold->setCheckable(true);
    connect(m_hold, &QToolButton::toggled, this, &ViewHead::rangeHeld);
    tools->addWidget(m_hold);
    buildDifference();
    tools->addWidget(m_difference);
    const auto addZoom = [this, tools](const char* name, const QString& sign, const QString& spoken,
                                       int steps) {
        auto* button = new QToolButton(m_tools);
        button->setObjectName(QLatin1String(name));
        button->setText(sign);
        button->setToolTip(spoken);
        button->setAccessibleName(spoken);
        connect(button, &QToolButton::clicked, this,
                [this, steps] { Q_EMIT zoomRequested(steps); });
        tools->addWidget(button);
    };
    addZoom("zoomOut", QStringLiteral("\u2212"), tr("More tokens"), -1);
    addZoom("zoomIn", QStringLiteral("+"), tr("Fewer tokens, wider"), 1);
    for (QToolButton* button : m_tools->findChildren<QToolButton*>()) {
        button->setProperty("kind", QStringLiteral("segment"));
        button->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace trilume::ui
