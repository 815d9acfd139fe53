// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_description.h"
#include "ui/frame/overlay.h"

class QLabel;

namespace trilume::ui {

class ScrollingBody;

// What a model is: its family in plain words, its shapes, how its weights and their inputs are
// kept, what a text takes of memory. [ui thread]
class ModelPanel final : public Overlay
{
    Q_OBJECT

public:
    // `name`: of the model.
    ModelPanel(const Theme& theme,
               QWidget& window,
               const QAction& own,
               const QList<QAction*>& kept,
               const QString& name,
               const app::ModelDescription& description);

protected:
    QSize wishedSize(const QSize& room) override;
    void takeFocus() override;

private:
    QLabel* addWords(const QString& text, const char* style);
    void addFacts(const QList<app::ModelFact>& facts);
    void addCopy(const QString& text);

    ScrollingBody* m_area;
};

} // namespace trilume::ui
