// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace trilume::ui {

// A button that says a whole sentence, in several lines where it is narrow.
class WrappingButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit WrappingButton(QWidget* parent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override; // its longest word

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int textWidth(int width) const; // of a button of this width
    [[nodiscard]] QStringList linesIn(int textWidth) const;
};

} // namespace trilume::ui
