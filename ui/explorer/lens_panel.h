// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/lens_table.h"
#include "app/explorer/shown_data.h"
#include "ui/explorer/selection.h"

#include <QWidget>

#include <cstddef>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace trilume::ui {

class LensModel;
class PartSwitch;
class Theme;

// What each layer would say next: which tokens are to be looked into, and a table of what was
// found. [ui thread]
class LensPanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostTokens = 256; // looked into at once
    static constexpr std::size_t kTokensAround = 16;

    LensPanel(const Theme& theme, QWidget* parent);

    void setContent(app::ActivationSnapshotPtr snapshot, CellCursor cursor);

    // Asks for the tokens around this one, if the snapshot can be looked into.
    void lookAround(const app::ActivationSnapshot& snapshot, CellCursor cursor);

    // Null: nothing was looked into. What is of another recording is not shown.
    void setLens(app::LensTablePtr table);
    void setReading(bool isReading);
    void setProgress(qint64 doneTokens, qint64 allTokens);

    [[nodiscard]] QTableView& table() const { return *m_table; }

    // How likely the likeliest token was after each layer; no rows: nothing is shown.
    [[nodiscard]] app::ShownData data() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lookRequested(std::size_t first, std::size_t end); // tokens of the snapshot
    void stopRequested();
    void cursorRequested(trilume::ui::CellCursor cursor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Range
    {
        std::size_t first = 0;
        std::size_t end = 0;
    };

    void build();
    void applyTheme();
    void fit();
    void updateButtons();
    void showTable();
    void showCell(const QModelIndex& cell);
    void onCurrentChanged(const QModelIndex& cell);
    [[nodiscard]] Range chosenRange() const;
    [[nodiscard]] static Range rangeAround(std::size_t token, std::size_t tokens);
    [[nodiscard]] Range messageRange() const;
    [[nodiscard]] bool isOfThisRecording() const;

    const Theme& m_theme;
    QBoxLayout* m_column;
    QBoxLayout* m_tools;
    PartSwitch* m_scope;
    QPushButton* m_look;
    QPushButton* m_stop;
    QLabel* m_progress;
    LensModel* m_model;
    QTableView* m_table;
    QLabel* m_hint; // in the place of a table
    QLabel* m_note; // the marked cell, in words
    app::ActivationSnapshotPtr m_snapshot;
    app::LensTablePtr m_lens;
    CellCursor m_cursor;
    int m_scopeChosen = 0;
    bool m_isReading = false;
    bool m_follows = false; // the table's cell is set, not chosen
};

} // namespace trilume::ui
