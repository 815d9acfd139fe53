// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace trilume::ui {

class Theme;

// A document that never loads anything: a picture in a model's answer stays its words.
class MessageDocument final : public QTextDocument
{
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

    // Plain: what a person wrote, unchanged. Markdown: what a model wrote, GitHub dialect, no HTML.
    void setPlain(const QString& text, const Theme& theme);
    void setMarkdownAnswer(const QString& text, const Theme& theme);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void prepare(const Theme& theme);
    void styleBlocks(const Theme& theme);
};

// Single line breaks become breaks (a poem keeps its lines), which Markdown alone would join.
[[nodiscard]] QString withLineBreaks(const QString& markdown);

} // namespace trilume::ui
