// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/file_saver.h"
#include "app/store/account.h"
#include "ui/account/sum_card.h"

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace trilume::app {
class AccountController;
class ChatController;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class Banner;
class Dialogs;
class GridEditor;
class LineTable;
class Segments;
class Theme;

// What answers took: today, in the chat that is open, or of all time; a card for what may be added
// up, and a table by model and meter. [ui thread] Read whenever the page comes into view, and when
// an answer ends while it is.
class AccountPage final : public QWidget
{
    Q_OBJECT

public:
    struct Services
    {
        app::AccountController& account;
        app::ChatController& chats;
        app::Settings& settings;
        Dialogs& dialogs;
    };

    AccountPage(const Theme& theme, const Services& services, QWidget* parent);

    void focusContent();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // In the order of the segments.
    enum class Span
    {
        Today = 0,
        ThisChat,
        AllTime,
    };

    void buildHead();
    void buildBody();
    [[nodiscard]] QLabel* addNote(const char* name, QVBoxLayout& column);
    void connectServices();
    void chooseSpan(Span span);
    void readIfVisible();
    void read();
    void onReady(const app::Account& account);
    void onFailed(const QString& message);
    void update();
    void updateCards();
    void placeCards();
    [[nodiscard]] QString emptyText() const;
    void toggleGrid();
    void closeGrid();
    void askForCsv();
    void applyTheme();

    const Theme& m_theme;
    Services m_services;
    Span m_span = Span::AllTime;
    QDate m_today; // when it was read
    std::optional<app::Account> m_account;
    app::FileSaver m_saver;
    QVBoxLayout* m_top; // what does not scroll
    QBoxLayout* m_head;
    QBoxLayout* m_tools;
    QLabel* m_title;
    Segments* m_segments;
    QPushButton* m_gridButton;
    QPushButton* m_csvButton;
    Banner* m_error;
    Banner* m_notice;
    QScrollArea* m_area;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QLabel* m_empty = nullptr;
    GridEditor* m_grid = nullptr; // made when it is wanted
    QLabel* m_total = nullptr;
    QLabel* m_apart = nullptr;
    QGridLayout* m_cardPlaces;
    std::vector<SumCard*> m_cards;
    QLabel* m_tableTitle = nullptr;
    LineTable* m_table;
    QLabel* m_left = nullptr; // what is not in it
};

} // namespace trilume::ui
