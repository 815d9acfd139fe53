// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/help_panel.h"

#include "app/platform/joined_text.h"
#include "ui/chat/message_style.h"
#include "ui/frame/panel_keys.h"
#include "ui/frame/window_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/menu_hover.h"
#include "ui/widgets/text_direction.h"
#include "ui/widgets/wrapping_button.h"

#include <QFile>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kHelpWidth = 860;
constexpr int kHeight = 680;
constexpr int kContentsNeed = 620; // no room for a list of contents beside the page
constexpr int kContents = 190;
constexpr QChar kMenuMark(0x25BE); // a small triangle: there is a menu

constexpr const char* kTopics[] = {"plots", "models", "devices", "branches", "privacy", "keys"};
constexpr char kKeysTopic[] = "keys";

QString pageOf(const QString& language, const QString& id)
{
    QFile file(QStringLiteral(":/trilume/help/%1/%2.md").arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What stands in a cell of a table.
QString escaped(QString text)
{
    static const QString kSigns = QStringLiteral("\\`*_{}[]<>()#+-.!|&");
    for (const QChar sign : kSigns) {
        text.replace(sign, QLatin1Char('\\') + QString(sign));
    }
    return text;
}

void styleHeadings(QTextDocument& document, const Theme& theme)
{
    const Metrics& metrics = theme.metrics();
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            cursor.setPosition(block.position());
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat letters;
            letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
            letters.setFontPointSize(metrics.pointSize(TextStyle::Title));
            letters.setFontWeight(QFont::DemiBold);
            cursor.mergeCharFormat(letters);
            QTextBlockFormat space;
            space.setTopMargin(block.position() == 0 ? 0.0 : metrics.space(5));
            cursor.mergeBlockFormat(space);
        }
    }
}

} // namespace

std::vector<HelpTopic> helpTopics()
{
    //: the folder of the help pages in this language, resources/help/en
    const QString language = HelpPanel::tr("en");
    std::vector<HelpTopic> topics;
    for (const char* const name : kTopics) {
        const QString id = QLatin1String(name);
        QString text = pageOf(language, id);
        if (text.isEmpty()) {
            text = pageOf(QStringLiteral("en"), id);
        }
        const qsizetype end = text.indexOf(QLatin1Char('\n'));
        topics.push_back({id, text.left(end).mid(2), text.mid(end + 1)}); // "# Title"
    }
    return topics;
}

HelpPanel::HelpPanel(const Theme& theme,
                     QWidget& window,
                     const Services& services,
                     const QList<QAction*>& kept)
    : Overlay(theme, window, *services.actions.help, kept)
    , m_services(services)
    , m_topics(helpTopics())
    , m_contents(new QWidget(&sheet()))
    , m_choice(new QToolButton(&sheet()))
    , m_page(new QTextBrowser(&sheet()))
    , m_outside(new Banner(theme, Banner::Kind::Notice, &sheet()))
{
    setObjectName(QStringLiteral("helpPanel"));
    addHead(tr("Help"));
    buildContents();
    buildPage();
    const Metrics& metrics = theme.metrics();
    auto* page = new QVBoxLayout;
    page->setSpacing(metrics.space(2));
    page->addWidget(m_choice, 0, Qt::AlignLeft);
    page->addWidget(m_outside);
    page->addWidget(m_page, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics.space(3), 0, metrics.space(2), metrics.space(3));
    row->setSpacing(metrics.space(4));
    row->addWidget(m_contents);
    row->addLayout(page, 1);
    column().addLayout(row, 1);
    connect(&theme, &Theme::changed, this, [this] {
        for (std::size_t i = 0; i < m_buttons.size(); ++i) {
            if (m_buttons.at(i)->isChecked()) {
                showTopic(i);
            }
        }
    });
    showTopic(0);
}

void HelpPanel::buildContents()
{
    auto* list = new QVBoxLayout(m_contents);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(theme().metrics().space(1));
    m_contents->setFixedWidth(theme().metrics().px(kContents));
    auto* menu = new QMenu(m_choice);
    for (std::size_t i = 0; i < m_topics.size(); ++i) {
        const HelpTopic& topic = m_topics.at(i);
        auto* button = new WrappingButton(m_contents);
        button->setText(topic.title);
        button->setObjectName(QStringLiteral("help/") + topic.id);
        button->setProperty("kind", QStringLiteral("row"));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        list->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, i] { showTopic(i); });
        QAction* action = menu->addAction(topic.title);
        connect(action, &QAction::triggered, this, [this, i] { showTopic(i); });
    }
    list->addStretch(1);
    m_choice->setObjectName(QStringLiteral("helpChoice"));
    m_choice->setProperty("kind", QStringLiteral("hint"));
    m_choice->setPopupMode(QToolButton::InstantPopup);
    m_choice->setFocusPolicy(Qt::TabFocus);
    m_choice->setMenu(menu);
    endHoverWithMenu(*m_choice, *menu);
}

void HelpPanel::buildPage()
{
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_page->setAccessibleName(tr("Help"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->viewport()->setAutoFillBackground(false);
    m_page->document()->setDocumentMargin(theme().metrics().space(2));
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
    m_outside->setObjectName(QStringLiteral("outsideLink"));
    m_outside->setActionText(tr("Open in the browser"));
    connect(m_outside, &Banner::actionTriggered, this, [this] {
        m_services.dialogs.openLink(m_address);
        m_outside->dismiss();
    });
}

// Made from the keys themselves, so that the page cannot be wrong.
QString HelpPanel::keyTables() const
{
    QString out;
    const std::vector<KeyLine> lines = allKeys(m_services.actions);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const KeyLine& line = lines.at(i);
        if (i == 0 || line.group != lines.at(i - 1).group) {
            out += QStringLiteral("\n## %1\n\n| %2 | %3 |\n|---|---|\n")
                       .arg(actionGroupName(line.group), tr("Key"), tr("What it does"));
        }
        out += QStringLiteral("| %1 | %2 |\n")
                   .arg(escaped(app::listText(line.keys)), escaped(line.what));
    }
    return out;
}

void HelpPanel::showTopic(std::size_t index)
{
    const HelpTopic& topic = m_topics.at(index);
    m_buttons.at(index)->setChecked(true);
    m_choice->setText(topic.title + QLatin1Char(' ') + kMenuMark);
    m_choice->setAccessibleName(topic.title);
    m_outside->dismiss();
    const bool isKeys = topic.id == QLatin1String(kKeysTopic);
    m_page->document()->setMarkdown(topic.text + (isKeys ? keyTables() : QString()));
    styleMessage(*m_page->document(), theme());
    styleHeadings(*m_page->document(), theme());
    m_page->moveCursor(QTextCursor::Start);
    m_page->verticalScrollBar()->setValue(0);
}

void HelpPanel::follow(const QUrl& link)
{
    for (std::size_t i = 0; i < m_topics.size(); ++i) {
        if (link.isRelative() && link.path() == m_topics.at(i).id + QStringLiteral(".md")) {
            showTopic(i);
            return;
        }
    }
    m_address = link.toString();
    //: %1 is an address
    m_outside->showMessage(tr("This leads out of the program, to %1").arg(inOneRun(m_address)));
}

QSize HelpPanel::wishedSize(const QSize& room)
{
    const Metrics& metrics = theme().metrics();
    const bool isNarrow = room.width() < metrics.px(kContentsNeed);
    m_contents->setVisible(!isNarrow);
    m_choice->setVisible(isNarrow);
    return {metrics.px(kHelpWidth), metrics.px(kHeight)};
}

void HelpPanel::takeFocus()
{
    m_page->setFocus(Qt::OtherFocusReason);
}

} // namespace trilume::ui
