// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compared_text_p.h"
#include "app/compare/local_subject_p.h"
#include "engine/checkpoint/model_head.h"
#include "engine/model/published_shapes.h"

#include <algorithm>
#include <filesystem>
#include <utility>
#include <variant>

namespace trilume::app {

namespace {

std::vector<TokenId> wholeText(const ComparedHead& head, const ComparedRun& run)
{
    std::vector<TokenId> ids = head.prompt;
    ids.insert(ids.end(), run.ids.begin(), run.ids.end());
    return ids;
}

} // namespace

Result<ComparedHead> readHead(const ComparisonPlan& plan, const ComparedRun& run)
{
    const std::string& model = run.configuration.model;
    const auto shapes = model::publishedShapes();
    if (run.configuration.isTwin() || std::ranges::find(shapes, model) != shapes.end()) {
        return Error{Errc::Unsupported,
                     Sentence::of("Its weights are random: inside there is nothing to see.")};
    }
    if (!run.subject || run.ids.empty()) {
        return Error{Errc::NotFound, Sentence::of("It wrote no tokens.")};
    }
    const Result<checkpoint::ModelHead> file =
        checkpoint::ModelHead::read(std::filesystem::path(model));
    if (!file) {
        return file.error();
    }
    auto tokenizer = checkpoint::loadTokenizer(file.value().file());
    if (!tokenizer) {
        return tokenizer.error();
    }
    const checkpoint::FileDescription description = checkpoint::describe(file.value().file());
    Result<std::vector<TokenId>> prompt = promptOf(
        ComparedReader{description.name, tokenizer.value().get(), description.chatMarkers}, plan);
    if (!prompt) {
        return prompt.error();
    }
    ComparedHead head;
    std::visit(
        [&head](const auto& opened) {
            head.layers = opened.hyperParameters().layerCount;
            head.hidden = opened.hyperParameters().hiddenSize;
        },
        file.value().file());
    head.tokenizer = std::move(tokenizer).value();
    head.prompt = std::move(prompt).value();
    return head;
}

Status checkSameShape(const ComparedHead& one, const ComparedHead& other)
{
    if (one.layers == other.layers && one.hidden == other.hidden) {
        return Done{};
    }
    return Error{
        Errc::Unsupported,
        Sentence::of("Their models have different shapes: %1 layers of %2 channels, and %3 "
                     "layers of %4.",
                     one.layers, one.hidden, other.layers, other.hidden)};
}

std::vector<TokenId> commonText(const ComparedHead& one,
                                const ComparedRun& oneRun,
                                const ComparedHead& other,
                                const ComparedRun& otherRun,
                                std::size_t mostTokens)
{
    std::vector<TokenId> ids = wholeText(one, oneRun);
    const std::vector<TokenId> others = wholeText(other, otherRun);
    const auto isSame = [&](TokenId left, TokenId right) {
        return left == right && one.tokenizer->bytes(left) == other.tokenizer->bytes(right)
               && one.tokenizer->piece(left) == other.tokenizer->piece(right);
    };
    ids.resize(std::min(ids.size(), mostTokens));
    const auto parted = std::ranges::mismatch(ids, others, isSame);
    ids.erase(parted.in1, ids.end());
    return ids;
}

} // namespace trilume::app
