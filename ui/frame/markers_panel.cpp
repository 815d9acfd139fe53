// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/markers_panel.h"

#include "app/library/marker_forms.h"
#include "app/library/model_controller.h"
#include "ui/frame/marker_text.h"
#include "ui/frame/scrolling_body.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menu_hover.h"
#include "ui/widgets/text_direction.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kMarkersWidth = 600;
constexpr int kLongestMarker = 1000; // characters, as typed
constexpr int kMostStops = 16;
constexpr int kStopLines = 3;

using app::ModelMarkers;

// In the order of the fields.
constexpr std::array<QString ModelMarkers::*, 6> kPlaces{
    &ModelMarkers::systemPrefix, &ModelMarkers::systemSuffix,    &ModelMarkers::userPrefix,
    &ModelMarkers::userSuffix,   &ModelMarkers::assistantPrefix, &ModelMarkers::assistantSuffix,
};

QString whoseMarkers(const app::ModelSummary& model)
{
    if (!model.markersProblem.isEmpty()) {
        //: %1 is a whole sentence that says what is wrong
        return MarkersPanel::tr("Those that you gave it are not used: %1")
            .arg(model.markersProblem);
    }
    if (model.givenMarkers) {
        return MarkersPanel::tr("These were given by you.");
    }
    return model.ownMarkers
               ? MarkersPanel::tr("These are of the model file.")
               : MarkersPanel::tr("The model file has none: it is a base model, which reads a chat "
                                  "as plain text, each message behind the name of its writer.");
}

} // namespace

MarkersPanel::MarkersPanel(const Theme& theme,
                           QWidget& window,
                           const QAction& own,
                           const QList<QAction*>& kept,
                           app::ModelController& models)
    : Overlay(theme, window, own, kept)
    , m_models(models)
    , m_area(new ScrollingBody(theme, "markersArea", theme.metrics().space(1), &sheet()))
    , m_content(m_area->widget())
    , m_body(&m_area->body())
{
    setObjectName(QStringLiteral("markersPanel"));
    addHead(tr("Chat markers of the model"));
    fill();
    column().addWidget(m_area, 1);
    column().setContentsMargins(0, 0, 0, theme.metrics().space(2));
    connectModels();
    const app::ModelSummary& model = models.summary();
    show(
        model.givenMarkers.value_or(model.ownMarkers.value_or(app::markerForms().front().markers)));
}

void MarkersPanel::fill()
{
    const app::ModelSummary& model = m_models.summary();
    addWords(tr("What stands before and behind each message when %1 reads a chat. A model "
                "understands those that it was trained with. \\n is a new line, \\t a tab, \\\\ a "
                "backslash.")
                 .arg(inOneRun(model.name)),
             "markersWords")
        ->setProperty("tone", QStringLiteral("muted"));
    addWords(whoseMarkers(model), "whoseMarkers")
        ->setContentsMargins(0, theme().metrics().space(1), 0, 0);
    auto* forms = new QToolButton(m_content);
    const QString arrow = QStringLiteral(" \u25BE"); // untranslated: the sign of a menu
    forms->setText(tr("Fill in a known form") + arrow);
    forms->setAccessibleName(tr("Fill in a known form"));
    forms->setPopupMode(QToolButton::InstantPopup);
    forms->setFocusPolicy(Qt::StrongFocus);
    forms->setObjectName(QStringLiteral("markerForms"));
    forms->setProperty("kind", QStringLiteral("hint"));
    auto* menu = new QMenu(forms);
    menu->setObjectName(QStringLiteral("markerFormsMenu"));
    forms->setMenu(menu);
    endHoverWithMenu(*forms, *menu);
    fillForms(*menu);
    auto* formsRow = new QHBoxLayout;
    formsRow->setContentsMargins(0, theme().metrics().space(2), 0, theme().metrics().space(2));
    formsRow->addWidget(forms);
    formsRow->addStretch(1);
    m_body->addLayout(formsRow);
    addFields();
    addTitle(tr("What the model reads"));
    m_example = addWords({}, "markersExample");
    m_example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_example->setAccessibleName(tr("What the model reads"));
    m_message = addWords({}, "markersMessage");
    addButtons();
    m_body->addStretch(1);
}

void MarkersPanel::fillForms(QMenu& menu)
{
    if (m_models.summary().ownMarkers) {
        QAction* own = menu.addAction(tr("Of the model file"));
        own->setObjectName(QStringLiteral("markerForm.own"));
        connect(own, &QAction::triggered, this, [this] {
            if (const auto& markers = m_models.summary().ownMarkers) {
                show(*markers);
            }
        });
    }
    for (const app::MarkerForm& form : app::markerForms()) {
        QAction* action = menu.addAction(app::markerFormName(form));
        action->setObjectName(QStringLiteral("markerForm.") + QLatin1String(form.key));
        connect(action, &QAction::triggered, this,
                [this, markers = &form.markers] { show(*markers); });
    }
}

QLabel* MarkersPanel::addWords(const QString& text, const char* name)
{
    auto* label = new QLabel(text, m_content);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText); // some of it is a file's
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

QLabel* MarkersPanel::addTitle(const QString& text)
{
    QLabel* title = addWords(text, "markersTitle");
    title->setProperty("textStyle", QStringLiteral("groupTitle"));
    title->setContentsMargins(0, theme().metrics().space(2), 0, 0);
    return title;
}

QLineEdit* MarkersPanel::addField(QGridLayout& grid, int row, int column, const char* name)
{
    auto* field = new QLineEdit(m_content);
    field->setObjectName(QLatin1String(name));
    field->setMaxLength(kLongestMarker);
    grid.addWidget(field, row, column);
    connect(field, &QLineEdit::textChanged, this, &MarkersPanel::updateExample);
    connect(field, &QLineEdit::returnPressed, this, &MarkersPanel::use);
    return field;
}

void MarkersPanel::addFields()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(theme().metrics().space(2));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const QStringList places{tr("Before"), tr("Behind")};
    const QStringList whose{tr("System prompt"), tr("Your message"), tr("Answer")};
    constexpr std::array<const char*, 6> kNames{"systemPrefix",    "systemSuffix",
                                                "userPrefix",      "userSuffix",
                                                "assistantPrefix", "assistantSuffix"};
    for (int column = 0; column < 2; ++column) {
        auto* title = new QLabel(places[column], m_content);
        title->setProperty("textStyle", QStringLiteral("groupTitle"));
        grid->addWidget(title, 0, column + 1);
    }
    for (std::size_t place = 0; place < m_fields.size(); ++place) {
        const int row = static_cast<int>(place) / 2;
        const int column = static_cast<int>(place) % 2;
        QLineEdit* field = addField(*grid, row + 1, column + 1, kNames.at(place));
        m_fields.at(place) = field;
        //: %1 is "Your message", say, %2 is "before" or "behind"
        field->setAccessibleName(tr("%1, %2").arg(whose[row], places[column].toLower()));
        if (column == 0) {
            auto* label = new QLabel(whose[row], m_content);
            label->setBuddy(field);
            grid->addWidget(label, row + 1, 0);
        }
    }
    m_body->addLayout(grid);
    QLabel* title = addTitle(tr("Texts that end an answer, one in each line"));
    m_stop = new QPlainTextEdit(m_content);
    m_stop->setObjectName(QStringLiteral("markersStop"));
    m_stop->setAccessibleName(title->text());
    m_stop->setProperty("kind", QStringLiteral("field"));
    m_stop->setTabChangesFocus(true);
    m_stop->setFixedHeight(kStopLines * m_stop->fontMetrics().lineSpacing()
                           + theme().metrics().space(6));
    title->setBuddy(m_stop);
    m_body->addWidget(m_stop);
}

void MarkersPanel::addButtons()
{
    m_useOwn = new QPushButton(m_models.summary().ownMarkers ? tr("Use those of the file again")
                                                             : tr("Use none again"),
                               m_content);
    m_useOwn->setObjectName(QStringLiteral("useOwnMarkers"));
    m_use = new QPushButton(tr("Use these"), m_content);
    m_use->setObjectName(QStringLiteral("useMarkers"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, theme().metrics().space(3), 0, 0);
    row->setSpacing(theme().metrics().space(2));
    row->addStretch(1);
    for (QPushButton* button : {m_useOwn, m_use}) {
        button->setProperty("kind", QStringLiteral("plain"));
        row->addWidget(button);
    }
    m_body->addLayout(row);
    const app::ModelSummary& model = m_models.summary();
    m_useOwn->setVisible(model.givenMarkers || !model.markersProblem.isEmpty());
    connect(m_useOwn, &QAbstractButton::clicked, this, &MarkersPanel::useOwn);
    connect(m_use, &QAbstractButton::clicked, this, &MarkersPanel::use);
}

void MarkersPanel::connectModels()
{
    connect(&m_models, &app::ModelController::markersKept, this, &MarkersPanel::dismiss);
    connect(&m_models, &app::ModelController::markersRefused, this, [this](const QString& message) {
        m_use->setEnabled(true);
        m_useOwn->setEnabled(true);
        say(message);
    });
    // What is shown is of another one.
    connect(&m_models, &app::ModelController::loaded, this, &MarkersPanel::dismiss);
}

void MarkersPanel::show(const ModelMarkers& markers)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i)->setText(typedMarker(markers.*kPlaces.at(i)));
        m_fields.at(i)->setCursorPosition(0);
    }
    QStringList stops;
    for (const QString& stop : markers.stop) {
        stops.append(typedMarker(stop));
    }
    m_stop->setPlainText(stops.join(u'\n'));
    updateExample();
    say({});
}

std::optional<ModelMarkers> MarkersPanel::typed()
{
    ModelMarkers markers;
    const auto take = [this](const QString& text, const QString& field) -> std::optional<QString> {
        std::optional<QString> marker = markerOf(text);
        if (!marker) {
            //: %1 is the name of a field, %2 what was typed in it
            say(tr("%1: found a backslash in \u201c%2\u201d that is none of \\n, \\t and \\\\.")
                    .arg(field, inOneRun(text)));
        }
        return marker;
    };
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QLineEdit& field = *m_fields.at(i);
        const std::optional<QString> marker = take(field.text(), field.accessibleName());
        if (!marker) {
            return std::nullopt;
        }
        markers.*kPlaces.at(i) = *marker;
    }
    const QStringList stops = m_stop->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    if (stops.size() > kMostStops) {
        say(tr("There are %1 texts that end an answer, expected at most %2.")
                .arg(stops.size())
                .arg(kMostStops));
        return std::nullopt;
    }
    for (const QString& stop : stops) {
        const std::optional<QString> marker = take(stop, m_stop->accessibleName());
        if (!marker) {
            return std::nullopt;
        }
        markers.stop.append(*marker);
    }
    if (markers.userSuffix.isEmpty() && markers.assistantPrefix.isEmpty()) {
        say(tr("Nothing stands between your message and the answer: the model would read them as "
               "one text."));
        return std::nullopt;
    }
    return markers;
}

void MarkersPanel::updateExample()
{
    ModelMarkers markers;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString text = m_fields.at(i)->text();
        markers.*kPlaces.at(i) = markerOf(text).value_or(text);
    }
    m_example->setText(markedExample(markers));
    arrange();
}

void MarkersPanel::use()
{
    if (const std::optional<ModelMarkers> markers = typed()) {
        give(markers);
    }
}

void MarkersPanel::useOwn()
{
    give(std::nullopt);
}

// An answer that is being written comes first.
void MarkersPanel::give(const std::optional<ModelMarkers>& markers)
{
    m_use->setEnabled(false);
    m_useOwn->setEnabled(false);
    say(tr("The model tries them\u2026"));
    m_models.giveMarkers(markers);
}

void MarkersPanel::say(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    arrange();
    if (!message.isEmpty()) {
        QMetaObject::invokeMethod( // once it has its place
            this, [this] { m_area->ensureWidgetVisible(m_message); }, Qt::QueuedConnection);
    }
}

QSize MarkersPanel::wishedSize(const QSize& room)
{
    const int width = std::min(theme().metrics().px(kMarkersWidth), room.width());
    const int head = column().sizeHint().height() - m_area->sizeHint().height();
    return {width, head + m_area->heightFor(width)};
}

void MarkersPanel::takeFocus()
{
    m_fields.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace trilume::ui
