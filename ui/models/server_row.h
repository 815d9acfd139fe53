// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trilume::app {
class ModelController;
} // namespace trilume::app

namespace trilume::ui {

class ElidedLabel;
class Theme;

// Among the models, the one on a server that was used last; not there before one was. [ui thread]
// Its button switches to it; nothing goes out before a question.
class ServerRow final : public QFrame
{
    Q_OBJECT

public:
    // `models` is borrowed and outlives it.
    ServerRow(const Theme& theme, app::ModelController& models, QWidget* parent);

Q_SIGNALS:
    void failed(const QString& message); // one sentence why it cannot be used

private:
    void applyTheme();
    void update();
    void use();

    const Theme& m_theme;
    app::ModelController& m_models;
    ElidedLabel* m_name;
    QLabel* m_state;
    QPushButton* m_use;
    ElidedLabel* m_where;
    QVBoxLayout* m_column;
};

} // namespace trilume::ui
