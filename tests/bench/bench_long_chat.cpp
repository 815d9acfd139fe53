// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a turn of a long chat costs beside the model itself: the request, its ids, the state that it
// goes on from. The model is one that computes nothing; answers have eight tokens.
//
//   bench_long_chat [MESSAGES]     (10000 without)
//
// "terminal" is the path of `trilume-cli chat`, "window" that of the window, without its database.
#include "app/chat/chat_request.h"
#include "app/chat/transcript_dialogue.h"
#include "app/chat/transcript_model.h"
#include "engine/generate/local_generator.h"
#include "tests/engine/tokenizer/models.h"
#include "tests/support/spelling_model.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <unistd.h>

using namespace trilume;

namespace {

constexpr std::size_t kAnswerTokens = 8;
constexpr std::size_t kMeasuredTurns = 100; // the median of these is shown

long residentKiB()
{
    std::ifstream file("/proc/self/statm");
    long size = 0;
    long resident = 0;
    file >> size >> resident;
    return resident * (::sysconf(_SC_PAGESIZE) / 1024);
}

std::unique_ptr<generate::LocalGenerator> makeGenerator()
{
    auto model = std::make_shared<tests::SpellingModel>(
        tokenizer::testing::loadOrNull(tokenizer::testing::seedChatModel()),
        tokenizer::ChatMarkers{"<|user|>", "<|end|>", "<|assistant|>", "<|end|>", "", "", {}});
    model->spellElsewhere(model->tokenizer()->encode("lamp").front());
    auto created = generate::LocalGenerator::create(std::move(model), {.threads = {1}});
    return created ? std::move(created).value() : nullptr;
}

// Ends the program with an error: a bench has nobody to hand it to.
std::string answer(generate::LocalGenerator& generator, generate::GenerationRequest request)
{
    request.maxTokens = kAnswerTokens;
    request.sampling.temperature = 0.0F;
    const auto result = generator.generate(request, {}, {});
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().english().c_str());
        std::exit(EXIT_FAILURE); // NOLINT(concurrency-mt-unsafe): no other ends the program
    }
    return result.value().text;
}

std::string questionOf(std::size_t turn)
{
    return "What is the number after " + std::to_string(turn) + "?";
}

template <typename Turn>
void measure(const char* name, std::size_t messages, Turn&& turn)
{
    std::printf("%-9s %9s %14s %12s\n", name, "messages", "us per turn", "MiB");
    std::vector<double> times;
    const std::size_t step = std::max<std::size_t>(messages / 10, 2 * kMeasuredTurns);
    for (std::size_t said = 2; said <= messages; said += 2) {
        const auto start = std::chrono::steady_clock::now();
        turn(said / 2);
        const std::chrono::duration<double, std::micro> taken =
            std::chrono::steady_clock::now() - start;
        times.push_back(taken.count());
        if (said == 2 * kMeasuredTurns || said % step == 0) {
            std::vector<double> last(times.end() - kMeasuredTurns, times.end());
            std::nth_element(last.begin(), last.begin() + kMeasuredTurns / 2, last.end());
            std::printf("%-9s %9zu %14.1f %12.2f\n", "", said, last[kMeasuredTurns / 2],
                        static_cast<double>(residentKiB()) / 1024.0);
        }
    }
}

void measureTerminal(std::size_t messages)
{
    const auto generator = makeGenerator();
    generate::Conversation conversation;
    measure("terminal", messages, [&](std::size_t turn) {
        conversation.append({tokenizer::Role::User, questionOf(turn)});
        generate::GenerationRequest request;
        request.input = conversation;
        conversation.append({tokenizer::Role::Assistant, answer(*generator, std::move(request))});
    });
}

void measureWindow(std::size_t messages)
{
    const auto generator = makeGenerator();
    app::TranscriptModel transcript;
    app::TranscriptDialogue dialogue(transcript);
    std::int64_t lastId = 0;
    const auto show = [&](app::MessageRole role, const QString& text) {
        app::Message message;
        message.id = app::MessageId{++lastId};
        message.role = role;
        message.text = text;
        transcript.append(message);
    };
    measure("window", messages, [&](std::size_t turn) {
        const QString question = QString::fromStdString(questionOf(turn));
        auto request = app::makeRequest(dialogue.with(question), {}, turn);
        show(app::MessageRole::User, question);
        show(app::MessageRole::Assistant, {});
        const std::string text = answer(*generator, std::move(request));
        transcript.appendText(app::MessageId{lastId}, QString::fromStdString(text));
        transcript.update(transcript.messages().back());
    });
}

} // namespace

int main(int argc, char** argv)
{
    const long messages = argc > 1 ? std::atol(argv[1]) : 10'000;
    if (messages < 2) {
        std::fprintf(stderr, "bench_long_chat [MESSAGES], at least 2\n");
        return EXIT_FAILURE;
    }
    measureTerminal(static_cast<std::size_t>(messages));
    measureWindow(static_cast<std::size_t>(messages));
    return EXIT_SUCCESS;
}
