// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_table.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace trilume::app {
class SettingValues;
}

namespace trilume::ui {

class AddressLine;
class ChoiceButton;
class NumberField;
class Segments;
class Theme;

// What changes one setting: a field for a number or a text, buttons side by side for a choice or a
// flag, a menu where there are many to choose from. A number that is typed counts with Return or
// when the field is left, a step of the keys or the wheel at once, a text after a pause or when it
// is left. [ui thread]
class SettingEditor final : public QWidget
{
    Q_OBJECT

public:
    SettingEditor(const Theme& theme,
                  app::SettingValues& settings,
                  const app::SettingSpec& spec,
                  QWidget* parent);
    ~SettingEditor() override; // with what was typed

    // A text that is a word or two, in a field beside its name.
    [[nodiscard]] static bool isLine(const app::SettingSpec& spec);

    void update(); // shows the setting as it is

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildNumber();
    void buildText();
    void buildLine();
    void buildChoice();
    void takeText();
    void limitText();
    [[nodiscard]] QWidget* field() const;
    void applyTheme();

    const Theme& m_theme;
    app::SettingValues& m_settings;
    const app::SettingSpec& m_spec;
    QTimer m_pause;
    QPlainTextEdit* m_text = nullptr; // one of the six
    QString m_shown;                  // the setting that it shows, before it was edited
    QLineEdit* m_line = nullptr;
    AddressLine* m_address = nullptr;
    NumberField* m_number = nullptr;
    Segments* m_segments = nullptr;
    ChoiceButton* m_choice = nullptr;
};

} // namespace trilume::ui
