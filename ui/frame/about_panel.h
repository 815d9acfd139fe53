// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/overlay.h"

#include <utility>

class QScrollArea;

namespace trilume::app {
struct ModelSummary;
}

namespace trilume::ui {

// For a report of a fault: versions, system, instruction set, model. In English, without paths and
// without anything a person wrote. `model`: null where none is loaded. [ui thread]
[[nodiscard]] QString buildFacts(const app::ModelSummary* model);

// What the program is, its licence and those of its libraries, where data lies, how it was built.
// [ui thread]
class AboutPanel final : public Overlay
{
    Q_OBJECT

public:
    // `model`: null where none is loaded; used at once only.
    AboutPanel(const Theme& theme,
               QWidget& window,
               const QAction& own,
               const QList<QAction*>& kept,
               const app::ModelSummary* model);

protected:
    QSize wishedSize(const QSize& room) override;
    void takeFocus() override;

private:
    void addMark(QVBoxLayout& body);
    void addHeading(QVBoxLayout& body, const QString& text);
    void addWords(QVBoxLayout& body, const QString& text);
    void addFacts(QVBoxLayout& body, const QList<std::pair<QString, QString>>& facts);
    void addCopy(QVBoxLayout& body, const QString& facts);

    QScrollArea* m_area;
};

} // namespace trilume::ui
