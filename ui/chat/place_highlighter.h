// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace trilume::ui {

class Theme;

// A quiet ground behind the places of a prompt that are still to be filled in. [ui thread]
class PlaceHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    PlaceHighlighter(const Theme& theme, QTextDocument& document);

protected:
    void highlightBlock(const QString& text) override;

private:
    const Theme& m_theme;
};

} // namespace trilume::ui
