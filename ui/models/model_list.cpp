// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_list.h"

#include "app/library/model_controller.h"
#include "ui/models/model_facts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trilume::ui {

ModelList::ModelList(const Theme& theme, app::ModelController& models, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_models(models)
    , m_fold(new QPushButton(this))
    , m_usableRows(new QVBoxLayout)
    , m_otherRows(new QVBoxLayout)
{
    m_fold->setObjectName(QStringLiteral("unusableModels"));
    m_fold->setProperty("kind", QStringLiteral("hint"));
    m_fold->setCheckable(true);
    m_fold->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_usableRows);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addLayout(m_otherRows);
    connect(m_fold, &QPushButton::toggled, this, &ModelList::updateFold);
    connect(&theme, &Theme::changed, this, &ModelList::applyTheme);
    applyTheme();
}

void ModelList::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    for (QLayout* rows :
         {layout(), static_cast<QLayout*>(m_usableRows), static_cast<QLayout*>(m_otherRows)}) {
        rows->setSpacing(metrics.space(2));
    }
}

void ModelList::update(const QString& loading)
{
    m_loading = loading;
    std::vector<app::FoundModel> usable;
    m_unusable.clear();
    for (const app::FoundModel& model : m_models.library()->shelf().models) {
        (model.isUsable() ? usable : m_unusable).push_back(model);
    }
    fill(m_usable, usable, *m_usableRows);
    updateFold();
}

void ModelList::updateFold()
{
    const int count = static_cast<int>(m_unusable.size());
    m_fold->setIcon(m_theme.icon(m_fold->isChecked() ? QStringLiteral("chevron")
                                 : isRightToLeft()   ? QStringLiteral("previous")
                                                     : QStringLiteral("next")));
    m_fold->setVisible(count > 0);
    m_fold->setText(
        tr("%1 file(s) that cannot be used here", nullptr, count).arg(formatCount(count)));
    fill(m_others, m_fold->isChecked() ? m_unusable : std::vector<app::FoundModel>(), *m_otherRows);
}

// Rows that stay are the same widgets, so that the focus stays where it is.
void ModelList::fill(Rows& rows, const std::vector<app::FoundModel>& models, QVBoxLayout& column)
{
    Rows old = std::exchange(rows, {});
    for (const app::FoundModel& model : models) {
        const auto found = std::ranges::find_if(
            old, [&model](const ModelRow* row) { return row && row->model().path == model.path; });
        ModelRow* row = found == old.end() ? nullptr : std::exchange(*found, nullptr);
        if (row == nullptr) {
            row = new ModelRow(m_theme, model, this);
            connect(row, &ModelRow::stepRequested, this,
                    [this, row](int step) { this->step(*row, step); });
            Q_EMIT rowMade(row);
        }
        const bool answers = isInUse(model, m_models);
        const bool loads = !m_loading.isEmpty() && model.path == m_loading;
        row->setContent(model,
                        loads     ? ModelRow::Use::Loading
                        : answers ? ModelRow::Use::Answers
                                  : ModelRow::Use::Not,
                        m_models.library()->isAtStart(model) ? ModelRow::Start::This
                                                             : ModelRow::Start::Other);
        const int place = static_cast<int>(rows.size());
        if (column.indexOf(row) != place) {
            column.removeWidget(row);
            column.insertWidget(place, row);
        }
        rows.push_back(row);
    }
    for (std::size_t i = 0; i < old.size(); ++i) {
        ModelRow* row = old[i];
        if (row == nullptr) {
            continue;
        }
        const QWidget* focus = QApplication::focusWidget();
        if ((row == focus || row->isAncestorOf(focus)) && !rows.empty()) {
            rows[std::min(i, rows.size() - 1)]->setFocus(); // the one that takes its place
        }
        column.removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be what asked for this
    }
}

void ModelList::focusFirst()
{
    if (!m_usable.empty()) {
        m_usable.front()->setFocus();
    }
}

ModelRow* ModelList::rowOf(const QString& path) const
{
    const auto isIt = [&path](const ModelRow* row) {
        return row->model().path == path;
    };
    const auto found = std::ranges::find_if(m_usable, isIt);
    return found == m_usable.end() ? nullptr : *found;
}

void ModelList::step(const ModelRow& from, int rows)
{
    Rows all = m_usable;
    all.insert(all.end(), m_others.begin(), m_others.end());
    const auto place = std::ranges::find(all, &from);
    const auto wanted = (place - all.begin()) + rows;
    if (wanted >= 0 && wanted < static_cast<std::ptrdiff_t>(all.size())) {
        all[static_cast<std::size_t>(wanted)]->setFocus(Qt::TabFocusReason);
    }
}

} // namespace trilume::ui
