// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/selection.h"

#include <QWidget>

#include <vector>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace trilume::ui {

class PartSwitch;
class Theme;

// What is to be taken off the values.
enum class DifferenceFrom
{
    Nothing = 1,
    TokenAtCursor = 2,
    ThisRecording = 3, // as it is now: kept, to be compared with others
};

// What stands over the view: the name of the quantity, a sentence or two on it, its parts, and the
// tools of the map. [ui thread]
class ViewHead final : public QWidget
{
    Q_OBJECT

public:
    ViewHead(const Theme& theme, QWidget* parent);

    void setQuantities(const std::vector<QuantityInfo>& all); // of the chooser

    void setSelection(const Selection& selection);
    // Whose recording differences are from; empty: of the one that is shown, kept.
    void setOtherRun(const QString& name);
    void setChooserShown(bool isShown); // the menu that stands in for the list
    void dropRange();                   // colours are not held any more

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void quantityChosen(const QString& word);
    void partChosen(int part);
    void zoomRequested(int steps);
    void rangeHeld(bool isHeld);
    void layersAloneChosen(bool areAlone);
    void differenceChosen(trilume::ui::DifferenceFrom from);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void buildChooser();
    void buildTools();
    void buildDifference();
    void applyTheme();

    const Theme& m_theme;
    QBoxLayout* m_column;
    QLabel* m_title;
    QToolButton* m_chooser;
    QAction* m_fromRecording = nullptr;
    QWidget* m_tools;
    QToolButton* m_alone;
    QToolButton* m_hold;
    QToolButton* m_difference;
    QLabel* m_explanation;
    PartSwitch* m_parts;
    Selection m_selection;
};

} // namespace trilume::ui
