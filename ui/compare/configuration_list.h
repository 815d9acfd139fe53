// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_controller.h"

#include <QFrame>

#include <vector>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace trilume::ui {

class ConfigurationRow;
class Theme;

// The configurations of the next comparison, and its text where that is the person's own. [ui
// thread]
class ConfigurationList final : public QFrame
{
    Q_OBJECT

public:
    ConfigurationList(const Theme& theme, QWidget* parent);

    // Until the person changes something there are two: one thread of the processor, and all of
    // them or the device that is in use.
    void setDevices(const std::vector<app::ComparableDevice>& devices, int mostThreads);
    void setModels(const std::vector<app::ComparableModel>& models,
                   const QStringList& instructionSets);
    void setOwnTextShown(bool isShown);
    void setOwnText(const QString& text);

    [[nodiscard]] std::vector<app::ComparedConfiguration> configurations() const;
    [[nodiscard]] QString description(int index) const; // of one; empty where there is none
    [[nodiscard]] QString ownText() const;

    void focusFirst();
    void focusOwnText();

Q_SIGNALS:
    void changed();

private:
    void applyTheme();
    ConfigurationRow& addRow(const app::ComparedConfiguration& configuration);
    void removeRow(ConfigurationRow& row);
    void updateRows();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QVBoxLayout* m_rowColumn;
    QPlainTextEdit* m_text;
    QPushButton* m_add;
    std::vector<ConfigurationRow*> m_rows;
    std::vector<app::ComparableDevice> m_devices;
    std::vector<app::ComparableModel> m_models;
    QStringList m_instructionSets;
    int m_mostThreads = 1;
    bool m_isUntouched = true;
};

} // namespace trilume::ui
