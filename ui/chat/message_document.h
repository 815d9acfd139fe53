// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QTextDocument>

#include <vector>

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
    // A text of two parts: what the person began, quiet, and how the model went on.
    void setContinuation(const QString& beginning, const QString& text, const Theme& theme);

    // What is painted behind the text, in its coordinates.
    [[nodiscard]] std::vector<QRectF> codeBoxes(const Theme& theme) const;
    [[nodiscard]] std::vector<QRectF> quotationBars(const Theme& theme) const;

    // The code block at a position of the text; empty when there is none.
    [[nodiscard]] QString codeAt(int position) const;

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void prepare(const Theme& theme);
    void styleBlocks(const Theme& theme);
    void styleTables(const Theme& theme);
};

// Single line breaks become breaks (a poem keeps its lines), which Markdown alone would join.
[[nodiscard]] QString withLineBreaks(const QString& markdown);

} // namespace trilume::ui
