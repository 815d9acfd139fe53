// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/message_layouts.h"

#include "app/chat/transcript_model.h"
#include "ui/chat/stats_line.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

constexpr std::size_t kDocumentsKept = 64;
constexpr int kSideMargin = 30;      // pixels at 100 % between column and edge at least
constexpr double kBubbleShare = 0.8; // of the column, at most
constexpr int kMessageGap = 4;       // steps of space above every message
constexpr int kBubblePaddingX = 14;
constexpr int kBubblePaddingY = 9;
constexpr int kFoldHeight = 26;
constexpr int kActionSide = 22; // of a button beside a message, and the line it stands in

app::MessageId idOf(const QModelIndex& index)
{
    return index.data(Model::IdRole).value<app::MessageId>();
}

app::MessageRole roleOf(const QModelIndex& index)
{
    return static_cast<app::MessageRole>(index.data(Model::RoleRole).toInt());
}

app::MessageStatus statusOf(const QModelIndex& index)
{
    return static_cast<app::MessageStatus>(index.data(Model::StatusRole).toInt());
}

// What the person wrote right before an answer; empty when that is another answer.
QString beginningOf(const QModelIndex& answer)
{
    const QModelIndex before = answer.siblingAtRow(answer.row() - 1);
    const bool isPerson = before.isValid() && roleOf(before) == app::MessageRole::User;
    return isPerson ? before.data(Model::TextRole).toString() : QString();
}

} // namespace

MessageLayouts::MessageLayouts(const Theme& theme)
    : m_theme(theme)
{}

MessageLayouts::~MessageLayouts() = default;

void MessageLayouts::setMode(app::ChatMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        clear();
    }
}

void MessageLayouts::setDirection(Qt::LayoutDirection direction)
{
    if (direction != m_direction) {
        m_direction = direction;
        clear();
    }
}

bool MessageLayouts::isBubble(const QModelIndex& index) const
{
    return roleOf(index) == app::MessageRole::User && m_mode == app::ChatMode::Dialogue;
}

bool MessageLayouts::isMarkdown(const QModelIndex& index) const
{
    return roleOf(index) == app::MessageRole::Assistant && m_mode == app::ChatMode::Dialogue
           && tokensOf(index) == nullptr;
}

void MessageLayouts::showTokens(std::shared_ptr<const app::ReadAnswer> answer)
{
    for (const app::ReadAnswer* changed : {m_tokens.get(), answer.get()}) {
        if (changed != nullptr) {
            forget(changed->answer);
        }
    }
    m_tokens = std::move(answer);
}

const app::ReadAnswer* MessageLayouts::tokensOf(const QModelIndex& index) const
{
    const bool isShown = m_tokens != nullptr && m_tokens->answer == idOf(index)
                         && statusOf(index) != app::MessageStatus::Running;
    return isShown ? m_tokens.get() : nullptr;
}

// What the person wrote, as far as the first token does not say it.
QString MessageLayouts::beginningOfTokens(const QModelIndex& index) const
{
    const app::ReadAnswer* tokens = tokensOf(index);
    QString beginning = beginningOf(index);
    beginning.chop(tokens != nullptr ? tokens->before : 0);
    return beginning;
}

int MessageLayouts::tokensBegin(const QModelIndex& index) const
{
    return m_mode == app::ChatMode::Completion ? static_cast<int>(beginningOfTokens(index).size())
                                               : 0;
}

// What the document is made of.
QString MessageLayouts::sourceOf(const QModelIndex& index) const
{
    const app::ReadAnswer* tokens = tokensOf(index);
    if (tokens == nullptr) {
        return textOf(index);
    }
    return m_mode == app::ChatMode::Completion ? beginningOfTokens(index) + tokens->text
                                               : tokens->text;
}

int MessageLayouts::columnWidth(int width) const
{
    const Metrics& metrics = m_theme.metrics();
    return std::max(1, std::min(metrics.textColumn(), width - 2 * metrics.px(kSideMargin)));
}

int MessageLayouts::maximumTextWidth(bool isBubble, int width) const
{
    const int column = columnWidth(width);
    if (!isBubble) {
        return column;
    }
    return std::max(1, static_cast<int>(column * kBubbleShare)
                           - 2 * m_theme.metrics().px(kBubblePaddingX));
}

bool MessageLayouts::isJoined(const QModelIndex& index) const
{
    if (m_mode != app::ChatMode::Completion || roleOf(index) != app::MessageRole::User) {
        return false;
    }
    const QModelIndex after = index.siblingAtRow(index.row() + 1);
    return after.isValid() && roleOf(after) == app::MessageRole::Assistant;
}

void MessageLayouts::setText(MessageDocument& document,
                             const QString& text,
                             const QModelIndex& index) const
{
    const bool isDialogue = m_mode == app::ChatMode::Dialogue;
    if (roleOf(index) != app::MessageRole::Assistant || (isDialogue && !isMarkdown(index))) {
        document.setPlain(text, m_theme);
    } else if (isDialogue) {
        document.setMarkdownAnswer(text, m_theme);
    } else {
        const QString beginning = beginningOfTokens(index).left(text.size());
        document.setContinuation(beginning, text.mid(beginning.size()), m_theme);
    }
}

QString MessageLayouts::textOf(const QModelIndex& index) const
{
    const QString text = index.data(Model::TextRole).toString();
    const bool goesOn =
        m_mode == app::ChatMode::Completion && roleOf(index) == app::MessageRole::Assistant;
    if (isThoughtShown(index)) {
        return thoughtOf(index) + text;
    }
    return goesOn ? beginningOf(index) + text : text;
}

QString MessageLayouts::shownTextFrom(const QModelIndex& index, int position) const
{
    MessageDocument whole; // nobody lays it out
    setText(whole, sourceOf(index), index);
    const int end = whole.characterCount() - 1;
    return whole.textBetween(std::min(position, end), end);
}

void MessageLayouts::layOut(Entry& entry, const QModelIndex& index)
{
    ++m_layoutsDone;
    if (statusOf(index) == app::MessageStatus::Running) {
        m_folds.open(idOf(index)); // who has seen it being written goes on reading where it ends
    }
    entry.text = textOf(index);
    entry.isFolded = isFolded(index);
    entry.tokens = tokensOf(index);
    if (!entry.document) {
        entry.document = std::make_unique<MessageDocument>();
    }
    MessageDocument& document = *entry.document;
    const QString source = sourceOf(index);
    setText(document, entry.isFolded ? source.left(foldedLength(index, source)) : source, index);
    entry.isWritten = statusOf(index) == app::MessageStatus::Running;
    if (isMarkdown(index)) {
        color(entry, document.changedFrom());
    }
    const bool isBubbleRow = isBubble(index);
    const int textWidth = maximumTextWidth(isBubbleRow, entry.width);
    if (isBubbleRow) {
        document.setTextWidth(textWidth);
        document.setTextWidth(std::ceil(document.idealWidth()));
        return;
    }
    document.fitWidth(textWidth);
    if (entry.isWritten) {
        document.freezeLines();
    }
}

void MessageLayouts::setCodeAsker(std::function<void(const app::CodeTask&)> asker)
{
    m_codeAsker = std::move(asker);
}

void MessageLayouts::color(Entry& entry, int from)
{
    std::vector<app::CodeTask> tasks =
        entry.colors.update(*entry.document, from, entry.isWritten, m_theme.tokens());
    for (app::CodeTask& task : tasks) {
        task.message = {entry.message};
        if (m_codeAsker) {
            m_codeAsker(task);
        }
    }
}

void MessageLayouts::takeColors(const app::CodeResult& result)
{
    const auto found = m_byMessage.find(result.task.message.value);
    if (found != m_byMessage.end() && found->second->document) {
        found->second->colors.take(result);
        color(*found->second, result.task.place);
    }
}

QString MessageLayouts::codeAt(const QModelIndex& index, int position) const
{
    const MessageDocument* kept = keptDocument(idOf(index));
    if (kept != nullptr && !isFolded(index)) {
        return kept->codeAt(position);
    }
    MessageDocument whole; // nobody lays it out
    setText(whole, textOf(index), index);
    return whole.codeAt(position);
}

qsizetype MessageLayouts::foldedLength(const QModelIndex& index, const QString& text) const
{
    return MessageFolds::foldedLength(text, isBubble(index) ? MessageFolds::Kind::Question
                                                            : MessageFolds::Kind::Text);
}

bool MessageLayouts::canFold(const QModelIndex& index) const
{
    if (statusOf(index) == app::MessageStatus::Running) {
        return false;
    }
    const QString text = textOf(index);
    return foldedLength(index, text) < text.size();
}

bool MessageLayouts::isFolded(const QModelIndex& index) const
{
    return !m_folds.isOpen(idOf(index)) && canFold(index);
}

void MessageLayouts::setFolded(app::MessageId message, bool isFolded)
{
    if (isFolded) {
        m_folds.close(message);
    } else {
        m_folds.open(message);
    }
    forget(message);
}

MessageDocument& MessageLayouts::document(const QModelIndex& index, int width)
{
    const std::int64_t message = idOf(index).value;
    const auto found = m_byMessage.find(message);
    if (found != m_byMessage.end()) {
        m_documents.splice(m_documents.begin(), m_documents, found->second);
    } else {
        if (m_documents.size() >= kDocumentsKept) {
            m_byMessage.erase(m_documents.back().message);
            m_documents.pop_back();
        }
        m_documents.emplace_front();
        m_documents.front().message = message;
        m_byMessage[message] = m_documents.begin();
    }
    Entry& entry = m_documents.front();
    if (!entry.document || entry.width != width || entry.isFolded != isFolded(index)
        || entry.tokens != tokensOf(index) || entry.text != textOf(index)) {
        entry.width = width;
        layOut(entry, index);
    }
    return *entry.document;
}

const MessageDocument* MessageLayouts::keptDocument(app::MessageId message) const
{
    const auto found = m_byMessage.find(message.value);
    return found == m_byMessage.end() ? nullptr : found->second->document.get();
}

// For people who read from right to left.
void MessageLayouts::mirror(MessageGeometry& geometry, const QRect& row)
{
    const auto turn = [&row](QRect& part) {
        part = part.isNull() ? part : QStyle::visualRect(Qt::RightToLeft, row, part);
    };
    for (QRect* part : {&geometry.thought, &geometry.fromHere, &geometry.bubble, &geometry.text,
                        &geometry.fold, &geometry.error, &geometry.stats, &geometry.branch}) {
        turn(*part);
    }
    for (ActionButton& button : geometry.actions) {
        turn(button.place);
    }
}

MessageGeometry MessageLayouts::geometry(const QModelIndex& index, int width)
{
    MessageGeometry geometry;
    if (isJoined(index)) {
        m_heights[idOf(index).value] = {width, 0, 0};
        return geometry; // it stands before the answer, in one text with it
    }
    const Metrics& metrics = m_theme.metrics();
    const MessageDocument& text = document(index, width);
    const int column = columnWidth(width);
    const int left = (width - column) / 2;
    const QSize size = sizeOfText(index, text);
    int y = metrics.space(kMessageGap);
    if (!index.data(Model::FromHereRole).toString().isEmpty()) {
        geometry.fromHere =
            QRect(left, y, column, QFontMetrics(metrics.font(TextStyle::Note)).height());
        y = geometry.fromHere.bottom() + 1 + metrics.space(kMessageGap);
    }
    if (hasThought(index)) {
        geometry.thought = QRect(left, y, column, metrics.px(kFoldHeight));
        y = geometry.thought.bottom() + 1 + metrics.space(1);
    }
    if (isBubble(index)) {
        const int padX = metrics.px(kBubblePaddingX);
        const int padY = metrics.px(kBubblePaddingY);
        const int bubbleWidth = size.width() + 2 * padX;
        geometry.bubble =
            QRect(left + column - bubbleWidth, y, bubbleWidth, size.height() + 2 * padY);
        geometry.text = QRect(geometry.bubble.topLeft() + QPoint(padX, padY - metrics.px(2)), size);
        y = geometry.bubble.bottom() + 1;
    } else {
        geometry.text = QRect(QPoint(left, y), QSize(column, size.height()));
        y = geometry.text.bottom() + 1;
    }
    if (canFold(index)) {
        geometry.fold = QRect(left, y + metrics.space(1), column, metrics.px(kFoldHeight));
        y = geometry.fold.bottom() + 1;
    }
    const QString error = index.data(Model::ErrorRole).toString();
    if (!error.isEmpty()) {
        const QFontMetrics note(metrics.font(TextStyle::Note));
        const QRect box =
            note.boundingRect(QRect(0, 0, column, 100000), Qt::TextWordWrap | Qt::AlignLeft, error);
        geometry.error = QRect(left, y + metrics.space(1), column, box.height());
        y = geometry.error.bottom() + 1;
    }
    if (roleOf(index) == app::MessageRole::Assistant
        && statusOf(index) != app::MessageStatus::Running) {
        geometry.stats = QRect(left, y + metrics.space(1), column, metrics.px(kActionSide));
        y = geometry.stats.bottom() + 1;
    }
    placeActions(geometry, index, QRect(left, y, column, metrics.px(kActionSide)));
    y = std::max(y, geometry.branch.bottom() + 1);
    geometry.height = y;
    if (m_direction == Qt::RightToLeft) {
        mirror(geometry, QRect(0, 0, width, y));
    }
    m_heights[idOf(index).value] = {width, geometry.height, geometry.text.top()};
    return geometry;
}

// Of an answer at the end of its line of figures, which is cut off before them; the one that
// changes a message beside its bubble. Branches of a message are below it, in a line of their own.
void MessageLayouts::placeActions(MessageGeometry& geometry,
                                  const QModelIndex& index,
                                  const QRect& line) const
{
    const Metrics& metrics = m_theme.metrics();
    const int side = metrics.px(kActionSide);
    const std::vector<MessageAction> actions = messageActions(index);
    const int branchWidth =
        QFontMetrics(metrics.font(TextStyle::Note)).horizontalAdvance(branchText(index));
    const bool isAnswer = !geometry.stats.isNull();
    int right = line.right() + 1;
    for (auto action = actions.rbegin(); action != actions.rend(); ++action) {
        if (*action == MessageAction::Edit) {
            if (!geometry.bubble.isNull()) {
                const int x = geometry.bubble.left() - side - metrics.space(1);
                const int y = geometry.bubble.center().y() - side / 2;
                geometry.actions.push_back({*action, QRect(x, y, side, side)});
            }
            continue;
        }
        const int y = isAnswer ? geometry.stats.top() : line.top() + metrics.space(1);
        right -= side;
        geometry.actions.push_back({*action, QRect(right, y, side, side)});
        if (*action == MessageAction::NextBranch) {
            right -= branchWidth;
            geometry.branch = QRect(right, y, branchWidth, side);
        }
    }
    if (isAnswer) {
        geometry.stats.setRight(right - metrics.space(2));
    }
}

const ActionButton* MessageGeometry::actionAt(QPoint position) const
{
    const auto found =
        std::find_if(actions.begin(), actions.end(), [position](const ActionButton& button) {
            return button.place.contains(position);
        });
    return found == actions.end() ? nullptr : &*found;
}

int MessageLayouts::height(const QModelIndex& index, int width)
{
    const std::optional<int> known = knownHeight(idOf(index), width);
    return known ? *known : geometry(index, width).height;
}

std::optional<int> MessageLayouts::knownTextTop(app::MessageId message) const
{
    const auto found = m_heights.constFind(message.value);
    return found == m_heights.constEnd() ? std::nullopt : std::optional<int>(found->textTop);
}

std::optional<int> MessageLayouts::knownHeight(app::MessageId message, int width) const
{
    const auto found = m_heights.constFind(message.value);
    if (found == m_heights.constEnd() || found->width != width) {
        return std::nullopt;
    }
    return found->height;
}

int MessageLayouts::estimatedHeight(const QModelIndex& index, int width) const
{
    const QString text = textOf(index);
    const qsizetype characters = isFolded(index) ? foldedLength(index, text) : text.size();
    const Metrics& metrics = m_theme.metrics();
    const double lineHeight = metrics.lineHeight();
    const double perLine = std::max(1.0, columnWidth(width) / (lineHeight * 0.33));
    const double lines = std::ceil(static_cast<double>(characters) / perLine);
    return metrics.space(kMessageGap) + static_cast<int>(std::max(1.0, lines) * lineHeight)
           + metrics.px(2 * kBubblePaddingY);
}

void MessageLayouts::forget(app::MessageId message)
{
    m_heights.remove(message.value);
}

void MessageLayouts::foldAll()
{
    for (const std::int64_t message : m_folds.opened()) {
        forget({message});
    }
    m_folds.clear();
    for (const std::int64_t message : m_thoughts.opened()) {
        forget({message});
    }
    m_thoughts.clear();
}

void MessageLayouts::clear()
{
    m_heights.clear();
    m_documents.clear();
    m_byMessage.clear();
}

} // namespace trilume::ui
