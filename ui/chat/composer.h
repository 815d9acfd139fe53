// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"
#include "app/chat/text_file_reader.h"
#include "ui/chat/earlier_messages.h"

#include <QTimer>
#include <QWidget>

#include <deque>

class QFrame;
class QLabel;
class QToolButton;

namespace trilume::ui {

class Banner;
class ContextBar;
class ComposerEdit;
class IconButton;
class PastedTexts;
class Theme;

// Where the person writes: the field, the one primary button (send, or stop while something is
// written) and a line of hints below. [ui thread]
class Composer final : public QWidget
{
    Q_OBJECT

public:
    Composer(const Theme& theme, QWidget* parent);
    ~Composer() override;

    void setGenerating(bool isGenerating);
    void setCanSend(bool canSend);
    void setMode(app::ChatMode mode);
    // Of the model: 0 is not known, or no limit.
    struct TextLengths
    {
        int trained = 0; // tokens
        int limit = 0;
        qint64 bytesPerToken = 0;
    };

    void setTokensRead(int tokensRead, const TextLengths& lengths);

    // There is a text that the model can go on with, in completion mode.
    void setCanGoOn(bool canGoOn);

    static constexpr qsizetype kLongestMessage = 1'000'000; // characters, with what was pasted

    // Long texts that were pasted first, then what is typed.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString typed() const; // without what was pasted
    void setText(const QString& text);
    void insertPrompt(const QString& text); // and goes to the first place to be filled in
    void clear();
    void focusField();
    void showTokens(int id, int tokens);
    // Each into the message, later, or into a sentence why not.
    void readFiles(const QStringList& paths);
    // Whose message is written: what was to be read for another one is told by fileReadLate().
    void setChat(app::ChatId chat);
    void moveFiles(app::ChatId from, app::ChatId to);        // of a new chat that got its number
    void setEarlierMessages(EarlierMessages::Source source); // for Up in the empty field

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void sendRequested(const QString& text);
    void stopRequested();
    void textChanged();
    // Of a text: how many tokens it has is told by showTokens(), now, later or never.
    void countWanted(int id, const QString& text);
    void fileReadLate(trilume::app::ChatId chat, const QString& text);
    void cancelled(); // Esc, which nothing else was to have
    void modeChosen(trilume::app::ChatMode mode);
    void promptsWanted();
    void folderDropped(const QString& path); // which may hold a model

private:
    void build();
    void buildModes();
    void applyTheme();
    void submit();
    void updateButton();
    void updatePlaceholder();
    [[nodiscard]] bool canSubmit() const;
    void updateHints();
    void fitHints();
    void tellTrained(const TextLengths& lengths);
    void tellRoom(const TextLengths& lengths);
    void refusePaste(qsizetype characters, qsizetype most);
    void fold(const QString& title, const QString& text);
    void take(const app::TextFile& file);
    void addFile(const app::TextFile& file);
    void askForCount();
    void updateTyped();

    const Theme& m_theme;
    Banner* m_notice; // about what was pasted
    QFrame* m_frame;
    PastedTexts* m_pasted;
    ComposerEdit* m_edit;
    IconButton* m_prompts;
    IconButton* m_button;
    QLabel* m_keys;
    QToolButton* m_modeButton;
    QLabel* m_typed;
    QLabel* m_tokens;
    ContextBar* m_room; // of models whose texts have a limit
    app::TextFileReader m_files;
    std::deque<app::ChatId> m_reading; // whose files are being read, in their order
    app::ChatId m_chat;
    QTimer m_countPause;
    int m_typedTokens = 0; // of what is typed; 0: not known
    int m_tokensRead = 0;
    TextLengths m_lengths;
    QString m_tokensText;
    QString m_beyondText; // the same, and what it means that the text is too long
    app::ChatMode m_mode = app::ChatMode::Dialogue;
    bool m_isGenerating = false;
    bool m_canSend = false;
    bool m_canGoOn = false;
};

} // namespace trilume::ui
