// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The generator with a store behind its states, on a model whose state is a digest of all that it
// has read: each generator is a new start of the program.
#include "engine/generate/kept_states.h"
#include "engine/generate/local_generator.h"
#include "tests/engine/tokenizer/models.h"
#include "tests/support/spelling_model.h"

#include <QTest>

#include <map>
#include <memory>

using namespace trilume;
using namespace trilume::generate;
using tokenizer::Role;

namespace {

// In memory, and as forgetful as a test wants.
class MemoryStore final : public StateStore
{
public:
    std::optional<Found> beginTurn(const TextOwner& owner,
                                   const TokenText& text,
                                   std::size_t atHand,
                                   std::size_t upTo) override
    {
        ++turns;
        const auto behind = [&](const ChainHash& parts) {
            std::vector<TextKey> keys;
            for (const auto& [key, snapshot] : states) {
                if (key.parts == parts && snapshot.fingerprint == owner.fingerprint) {
                    keys.push_back(key);
                }
            }
            return keys;
        };
        const std::vector<TextKey> keys = knownBeginnings(text, atHand, upTo, behind);
        if (keys.empty()) {
            return std::nullopt;
        }
        return Found{static_cast<std::size_t>(keys.front().tokens()), states.at(keys.front())};
    }

    void refuse(const TextOwner&, const TokenText& text) override
    {
        ++refusals;
        states.erase(keyOf(text));
    }

    void put(const TextOwner& owner, const TokenText& text, const Snapshot& snapshot) override
    {
        chats.push_back(owner.chat);
        states.emplace(keyOf(text), snapshot);
    }

    std::vector<EncodedMessage> messages(const TextOwner&) override
    {
        ++reads;
        return encoded;
    }

    void putMessages(const TextOwner&, std::vector<EncodedMessage> all) override
    {
        ++writes;
        encoded = std::move(all);
    }

    std::map<TextKey, Snapshot> states;
    std::vector<EncodedMessage> encoded;
    std::vector<std::int64_t> chats;
    int turns = 0;
    int refusals = 0;
    int reads = 0;
    int writes = 0;
};

Conversation longChat(int messages)
{
    Conversation chat;
    for (int i = 0; i < messages; ++i) {
        chat.append({i % 2 == 0 ? Role::User : Role::Assistant, "Number " + std::to_string(i)});
    }
    return chat;
}

} // namespace

class TestKeptStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnAfterARestart();
    void goesOnAtABranch();
    void aTextOfNoChatIsNotStored();
    void anotherModelsStateIsNotTaken();
    void aWrongStateIsReadAgain_data();
    void aWrongStateIsReadAgain();
    void aWrongStateGivesWayToAShorterOne();
    void idsOfALongChatAreStored();
    void idsThatTheTextDoesNotTellAreStored();
    void aCutCharacterIsWholeAfterARestart();
    void idsOfAnotherTextAreNotTaken_data();
    void idsOfAnotherTextAreNotTaken();

private:
    void restart();
    GenerationResult ask(const Conversation& chat, std::int64_t number = 1);

    std::shared_ptr<tests::SpellingModel> m_model;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<LocalGenerator> m_generator;
};

void TestKeptStates::init()
{
    m_store = std::make_unique<MemoryStore>();
    restart();
}

void TestKeptStates::restart()
{
    m_model = std::make_shared<tests::SpellingModel>(
        tokenizer::testing::loadOrNull(tokenizer::testing::seedChatModel()),
        tokenizer::ChatMarkers{"<|user|>", "<|end|>", "<|assistant|>", "<|end|>", "", "", {}});
    m_model->spellElsewhere(m_model->tokenizer()->encode("lamp").front());
    LocalGeneratorOptions options;
    options.threads = {1};
    options.stateStore = m_store.get();
    auto created = LocalGenerator::create(m_model, options);
    QVERIFY(created.ok());
    m_generator = std::move(created).value();
}

GenerationResult TestKeptStates::ask(const Conversation& chat, std::int64_t number)
{
    GenerationRequest request;
    request.input = chat;
    request.chat = number;
    request.maxTokens = 3;
    request.sampling.temperature = 0.0F;
    const Result<GenerationResult> result = m_generator->generate(request, {}, {});
    if (!result) {
        qFatal("%s", result.error().english().c_str());
    }
    return result.value();
}

void TestKeptStates::goesOnAfterARestart()
{
    Conversation chat = longChat(5);
    const GenerationResult first = ask(chat);
    QCOMPARE(first.stats.reusedTokens, std::size_t{0});
    chat.append({Role::Assistant, first.text});
    chat.append({Role::User, "And then?"});
    restart();
    const GenerationResult second = ask(chat);
    QCOMPARE(second.stats.reusedTokens, first.contextTokens);
    // Only what is new was read, and the state is that of one that reads all of it.
    QCOMPARE(m_model->readTokens(), second.contextTokens - second.stats.reusedTokens);
    const auto stored = m_store->states;
    m_store->states.clear();
    restart();
    static_cast<void>(ask(chat));
    for (const auto& [key, snapshot] : m_store->states) {
        QVERIFY(stored.contains(key) && stored.at(key) == snapshot);
    }
    // What is in memory is not asked for.
    QCOMPARE(ask(chat).stats.reusedTokens, second.stats.promptTokens - 1);
}

void TestKeptStates::goesOnAtABranch()
{
    Conversation chat = longChat(5);
    const GenerationResult first = ask(chat);
    restart();
    const GenerationResult again = ask(chat); // another answer to the same
    QCOMPARE(again.stats.reusedTokens, first.stats.promptTokens - 1);
    restart();
    Conversation edited = longChat(4); // another question in place of the last
    edited.append({Role::User, "Something else"});
    QCOMPARE(ask(edited).stats.reusedTokens, std::size_t{0}); // nobody stopped there before
    restart();
    QVERIFY(ask(edited).stats.reusedTokens > 0);
}

void TestKeptStates::aTextOfNoChatIsNotStored()
{
    static_cast<void>(ask(longChat(100), 0));
    QVERIFY(m_store->states.empty());
    QCOMPARE(m_store->turns + m_store->reads + m_store->writes, 0);
    static_cast<void>(ask(longChat(100), 7));
    QVERIFY(!m_store->chats.empty());
    for (const std::int64_t chat : m_store->chats) {
        QCOMPARE(chat, std::int64_t{7});
    }
}

void TestKeptStates::anotherModelsStateIsNotTaken()
{
    const Conversation chat = longChat(5);
    static_cast<void>(ask(chat));
    for (auto& [key, snapshot] : m_store->states) {
        snapshot.fingerprint = std::string(32, '6');
    }
    restart();
    QCOMPARE(ask(chat).stats.reusedTokens, std::size_t{0});
}

void TestKeptStates::aWrongStateIsReadAgain_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("shorter") << 0;
    QTest::newRow("after fewer tokens") << 1;
    QTest::newRow("of another model") << 2;
}

// A store that is wrong does no harm, not even where its own checks fail.
void TestKeptStates::aWrongStateIsReadAgain()
{
    QFETCH(const int, damage);
    const Conversation chat = longChat(5);
    const GenerationResult first = ask(chat);
    const auto right = m_store->states;
    for (auto& [key, snapshot] : m_store->states) {
        if (damage == 0) {
            snapshot.state.pop_back();
        } else if (damage == 1) {
            snapshot.state[48] ^= std::byte{1}; // the position
        } else {
            snapshot.state[16] ^= std::byte{1};
        }
    }
    const auto wrong = m_store->states;
    restart();
    m_store->states = wrong;
    QCOMPARE(ask(chat).stats.reusedTokens, std::size_t{0});
    QCOMPARE(m_model->readTokens(), first.contextTokens);
    QCOMPARE(ask(chat).stats.reusedTokens, first.stats.promptTokens - 1); // from memory
}

// A release that lays states out in another way leaves the ones of before behind.
void TestKeptStates::aWrongStateGivesWayToAShorterOne()
{
    Conversation chat = longChat(5);
    const GenerationResult first = ask(chat);
    const auto shorter = m_store->states;
    chat.append({Role::Assistant, first.text});
    chat.append({Role::User, "And then?"});
    static_cast<void>(ask(chat));
    for (auto& [key, snapshot] : m_store->states) {
        if (!shorter.contains(key)) {
            snapshot.state.pop_back();
        }
    }
    const std::size_t wrong = m_store->states.size() - shorter.size();
    QVERIFY(wrong > 0);
    restart();
    QCOMPARE(ask(chat).stats.reusedTokens, first.contextTokens);
    QVERIFY(m_store->refusals > 0);
    restart();
    m_store->refusals = 0;
    QVERIFY(ask(chat).stats.reusedTokens > first.contextTokens); // kept anew
    QCOMPARE(m_store->refusals, 0);
}

void TestKeptStates::idsOfALongChatAreStored()
{
    static_cast<void>(ask(longChat(31)));
    QCOMPARE(m_store->writes, 0);
    static_cast<void>(ask(longChat(101)));
    QCOMPARE(m_store->writes, 1);
    QCOMPARE(m_store->encoded.size(), std::size_t{101});
    static_cast<void>(ask(longChat(121))); // too few more
    QCOMPARE(m_store->writes, 1);

    // Ids that only a store can have show that it was asked.
    restart();
    std::vector<EncodedMessage> marked = m_store->encoded;
    marked[40].ids.push_back(marked[40].ids.front());
    m_store->encoded = marked;
    m_store->states.clear();
    const int reads = m_store->reads;
    const GenerationResult stored = ask(longChat(121));
    QCOMPARE(m_store->reads, reads + 1);
    m_store->encoded.clear();
    restart();
    QCOMPARE(stored.stats.promptTokens, ask(longChat(121)).stats.promptTokens + 1);
}

// Short as the chat is, and at once: the program may end now. Its model wrote a control piece, of
// which its text has nothing.
void TestKeptStates::idsThatTheTextDoesNotTellAreStored()
{
    Conversation chat = longChat(1);
    const std::size_t asked = ask(chat).stats.promptTokens;
    const tokenizer::Tokenizer& tokenizer = *m_model->tokenizer();
    const TokenId word = tokenizer.encode("lamp").front();
    m_model->spell(asked, std::vector{word, *tokenizer.controlPiece("<|assistant|>"), word});
    chat.append({Role::Assistant, ask(chat).text});
    QCOMPARE(m_store->writes, 1);
    QCOMPARE(m_store->encoded.size(), std::size_t{3}); // the answer also for when it goes on
    chat.append({Role::User, "And then?"});
    const std::size_t size = ask(chat).stats.promptTokens;
    QCOMPARE(m_store->writes, 1);
    m_store->states.clear();
    restart();
    QCOMPARE(ask(chat).stats.promptTokens, size);
    m_store->encoded.clear();
    restart();
    QCOMPARE(ask(chat).stats.promptTokens, size - 1);
}

// The answer ended within an emoji, of which its text has nothing.
void TestKeptStates::aCutCharacterIsWholeAfterARestart()
{
    Conversation chat = longChat(1);
    const std::size_t asked = ask(chat).stats.promptTokens;
    const std::vector<TokenId> spelled = m_model->tokenizer()->encode("So \U0001F642 it is");
    const std::size_t begun = m_model->tokenizer()->encode("So ").size() + 2;
    GenerationRequest request;
    request.input = chat;
    request.chat = 1;
    request.maxTokens = begun;
    request.sampling.temperature = 0.0F;
    m_model->spell(asked, spelled);
    const auto cut = m_generator->generate(request, {}, {});
    QVERIFY(cut.ok());
    QCOMPARE(cut.value().text, std::string("So "));

    restart();
    m_model->spell(asked, spelled);
    chat.append({Role::Assistant, cut.value().text});
    request.input = chat;
    request.maxTokens = spelled.size() - begun;
    request.continuesAnswer = true;
    const auto rest = m_generator->generate(request, {}, {});
    QVERIFY(rest.ok());
    QCOMPARE(QByteArray::fromStdString(rest.value().text), QByteArray("\U0001F642 it is"));
    QCOMPARE(rest.value().stats.promptTokens, asked + begun);
}

void TestKeptStates::idsOfAnotherTextAreNotTaken_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("another message in between") << 0;
    QTest::newRow("an id beyond the vocabulary") << 1;
    QTest::newRow("a negative id") << 2;
    QTest::newRow("another format") << 3;
}

void TestKeptStates::idsOfAnotherTextAreNotTaken()
{
    QFETCH(const int, damage);
    const std::size_t right = ask(longChat(101)).stats.promptTokens;
    for (std::size_t i = 0; i < m_store->encoded.size(); ++i) {
        EncodedMessage& message = m_store->encoded[i];
        if (damage == 0 && i == 1) {
            message.text.high ^= 1U;
        } else if (damage == 1) {
            message.ids.front() = static_cast<TokenId>(m_model->info().vocabularySize);
        } else if (damage == 2) {
            message.ids.front() = -1;
        } else if (damage == 3) {
            message.text.low ^= 1U;
        }
        if (i > 1 || damage != 0) {
            message.ids.push_back(message.ids.front());
        }
    }
    m_store->states.clear();
    restart();
    QCOMPARE(ask(longChat(101)).stats.promptTokens, right);
}

QTEST_GUILESS_MAIN(TestKeptStates)
#include "test_kept_states.moc"
