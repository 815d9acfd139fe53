// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/watchable.h"

namespace trilume::model {

namespace {

template <typename Predicate>
std::optional<std::size_t> firstOf(const std::vector<WatchedTensor>& tensors, Predicate isWanted)
{
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        if (isWanted(tensors[i])) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace

Sentence wordList(const std::vector<Sentence>& words)
{
    Sentence list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        list = i == 0                  ? words[i]
               : i + 1 == words.size() ? Sentence::of("%1 and %2", list, words[i])
                                       : Sentence::of("%1, %2", list, words[i]);
    }
    return list;
}

std::optional<std::size_t> Watchable::find(WatchedRole role) const
{
    return firstOf(tensors, [role](const WatchedTensor& tensor) { return tensor.role == role; });
}

std::optional<std::size_t> Watchable::find(std::string_view name) const
{
    return firstOf(tensors, [name](const WatchedTensor& tensor) { return tensor.name == name; });
}

std::vector<std::size_t> Watchable::codes() const
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        if (tensors[i].kind == TensorKind::Codes) {
            indices.push_back(i);
        }
    }
    return indices;
}

} // namespace trilume::model
