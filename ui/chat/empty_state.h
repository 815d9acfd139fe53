// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trilume::app {
class ModelController;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class Theme;

// What a chat shows before its first message: three example prompts, what the bundled model is good
// for, and, until it is closed for good, a card that says what is special; without a model, the way
// to one. [ui thread]
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme& theme,
               app::Settings& settings,
               const app::ModelController& models,
               QWidget* parent);

    void setMode(app::ChatMode mode);

Q_SIGNALS:
    void promptChosen(const QString& prompt);
    void openModelRequested();
    void modelsRequested(); // their page

private:
    void build();
    void addWaysToModels(QVBoxLayout& column);
    void buildCard();
    void applyTheme();
    void updateContent();
    [[nodiscard]] QStringList prompts() const;

    const Theme& m_theme;
    app::Settings& m_settings;
    const app::ModelController& m_models;
    QLabel* m_heading;
    QLabel* m_hint;
    QList<QPushButton*> m_prompts;
    QPushButton* m_openModel;
    QPushButton* m_getModel;
    QLabel* m_about; // what the bundled model is good for
    QPushButton* m_larger;
    QFrame* m_card;
    QLabel* m_cardText = nullptr;
    app::ChatMode m_mode = app::ChatMode::Dialogue;
};

} // namespace trilume::ui
