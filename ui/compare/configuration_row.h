// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_controller.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace trilume::ui {

class ChoiceButton;
class IconButton;
class Theme;

// One configuration to compare: its device, its threads, the packing of its weights; where more is
// asked for, its model and its instruction set as well. [ui thread]
class ConfigurationRow final : public QWidget
{
    Q_OBJECT

public:
    ConfigurationRow(const Theme& theme, QWidget* parent);

    void setDevices(const std::vector<app::ComparableDevice>& devices, int mostThreads);
    void setModels(const std::vector<app::ComparableModel>& models,
                   const QStringList& instructionSets);
    void setConfiguration(const app::ComparedConfiguration& configuration);
    void setRemovable(bool isRemovable);
    void setNumber(int number); // from 1

    [[nodiscard]] app::ComparedConfiguration configuration() const;
    [[nodiscard]] QString description()
        const; // "Processor · 2 threads", and what else is not as usual

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed(); // by the person
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void placeChoices();
    void limitChoices(int room); // pixels
    void updateMore();

    const Theme& m_theme;
    ChoiceButton* m_device;
    ChoiceButton* m_threads;
    ChoiceButton* m_packing;
    ChoiceButton* m_model;
    ChoiceButton* m_isa;
    IconButton* m_more;
    IconButton* m_remove;
    QBoxLayout* m_choices;  // the device and the details
    QBoxLayout* m_details;  // threads and packing
    QBoxLayout* m_rest;     // model and instruction set, hidden until they are asked for
    bool m_hasRoom = false; // it was laid out
};

} // namespace trilume::ui
