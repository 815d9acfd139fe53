// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/quantities.h"

#include <QScrollArea>
#include <QStringList>

#include <vector>

class QButtonGroup;

namespace trilume::ui {

class Theme;

// What can be shown, in groups; the arrow keys go through it. [ui thread]
class QuantityList final : public QScrollArea
{
    Q_OBJECT

public:
    QuantityList(const Theme& theme, QWidget* parent);

    // In the place of those before; none is chosen until setCurrent().
    void setQuantities(const std::vector<QuantityInfo>& all);

    // Its word; chosen() comes if it was another one.
    void setCurrent(const QString& word);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& word);

private:
    [[nodiscard]] int listWidth() const;
    void applyTheme();

    const Theme& m_theme;
    QButtonGroup* m_buttons; // by their index in m_words
    QStringList m_words;
};

} // namespace trilume::ui
