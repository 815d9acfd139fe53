// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of LocalGenerator that turns a request into a prompt for which there is room.
#include "engine/generate/answer_place.h"
#include "engine/generate/context_room.h"
#include "engine/generate/local_generator.h"

#include <algorithm>
#include <utility>

namespace trilume::generate {

namespace {

bool isOpen(const GenerationRequest& request, const Conversation& conversation)
{
    return request.continuesAnswer && !conversation.isEmpty();
}

} // namespace

Result<LocalGenerator::Prompt> LocalGenerator::promptOf(const GenerationRequest& request,
                                                        const std::stop_token& stop)
{
    const std::size_t capacity = m_session.capacity();
    const auto* conversation = std::get_if<Conversation>(&request.input);
    Prompt prompt;
    if (conversation != nullptr) {
        if (isOpen(request, *conversation)) {
            findBegunAnswer(*conversation, request, stop);
        }
        prompt = encoded(m_encoder, *conversation, request, stop);
    } else {
        prompt.text = {nullptr,
                       m_format.completionPrompt(std::get<std::string>(request.input), stop)};
        prompt.lastingTokens = prompt.text.size();
    }
    if (stop.stop_requested()) {
        return prompt; // perhaps a part of it
    }
    if (conversation != nullptr) {
        if (const std::size_t messages = leftOut(*conversation, prompt.text); messages > 0) {
            prompt = encoded(m_shortEncoder, conversation->withoutOldest(messages), request, stop);
            prompt.leftOutMessages = messages;
        }
    }
    if (prompt.text.size() > capacity) {
        return tooLong(prompt.text.size());
    }
    return prompt;
}

// One that was written before the program started: its ids are stored where its text does not tell
// them, as that of one that ended within a character.
void LocalGenerator::findBegunAnswer(const Conversation& conversation,
                                     const GenerationRequest& request,
                                     const std::stop_token& stop)
{
    const Conversation::Link& last = *conversation.last();
    if (m_store == nullptr || m_answers.find(last) != nullptr) {
        return;
    }
    std::vector<TokenId> ids = m_encoder.storedAnswer(conversation, request.begunThought, stop);
    const std::string& text = last.message.text;
    const auto place = placeOf(text, ids, *m_session.model().tokenizer(), thoughtReading({}));
    if (!ids.empty() && place) {
        m_answers.put(conversation.withoutLast(), text,
                      {request.begunThought, std::move(ids), place->begin, place->end});
    }
}

LocalGenerator::Prompt LocalGenerator::encoded(PromptEncoder& encoder,
                                               const Conversation& conversation,
                                               const GenerationRequest& request,
                                               const std::stop_token& stop) const
{
    Prompt prompt;
    const bool goesOn = isOpen(request, conversation);
    prompt.text =
        goesOn ? encoder.encodeOpen(conversation, stop,
                                    {.thought = request.begunThought, .thinking = request.thinking})
               : encoder.encode(conversation, stop, request.thinking);
    prompt.lastingTokens = prompt.text.size();
    const bool hasThought = goesOn ? m_format.thoughts()
                                         && (!request.begunThought.empty()
                                             || request.thinking == tokenizer::Thinking::Off)
                                   : !m_format.thoughtPrefix(request.thinking).empty();
    if (hasThought) { // up to the assistant's prefix
        const TokenPart* last = prompt.text.parts().get();
        const bool isFirst = last == nullptr || last->ids.empty();
        prompt.lastingTokens =
            (last != nullptr ? last->end : 0)
            + m_format.answerPrefix(isFirst ? std::nullopt : std::optional(last->ids.back()))
                  .size();
    }
    return prompt;
}

// Messages of the conversation; 0 where there is room for all.
std::size_t LocalGenerator::leftOut(const Conversation& conversation, const TokenText& prompt) const
{
    const std::size_t prefix = m_format.answerPrefix(TokenId{0}).size()
                               + m_format.thoughtPrefix(tokenizer::Thinking::Off).size();
    const ContextRoom room(m_session.capacity(), prefix);
    if (prompt.size() <= room.promptTokens()) {
        return 0;
    }
    const TokenPart* part = prompt.parts().get();
    std::vector<ContextRoom::MessageSize> sizes(part != nullptr ? part->number : 0);
    const Conversation::Link* link = conversation.last().get();
    for (; part != nullptr; part = part->before.get()) {
        while (link->number > part->number) { // an answer that goes on is no part
            link = link->before.get();
        }
        sizes[part->number - 1] = {link->message.role, part->ids.size()};
    }
    const std::size_t rest = prompt.rest().size();
    return room.leftOut(sizes, rest - std::min(rest, prefix));
}

Error LocalGenerator::tooLong(std::size_t tokens) const
{
    return {Errc::InvalidArgument,
            Sentence::of("What is to be answered has %1 tokens without earlier messages, and a "
                         "text of %2 may have %3: nothing was read.",
                         tokens, m_session.model().info().name, m_session.capacity())};
}

} // namespace trilume::generate
