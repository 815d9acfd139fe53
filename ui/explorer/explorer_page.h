// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/recorded_pair.h"
#include "app/explorer/shown_data.h"
#include "app/platform/ids.h"
#include "ui/explorer/explorer_head.h"
#include "ui/explorer/selection.h"
#include "ui/explorer/view_head.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace trilume::app {
class ChatController;
class ExplorerController;
class ModelController;
} // namespace trilume::app

namespace trilume::ui {

class AskLine;
class Banner;
class CursorPanel;
class ExplorerEmpty;
class Dialogs;
class ExplorerViews;
class PairLine;
class QuantityList;
class Theme;

// The activation explorer: what every layer did at every token of the open chat. Recording is on
// while the page can be seen. [ui thread]
class ExplorerPage final : public QWidget
{
    Q_OBJECT

public:
    struct Services
    {
        app::ExplorerController& explorer;
        app::ChatController& chats;
        app::ModelController& models;
        Dialogs& dialogs;
    };

    ExplorerPage(const Theme& theme, const Services& services, QWidget* parent);

    void focusContent(); // the map, or what fills it
    // Has this answer of the open chat read again, and goes to one of its tokens. The page is
    // shown.
    void showToken(app::MessageId answer, qsizetype token);

    // Two runs in the place of the chat, and their difference where there is any; until it is
    // closed or something is asked.
    void showPair(const app::RecordedPairPtr& pair);

    [[nodiscard]] const Selection& selection() const { return m_selection; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chatRequested();
    void openModelRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectSignals();
    void connectLens();
    void applyTheme();
    [[nodiscard]] bool hasContent() const; // a recording of the open chat
    [[nodiscard]] bool showsWeights() const;
    void takeSnapshot();
    void takeDescription();
    void takeParts(const std::shared_ptr<const app::LayerParts>& parts, DeviceTimes deviceTimes);
    void updateAll();
    void updateHead();
    void updateViews();
    void choose(const QString& word);
    void showDifference(DifferenceFrom from);
    void closePair();
    [[nodiscard]] std::optional<Reference> pairReference() const; // of m_pair
    [[nodiscard]] QString shownModel() const;                     // for people
    void moveTo(CellCursor cursor);
    void goToWanted(app::MessageId answer, qsizetype firstPosition);
    void showAt(CellCursor cursor);
    [[nodiscard]] app::ShownData dataOf(ExplorerExport part) const;
    void exportShown(ExplorerExport part, const QString& suffix);
    void exportTo(const QString& path, ExplorerExport part);
    void tellExported(const QString& path);

    const Theme& m_theme;
    Services m_services;
    std::vector<QuantityInfo> m_catalogue; // of m_selection.parts
    DeviceTimes m_deviceTimes = DeviceTimes::None;
    Selection m_selection;
    app::ActivationSnapshotPtr m_snapshot; // of the open chat; null: none
    app::RecordedPairPtr m_pair;           // shown in its place; null: none
    bool m_follows = true;                 // the cursor stays at the newest token
    QString m_exportedPart;                // of all tokens, in words; empty: there are none
    app::MessageId m_wantedAnswer;         // which is being read again to go to
    qsizetype m_wantedToken = -1;          // of it
    ExplorerHead* m_head;
    QuantityList* m_list;
    QStackedWidget* m_stack;
    ExplorerEmpty* m_empty;
    QScrollArea* m_area;
    QWidget* m_content;
    PairLine* m_pairLine;
    ViewHead* m_viewHead;
    ExplorerViews* m_views;
    QLabel* m_line; // what the panel says, where there is no room for it
    CursorPanel* m_cursorPanel;
    Banner* m_error;
    Banner* m_notice;
    AskLine* m_ask;
    QVBoxLayout* m_foot = nullptr;
};

} // namespace trilume::ui
