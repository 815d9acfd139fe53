<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChatEnergy</name>
    <message numerus="yes">
        <source>%1 (%2) for %n answer(s)</source>
        <translation>
            <numerusform>%1 (%2) for %n answer</numerusform>
            <numerusform>%1 (%2) for %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatsLine</name>
    <message numerus="yes">
        <source>token(s)</source>
        <extracomment>after the number of tokens of an answer</extracomment>
        <translation>
            <numerusform>token</numerusform>
            <numerusform>tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListDelegate</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListProxy</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerPage</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::LiveDock</name>
    <message numerus="yes">
        <source>Reading %n sensor(s) takes %1 % of one core.</source>
        <translation>
            <numerusform>Reading %n sensor takes %1 % of one core.</numerusform>
            <numerusform>Reading %n sensors takes %1 % of one core.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::MemoryPanel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) after its end, layer %1 holds most of it: %2 in the median channel.</source>
        <translation>
            <numerusform>%n token after its end, layer %1 holds most of it: %2 in the median channel.</numerusform>
            <numerusform>%n tokens after its end, layer %1 holds most of it: %2 in the median channel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::TitleBar</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device: CPU, %n thread(s), %1</source>
        <translation>
            <numerusform>Device: CPU, %n thread, %1</numerusform>
            <numerusform>Device: CPU, %n threads, %1</numerusform>
        </translation>
    </message>
</context>
</TS>
