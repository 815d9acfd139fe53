// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/code_colorist.h"
#include "app/chat/message.h"
#include "app/chat/read_answer.h"
#include "ui/chat/code_colors.h"
#include "ui/chat/message_actions.h"
#include "ui/chat/message_document.h"
#include "ui/chat/message_folds.h"

#include <QHash>
#include <QModelIndex>
#include <QRect>

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace trilume::ui {

class Theme;

struct ActionButton
{
    MessageAction action = MessageAction::Copy;
    QRect place;
};

// Where the parts of one message lie, relative to the top left of its row.
struct MessageGeometry
{
    QRect thought;  // the row of the button that shows or hides it; null: none
    QRect fromHere; // the line that names another model than before; null: none
    QRect bubble;   // null: the text stands in the column by itself
    QRect text;
    QRect fold;  // the row of the button that shows all or less; null: none
    QRect error; // null: none
    QRect stats; // null: none
    std::vector<ActionButton> actions;
    QRect branch; // of "2 / 3", between the buttons that change it; null: none
    int height = 0;

    [[nodiscard]] const ActionButton* actionAt(QPoint position) const; // null: none
};

// Lays messages out and remembers it: heights by message and width for all of them, the documents
// themselves only for the most recently used. [ui thread] Owned by the view.
class MessageLayouts final
{
public:
    explicit MessageLayouts(const Theme& theme);
    ~MessageLayouts();

    void setDirection(Qt::LayoutDirection direction);

    // In completion mode the person's words are the beginning of the text, not a bubble.
    void setMode(app::ChatMode mode);

    [[nodiscard]] app::ChatMode mode() const { return m_mode; }

    // Lays the message out when nothing is known of it at this width.
    [[nodiscard]] MessageGeometry geometry(const QModelIndex& index, int width);
    [[nodiscard]] MessageDocument& document(const QModelIndex& index, int width);
    [[nodiscard]] int height(const QModelIndex& index, int width);
    // Who is asked to look at code; its colours come later, by takeColors().
    void setCodeAsker(std::function<void(const app::CodeTask&)> asker);
    void takeColors(const app::CodeResult& result);
    // All of the block of code at a position of its document, also where the message is folded.
    [[nodiscard]] QString codeAt(const QModelIndex& index, int position) const;
    // As it was laid out last, at whatever width; null when it is not kept.
    [[nodiscard]] const MessageDocument* keptDocument(app::MessageId message) const;

    // From the top of its row to its text, as it was laid out last.
    [[nodiscard]] std::optional<int> knownTextTop(app::MessageId message) const;
    [[nodiscard]] std::optional<int> knownHeight(app::MessageId message, int width) const;
    [[nodiscard]] int estimatedHeight(const QModelIndex& index, int width) const;

    // A long text that is not being written.
    [[nodiscard]] bool canFold(const QModelIndex& index) const;
    // Only the beginning of its text is shown.
    [[nodiscard]] bool isFolded(const QModelIndex& index) const;
    void setFolded(app::MessageId message, bool isFolded);
    // What was thought before an answer is hidden until somebody asks for it.
    [[nodiscard]] bool hasThought(const QModelIndex& index) const;
    [[nodiscard]] bool isThoughtShown(const QModelIndex& index) const;
    void setThoughtShown(app::MessageId message, bool isShown);
    // All that its row can show, as it was written: of a thought that is shown as a quotation.
    [[nodiscard]] QString textOf(const QModelIndex& index) const;
    // The same from a position in its document on, as it is shown while it is not folded.
    [[nodiscard]] QString shownTextFrom(const QModelIndex& index, int position) const;

    // This answer is shown as its tokens join, so that each of them has a place in its document:
    // without Markdown, and while its text is still the same. Null: none is.
    void showTokens(std::shared_ptr<const app::ReadAnswer> answer);
    [[nodiscard]] const app::ReadAnswer* tokensOf(const QModelIndex& index) const; // null: as usual
    // The position of its first token in the document.
    [[nodiscard]] int tokensBegin(const QModelIndex& index) const;

    [[nodiscard]] bool isBubble(const QModelIndex& index) const;
    [[nodiscard]] bool isMarkdown(const QModelIndex& index) const; // else it stands as it is
    // In completion mode, what the person wrote is shown as the beginning of what follows.
    [[nodiscard]] bool isJoined(const QModelIndex& index) const;
    [[nodiscard]] int columnWidth(int width) const;

    void forget(app::MessageId message); // its text or status changed
    void clear();                        // fonts, colours or the mode changed
    void foldAll();                      // other messages come

    // How many texts were laid out since the start; what the tests count.
    [[nodiscard]] int layoutsDone() const { return m_layoutsDone; }

    [[nodiscard]] int documentsKept() const { return static_cast<int>(m_documents.size()); }

private:
    struct Entry
    {
        std::int64_t message = 0;
        int width = 0;
        bool isFolded = false;
        const app::ReadAnswer* tokens = nullptr; // that were shown; only compared
        QString text;
        bool isWritten = false;
        std::unique_ptr<MessageDocument> document;
        CodeColors colors;
    };

    struct KnownHeight
    {
        int width = 0;
        int height = 0;
        int textTop = 0;
    };

    void placeActions(MessageGeometry& geometry, const QModelIndex& index, const QRect& line) const;
    static void mirror(MessageGeometry& geometry, const QRect& row);
    [[nodiscard]] int maximumTextWidth(bool isBubble, int width) const;
    void layOut(Entry& entry, const QModelIndex& index);
    void color(Entry& entry, int from);
    void setText(MessageDocument& document, const QString& text, const QModelIndex& index) const;
    [[nodiscard]] QSize sizeOfText(const QModelIndex& index, const MessageDocument& text) const;
    [[nodiscard]] static QString thoughtOf(const QModelIndex& index);
    [[nodiscard]] QString sourceOf(const QModelIndex& index) const;
    [[nodiscard]] QString beginningOfTokens(const QModelIndex& index) const;
    [[nodiscard]] qsizetype foldedLength(const QModelIndex& index, const QString& text) const;

    const Theme& m_theme;
    app::ChatMode m_mode = app::ChatMode::Dialogue;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::list<Entry> m_documents; // most recently used first
    std::unordered_map<std::int64_t, std::list<Entry>::iterator> m_byMessage;
    QHash<std::int64_t, KnownHeight> m_heights;
    MessageFolds m_folds;
    MessageFolds m_thoughts;                         // those that are shown
    std::shared_ptr<const app::ReadAnswer> m_tokens; // null: of no answer
    std::function<void(const app::CodeTask&)> m_codeAsker;
    int m_layoutsDone = 0;
};

} // namespace trilume::ui
