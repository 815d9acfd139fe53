// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "app/settings/settings.h"
#include "tests/support/fake_services.h"
#include "ui/chat/composer.h"
#include "ui/chat/composer_edit.h"
#include "ui/chat/transcript_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

// What a frame of a streaming answer costs: processor time of the interface thread from the new
// text to the painted view, by the length that the answer has already, and what the first layout
// of that length costs. And what the longest text costs that can be pasted into the composer. Run
// offscreen:
//   QT_QPA_PLATFORM=offscreen bench_transcript [prose|mixed|code|paragraph|completion|paste]

using namespace trilume;
using app::Message;

namespace {

constexpr int kFrames = 100;
constexpr std::array kLengths = {1'000, 20'000, 200'000};

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

// Repeated to any length; cut anywhere it is still an answer that a model might be writing.
QString pieceOf(const QString& shape)
{
    if (shape == QLatin1String("code")) {
        return QStringLiteral("    total += weights[i] * inputs[i]; // no product is left\n");
    }
    if (shape == QLatin1String("prose")) {
        return QStringLiteral("## A part\n\nTernary weights need **no products**, only `sums`, "
                              "which is why they are cheap.\n\n- first\n- second\n\nAnd then it "
                              "goes on for some more words.\n\n");
    }
    if (shape == QLatin1String("mixed")) {
        return QStringLiteral("## A part\n\nTernary weights need **no products**, only `sums`, "
                              "which is why they are cheap.\n\n- first\n- second\n\n"
                              "```cpp\nint sum = 0;\nsum += a;\n```\n\n| a | b |\n|---|---|\n"
                              "| 1 | 2 |\n\nAnd then it goes on for some more words.\n\n");
    }
    if (shape == QLatin1String("lines")) {
        return QStringLiteral("1 2 3\n");
    }
    return QStringLiteral("and then the lamp went on and the light was warm, ");
}

QString textOf(const QString& shape, int length)
{
    const QString piece = pieceOf(shape);
    const QString start = shape == QLatin1String("code") ? QStringLiteral("```cpp\n") : QString();
    return start + piece.repeated(length / static_cast<int>(piece.size()) + 1).left(length);
}

void measure(const QString& shape, int length, QTextStream& out)
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::Theme theme(settings);
    tests::FakeDialogs dialogs;
    app::TranscriptModel model;
    ui::TranscriptView view(theme, dialogs, nullptr);
    if (shape == QLatin1String("completion")) {
        view.setMode(app::ChatMode::Completion);
    }
    view.setModel(&model);
    view.resize(760, 640);
    view.show();
    Message answer;
    answer.id = {1};
    answer.role = app::MessageRole::Assistant;
    answer.status = app::MessageStatus::Running;
    answer.text = textOf(shape, length);
    const double start = processorMs();
    model.append(answer);
    QCoreApplication::processEvents();
    view.grab();
    const double first = processorMs() - start;
    const QString piece = pieceOf(shape);
    std::vector<double> times;
    for (int i = 0; i < kFrames; ++i) {
        const double before = processorMs();
        model.appendText(answer.id, piece.mid(i * 7 % piece.size(), 12));
        QCoreApplication::processEvents();
        view.viewport()->repaint();
        times.push_back(processorMs() - before);
    }
    std::sort(times.begin(), times.end());
    out << shape << ' ' << length << " characters: median " << times[kFrames / 2] << " ms, 99 % "
        << times[kFrames * 99 / 100] << " ms, first layout " << first << " ms\n";
    out.flush();
}

void send(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &event);
}

// The whole text at once, then one letter at its end and one in its middle: each as the longest
// event of those that follow from it, and the frame that is painted then.
void measurePaste(const QString& shape, QTextStream& out)
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::Theme theme(settings);
    ui::Composer composer(theme, nullptr);
    auto* edit = composer.findChild<ui::ComposerEdit*>();
    composer.resize(600, 300);
    composer.show();
    QCoreApplication::processEvents();
    QGuiApplication::clipboard()->setText(
        textOf(shape, static_cast<int>(ui::ComposerEdit::kLongestText) - 2));
    const auto measureKey = [&](const char* what, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        const double start = processorMs();
        send(*edit, key, modifiers, modifiers ? QString() : QStringLiteral("x"));
        const double pressed = processorMs();
        QCoreApplication::processEvents();
        composer.repaint();
        out << shape << ' ' << what << ": " << pressed - start << " ms, frame "
            << processorMs() - pressed << " ms\n";
    };
    measureKey("paste", Qt::Key_V, Qt::ControlModifier);
    measureKey("letter at the end", Qt::Key_X, Qt::NoModifier);
    edit->moveCursor(QTextCursor::Start);
    measureKey("letter at the beginning", Qt::Key_X, Qt::NoModifier);
    edit->undo();
    measureKey("undo of the paste", Qt::Key_Z, Qt::ControlModifier);
    out.flush();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList shapes = application.arguments().mid(1);
    if (shapes.isEmpty()) {
        shapes = {QStringLiteral("prose"),      QStringLiteral("mixed"),
                  QStringLiteral("code"),       QStringLiteral("paragraph"),
                  QStringLiteral("completion"), QStringLiteral("paste")};
    }
    for (const QString& shape : shapes) {
        if (shape == QLatin1String("paste")) {
            measurePaste(QStringLiteral("paragraph"), out);
            measurePaste(QStringLiteral("prose"), out);
            measurePaste(QStringLiteral("lines"), out);
            continue;
        }
        for (const int length : kLengths) {
            measure(shape, length, out);
        }
    }
    return 0;
}
