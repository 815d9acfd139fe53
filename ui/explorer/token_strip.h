// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QPainter;

namespace trilume::ui {

class Theme;

// The text under a map: one word for each column, slanted so that words of any length fit; the
// tokens at which a message begins have a mark. A click chooses a token. [ui thread]
class TokenStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Label
    {
        QString text;
        bool beginsMessage = false;
        bool isWritten = false; // by the model
    };

    TokenStrip(const Theme& theme, QWidget* parent);

    void setLabels(std::vector<Label> labels);
    void setColumns(double left, double width); // pixels: where the first begins, of each
    void setCurrent(int label);                 // -1: none

    [[nodiscard]] const std::vector<Label>& labels() const { return m_labels; }

    [[nodiscard]] int current() const { return m_current; }

    // Where a click chooses this label.
    [[nodiscard]] QPoint pointOf(int label) const;

    void paintTo(QPainter& painter) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int label);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override; // tool tips: the whole token

private:
    [[nodiscard]] double centre(int label) const;
    [[nodiscard]] int labelAt(const QPointF& point) const; // -1: none
    [[nodiscard]] int stride() const; // every how many-th label there is room for

    const Theme& m_theme;
    std::vector<Label> m_labels;
    double m_left = 0.0;
    double m_width = 1.0;
    int m_current = -1;
};

} // namespace trilume::ui
