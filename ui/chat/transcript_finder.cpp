// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/transcript_finder.h"

#include "app/chat/transcript_model.h"
#include "ui/chat/message_layouts.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>
#include <numeric>

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

constexpr int kUnread = -1;
constexpr qint64 kSliceMs = 4;             // far less than a frame
constexpr int kPauseMs = 150;              // before an answer that is being written is read again
constexpr qsizetype kMostKept = 8'000'000; // characters of texts

app::MessageId messageOf(const QModelIndex& index)
{
    return index.data(Model::IdRole).value<app::MessageId>();
}

bool isRunning(const QModelIndex& index)
{
    return index.data(Model::StatusRole).toInt() == int(app::MessageStatus::Running);
}

} // namespace

TranscriptFinder::TranscriptFinder(const QAbstractItemModel& model,
                                   const MessageLayouts& layouts,
                                   QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_layouts(layouts)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &TranscriptFinder::startAnew);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { appendRows(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int) { removeRows(first); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                if (roles.isEmpty() || roles.contains(Model::TextRole)) {
                    forgetRows(first.row(), last.row());
                }
            });
}

void TranscriptFinder::setPhrase(const app::SearchPhrase& phrase, int fromRow)
{
    if (phrase == m_phrase) {
        return;
    }
    const bool isAtHit = m_place.number >= 0;
    m_phrase = phrase;
    m_place = {isAtHit ? m_place.row : fromRow, -1};
    m_isTextBegun = false;
    const std::size_t rows = phrase.isEmpty() ? 0 : std::size_t(m_model.rowCount());
    m_counts.assign(rows, kUnread);
    m_unread = int(rows);
    m_total = 0;
    m_readFrom = std::max(0, m_place.row);
    m_wish = phrase.isEmpty() ? Wish::None : Wish::Next;
    schedule(0);
    Q_EMIT changed();
}

void TranscriptFinder::startAnew()
{
    m_texts.clear();
    m_textsSize = 0;
    const app::SearchPhrase phrase = m_phrase;
    m_phrase = {};
    m_place = {};
    setPhrase(phrase, m_model.rowCount() - 1); // a chat is shown from its end
    if (phrase.isEmpty()) {
        Q_EMIT changed();
    }
    m_wish = Wish::None; // nobody is taken away from the place that they opened
}

void TranscriptFinder::forgetRows(int first, int last)
{
    if (m_phrase.isEmpty()) {
        return;
    }
    bool isWritten = true;
    for (int row = first; row <= last && row < int(m_counts.size()); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        m_textsSize -= m_texts.take(messageOf(index).value).size();
        isWritten = isWritten && isRunning(index);
        m_isTextBegun = m_isTextBegun && messageOf(index) != m_textOf;
        setCount(row, kUnread);
    }
    schedule(isWritten ? kPauseMs : 0);
}

void TranscriptFinder::appendRows(int first, int last)
{
    if (m_phrase.isEmpty()) {
        return;
    }
    if (first != int(m_counts.size())) {
        startAnew();
        return;
    }
    const int more = last - first + 1;
    m_counts.insert(m_counts.end(), static_cast<std::size_t>(more), kUnread);
    m_unread += more;
    if (first > 0) {
        forgetRows(first - 1, first - 1); // in completion mode it may be part of what follows now
    }
    schedule(0);
}

void TranscriptFinder::removeRows(int first)
{
    if (m_phrase.isEmpty()) {
        return;
    }
    for (int row = first; row < int(m_counts.size()); ++row) {
        setCount(row, 0);
    }
    m_counts.resize(std::min(m_counts.size(), std::size_t(first)));
    if (m_place.row >= first) {
        m_place = {first - 1, -1};
    }
    if (int(m_counts.size()) != m_model.rowCount()) {
        startAnew(); // they were not the last ones
    }
    Q_EMIT changed();
}

void TranscriptFinder::setCount(int row, int count)
{
    int& known = m_counts[std::size_t(row)];
    m_unread += (count == kUnread ? 1 : 0) - (known == kUnread ? 1 : 0);
    m_total += std::max(0, count) - std::max(0, known);
    known = count;
}

int TranscriptFinder::currentNumber() const
{
    if (m_place.number < 0) {
        return 0;
    }
    const auto here = m_counts.begin() + m_place.row;
    const auto add = [](int sum, int count) {
        return sum + std::max(0, count);
    };
    return std::accumulate(m_counts.begin(), here, 0, add) + m_place.number + 1;
}

void TranscriptFinder::schedule(int delayMs)
{
    if (m_unread == 0) {
        m_timer.stop();
    } else if (delayMs == 0 || !m_timer.isActive()) {
        m_timer.start(delayMs, this);
    }
}

void TranscriptFinder::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    readSlice();
}

void TranscriptFinder::readSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (m_unread > 0 && !clock.hasExpired(kSliceMs)) {
        const int row = nextUnread();
        m_readFrom = row;
        if (readRow(row)) {
            fulfil();
        }
    }
    m_timer.stop();
    schedule(0);
    fulfil();
    Q_EMIT changed();
}

int TranscriptFinder::nextUnread() const
{
    const auto from = m_counts.begin() + std::clamp(m_readFrom, 0, int(m_counts.size()));
    auto found = std::find(from, m_counts.end(), kUnread);
    found = found == m_counts.end() ? std::find(m_counts.begin(), from, kUnread) : found;
    return int(found - m_counts.begin());
}

bool TranscriptFinder::readRow(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    const app::MessageId message = messageOf(index);
    const QString source = m_layouts.isJoined(index) ? QString() : m_layouts.textOf(index);
    if (!m_layouts.isMarkdown(index)) {
        setCount(row, int(m_phrase.marksIn(source).size()));
        return true;
    }
    if (!m_phrase.mayBeIn(source)) {
        setCount(row, 0);
        return true;
    }
    const auto known = m_texts.constFind(message.value);
    if (known != m_texts.constEnd()) {
        setCount(row, int(m_phrase.marksIn(*known).size()));
        return true;
    }
    if (!m_isTextBegun || m_textOf != message) {
        if (m_textOf != message) {
            m_text = ShownText();
        }
        m_textOf = message;
        m_isTextBegun = true;
        m_text.begin(source);
    }
    if (m_text.step()) {
        return false;
    }
    m_isTextBegun = false;
    const QString text = m_text.text();
    setCount(row, int(m_phrase.marksIn(text).size()));
    if (m_textsSize > kMostKept) {
        m_texts.clear();
        m_textsSize = 0;
    }
    m_texts.insert(message.value, text);
    m_textsSize += text.size();
    return true;
}

void TranscriptFinder::goToNext()
{
    m_wish = Wish::Next;
    fulfil();
    Q_EMIT changed();
}

void TranscriptFinder::goToPrevious()
{
    m_wish = Wish::Previous;
    fulfil();
    Q_EMIT changed();
}

bool TranscriptFinder::goTo(int row, int number)
{
    m_place = {row, number};
    m_wish = Wish::None;
    Q_EMIT moved(m_model.index(row, 0), number);
    return true;
}

// Goes where one wishes to, as far as is known where that is.
void TranscriptFinder::fulfil()
{
    const int rows = int(m_counts.size());
    if (rows == 0) {
        m_wish = Wish::None;
    }
    if (m_place.number >= 0 && m_place.row < rows && m_counts[std::size_t(m_place.row)] >= 0) {
        m_place.number = std::min(m_place.number, m_counts[std::size_t(m_place.row)] - 1);
    }
    const int from = std::clamp(m_place.row, 0, std::max(0, rows - 1));
    // From the row where one is, round to it again.
    for (int step = 0; m_wish != Wish::None && step <= rows; ++step) {
        const bool isNext = m_wish == Wish::Next;
        const int row = (from + (isNext ? step : rows - step % rows)) % rows;
        const int count = m_counts[std::size_t(row)];
        if (count == kUnread) {
            m_readFrom = row;
            return;
        }
        const bool isHere = step == 0;
        if (isNext && isHere && m_place.number + 1 < count) {
            goTo(row, m_place.number + 1);
        } else if (isNext && !isHere && count > 0) {
            goTo(row, 0);
        } else if (!isNext && isHere && m_place.number > 0) {
            goTo(row, m_place.number - 1);
        } else if (!isNext && !isHere && count > 0) {
            goTo(row, count - 1);
        }
    }
    m_wish = Wish::None;
}

} // namespace trilume::ui
