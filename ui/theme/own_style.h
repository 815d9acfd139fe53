// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace trilume::ui {

class Theme;

// Fusion with the icons of this program where Qt would bring its own: in the file dialog, where the
// desktop has none. [ui thread] The application owns it; it asks `theme` only for new icons.
class OwnStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit OwnStyle(const Theme& theme);

    [[nodiscard]] QIcon standardIcon(StandardPixmap which,
                                     const QStyleOption* option,
                                     const QWidget* widget) const override;
    // Answers are words, without a picture beside them.
    [[nodiscard]] int styleHint(StyleHint hint,
                                const QStyleOption* option,
                                const QWidget* widget,
                                QStyleHintReturn* returned) const override;

private:
    const Theme& m_theme;
};

} // namespace trilume::ui
