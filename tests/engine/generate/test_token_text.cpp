// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/conversation.h"
#include "engine/generate/token_text.h"

#include <QTest>

using namespace trilume;
using namespace trilume::generate;

using Ids = std::vector<TokenId>;

namespace {

TokenParts parts(const std::vector<Ids>& all)
{
    TokenParts last;
    for (const Ids& ids : all) {
        last = std::make_shared<const TokenPart>(ids, last);
    }
    return last;
}

} // namespace

class TestTokenText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsItsParts();
    void cutsAnywhere();
    void tellsPartsApart();
    void endsLongChainsWithoutTheStack();
    void conversationsShareTheirMessages();
};

void TestTokenText::joinsItsParts()
{
    const TokenText text(parts({{1, 2}, {}, {3}}), {4, 5});
    QCOMPARE(text.size(), std::size_t{5});
    QCOMPARE(text.parts()->number, std::size_t{3});
    QCOMPARE(text.parts()->end, std::size_t{3});
    QVERIFY(text.all() == (Ids{1, 2, 3, 4, 5}));
    QVERIFY(text.from(1) == (Ids{2, 3, 4, 5}));
    QVERIFY(text.from(4) == Ids{5});
    QVERIFY(text.from(5).empty() && text.from(9).empty());
    QVERIFY(TokenText().all().empty());
}

void TestTokenText::cutsAnywhere()
{
    const TokenText text(parts({{1, 2}, {}, {3}}), {4, 5});
    const Ids all = text.all();
    for (std::size_t count = 0; count <= 7; ++count) {
        const TokenText cut = text.first(count);
        const auto expected = std::min(count, all.size());
        QVERIFY(cut.all() == Ids(all.begin(), all.begin() + std::ptrdiff_t(expected)));
        QCOMPARE(cut.size(), expected);
    }
    QCOMPARE(text.first(3).parts().get(), text.parts().get());
    QVERIFY(text.first(1).parts() == nullptr);
}

void TestTokenText::tellsPartsApart()
{
    const TokenParts a = parts({{1, 2}, {3}});
    const TokenParts same = parts({{1, 2}, {3}});
    const auto longer = std::make_shared<const TokenPart>(Ids{4}, a);
    QVERIFY(isSame(a.get(), a.get()));
    QVERIFY(isSame(a.get(), same.get()));
    QVERIFY(isSame(longer.get(), parts({{1, 2}, {3}, {4}}).get()));
    QVERIFY(!isSame(a.get(), longer.get()));
    QVERIFY(!isSame(a.get(), parts({{1}, {2, 3}}).get()));
    QVERIFY(!isSame(a.get(), parts({{9, 2}, {3}}).get()));
    QVERIFY(!isSame(a.get(), nullptr));
    QVERIFY(isSame(nullptr, nullptr));
}

// A million links: each ending the next from its destructor would need hundreds of megabytes.
void TestTokenText::endsLongChainsWithoutTheStack()
{
    TokenParts last;
    Conversation conversation;
    for (int i = 0; i < 1'000'000; ++i) {
        last = std::make_shared<const TokenPart>(Ids{}, std::move(last));
        conversation.append({});
    }
    const TokenParts middle = last->before->before;
    const Conversation copy = conversation;
    conversation.append({});
    last.reset();
    conversation = {};
    QCOMPARE(middle->number, std::size_t{999'998});
    QCOMPARE(copy.size(), std::size_t{1'000'000});
}

void TestTokenText::conversationsShareTheirMessages()
{
    using tokenizer::Role;
    Conversation first(std::vector<tokenizer::ChatMessage>{{Role::User, "Hello"}});
    Conversation second = first;
    first.append({Role::Assistant, "Hi"});
    second.append({Role::Assistant, "Good day"});
    QCOMPARE(first.last()->before.get(), second.last()->before.get());
    QCOMPARE(first.messages().back().text, std::string("Hi"));
    QCOMPARE(second.messages().back().text, std::string("Good day"));
    QCOMPARE(second.messages().front().text, std::string("Hello"));
    QVERIFY(Conversation().isEmpty() && Conversation().messages().empty());
}

QTEST_GUILESS_MAIN(TestTokenText)
#include "test_token_text.moc"
