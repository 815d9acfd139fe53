// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_page.h"

#include "app/account/account_controller.h"
#include "app/account/account_csv.h"
#include "app/account/account_sums.h"
#include "app/chat/chat_controller.h"
#include "app/platform/joined_text.h"
#include "app/settings/settings.h"
#include "ui/account/account_text.h"
#include "ui/account/grid_editor.h"
#include "ui/account/line_table.h"
#include "ui/settings/segments.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/text_direction.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kAccountColumn = 920; // widest
constexpr int kTwoCardsNeed = 620;  // side by side

} // namespace

AccountPage::AccountPage(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_top(new QVBoxLayout)
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tools(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new QLabel(this))
    , m_segments(new Segments(theme, {tr("Today"), tr("This chat"), tr("All time")}, this))
    , m_gridButton(new QPushButton(tr("Grid figures\u2026"), this))
    , m_csvButton(new QPushButton(tr("Export CSV\u2026"), this))
    , m_error(new Banner(theme, Banner::Kind::Error, this))
    , m_notice(new Banner(theme, Banner::Kind::Notice, this))
    , m_area(new QScrollArea(this))
    , m_body(new QWidget(m_area))
    , m_column(new QVBoxLayout(m_body))
    , m_cardPlaces(new QGridLayout)
    , m_table(new LineTable(theme, m_body))
{
    setObjectName(QStringLiteral("accountPageWidget"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("page"));
    buildHead();
    buildBody();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addWidget(m_area, 1);
    connectServices();
    applyTheme();
    update();
}

void AccountPage::buildHead()
{
    m_title->setText(tr("Account"));
    m_title->setProperty("textStyle", QStringLiteral("heading"));
    m_segments->setObjectName(QStringLiteral("accountSpan"));
    m_segments->setAccessibleName(tr("Which answers are counted"));
    m_segments->setChosen(static_cast<int>(m_span));
    m_gridButton->setObjectName(QStringLiteral("gridFigures"));
    m_csvButton->setObjectName(QStringLiteral("exportAccount"));
    for (QPushButton* button : {m_gridButton, m_csvButton}) {
        button->setProperty("kind", QStringLiteral("link"));
        m_tools->addWidget(button);
    }
    m_tools->addStretch(1);
    m_error->setObjectName(QStringLiteral("accountError"));
    m_notice->setObjectName(QStringLiteral("accountNotice"));
    m_head->addWidget(m_title, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_head->addWidget(m_segments, 0, Qt::AlignLeading);
    m_head->addStretch(1);
    m_head->addLayout(m_tools);
    m_top->addLayout(m_head);
    m_top->addWidget(m_error);
    m_top->addWidget(m_notice);
}

QLabel* AccountPage::addNote(const char* name, QVBoxLayout& column)
{
    auto* note = new QLabel(m_body);
    note->setObjectName(QLatin1String(name));
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setProperty("textStyle", QStringLiteral("note"));
    note->setProperty("tone", QStringLiteral("muted"));
    column.addWidget(note);
    return note;
}

void AccountPage::buildBody()
{
    m_body->setAttribute(Qt::WA_StyledBackground);
    m_body->setProperty("surface", QStringLiteral("page"));
    m_empty = addNote("accountEmpty", *m_column);
    m_empty->setProperty("textStyle", {}); // it stands alone
    m_total = addNote("accountTotal", *m_column);
    m_total->setProperty("textStyle", {});
    m_total->setProperty("tone", {});
    m_apart = addNote("accountApart", *m_column);
    m_apart->setText(tr("Different scopes or labels stand apart and are not added up: what one "
                        "meter covers may be a part of what another does."));
    m_column->addLayout(m_cardPlaces);
    m_tableTitle = new QLabel(tr("By model and meter"), m_body);
    m_tableTitle->setProperty("textStyle", QStringLiteral("title"));
    m_column->addWidget(m_tableTitle, 0, Qt::AlignLeading);
    m_column->addWidget(m_table);
    m_left = addNote("accountLeftOut", *m_column);
    m_left->setText(tr("Not in it: deleted chats, what the machine takes while no answer is "
                       "computed, and answers of other programs that were imported. Answers that "
                       "you had written again, stopped or left in another branch are in it, since "
                       "they were computed; a copy of a chat is not counted a second time. Joules "
                       "are gross: with what the machine would have taken idle."));
    m_column->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_body);
}

void AccountPage::connectServices()
{
    app::AccountController& account = m_services.account;
    connect(&account, &app::AccountController::ready, this, &AccountPage::onReady);
    connect(&account, &app::AccountController::failed, this, &AccountPage::onFailed);
    connect(&account, &app::AccountController::outdated, this, &AccountPage::readIfVisible);
    connect(&m_services.chats, &app::ChatController::currentChatChanged, this, [this] {
        if (m_span == Span::ThisChat) {
            readIfVisible();
        }
    });
    connect(&m_services.settings, &app::SettingValues::changed, this, &AccountPage::updateCards);
    connect(m_segments, &Segments::chosen, this,
            [this](int place) { chooseSpan(static_cast<Span>(place)); });
    connect(m_gridButton, &QPushButton::clicked, this, &AccountPage::toggleGrid);
    connect(m_csvButton, &QPushButton::clicked, this, &AccountPage::askForCsv);
    connect(&m_saver, &app::FileSaver::saved, this, [this](const QString& path) {
        //: %1 is the path of a file
        m_notice->showMessage(tr("The account is in %1.").arg(pathText(path)));
    });
    connect(&m_saver, &app::FileSaver::failed, this,
            [this](const QString&, const QString& message) { m_error->showMessage(message); });
    connect(m_table, &LineTable::placeShown, this, [this](const QRect& place) {
        const QPoint at = m_table->mapTo(m_body, place.center());
        m_area->ensureVisible(m_area->horizontalScrollBar()->value(), at.y(), 0,
                              2 * place.height());
    });
    // Which is there only when it is needed.
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &AccountPage::applyTheme);
    connect(&m_theme, &Theme::changed, this, &AccountPage::applyTheme);
}

void AccountPage::chooseSpan(Span span)
{
    m_span = span;
    m_account.reset(); // of another span: it would pass for this one
    update();
    read();
}

void AccountPage::readIfVisible()
{
    if (isVisible()) {
        read();
    }
}

void AccountPage::read()
{
    m_today = QDate::currentDate();
    app::AccountRange range;
    if (m_span == Span::Today) {
        range.first = range.last = m_today;
    }
    if (m_span == Span::ThisChat) {
        range.chat = m_services.chats.currentChat();
        if (!range.chat) {
            onReady({}); // it is not stored yet
            return;
        }
    }
    m_services.account.read(range);
}

void AccountPage::onReady(const app::Account& account)
{
    m_error->dismiss();
    m_account = account;
    update();
}

void AccountPage::onFailed(const QString& message)
{
    m_account.reset();
    m_error->showMessage(message);
    update();
}

QString AccountPage::emptyText() const
{
    if (!m_account) {
        return m_error->isVisibleTo(this) ? QString() : tr("Adding up\u2026");
    }
    switch (m_span) {
    case Span::Today:
        return tr("No answer was computed today. Ask something in a chat, and what the answer "
                  "takes stands here.");
    case Span::ThisChat:
        return tr("This chat has no answers yet. What they take will stand here.");
    case Span::AllTime:
        break;
    }
    return tr("Nothing was computed yet. Ask something in a chat, and what the answer takes "
              "stands here.");
}

void AccountPage::update()
{
    const bool hasAnswers = m_account && !m_account->work.empty();
    m_empty->setText(hasAnswers ? QString() : emptyText());
    m_empty->setVisible(!m_empty->text().isEmpty());
    for (QWidget* part : std::initializer_list<QWidget*>{m_total, m_tableTitle, m_table, m_left}) {
        part->setVisible(hasAnswers);
    }
    m_csvButton->setEnabled(hasAnswers);
    updateCards();
    m_table->setLines(hasAnswers ? linesOf(*m_account) : std::vector<app::AccountLine>());
    if (!hasAnswers) {
        return;
    }
    const app::WorkRow all = workOf(*m_account);
    QStringList sentences{tr("%1.").arg(workText(all.work))}; //: a sentence
    if (all.withoutEnergy.answers > 0) {
        //: a number of answers
        sentences.append(tr("No meter could tell the energy of %1 of them.")
                             .arg(formatCount(all.withoutEnergy.answers)));
    }
    m_total->setText(app::sentencesText(sentences));
}

void AccountPage::updateCards()
{
    const std::vector<app::MeterSum> sums =
        m_account ? sumsOf(*m_account) : std::vector<app::MeterSum>();
    while (m_cards.size() > sums.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    const app::GridSettings grid = m_services.settings.grid();
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (i == m_cards.size()) {
            m_cards.push_back(new SumCard(m_theme, m_body));
            m_cards.back()->setObjectName(QStringLiteral("sumCard%1").arg(i));
        }
        m_cards[i]->setContent(sums[i], grid, m_today,
                               m_span == Span::Today ? SumCard::Days::Hidden
                                                     : SumCard::Days::Shown);
    }
    m_apart->setVisible(sums.size() > 1);
    placeCards();
}

void AccountPage::placeCards()
{
    const int available = m_body->contentsRect().width() - m_column->contentsMargins().left()
                          - m_column->contentsMargins().right();
    const bool isWide = available >= m_theme.metrics().px(kTwoCardsNeed) && m_cards.size() > 1;
    const int columns = isWide ? 2 : 1;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int place = static_cast<int>(i);
        m_cardPlaces->addWidget(m_cards[i], place / columns, place % columns);
    }
    m_cardPlaces->setColumnStretch(0, 1);
    m_cardPlaces->setColumnStretch(1, isWide ? 1 : 0);
}

void AccountPage::toggleGrid()
{
    if (m_grid != nullptr && m_grid->isVisible()) {
        closeGrid();
        return;
    }
    if (m_grid == nullptr) {
        m_grid = new GridEditor(m_theme, m_services.settings, m_body);
        m_column->insertWidget(0, m_grid);
        setTabOrder(m_csvButton, m_grid);
        connect(m_grid, &GridEditor::closed, this, &AccountPage::closeGrid);
    }
    m_grid->show();
    m_area->ensureVisible(0, 0);
    m_grid->focusFirst();
}

void AccountPage::closeGrid()
{
    m_gridButton->setFocus(); // what is typed counts when a field is left
    m_grid->hide();
}

void AccountPage::askForCsv()
{
    if (!m_account) {
        return;
    }
    const QString name =
        QStringLiteral("trilume-account-%1.csv").arg(m_today.toString(QStringLiteral("yyyyMMdd")));
    // As it is shown now: while one chooses a place, answers may come.
    const QByteArray csv = accountCsv(*m_account, m_services.settings.grid());
    m_services.dialogs.askForSaveFile(*this, name, [this, csv](const QString& path) {
        if (!path.isEmpty()) {
            m_error->dismiss();
            m_saver.save(path, csv);
        }
    });
}

void AccountPage::focusContent()
{
    m_segments->setFocus();
}

void AccountPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void AccountPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyTheme();
}

QSize AccountPage::minimumSizeHint() const
{
    return QSize(m_theme.metrics().px(240), m_theme.metrics().px(200));
}

// A column in the middle, wider than that of a chat: the table needs it.
void AccountPage::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const int side = std::max(metrics.space(3), (width() - metrics.px(kAccountColumn)) / 2);
    m_top->setContentsMargins(side, metrics.space(4), side, metrics.space(2));
    m_top->setSpacing(metrics.space(2));
    const int room = width() - 2 * side;
    const int tools = m_gridButton->sizeHint().width() + m_csvButton->sizeHint().width();
    const int words = m_title->sizeHint().width() + m_segments->sizeHint().width();
    const bool isInOneRow = words + tools + metrics.space(4 * 4) <= room;
    m_head->setDirection(isInOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(metrics.space(isInOneRow ? 4 : 2));
    m_tools->setDirection(tools + metrics.space(1) <= room ? QBoxLayout::LeftToRight
                                                           : QBoxLayout::TopToBottom);
    m_tools->setSpacing(metrics.space(1));
    const QScrollBar* bar = m_area->verticalScrollBar();
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    const int end = std::max(0, side - taken); // so that all ends at one line
    m_column->setContentsMargins(isRightToLeft() ? end : side, metrics.space(2),
                                 isRightToLeft() ? side : end, metrics.space(6));
    m_column->setSpacing(metrics.space(3));
    m_cardPlaces->setSpacing(metrics.space(3));
    m_tableTitle->setContentsMargins(0, metrics.space(3), 0, 0);
    placeCards();
}

} // namespace trilume::ui
