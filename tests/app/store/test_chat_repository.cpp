// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/folder_repository.h"
#include "app/store/message_repository.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace trilume;
using namespace trilume::app;

namespace {

MessageEnergy energyOf(double prefillJoules, double decodeJoules)
{
    MessageEnergy energy;
    energy.whole.gross = prefillJoules + decodeJoules;
    energy.prefill.gross = prefillJoules;
    energy.decode.gross = decodeJoules;
    energy.source = QStringLiteral("fake package");
    return energy;
}

} // namespace

class TestChatRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesAndFinds();
    void aTitleMayBeEmpty();
    void listsTheNewestFirst();
    void changesOneField();
    void addsUpTheEnergyOfAnswers();
    void energyHasTheWeakestLabel();
    void energyOfDifferentScopesIsNotAddedUp();
    void energyWithoutAScopeIsNotAddedUp();
    void energyOfFurtherMetersIsNotAddedUp();
    void aMissingChatIsNotFound();
    void hidingAndBringingBack();
    void hiddenChatsAreListedInTheirOrder();
    void purgeTakesTheMessagesAlong();
    void aVeryLongChatCanBeDeleted();
    void deletedTextIsGoneFromTheFile();
    void aPurgeThatFailsIsMadeAgain();
    void idsAreNeverUsedAgain();
    void textIsBoundNotPasted();
    void pinnedChatsComeFirst();
    void aDraftBelongsToItsChat();
    void aDraftThatCannotBeWrittenLeavesTheLastOne();
    void aCopyHasAllBranches();
    void promptsOfAnswersThatAreGoneGo();
    void whatANewChatIsToHaveIsKept();

private:
    [[nodiscard]] ChatId insert(const QString& title, int minute = 0);
    [[nodiscard]] Chat find(ChatId chat) const;
    void addAnswer(ChatId chat, const MessageEnergy& energy);
    static QDateTime at(int minute);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChatRepository> m_chats;
};

void TestChatRepository::init()
{
    m_chats.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("chats.db")));
    QVERIFY2(database.ok(), database.ok() ? "" : database.error().english().c_str());
    m_database = std::move(database).value();
    m_chats = std::make_unique<ChatRepository>(*m_database);
}

QDateTime TestChatRepository::at(int minute)
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(60 * minute).addMSecs(123);
}

ChatId TestChatRepository::insert(const QString& title, int minute)
{
    Chat chat;
    chat.title = title;
    chat.mode = ChatMode::Completion;
    chat.created = at(minute);
    chat.updated = at(minute);
    const Result<ChatId> id = m_chats->insert(chat);
    return id ? id.value() : ChatId{};
}

Chat TestChatRepository::find(ChatId chat) const
{
    const Result<Chat> found = m_chats->find(chat);
    return found ? found.value() : Chat{};
}

void TestChatRepository::addAnswer(ChatId chat, const MessageEnergy& energy)
{
    Message message;
    message.chat = chat;
    message.role = MessageRole::Assistant;
    message.created = at(0);
    message.stats.energy = energy;
    MessageRepository messages(*m_database);
    const Result<MessageId> id = messages.insert(message);
    QVERIFY2(id.ok(), id.ok() ? "" : id.error().english().c_str());
}

void TestChatRepository::storesAndFinds()
{
    const ChatId id = insert(QStringLiteral("Über Lampen 💡"), 7);
    QVERIFY(id);
    const Chat chat = find(id);
    QVERIFY(chat.id == id);
    QCOMPARE(chat.title, QStringLiteral("Über Lampen 💡"));
    QCOMPARE(chat.mode, ChatMode::Completion);
    QCOMPARE(chat.created, at(7));
    QCOMPARE(chat.updated, at(7));
    QVERIFY(!chat.currentLeaf);
    QCOMPARE(chat.messageCount, 0);
}

void TestChatRepository::aTitleMayBeEmpty()
{
    const ChatId chat = insert(QString());
    QVERIFY(chat);
    QVERIFY(m_chats->setTitle(chat, QStringLiteral("a")).ok());
    QVERIFY(m_chats->setTitle(chat, QString()).ok());
    QCOMPARE(find(chat).title, QString());
}

void TestChatRepository::listsTheNewestFirst()
{
    const ChatId first = insert(QStringLiteral("a"), 2);
    const ChatId second = insert(QStringLiteral("b"), 3);
    const ChatId third = insert(QStringLiteral("c"), 1);
    const auto list = m_chats->list();
    QVERIFY(list.ok());
    QCOMPARE(list.value().size(), std::size_t{3});
    QVERIFY(list.value().at(0).id == second);
    QVERIFY(list.value().at(1).id == first);
    QVERIFY(list.value().at(2).id == third);
}

void TestChatRepository::changesOneField()
{
    const ChatId id = insert(QStringLiteral("a"));
    const ChatId other = insert(QStringLiteral("other"));
    QVERIFY(m_chats->setTitle(id, QStringLiteral("b")).ok());
    QVERIFY(m_chats->setMode(id, ChatMode::Dialogue).ok());
    QCOMPARE(find(id).title, QStringLiteral("b"));
    QCOMPARE(find(id).mode, ChatMode::Dialogue);
    QCOMPARE(find(other).title, QStringLiteral("other"));
    QCOMPARE(find(other).mode, ChatMode::Completion);
}

void TestChatRepository::addsUpTheEnergyOfAnswers()
{
    const ChatId quiet = insert(QStringLiteral("no meter"), 1);
    const ChatId chat = insert(QStringLiteral("with a meter"), 2);
    addAnswer(quiet, {});
    addAnswer(chat, energyOf(0.25, 1.5));
    addAnswer(chat, energyOf(0.5, 2.0));
    addAnswer(chat, {});
    MessageEnergy unresolved = energyOf(7.0, 7.0);
    unresolved.uncertainty = 1.0;
    addAnswer(chat, unresolved);
    MessageEnergy unfinished = energyOf(7.0, 7.0);
    unfinished.whole.gross.reset();
    addAnswer(chat, unfinished);

    const ChatEnergy expected = {4.25, 2, EvidenceLabel::Measured, EnergyScope::Package};
    QCOMPARE(find(chat).energy, std::optional(expected));
    QCOMPARE(find(chat).messageCount, 5);
    QVERIFY(!find(quiet).energy);
    const auto list = m_chats->list();
    QVERIFY(list.ok());
    QCOMPARE(list.value().size(), std::size_t{2});
    QCOMPARE(list.value().at(0).energy, std::optional(expected));
    QCOMPARE(list.value().at(0).messageCount, 5);
    QVERIFY(!list.value().at(1).energy);
}

void TestChatRepository::energyHasTheWeakestLabel()
{
    const ChatId chat = insert(QStringLiteral("a"));
    for (const EvidenceLabel label :
         {EvidenceLabel::Derived, EvidenceLabel::Modelled, EvidenceLabel::Measured}) {
        MessageEnergy energy = energyOf(1.0, 1.0);
        energy.label = label;
        addAnswer(chat, energy);
        QVERIFY(find(chat).energy);
    }
    QCOMPARE(find(chat).energy->label, EvidenceLabel::Modelled);
    QCOMPARE(find(chat).energy->answers, 3);
}

void TestChatRepository::energyOfDifferentScopesIsNotAddedUp()
{
    const ChatId chat = insert(QStringLiteral("a"));
    addAnswer(chat, energyOf(1.0, 1.0));
    MessageEnergy wall = energyOf(1.0, 1.0);
    wall.scope = EnergyScope::Machine;
    addAnswer(chat, wall);
    QVERIFY(!find(chat).energy);
}

void TestChatRepository::energyWithoutAScopeIsNotAddedUp()
{
    const ChatId chat = insert(QStringLiteral("a"));
    addAnswer(chat, energyOf(1.0, 1.0));
    QVERIFY(m_database->execute(QStringLiteral("UPDATE message_energy SET scope = NULL")).ok());
    addAnswer(chat, energyOf(1.0, 1.0));
    QVERIFY(!find(chat).energy);
}

void TestChatRepository::energyOfFurtherMetersIsNotAddedUp()
{
    const ChatId chat = insert(QStringLiteral("a"));
    Message message;
    message.chat = chat;
    message.created = at(0);
    message.stats.energy = energyOf(1.0, 1.0);
    message.stats.otherEnergies = {energyOf(3.0, 4.0)};
    message.stats.otherEnergies.front().scope = EnergyScope::Machine;
    QVERIFY(MessageRepository(*m_database).insert(message).ok());
    const ChatEnergy expected = {2.0, 1, EvidenceLabel::Measured, EnergyScope::Package};
    QCOMPARE(find(chat).energy, std::optional(expected));
}

void TestChatRepository::aMissingChatIsNotFound()
{
    const Result<Chat> found = m_chats->find(ChatId{77});
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, Errc::NotFound);
}

void TestChatRepository::hidingAndBringingBack()
{
    const ChatId id = insert(QStringLiteral("a"));
    QVERIFY(m_chats->hide(id, at(9)).ok());
    QVERIFY(m_chats->list().value().empty());
    QVERIFY(find(id).id == id);
    QVERIFY(m_chats->unhide(id).ok());
    QCOMPARE(m_chats->list().value().size(), std::size_t{1});
}

void TestChatRepository::hiddenChatsAreListedInTheirOrder()
{
    const ChatId first = insert(QStringLiteral("first"));
    const ChatId second = insert(QStringLiteral("second"));
    const ChatId third = insert(QStringLiteral("third"));
    QVERIFY(m_chats->hide(third, at(9)).ok());
    QVERIFY(m_chats->hide(first, at(9)).ok());  // within the same millisecond
    QVERIFY(m_chats->hide(second, at(2)).ok()); // the clock was set back
    QStringList titles;
    const Result<std::vector<Chat>> hidden = m_chats->listHidden();
    for (const Chat& chat : hidden.value()) {
        titles.append(chat.title);
    }
    QCOMPARE(titles.join(QLatin1Char(' ')), QStringLiteral("third first second"));
}

void TestChatRepository::purgeTakesTheMessagesAlong()
{
    const ChatId kept = insert(QStringLiteral("kept"));
    const ChatId hidden = insert(QStringLiteral("hidden"));
    const ChatId spared = insert(QStringLiteral("spared"));
    MessageRepository messages(*m_database);
    Message message;
    message.chat = hidden;
    message.created = at(0);
    const MessageId leaf = messages.insert(message).value();
    QVERIFY(m_chats->setLeaf(hidden, leaf, at(1)).ok());
    QVERIFY(m_chats->hide(hidden, at(2)).ok());
    QVERIFY(m_chats->hide(spared, at(5)).ok());

    QVERIFY(m_chats->purge(at(5)).ok());

    QVERIFY(!find(hidden).id);
    QVERIFY(messages.path(leaf).value().empty());
    QVERIFY(find(kept).id == kept);
    QVERIFY(find(spared).id == spared);
}

void TestChatRepository::aVeryLongChatCanBeDeleted()
{
    constexpr int kMessages = 10000;
    const ChatId chat = insert(QStringLiteral("long"));
    MessageRepository messages(*m_database);
    QVERIFY(m_database->execute(QStringLiteral("BEGIN")).ok());
    MessageId parent;
    for (int i = 0; i < kMessages; ++i) {
        Message message;
        message.chat = chat;
        message.parent = parent;
        message.created = at(i);
        parent = messages.insert(message).value();
    }
    QVERIFY(m_chats->setLeaf(chat, parent, at(0)).ok());
    QVERIFY(m_database->execute(QStringLiteral("COMMIT")).ok());
    QCOMPARE(messages.path(parent).value().size(), std::size_t{kMessages});
    QCOMPARE(find(chat).messageCount, kMessages);

    QVERIFY(m_chats->hide(chat, at(1)).ok());
    const Status purged = m_chats->purge(at(2));

    QVERIFY2(purged.ok(), purged.ok() ? "" : purged.error().english().c_str());
    QVERIFY(messages.path(parent).value().empty());
}

void TestChatRepository::deletedTextIsGoneFromTheFile()
{
    const QString path = m_database->path();
    const ChatId chat = insert(QStringLiteral("zebra-crossing-title"));
    Message message;
    message.chat = chat;
    message.text = QStringLiteral("zebra-crossing-text");
    message.created = at(0);
    QVERIFY(MessageRepository(*m_database).insert(message).ok());
    QVERIFY(m_chats->hide(chat, at(1)).ok());
    QVERIFY(m_chats->purge(at(2)).ok());
    m_chats.reset();
    m_database.reset();

    QVERIFY(!QFile::exists(path + QStringLiteral("-wal"))); // closing writes the journal back
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(!all.contains("zebra-crossing"));
    QVERIFY(!all.contains("zebra")); // nor in the index of words
    QVERIFY(!all.contains("crossing"));
}

// All or nothing: a chat that is gone already would leave its words in the index.
void TestChatRepository::aPurgeThatFailsIsMadeAgain()
{
    const ChatId chat = insert(QStringLiteral("a"));
    Message message;
    message.chat = chat;
    message.text = QStringLiteral("lamp");
    message.created = at(0);
    QVERIFY(MessageRepository(*m_database).insert(message).ok());
    QVERIFY(m_chats->hide(chat, at(1)).ok());
    // As a disk that gets full at the second step: the index may be told, but not merged.
    QVERIFY(m_database
                ->execute(QStringLiteral("CREATE TRIGGER full BEFORE DELETE ON message_words_idx"
                                         " BEGIN SELECT raise(FAIL, 'full'); END"))
                .ok());
    QVERIFY(!m_chats->purge(at(2)).ok());
    QCOMPARE(m_chats->listHidden().value().size(), std::size_t{1});
    QVERIFY(m_database->execute(QStringLiteral("DROP TRIGGER full")).ok());
    QVERIFY(m_chats->purge(at(2)).ok());
    QVERIFY(m_chats->listHidden().value().empty());
}

void TestChatRepository::idsAreNeverUsedAgain()
{
    const ChatId first = insert(QStringLiteral("a"));
    QVERIFY(m_chats->hide(first, at(0)).ok());
    QVERIFY(m_chats->purge(at(1)).ok());
    QVERIFY(insert(QStringLiteral("b")) > first);
}

void TestChatRepository::textIsBoundNotPasted()
{
    const QString nasty = QStringLiteral("'); DROP TABLE messages; --");
    const ChatId id = insert(nasty);
    QCOMPARE(find(id).title, nasty);
    QVERIFY(m_chats->setTitle(id, nasty + nasty).ok());
    QCOMPARE(find(id).title, nasty + nasty);
    QVERIFY(m_chats->list().ok());
}

void TestChatRepository::pinnedChatsComeFirst()
{
    const ChatId older = insert(QStringLiteral("a"), 1);
    static_cast<void>(insert(QStringLiteral("b"), 2));
    QVERIFY(m_chats->setPinned(older, Pinning::OnTop).ok());
    QVERIFY(m_chats->list().value().front().id == older);
    QVERIFY(find(older).isPinned);
    QCOMPARE(find(older).updated, at(1));
    QVERIFY(m_chats->setPinned(older, Pinning::ByDate).ok());
    QVERIFY(m_chats->list().value().back().id == older);
}

void TestChatRepository::aDraftBelongsToItsChat()
{
    const ChatId chat = insert(QStringLiteral("a"));
    const auto drafts = [this] {
        QSqlQuery query(m_database->connection());
        query.exec(QStringLiteral("SELECT count(*) FROM drafts"));
        return query.next() ? query.value(0).toInt() : -1;
    };
    for (const char* text : {"One", "Two"}) {
        QVERIFY(m_chats->setDraft(chat, QLatin1String(text)).ok());
        QVERIFY(m_chats->setDraft({}, QLatin1String(text) + QStringLiteral(" new")).ok());
    }
    QCOMPARE(find(chat).draft, QStringLiteral("Two"));
    QCOMPARE(m_chats->newChatDraft().value(), QStringLiteral("Two new"));
    QCOMPARE(drafts(), 2);
    QVERIFY(m_chats->setDraft({}, {}).ok());
    QCOMPARE(m_chats->newChatDraft().value(), QString());
    QVERIFY(m_chats->setDraft(ChatId{99}, QStringLiteral("of none")).ok());
    QCOMPARE(drafts(), 1);
    QVERIFY(m_chats->hide(chat, at(0)).ok());
    QVERIFY(m_chats->purge(at(1)).ok());
    QCOMPARE(drafts(), 0);
}

void TestChatRepository::aDraftThatCannotBeWrittenLeavesTheLastOne()
{
    const ChatId chat = insert(QStringLiteral("a"));
    QVERIFY(m_chats->setDraft({}, QStringLiteral("One")).ok());
    QVERIFY(m_chats->setDraft(chat, QStringLiteral("Of a")).ok());
    QVERIFY(m_database
                ->execute(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON drafts"
                                         " BEGIN SELECT raise(FAIL, 'full'); END"))
                .ok());
    QVERIFY(!m_chats->setDraft({}, QStringLiteral("Two")).ok());
    QCOMPARE(m_chats->newChatDraft().value(), QStringLiteral("One"));
    QVERIFY(!m_chats->moveDraft({}, chat, QStringLiteral("Two")).ok());
    QCOMPARE(m_chats->newChatDraft().value(), QStringLiteral("One"));
    QVERIFY(m_database->execute(QStringLiteral("DROP TRIGGER full")).ok());
    QVERIFY(m_chats->moveDraft({}, chat, QStringLiteral("Two")).ok());
    QCOMPARE(m_chats->newChatDraft().value(), QString());
    QCOMPARE(find(chat).draft, QStringLiteral("Two"));
    QVERIFY(m_chats->moveDraft(chat, {}, QString()).ok());
    QCOMPARE(find(chat).draft, QString());
}

void TestChatRepository::aCopyHasAllBranches()
{
    const ChatId chat = insert(QStringLiteral("Original"), 1);
    addAnswer(insert(QStringLiteral("Between")), energyOf(1.0, 2.0));
    MessageRepository messages(*m_database);
    std::vector<MessageId> ids;
    const auto add = [&](MessageId parent, const QString& text, MessageStatus status) {
        Message message;
        message.chat = chat;
        message.parent = parent;
        message.role = MessageRole::Assistant;
        message.status = status;
        message.text = text;
        message.created = at(2);
        message.stats.energy = energyOf(1.0, 2.0);
        message.stats.energy.conditions = QStringLiteral("mains");
        message.stats.origin.sampling = AnswerSampling{.seed = ~quint64{0}};
        message.stats.origin.systemPrompt = QStringLiteral("Be kind.");
        message.stats.cut = AnswerCut::ByServer;
        const auto id = messages.insert(message);
        ids.push_back(id ? id.value() : MessageId{});
        return ids.back();
    };
    const MessageId root = add({}, QStringLiteral("root"), MessageStatus::Complete);
    const MessageId left = add(root, QStringLiteral("left"), MessageStatus::Failed);
    add(root, QStringLiteral("right"), MessageStatus::Running);
    QVERIFY(m_chats->setLeaf(chat, left, at(3)).ok());
    QVERIFY(m_chats->setPinned(chat, Pinning::OnTop).ok());
    FolderRepository folders(*m_database);
    const FolderId folder = folders.findOrMake(QStringLiteral("Work")).value();
    QVERIFY(folders.move(chat, folder).ok());
    ChatSettings own;
    own.systemPrompt = QString(); // none: not the same as what is not set
    own.maxTokens = 99;
    own.temperature = 0.0;
    QVERIFY(m_chats->setSettings(chat, own).ok());
    QVERIFY(find(chat).settings == own);

    const auto copied = m_chats->duplicate(chat, QStringLiteral("Copy"), at(9));

    QVERIFY2(copied.ok(), copied.ok() ? "" : copied.error().english().c_str());
    const Chat copy = find(copied.value());
    QCOMPARE(copy.title, QStringLiteral("Copy"));
    QCOMPARE(copy.updated, at(9));
    QCOMPARE(copy.mode, ChatMode::Completion);
    QVERIFY(!copy.isPinned);
    QVERIFY(copy.folder == folder);
    QVERIFY(copy.settings == own);
    QVERIFY(m_chats->setSettings(chat, {}).ok());
    QVERIFY(find(chat).settings == ChatSettings());
    QCOMPARE(copy.messageCount, 3);
    QCOMPARE(copy.energy, find(chat).energy);
    const auto path = messages.path(copy.currentLeaf);
    QVERIFY(path.ok());
    QCOMPARE(path.value().size(), std::size_t{2});
    QCOMPARE(path.value()[1].text, QStringLiteral("left"));
    QCOMPARE(path.value()[1].status, MessageStatus::Failed);
    QCOMPARE(path.value()[1].stats.origin, messages.path(left).value()[1].stats.origin);
    QCOMPARE(path.value()[1].stats.cut, AnswerCut::ByServer);
    QCOMPARE(path.value()[1].stats.energy, messages.path(left).value()[1].stats.energy);
    const auto forks = messages.forks(copy.id);
    QCOMPARE(forks.value().size(), std::size_t{1});
    QVERIFY(forks.value()[0].parent == path.value()[0].id);
    const auto right = messages.path(forks.value()[0].branches[1]);
    QCOMPARE(right.value()[1].text, QStringLiteral("right"));
    QCOMPARE(right.value()[1].status, MessageStatus::Stopped); // nobody writes the copy
    // The copy of a copy, when the last one is gone.
    QVERIFY(m_chats->hide(copy.id, at(0)).ok());
    QVERIFY(m_chats->purge(at(9)).ok());
    QVERIFY(m_chats->duplicate(chat, QStringLiteral("Again"), at(9)).ok());
    QCOMPARE(find(chat).messageCount, 3);
    QCOMPARE(m_chats->duplicate(ChatId{99}, QString(), at(9)).error().code, Errc::NotFound);
}

void TestChatRepository::promptsOfAnswersThatAreGoneGo()
{
    MessageRepository messages(*m_database);
    const auto prompts = [this] {
        QSqlQuery query(m_database->connection());
        query.exec(QStringLiteral("SELECT group_concat(text) FROM system_prompts"));
        return query.next() ? query.value(0).toString() : QString();
    };
    const auto answer = [&](ChatId chat, const char* prompt) {
        Message message;
        message.chat = chat;
        message.role = MessageRole::Assistant;
        message.created = at(0);
        message.stats.origin.systemPrompt = QLatin1String(prompt);
        message.id = messages.insert(message).value();
        return message;
    };
    const ChatId kept = insert(QStringLiteral("kept"));
    const ChatId gone = insert(QStringLiteral("gone"));
    Message again = answer(kept, "one");
    static_cast<void>(answer(gone, "one"));
    static_cast<void>(answer(gone, "two"));
    QCOMPARE(prompts(), QStringLiteral("one,two")); // each once
    QVERIFY(m_chats->hide(gone, at(0)).ok());
    QVERIFY(m_chats->purge(at(1)).ok());
    QCOMPARE(prompts(), QStringLiteral("one"));
    QCOMPARE(messages.all(kept).value().front().stats.origin.systemPrompt, QStringLiteral("one"));
    again.stats.origin.systemPrompt = QStringLiteral("three"); // it was continued under another
    QVERIFY(messages.finish(again).ok());
    QVERIFY(m_chats->purge(at(1)).ok());
    QCOMPARE(prompts(), QStringLiteral("three"));
}

void TestChatRepository::whatANewChatIsToHaveIsKept()
{
    QVERIFY(m_chats->newChatSettings().value() == ChatSettings());
    ChatSettings settings;
    settings.systemPrompt = QString(); // none
    settings.topK = 3;
    settings.temperature = 0.5;
    QVERIFY(m_chats->setNewChatSettings(settings).ok());
    QVERIFY(m_chats->newChatSettings().value() == settings);
    settings.topK.reset();
    QVERIFY(m_chats->setNewChatSettings(settings).ok());
    QVERIFY(m_chats->newChatSettings().value() == settings);
    QVERIFY(m_chats->setNewChatSettings({}).ok());
    QVERIFY(m_chats->newChatSettings().value() == ChatSettings());
}

QTEST_GUILESS_MAIN(TestChatRepository)
#include "test_chat_repository.moc"
