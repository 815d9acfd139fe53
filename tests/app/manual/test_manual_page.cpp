// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/completion_text.h"
#include "app/manual/completions.h"
#include "app/manual/manual_page.h"

#include <QTest>

#include <algorithm>

using namespace trilume::manual;

class TestManualPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadNamesVersionAndDate();
    void signsOfRoffArePrinted();
    void anOptionOfSeveralCommandsStandsOnce();
    void aHelpIsCutAtItsFirstSentence();
    void scriptsQuoteWhatTheyOffer();
};

namespace {

Program smallProgram()
{
    Program program;
    program.name = "tool-box";
    program.summary = "Does things.";
    program.usage = "COMMAND";
    program.description = ".a first line of points\n'and one of apostrophes, C:\\temp";
    const Option threads{"threads", 0, "N", "How many.", {}};
    const Option fast{"fast", 'f', "", "It's quicker.", {}};
    const Option device{"device", 0, "ID", "Where.", {Values::Kind::Devices, {"cpu", "a:b"}}};
    program.commands = {{"one", "first", "tool-box one", "Is first.", {}, {threads, fast, device}},
                        {"two", "second", "tool-box two", "Is second.", {}, {threads}}};
    program.seeAlso = {"other"};
    return program;
}

std::ptrdiff_t timesIn(const std::string& text, std::string_view what)
{
    std::ptrdiff_t times = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
        ++times;
    }
    return times;
}

} // namespace

void TestManualPage::theHeadNamesVersionAndDate()
{
    const std::string page = manualPage(smallProgram(), "1.2.3", "2026-02-01");
    QVERIFY2(timesIn(page, R"(.TH "TOOL\-BOX" 1 "2026\-02\-01" "Trilume 1.2.3" "User Commands")")
                 == 1,
             page.c_str());
    QCOMPARE(timesIn(page, "tool\\-box \\- does things\n"), 1);
    QCOMPARE(timesIn(manualPage(smallProgram(), "1.2.3", ""), R"( 1 "" )"), 1);
}

void TestManualPage::signsOfRoffArePrinted()
{
    const std::string page = manualPage(smallProgram(), "1", "");
    QCOMPARE(timesIn(page, "\n\\&.a first line of points\n"), 1);
    QCOMPARE(timesIn(page, "\n\\&\\(aqand one of apostrophes, C:\\etemp\n"), 1);
    QCOMPARE(timesIn(page, "\\fB\\-\\-fast\\fR"), 1); // a minus that can be copied
}

void TestManualPage::anOptionOfSeveralCommandsStandsOnce()
{
    const std::string page = manualPage(smallProgram(), "1", "");
    QCOMPARE(timesIn(page, "How many."), 1);
    QCOMPARE(timesIn(page, "It\\(aqs quicker."), 1);
    const std::size_t options = page.find(".SH OPTIONS");
    QVERIFY(page.find("How many.") > options);
    QVERIFY(page.find("It\\(aqs quicker.") < options);
    QCOMPARE(timesIn(page, "Commands: all."), 1);
}

void TestManualPage::aHelpIsCutAtItsFirstSentence()
{
    QCOMPARE(firstSentence("Takes 2.06 bits. The model is the same."),
             std::string("Takes 2.06 bits"));
    QCOMPARE(firstSentence("One."), std::string("One"));
    QCOMPARE(firstSentence(""), std::string());
}

void TestManualPage::scriptsQuoteWhatTheyOffer()
{
    const std::string fish = fishCompletion(smallProgram());
    QVERIFY2(timesIn(fish, R"('It'"'"'s quicker')") == 1, fish.c_str());
    for (const std::string& script :
         {bashCompletion(smallProgram()), zshCompletion(smallProgram()), fish}) {
        QVERIFY(timesIn(script, "'a:b'") >= 1);
        QVERIFY(timesIn(script, "_tool_box_devices") >= 2);
        QCOMPARE(timesIn(script, "_SELF"), 0);
    }
}

QTEST_GUILESS_MAIN(TestManualPage)
#include "test_manual_page.moc"
