// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompts/prompt_library.h"

#include <QObject>
#include <QPointer>

namespace trilume::ui {

class Composer;
class PromptPanel;
class Theme;
class WindowActions;

// Opens the prompts and puts the chosen one into the message. [ui thread] Both are borrowed.
class PromptCommands final : public QObject
{
    Q_OBJECT

public:
    // `path`: of the file of prompts.
    PromptCommands(const Theme& theme, Composer& composer, const QString& path, QObject* parent);

    void follow(const WindowActions& actions);
    void forgetAll(); // with the file

private:
    void open(const WindowActions& actions);

    const Theme& m_theme;
    Composer& m_composer;
    app::PromptLibrary m_library;
    QPointer<PromptPanel> m_panel;
};

} // namespace trilume::ui
