// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/message_tree.h"

#include <QCoreApplication>
#include <QHash>

namespace trilume::app {

namespace {

// Numbers of messages, as translate() takes them.
struct Faults
{
    int twice = 0;
    int orphans = 0;
    int inCircles = 0;
};

void tellRepairs(const Faults& faults, QStringList& repairs)
{
    if (faults.twice > 0) {
        repairs.append(QCoreApplication::translate(
            "ChatFile", "%n message(s) have the name of another and were left out.", nullptr,
            faults.twice));
    }
    if (faults.orphans > 0) {
        repairs.append(QCoreApplication::translate(
            "ChatFile", "%n message(s) follow one that is not there and begin the chat instead.",
            nullptr, faults.orphans));
    }
    if (faults.inCircles > 0) {
        repairs.append(QCoreApplication::translate(
            "ChatFile", "%n message(s) follow each other in a circle and were left out.", nullptr,
            faults.inCircles));
    }
}

} // namespace

void arrange(const std::vector<TreeNode>& nodes, const QString& current, ImportedChat& chat)
{
    QHash<QString, std::size_t> places;
    int twice = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (places.contains(nodes[i].name)) {
            ++twice;
        } else {
            places.insert(nodes[i].name, i);
        }
    }
    std::vector<std::vector<std::size_t>> children(nodes.size());
    std::vector<std::size_t> waiting; // with their order turned, for a stack
    int orphans = 0;
    for (std::size_t i = nodes.size(); i-- > 0;) {
        if (places.value(nodes[i].name) != i) {
            continue;
        }
        const auto parent = places.constFind(nodes[i].parent);
        if (!nodes[i].parent.isEmpty() && parent != places.constEnd()) {
            children[*parent].push_back(i);
            continue;
        }
        orphans += nodes[i].parent.isEmpty() ? 0 : 1;
        waiting.push_back(i);
    }
    std::vector<MessageId> ids(nodes.size()); // of what is shown in the place of a node
    int taken = 0;
    while (!waiting.empty()) {
        const std::size_t at = waiting.back();
        waiting.pop_back();
        ++taken;
        const auto parent = places.constFind(nodes[at].parent);
        const MessageId above =
            !nodes[at].parent.isEmpty() && parent != places.constEnd() ? ids[*parent] : MessageId{};
        ids[at] = above;
        if (nodes[at].isShown) {
            chat.messages.push_back(nodes[at].message);
            chat.messages.back().parent = above;
            ids[at] = MessageId{static_cast<std::int64_t>(chat.messages.size())};
        }
        waiting.insert(waiting.end(), children[at].begin(), children[at].end());
    }
    const auto leaf = places.constFind(current);
    chat.chat.currentLeaf = leaf != places.constEnd() ? ids[*leaf] : MessageId{};
    if (!chat.chat.currentLeaf) {
        chat.chat.currentLeaf = MessageId{static_cast<std::int64_t>(chat.messages.size())};
    }
    tellRepairs({twice, orphans, static_cast<int>(nodes.size()) - twice - taken}, chat.repairs);
}

} // namespace trilume::app
