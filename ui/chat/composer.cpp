// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/composer.h"

#include "ui/chat/composer_edit.h"
#include "ui/chat/context_bar.h"
#include "ui/chat/pasted_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/menu_hover.h"
#include "ui/widgets/quantity.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace trilume::ui {

namespace {

constexpr std::chrono::milliseconds kCountPause{250}; // after the last letter

constexpr QChar kMenuMark(0x25BE); // a small triangle: there is a menu

} // namespace

Composer::Composer(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_notice(new Banner(theme, Banner::Kind::Notice, this))
    , m_frame(new QFrame(this))
    , m_pasted(new PastedTexts(theme, this))
    , m_edit(new ComposerEdit(theme, m_frame))
    , m_prompts(new IconButton(theme,
                               QStringLiteral("prompts"),
                               tr("Prompts (Ctrl+Shift+I)"),
                               QStringLiteral("plain"),
                               m_frame))
    , m_button(new IconButton(theme,
                              QStringLiteral("send"),
                              tr("Send"),
                              QStringLiteral("primary"),
                              m_frame))
    , m_keys(new QLabel(this))
    , m_modeButton(new QToolButton(this))
    , m_typed(new QLabel(this))
    , m_tokens(new QLabel(this))
    , m_room(new ContextBar(theme, this))
{
    build();
    connect(m_edit, &ComposerEdit::submitted, this, &Composer::submit);
    connect(m_edit, &ComposerEdit::pasteRefused, this,
            [this](qsizetype characters) { refusePaste(characters, ComposerEdit::kLongestText); });
    connect(m_edit, &ComposerEdit::longTextPasted, this,
            [this](const QString& text) { fold({}, text); });
    connect(m_edit, &ComposerEdit::filesDropped, this, &Composer::readFiles);
    connect(&m_files, &app::TextFileReader::done, this, &Composer::take);
    connect(m_pasted, &PastedTexts::countWanted, this, &Composer::countWanted);
    connect(m_pasted, &PastedTexts::changed, this, &Composer::updateButton);
    connect(m_pasted, &PastedTexts::changed, m_notice, &Banner::dismiss);
    connect(m_pasted, &PastedTexts::changed, this, &Composer::textChanged);
    m_countPause.setSingleShot(true);
    m_countPause.setInterval(kCountPause);
    connect(&m_countPause, &QTimer::timeout, this, &Composer::askForCount);
    connect(m_edit, &QTextEdit::textChanged, this, &Composer::updateTyped);
    connect(m_edit, &QTextEdit::textChanged, this, &Composer::updateButton);
    connect(m_edit, &QTextEdit::textChanged, m_notice, &Banner::dismiss);
    connect(m_edit, &QTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_edit, &ComposerEdit::focusChanged, this, [this](bool hasFocus) {
        m_frame->setProperty("focused", hasFocus);
        m_frame->style()->polish(m_frame);
    });
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_isGenerating) {
            Q_EMIT stopRequested();
        } else {
            submit();
        }
    });
    connect(&theme, &Theme::changed, this, &Composer::applyTheme);
    applyTheme();
    setMode(m_mode);
    updateButton();
}

// The editor loses the focus when there is nothing left of this but a widget.
Composer::~Composer()
{
    m_edit->disconnect(this);
}

void Composer::build()
{
    m_notice->setObjectName(QStringLiteral("composerNotice"));
    m_frame->setProperty("surface", QStringLiteral("composer"));
    m_frame->setCursor(Qt::IBeamCursor);
    m_frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_frame->installEventFilter(this);
    m_edit->installEventFilter(this);
    m_edit->setObjectName(QStringLiteral("composer"));
    m_prompts->setObjectName(QStringLiteral("promptsButton"));
    m_prompts->setSide(30);
    m_prompts->setCursor(Qt::ArrowCursor);
    connect(m_prompts, &QToolButton::clicked, this, &Composer::promptsWanted);
    m_button->setObjectName(QStringLiteral("sendButton"));
    m_button->setSide(30);
    m_button->setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(m_frame);
    row->addWidget(m_edit, 1, Qt::AlignVCenter);
    row->addWidget(m_prompts, 0, Qt::AlignBottom);
    row->addWidget(m_button, 0, Qt::AlignBottom);

    buildModes();
    m_tokens->setObjectName(QStringLiteral("tokensRead"));
    m_room->setAccessibleName(tr("Room for the chat"));
    m_room->hide();
    auto* hints = new QHBoxLayout;
    m_typed->setObjectName(QStringLiteral("typedTokens"));
    m_typed->hide();
    for (QLabel* label : {m_keys, m_typed, m_tokens}) {
        label->setProperty("textStyle", QStringLiteral("note"));
        label->setProperty("tone", QStringLiteral("faint"));
    }
    hints->setSpacing(m_theme.metrics().space(3));
    hints->addStretch(1);
    hints->addWidget(m_keys);
    hints->addWidget(m_modeButton);
    hints->addWidget(m_typed);
    hints->addWidget(m_room);
    hints->addWidget(m_tokens);
    hints->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addWidget(m_pasted);
    column->addWidget(m_frame);
    column->addLayout(hints);
}

void Composer::buildModes()
{
    m_modeButton->setObjectName(QStringLiteral("modeButton"));
    m_modeButton->setProperty("kind", QStringLiteral("hint"));
    m_modeButton->setPopupMode(QToolButton::InstantPopup);
    m_modeButton->setFocusPolicy(Qt::TabFocus);
    m_modeButton->setToolTip(tr("How the model is addressed"));
    auto* menu = new QMenu(m_modeButton);
    auto* group = new QActionGroup(menu);
    const auto addMode = [this, menu, group](app::ChatMode mode, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT modeChosen(mode); });
    };
    addMode(app::ChatMode::Dialogue, tr("Dialogue \u2013 the model answers"));
    addMode(app::ChatMode::Completion, tr("Completion \u2013 the model continues the text"));
    m_modeButton->setMenu(menu);
    endHoverWithMenu(*m_modeButton, *menu);
}

void Composer::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_frame->layout()->setContentsMargins(metrics.px(14), metrics.px(11), metrics.px(11),
                                          metrics.px(11));
    m_frame->layout()->setSpacing(metrics.space(2));
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(metrics.space(1));
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_frame && event->type() == QEvent::MouseButtonPress) {
        m_edit->setFocus(Qt::MouseFocusReason); // the whole frame looks like the field
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::setGenerating(bool isGenerating)
{
    m_isGenerating = isGenerating;
    updateButton();
    updateHints();
}

void Composer::setCanSend(bool canSend)
{
    m_canSend = canSend;
    updateButton();
}

void Composer::setMode(app::ChatMode mode)
{
    m_mode = mode;
    const bool isDialogue = mode == app::ChatMode::Dialogue;
    const QString name = isDialogue ? tr("Dialogue") : tr("Completion");
    m_modeButton->setText(name + QLatin1Char(' ') + kMenuMark);
    m_modeButton->setAccessibleName(tr("Mode: %1").arg(name));
    for (QAction* action : m_modeButton->menu()->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(mode));
    }
    updatePlaceholder();
    updateButton();
    updateHints();
}

void Composer::setCanGoOn(bool canGoOn)
{
    m_canGoOn = canGoOn;
    updatePlaceholder();
    updateButton();
}

void Composer::updatePlaceholder()
{
    QString text = tr("Write a message");
    if (m_mode == app::ChatMode::Completion) {
        text = m_canGoOn ? tr("Write on, or press Enter to let the model go on")
                         : tr("Write the beginning of a text");
    }
    m_edit->setHint(text);
    m_edit->setAccessibleName(text);
}

QString Composer::typed() const
{
    return m_edit->toPlainText();
}

void Composer::insertPrompt(const QString& text)
{
    if (!m_edit->insertPrompt(text)) {
        const qsizetype characters = m_edit->document()->characterCount() - 1 + text.size();
        //: both are numbers of characters
        m_notice->showMessage(
            tr("With the prompt the message would have %1 characters; it can "
               "have %2 at most. Nothing was inserted.")
                .arg(formatCount(characters), formatCount(ComposerEdit::kLongestText)));
    }
    focusField();
}

QString Composer::text() const
{
    QString typed = m_edit->toPlainText();
    if (m_pasted->isEmpty()) {
        return typed;
    }
    return typed.isEmpty() ? m_pasted->text() : m_pasted->text() + QStringLiteral("\n\n") + typed;
}

bool Composer::canSubmit() const
{
    const bool hasText = !m_pasted->isEmpty() || !m_edit->toPlainText().trimmed().isEmpty();
    const bool goesOn = m_canGoOn && m_mode == app::ChatMode::Completion;
    return m_canSend && !m_isGenerating && (hasText || goesOn);
}

void Composer::setText(const QString& text)
{
    m_pasted->clear();
    if (text.size() > ComposerEdit::kLongestText) {
        m_edit->clear();
        m_pasted->add({}, text);
    } else {
        m_edit->showText(text);
    }
}

void Composer::clear()
{
    m_pasted->clear();
    m_edit->clear();
}

void Composer::focusField()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::setEarlierMessages(EarlierMessages::Source source)
{
    m_edit->setEarlierMessages(std::move(source));
}

// What is too long for the field goes before it, folded.
void Composer::fold(const QString& title, const QString& text)
{
    const qsizetype characters =
        m_pasted->characters() + m_edit->document()->characterCount() - 1 + text.size();
    if (characters > kLongestMessage) {
        refusePaste(characters, kLongestMessage);
        return;
    }
    m_pasted->add(title, text);
}

void Composer::readFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        m_reading.push_back(m_chat);
        m_files.read(path);
    }
}

void Composer::setChat(app::ChatId chat)
{
    m_chat = chat;
}

void Composer::moveFiles(app::ChatId from, app::ChatId to)
{
    std::replace(m_reading.begin(), m_reading.end(), from, to);
}

// They come in the order in which they were asked for.
void Composer::take(const app::TextFile& file)
{
    const app::ChatId chat = m_reading.front();
    m_reading.pop_front();
    if (!file.folder.isEmpty()) {
        Q_EMIT folderDropped(file.folder);
        return;
    }
    if (!file.problem.isEmpty()) {
        m_notice->showMessage(file.problem);
    } else if (chat != m_chat) {
        Q_EMIT fileReadLate(chat, app::fencedText(file));
    } else {
        addFile(file);
    }
}

void Composer::addFile(const app::TextFile& file)
{
    const QString text = app::fencedText(file);
    if (text.size() > ComposerEdit::kLongPaste) {
        fold(file.name, text);
    } else {
        m_edit->textCursor().insertText(text);
        m_edit->ensureCursorVisible();
    }
    focusField();
}

void Composer::updateTyped()
{
    m_typedTokens = 0;
    fitHints();
    m_countPause.start(); // anew with each letter
}

void Composer::askForCount()
{
    const QString typed = m_edit->toPlainText();
    if (!typed.trimmed().isEmpty()) {
        Q_EMIT countWanted(0, typed);
    }
}

void Composer::showTokens(int id, int tokens)
{
    if (id != 0) {
        m_pasted->showTokens(id, tokens);
        return;
    }
    if (m_countPause.isActive()) {
        return; // of a text that is not there any more
    }
    m_typedTokens = tokens;
    fitHints();
}

void Composer::refusePaste(qsizetype characters, qsizetype most)
{
    //: both are numbers of characters
    m_notice->showMessage(tr("With the pasted text the message would have %1 characters; it can "
                             "have %2 at most. Nothing was pasted: paste a part of it.",
                             nullptr, static_cast<int>(characters))
                              .arg(formatCount(characters), formatCount(most)));
}

void Composer::submit()
{
    if (canSubmit()) {
        Q_EMIT sendRequested(text());
    }
}

void Composer::updateButton()
{
    m_button->setIconName(m_isGenerating ? QStringLiteral("stop") : QStringLiteral("send"));
    m_button->setName(m_isGenerating ? tr("Stop (Esc)") : tr("Send (Enter)"));
    m_button->setEnabled(m_isGenerating || canSubmit());
}

void Composer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHints();
}

// Hints that have no room are left out: the keys first, which the list of keys names as well. What
// it means that a text is too long is in the tip, too.
void Composer::fitHints()
{
    const int spacing = m_theme.metrics().space(4);
    const int mode = m_modeButton->sizeHint().width() + spacing;
    m_tokens->setText(m_beyondText);
    if (mode + m_tokens->sizeHint().width() + spacing > width()) {
        m_tokens->setText(m_tokensText);
    }
    const int bar = m_lengths.limit > 0 ? m_room->sizeHint().width() + spacing : 0;
    int tokens = m_tokensText.isEmpty() ? 0 : m_tokens->sizeHint().width() + spacing;
    m_tokens->setVisible(tokens > 0 && mode + tokens <= width());
    m_room->setVisible(bar > 0 && mode + tokens + bar <= width());
    tokens += m_room->isHidden() ? 0 : bar;
    // Quiet: a word or two say nothing by their number, unless the model has read much already.
    const int line = QFontMetrics(m_theme.metrics().font(TextStyle::Body)).height();
    const bool isLonger = m_edit->document()->size().height() > 1.5 * line;
    const int end = m_lengths.limit > 0 ? m_lengths.limit : m_lengths.trained;
    const bool isNearEnd = end > 0 && (m_tokensRead + m_typedTokens) * 10LL > end * 9LL;
    //: of what is typed and not sent yet; %1 is a number
    m_typed->setText(tr("%1 tokens typed", nullptr, m_typedTokens).arg(formatCount(m_typedTokens)));
    const int typed = m_typed->sizeHint().width() + spacing;
    m_typed->setVisible(m_typedTokens > 0 && (isLonger || isNearEnd)
                        && mode + tokens + typed <= width());
    const int known = mode + tokens + (m_typed->isHidden() ? 0 : typed);
    m_keys->setVisible(known + m_keys->sizeHint().width() <= width());
}

void Composer::updateHints()
{
    m_keys->setText(m_isGenerating ? tr("Esc stops") : tr("Enter sends · Shift+Enter new line"));
    fitHints();
}

} // namespace trilume::ui
