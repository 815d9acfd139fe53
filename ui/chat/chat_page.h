// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "ui/chat/message_edit.h"
#include "ui/chat/unsaved_notice.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace trilume::app {
class ChatController;
class ModelController;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class AnswerTokens;
class Banner;
class ChatListPanel;
class Composer;
class Dialogs;
class Drafts;
class EmptyState;
class FindBar;
class MessageCommands;
class ModelDrop;
class PdfCommands;
class PromptCommands;
class Theme;
class TranscriptView;
class WindowActions;

// The page one talks on: messages or the empty state, errors where they arose, the composer.
// [ui thread]
class ChatPage final : public QWidget
{
    Q_OBJECT

public:
    struct Services
    {
        app::ChatController& chats;
        app::ModelController& models;
        app::Settings& settings;
        Dialogs& dialogs;
    };

    ChatPage(const Theme& theme, const Services& services, QWidget* parent);

    // Does what those of the actions ask for that are about messages, and hands on what is dropped
    // here but is none for a message. Borrowed.
    void follow(const WindowActions& actions, ModelDrop& drop);
    // Opens what is asked for in the list, which is borrowed.
    void follow(const ChatListPanel& list);
    void focusComposer();
    void offerFreshDatabase(); // beside the error that is shown
    void showNotice(const QString& message);
    void showUnsaved(const QString& message, const QString& text); // see UnsavedNotice
    // Opens its chat if need be, takes its branch and scrolls to it. Nothing when it is not there
    // any more.
    void showMessage(app::ChatId chat, app::MessageId message);
    // Marks these words in all messages, until others are; none: nothing is marked.
    void markWords(const QString& typed);
    void keepDraft(); // the window closes

    // What is neither in a chat nor in its draft; messages that are shown are in the language that
    // they were said in.
    struct Kept
    {
        MessageEdit::Kept edited;
        UnsavedNotice::Kept unsaved;
        QString typed; // before the chats are open, and their drafts
        QString chatError;
        QString modelError;
        bool isFreshDatabaseOffered = false;
    };

    // For a page that takes the place of this one.
    [[nodiscard]] Kept kept() const;
    void restore(const Kept& kept);

    [[nodiscard]] TranscriptView* transcript() const { return m_transcript; }

Q_SIGNALS:
    void openModelRequested();
    void freshDatabaseRequested();
    void layersRequested(trilume::app::MessageId answer, qsizetype token); // see AnswerTokens

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectSignals();
    void applyTheme();
    void send(const QString& text);
    void updateState();
    void updateMode();
    void updateEmptyState();
    void updateTokensRead();
    void fitColumn();
    void sendExample(const QString& prompt);
    void showError(const QString& message);
    void changeChat();
    void scrollToWanted();

    const Theme& m_theme;
    Services m_services;
    Banner* m_modelError;
    QStackedWidget* m_stack;
    QScrollArea* m_emptyArea; // large text may need more room than there is
    EmptyState* m_empty;
    TranscriptView* m_transcript;
    FindBar* m_find;
    Banner* m_chatError;
    Banner* m_unsavedError;
    UnsavedNotice* m_unsaved;
    Banner* m_notice;
    Banner* m_editNotice;
    Banner* m_tokenNotice;
    Composer* m_composer;
    MessageEdit* m_edit;
    MessageCommands* m_commands;
    AnswerTokens* m_tokens;
    PromptCommands* m_prompts;
    PdfCommands* m_pdf;
    QVBoxLayout* m_foot = nullptr;
    Drafts* m_drafts;
    app::ChatId m_wantedChat;
    app::MessageId m_wanted;               // to be scrolled to once its chat is loaded
    bool m_isBranchAsked = false;          // of m_wanted
    bool m_isFreshDatabaseOffered = false; // beside what m_chatError says
};

} // namespace trilume::ui
