// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_row.h"

#include "app/platform/display_text.h"
#include "app/platform/joined_text.h"
#include "ui/models/model_facts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/menu_hover.h"
#include "ui/widgets/text_direction.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace trilume::ui {

ModelRow::ModelRow(const Theme& theme, const app::FoundModel& model, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(model)
    , m_name(new ElidedLabel(this))
    , m_state(new QLabel(this))
    , m_useButton(new QPushButton(tr("Use"), this))
    , m_more(new IconButton(theme,
                            QStringLiteral("more"),
                            tr("More for this model"),
                            QStringLiteral("plain"),
                            this))
    , m_menu(new QMenu(this))
    , m_facts(new QLabel(this))
    , m_where(new ElidedLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("modelRow"));
    setProperty("surface", QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(m_useButton, &QPushButton::clicked, this,
            [this] { Q_EMIT useRequested(m_model.path); });
    connect(m_menu, &QMenu::aboutToShow, this, &ModelRow::fillMenu);
    connect(&theme, &Theme::changed, this, &ModelRow::applyTheme);
    applyTheme();
}

void ModelRow::build()
{
    m_name->setObjectName(QStringLiteral("modelName"));
    m_name->setProperty("textStyle", QStringLiteral("title"));
    m_state->setObjectName(QStringLiteral("modelState"));
    m_state->setProperty("textStyle", QStringLiteral("groupTitle"));
    m_state->setProperty("tone", QStringLiteral("accent"));
    m_useButton->setObjectName(QStringLiteral("useModel"));
    m_useButton->setProperty("kind", QStringLiteral("link"));
    m_more->setObjectName(QStringLiteral("moreForModel"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("modelRowMenu"));
    endHoverWithMenu(*m_more, *m_menu);
    m_facts->setObjectName(QStringLiteral("modelFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText); // the file says some of it
    m_facts->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_where->setObjectName(QStringLiteral("modelPath"));
    const std::array<QLabel*, 2> notes{m_facts, m_where};
    for (QLabel* note : notes) {
        note->setProperty("textStyle", QStringLiteral("note"));
        note->setProperty("tone", QStringLiteral("muted"));
    }
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    head->addWidget(m_useButton);
    head->addWidget(m_more);
    m_column->addLayout(head);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_where);
}

void ModelRow::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_column->setContentsMargins(metrics.space(4), metrics.space(2), metrics.space(2),
                                 metrics.space(3));
    m_column->setSpacing(metrics.px(2));
}

QString ModelRow::whereItLies(Start start) const
{
    const QString place = m_model.isBundled ? tr("Comes with Trilume") : pathText(m_model.path);
    //: %1 is where a model lies: the path of a file, or "Comes with Trilume"
    return start == Start::This ? tr("Opened at each start \u00b7 %1").arg(place) : place;
}

void ModelRow::setContent(const app::FoundModel& model, Use use, Start start)
{
    m_model = model;
    m_use = use;
    m_start = start;
    m_name->setText(model.name);
    m_facts->setText(model.isUsable() ? modelFacts(model) : app::displaySentence(model.problem));
    m_where->setText(whereItLies(start));
    m_where->setVisible(model.isUsable()); // the sentence names it
    m_state->setText(use == Use::Answers   ? tr("In use")
                     : use == Use::Loading ? tr("Loading\u2026")
                                           : QString());
    m_state->setVisible(use != Use::Not);
    m_useButton->setVisible(use == Use::Not && model.isUsable());
    //: %1 is the name of a model
    m_useButton->setAccessibleName(tr("Use %1").arg(inOneRun(model.name)));
    //: %1 is the name of a model
    m_more->setAccessibleName(tr("More for %1").arg(inOneRun(model.name)));
    QStringList words{inOneRun(model.name)};
    if (use != Use::Not) {
        words.append(m_state->text());
    }
    words.append(m_facts->text());
    if (model.isUsable()) {
        words.append(m_where->text());
    }
    setAccessibleName(app::factsText(words));
}

void ModelRow::fillMenu()
{
    m_menu->clear();
    if (m_model.isUsable()) {
        QAction* start = m_menu->addAction(tr("Open at each start"));
        start->setObjectName(QStringLiteral("openAtStart"));
        start->setCheckable(true);
        start->setChecked(m_start == Start::This);
        connect(start, &QAction::triggered, this, [this](bool isWanted) {
            if (isWanted) {
                Q_EMIT startRequested(m_model);
            } else {
                Q_EMIT lastUsedAtStartRequested();
            }
        });
    }
    if (!m_model.description.family.isEmpty()) {
        QAction* about = m_menu->addAction(tr("What this model is\u2026"));
        about->setObjectName(QStringLiteral("aboutThisModel"));
        connect(about, &QAction::triggered, this, [this] { Q_EMIT aboutRequested(m_model); });
    }
    if (m_use == Use::Answers) {
        QAction* markers = m_menu->addAction(tr("Chat markers\u2026"));
        markers->setObjectName(QStringLiteral("showMarkers"));
        connect(markers, &QAction::triggered, this, &ModelRow::markersRequested);
    }
    QAction* folder = m_menu->addAction(tr("Show in folder"));
    folder->setObjectName(QStringLiteral("showInFolder"));
    connect(folder, &QAction::triggered, this, [this] { Q_EMIT folderRequested(m_model.path); });
    if (m_model.isUsable()) {
        QAction* copy = m_menu->addAction(m_model.fingerprint.isEmpty()
                                              ? tr("Fingerprint: known once it was used")
                                              : tr("Copy the fingerprint"));
        copy->setObjectName(QStringLiteral("copyFingerprint"));
        copy->setEnabled(!m_model.fingerprint.isEmpty());
        connect(copy, &QAction::triggered, this,
                [this] { QGuiApplication::clipboard()->setText(m_model.fingerprint); });
    }
    if (!m_model.isBundled) {
        m_menu->addSeparator();
        QAction* remove = m_menu->addAction(tr("Move to the trash"));
        remove->setObjectName(QStringLiteral("removeModel"));
        remove->setEnabled(m_use == Use::Not);
        connect(remove, &QAction::triggered, this,
                [this] { Q_EMIT removeRequested(m_model.path); });
    }
}

void ModelRow::keyPressEvent(QKeyEvent* event)
{
    if (!hasFocus()) { // it is for one of its buttons, which leaves Return to its parent
        QFrame::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model.isUsable() && m_use == Use::Not) {
            Q_EMIT useRequested(m_model.path);
        }
        return;
    case Qt::Key_Delete:
        if (m_use != Use::Loading) {
            Q_EMIT removeRequested(m_model.path); // whoever refuses says why
        }
        return;
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void ModelRow::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    m_menu->popup(isByKey ? m_more->mapToGlobal(QPoint(0, m_more->height())) : event->globalPos());
}

} // namespace trilume::ui
