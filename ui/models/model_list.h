// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/model_row.h"

#include <QString>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace trilume::app {
class ModelController;
}

namespace trilume::ui {

class Theme;

// The models of the shelf, a row each; files that cannot be used lie under a line that says how
// many they are: whoever put one there finds out why, and nobody else reads about it. [ui thread]
class ModelList final : public QWidget
{
    Q_OBJECT

public:
    // `models` is borrowed and outlives this; nothing changes before update().
    ModelList(const Theme& theme, app::ModelController& models, QWidget* parent);

    // As the library and the model that answers are now. `loading`: the path of the one that is
    // being loaded; empty: none.
    void update(const QString& loading);

    [[nodiscard]] int usableCount() const { return static_cast<int>(m_usable.size()); }

    void focusFirst();
    [[nodiscard]] ModelRow* rowOf(const QString& path) const; // null: there is none

Q_SIGNALS:
    void rowMade(trilume::ui::ModelRow* row); // for whoever does what it asks for

private:
    using Rows = std::vector<ModelRow*>;

    void fill(Rows& rows, const std::vector<app::FoundModel>& models, QVBoxLayout& column);
    void step(const ModelRow& from, int rows);
    void updateFold();
    void applyTheme();

    const Theme& m_theme;
    app::ModelController& m_models;
    QString m_loading;
    Rows m_usable;
    Rows m_others;
    std::vector<app::FoundModel> m_unusable;
    QPushButton* m_fold;
    QVBoxLayout* m_usableRows;
    QVBoxLayout* m_otherRows;
};

} // namespace trilume::ui
