<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Account</name>
    <message numerus="yes">
        <source>Set %1 day(s) ago</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>
            <numerusform>Set %1 day ago</numerusform>
            <numerusform>Set %1 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s), %2 tokens read, %3 written in %4</source>
        <extracomment>%2 and %3 are numbers of tokens, %4 is how long that took</extracomment>
        <translation>
            <numerusform>%1 answer, %2 tokens read, %3 written in %4</numerusform>
            <numerusform>%1 answers, %2 tokens read, %3 written in %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerOrigin</name>
    <message numerus="yes">
        <source>%1 token(s), %2 not read again</source>
        <translation>
            <numerusform>%1 token, %2 not read again</numerusform>
            <numerusform>%1 tokens, %2 not read again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over the last %2 token(s)</source>
        <translation>
            <numerusform>%1 over the last %2 token</numerusform>
            <numerusform>%1 over the last %2 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatEnergy</name>
    <message numerus="yes">
        <source>%1 (%2) for %3 answer(s)</source>
        <extracomment>energy of a chat: joules with their label, then what the meter covers</extracomment>
        <translation>
            <numerusform>%1 (%2) for %3 answer</numerusform>
            <numerusform>%1 (%2) for %3 answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatFile</name>
    <message numerus="yes">
        <source>%n message(s) follow each other in a circle and were left out.</source>
        <translation>
            <numerusform>%n message follows itself in a circle and was left out.</numerusform>
            <numerusform>%n messages follow each other in a circle and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow one that is not there and begin the chat instead.</source>
        <translation>
            <numerusform>%n message follows one that is not there and begins the chat instead.</numerusform>
            <numerusform>%n messages follow one that is not there and begin the chat instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have the name of another and were left out.</source>
        <translation>
            <numerusform>%n message has the name of another and was left out.</numerusform>
            <numerusform>%n messages have the name of another and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatsLine</name>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <extracomment>under an answer; %1 is the number of its tokens</extracomment>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Computed by %1 (%2, %3), %4 thread(s)</source>
        <extracomment>%1 is a device, %2 its instructions, %3 how weights are packed, %4 a number of threads</extracomment>
        <translation>
            <numerusform>Computed by %1 (%2, %3), %4 thread</numerusform>
            <numerusform>Computed by %1 (%2, %3), %4 threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier message(s) were not read: there was no room for them.</source>
        <translation>
            <numerusform>%1 earlier message was not read: there was no room for it.</numerusform>
            <numerusform>%1 earlier messages were not read: there was no room for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) of these were thought before the answer.</source>
        <translation>
            <numerusform>%1 token of these was thought before the answer.</numerusform>
            <numerusform>%1 tokens of these were thought before the answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left out</source>
        <extracomment>under an answer; so many earlier messages of the chat were not read</extracomment>
        <translation>
            <numerusform>%1 message left out</numerusform>
            <numerusform>%1 messages left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message numerus="yes">
        <source>threads are bound (%1) to %2 places</source>
        <translation>
            <numerusform>threads are bound (%1) to %2 place</numerusform>
            <numerusform>threads are bound (%1) to %2 places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalCounts</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tokens</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>%1 of %2 token</numerusform>
            <numerusform>%1 of %2 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 tokens, %2 tokens/s]</source>
        <translation>
            <numerusform>[%1 token, %2 tokens/s]</numerusform>
            <numerusform>[%1 tokens, %2 tokens/s]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 earlier messages were left out: there is no room for them]</source>
        <translation>
            <numerusform>[%1 earlier message was left out: there is no room for it]</numerusform>
            <numerusform>[%1 earlier messages were left out: there is no room for them]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalDevices</name>
    <message numerus="yes">
        <source>the processor computes %1 matrices: %2</source>
        <translation>
            <numerusform>the processor computes %1 matrix: %2</numerusform>
            <numerusform>the processor computes %1 matrices: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalInspect</name>
    <message numerus="yes">
        <source>SentencePiece, %1 pieces</source>
        <translation>
            <numerusform>SentencePiece, %1 piece</numerusform>
            <numerusform>SentencePiece, %1 pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BPE, %1 pieces</source>
        <translation>
            <numerusform>BPE, %1 piece</numerusform>
            <numerusform>BPE, %1 pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalOffload</name>
    <message numerus="yes">
        <source>%1 of %2 matrices are on the device</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>%1 of %2 matrix is on the device</numerusform>
            <numerusform>%1 of %2 matrices are on the device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::app::TranscriptModel</name>
    <message numerus="yes">
        <source>Reading %1 of %2 token(s)</source>
        <extracomment>in the place of an answer, before it is written; %1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>Reading %1 of %2 token</numerusform>
            <numerusform>Reading %1 of %2 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::AskLine</name>
    <message numerus="yes">
        <source>A question can have %1 characters at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>
            <numerusform>A question can have %1 character at most. Nothing was pasted: paste a part of it.</numerusform>
            <numerusform>A question can have %1 characters at most. Nothing was pasted: paste a part of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListDelegate</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListProxy</name>
    <message numerus="yes">
        <source>%1 chat(s)</source>
        <translation>
            <numerusform>%1 chat</numerusform>
            <numerusform>%1 chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::CompareHead</name>
    <message numerus="yes">
        <source>%1 repeat(s)</source>
        <translation>
            <numerusform>%1 repeat</numerusform>
            <numerusform>%1 repeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::Composer</name>
    <message numerus="yes">
        <source>%1 tokens read · trained length %2</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>%1 token read · trained length %2</numerusform>
            <numerusform>%1 tokens read · trained length %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the pasted text the message would have %1 characters; it can have %2 at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>
            <numerusform>With the pasted text the message would have %1 character; it can have %2 at most. Nothing was pasted: paste a part of it.</numerusform>
            <numerusform>With the pasted text the message would have %1 characters; it can have %2 at most. Nothing was pasted: paste a part of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model was trained with texts of at most %1 tokens, and this chat is longer. It goes on at the same speed, but what was said long ago fades from its memory, and answers may stray. A new chat begins afresh.</source>
        <translation>
            <numerusform>The model was trained with texts of at most %1 tokens, and this chat is longer. It goes on at the same speed, but what was said long ago fades from its memory, and answers may stray. A new chat begins afresh.</numerusform>
            <numerusform>The model was trained with texts of at most %1 tokens, and this chat is longer. It goes on at the same speed, but what was said long ago fades from its memory, and answers may stray. A new chat begins afresh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens typed</source>
        <extracomment>of what is typed and not sent yet; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 token typed</numerusform>
            <numerusform>%1 tokens typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationRow</name>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 thread</numerusform>
            <numerusform>%1 threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::DownloadPart</name>
    <message numerus="yes">
        <source>%1: %2 to download in %n file(s) of %3.</source>
        <extracomment>%1 is the name of a model, %2 an amount of bytes, %3 a repository</extracomment>
        <translation>
            <numerusform>%1: %2 to download in %n file of %3.</numerusform>
            <numerusform>%1: %2 to download in %n files of %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerPage</name>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) from token %2 on</source>
        <extracomment>%1 is a number of tokens, %2 the number of the first of them</extracomment>
        <translation>
            <numerusform>%1 token from token %2 on</numerusform>
            <numerusform>%1 tokens from token %2 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 layer(s)</source>
        <translation>
            <numerusform>%1 layer</numerusform>
            <numerusform>%1 layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %1 token(s)</source>
        <translation>
            <numerusform>all %1 token</numerusform>
            <numerusform>all %1 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <extracomment>hits of a search, none of which is marked yet</extracomment>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::FoundChats</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::LensPanel</name>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::LiveDock</name>
    <message numerus="yes">
        <source>Reading %1 sensor(s) takes %2 % of one core.</source>
        <extracomment>%1 is a number of sensors, %2 a share</extracomment>
        <translation>
            <numerusform>Reading %1 sensor takes %2 % of one core.</numerusform>
            <numerusform>Reading %1 sensors takes %2 % of one core.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::MemoryPanel</name>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) after its end, layer %2 holds most of it: %3 in the median channel.</source>
        <extracomment>%1 is a number of tokens, %2 that of a layer, %3 a share</extracomment>
        <translation>
            <numerusform>%1 token after its end, layer %2 holds most of it: %3 in the median channel.</numerusform>
            <numerusform>%1 tokens after its end, layer %2 holds most of it: %3 in the median channel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelList</name>
    <message numerus="yes">
        <source>%1 file(s) that cannot be used here</source>
        <translation>
            <numerusform>%1 file that cannot be used here</numerusform>
            <numerusform>%1 files that cannot be used here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::PastedTexts</name>
    <message numerus="yes">
        <source>%1 words</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 word</numerusform>
            <numerusform>%1 words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReadoutStrip</name>
    <message numerus="yes">
        <source>%1 tokens read</source>
        <extracomment>%1 is the number of tokens that the model has read of this chat</extracomment>
        <translation>
            <numerusform>%1 token read</numerusform>
            <numerusform>%1 tokens read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::StatusLine</name>
    <message numerus="yes">
        <source>Waiting for %1 other answer(s)</source>
        <translation>
            <numerusform>Waiting for %1 other answer</numerusform>
            <numerusform>Waiting for %1 other answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::TitleBar</name>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 thread</numerusform>
            <numerusform>%1 threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device: CPU, %1 thread(s), %2</source>
        <extracomment>%1 is a number of threads, %2 the name of instructions</extracomment>
        <translation>
            <numerusform>Device: CPU, %1 thread, %2</numerusform>
            <numerusform>Device: CPU, %1 threads, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::TranscriptView</name>
    <message numerus="yes">
        <source>Show all (%1 characters)</source>
        <extracomment>under a long message; %1 is a number above 1 000</extracomment>
        <translation>
            <numerusform>Show all (%1 character)</numerusform>
            <numerusform>Show all (%1 characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::TransferNotice</name>
    <message numerus="yes">
        <source>Imported %1 chat(s).</source>
        <translation>
            <numerusform>Imported %1 chat.</numerusform>
            <numerusform>Imported %1 chats.</numerusform>
        </translation>
    </message>
</context>
</TS>
