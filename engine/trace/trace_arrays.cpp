// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/trace_arrays.h"

#include <optional>
#include <utility>

namespace trilume::trace {

namespace {

using model::TensorPlace;
using model::Watchable;
using model::WatchedRole;
using model::WatchedTensor;

const char* const kFloats = "float32";

class Arrays
{
public:
    explicit Arrays(const Watchable& watchable)
        : m_watchable(watchable)
        , m_stream(watchable.find(WatchedRole::Stream))
    {}

    void add(std::string name, std::string shape, std::string type, Sentence meaning)
    {
        m_arrays.push_back(
            {std::move(name), std::move(shape), std::move(type), std::move(meaning)});
    }

    void addStream()
    {
        if (!m_stream) {
            return;
        }
        const std::optional<std::size_t> start = m_watchable.find(WatchedRole::StreamStart);
        const Sentence& words = m_watchable.tensors[*m_stream].words;
        add("hidden", '(' + streamRows() + ", hidden)", kFloats,
            start ? Sentence::of("The %1, then the %2.", m_watchable.tensors[*start].words, words)
                  : Sentence::of("The %1.", words));
    }

    void addFinalState()
    {
        if (const std::optional<std::size_t> state = m_watchable.find(WatchedRole::State)) {
            const WatchedTensor& tensor = m_watchable.tensors[*state];
            add(tensor.name, "(layers, " + width(tensor) + ')', kFloats,
                Sentence::of("The %1 after the last token.", tensor.words));
        }
    }

    void addStatistics()
    {
        if (m_stream) {
            const WatchedTensor& tensor = m_watchable.tensors[*m_stream];
            addSizes(tensor, '(' + streamRows() + ')',
                     Sentence::of("Root of the mean of %1^2 over the channels, of the rows of "
                                  "hidden.",
                                  tensor.symbol),
                     Sentence::of("Largest |%1| of the same rows.", tensor.symbol));
        }
        for (const WatchedTensor& tensor : m_watchable.tensors) {
            if (tensor.place == TensorPlace::InLayer) {
                addStatistics(tensor);
            }
        }
    }

    void addCodesAndTimes()
    {
        const std::vector<std::size_t> codes = m_watchable.codes();
        if (!codes.empty()) {
            std::vector<Sentence> names;
            names.reserve(codes.size());
            for (const std::size_t tensor : codes) {
                names.push_back(m_watchable.tensors[tensor].words);
            }
            const std::string count = std::to_string(codes.size());
            add("code_zero_share", "(tokens, layers, " + count + ')', kFloats,
                Sentence::of("Share of the int8 codes that are 0, in the inputs of the "
                             "projections %1.",
                             model::wordList(names)));
            add("code_saturated_share", "(tokens, layers, " + count + ')', kFloats,
                Sentence::of("Share of the codes that are 127, -127 or -128."));
            add("code_counts", "(layers, " + count + ", 256)", "int64",
                Sentence::of("How often each code came in all tokens; code q at index q + 128."));
        }
        if (!m_watchable.groups.empty()) {
            Sentence names;
            for (const model::TimedGroup& group : m_watchable.groups) {
                names = names.isEmpty() ? group.words : Sentence::of("%1, %2", names, group.words);
            }
            add("projection_seconds",
                "(tokens, layers, " + std::to_string(m_watchable.groups.size()) + ')', kFloats,
                Sentence::of("Measured time of the projections %1; tokens that were read in one "
                             "batch have equal parts of its time.",
                             names));
            add("device_seconds",
                "(tokens, layers, " + std::to_string(m_watchable.groups.size()) + ')', kFloats,
                Sentence::of("For which the device of --device was busy with its part of them, by "
                             "its own clock; not a number without one."));
        }
    }

    std::vector<TraceArray> take() { return std::move(m_arrays); }

private:
    [[nodiscard]] std::string streamRows() const
    {
        return m_watchable.find(WatchedRole::StreamStart) ? "tokens, layers + 1" : "tokens, layers";
    }

    [[nodiscard]] std::string width(const WatchedTensor& tensor) const
    {
        const bool isHidden = m_stream && tensor.width == m_watchable.tensors[*m_stream].width;
        return isHidden ? "hidden" : std::to_string(tensor.width);
    }

    void addSizes(const WatchedTensor& tensor,
                  const std::string& shape,
                  Sentence mean,
                  Sentence largest)
    {
        add(tensor.name + "_rms", shape, kFloats, std::move(mean));
        add(tensor.name + "_max", shape, kFloats, std::move(largest));
    }

    void addStatistics(const WatchedTensor& tensor)
    {
        switch (tensor.role) {
        case WatchedRole::Sized:
            addSizes(tensor, "(tokens, layers)",
                     Sentence::of("Root of the mean of %1^2 over the channels, of the %2.",
                                  tensor.symbol, tensor.words),
                     Sentence::of("Largest |%1| of the same.", tensor.symbol));
            break;
        case WatchedRole::Share:
            addShare(tensor);
            break;
        case WatchedRole::Decay:
            addShare(tensor);
            add("half_life", "(layers, " + width(tensor) + ')', kFloats,
                Sentence::of("Memory half-life of each channel in tokens: -ln 2 / mean over the "
                             "tokens of ln %1; infinite where %1 was always 1.",
                             tensor.symbol));
            add("half_life_quartiles", "(layers, 3)", kFloats,
                Sentence::of("Its quartiles over the channels."));
            break;
        case WatchedRole::Spread:
            addHeads(tensor);
            break;
        case WatchedRole::State:
            add(tensor.name + "_rms", "(tokens, layers)", kFloats,
                Sentence::of("Root of the mean of %1^2 over the channels, after the token.",
                             tensor.symbol));
            add("update_rms", "(tokens, layers)", kFloats,
                Sentence::of("The same of what the token changed in %1.", tensor.symbol));
            break;
        case WatchedRole::Plain:
        case WatchedRole::StreamStart:
        case WatchedRole::Stream:
            break;
        }
    }

    void addShare(const WatchedTensor& tensor)
    {
        add(tensor.name + "_mean", "(tokens, layers)", kFloats,
            Sentence::of("Mean over the channels of the %1.", tensor.words));
        add(tensor.name + "_quartiles", "(tokens, layers, 3)", kFloats,
            Sentence::of("Lower quartile, median and upper quartile of %1 over the channels.",
                         tensor.symbol));
    }

    void addHeads(const WatchedTensor& tensor)
    {
        add(tensor.name + "_mean", "(tokens, layers)", kFloats,
            Sentence::of("Mean over the heads of the %1.", tensor.words));
        add(tensor.name + "_quartiles", "(tokens, layers, 3)", kFloats,
            Sentence::of("Lower quartile, median and upper quartile of %1 over the heads.",
                         tensor.symbol));
        add(tensor.name, "(tokens, layers, heads)", kFloats, Sentence::of("The %1.", tensor.words));
        add("attention_last", "(layers, heads, tokens)", kFloats,
            Sentence::of("How much each head gave to each token when the last one was read; rows "
                         "sum up to 1."));
    }

    const Watchable& m_watchable;
    std::optional<std::size_t> m_stream;
    std::vector<TraceArray> m_arrays;
};

} // namespace

std::vector<TraceArray> traceArrays(const Watchable& watchable)
{
    Arrays arrays(watchable);
    arrays.add("ids", "(tokens)", "int32",
               Sentence::of("The token ids that were read, from an empty state."));
    arrays.addStream();
    arrays.addFinalState();
    arrays.addStatistics();
    arrays.addCodesAndTimes();
    arrays.add("batch_tokens", "(tokens)", "int32",
               Sentence::of("How many tokens were read in that batch."));
    arrays.add("weight_names", "(tensors)", "text",
               Sentence::of("The ternary tensors of the model."));
    arrays.add("weight_nonzero_share", "(tensors)", kFloats,
               Sentence::of("Share of their weights that are not 0."));
    arrays.add("model", "(2)", "text", Sentence::of("The model's name and its fingerprint."));
    arrays.add("description", "(arrays)", "text",
               Sentence::of("This list: a line for each array."));
    return arrays.take();
}

std::vector<TraceArray> lensArrays()
{
    return {
        {"lens_ids", "(tokens, layers, choices)", "int32",
         Sentence::of("The likeliest next tokens, were the layer the last: final norm and head of "
                      "x after it.")},
        {"lens_probabilities", "(tokens, layers, choices)", kFloats,
         Sentence::of("How likely each of them is.")},
        {"lens_entropy", "(tokens, layers)", kFloats,
         Sentence::of("Entropy of all next tokens, -sum p ln p, were the layer the last.")},
        {"lens_settled_layer", "(tokens)", "int32",
         Sentence::of(
             "The first layer from which on the likeliest token stays what it is at the end.")},
    };
}

} // namespace trilume::trace
