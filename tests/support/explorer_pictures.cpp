// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/explorer_pictures.h"

#include "app/desktop/services/services.h"
#include "app/library/model_loader.h"
#include "app/platform/paths.h"
#include "tests/support/fake_services.h"
#include "tests/support/other_model.h"
#include "ui/explorer/explorer_page.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

namespace trilume::tests {

namespace {

constexpr int kPatienceMs = 60'000;

// The program in a folder of its own.
class Program
{
public:
    Program(app::ThemeChoice choice, double textScale)
        : settings(prepared(m_folder.filePath(QStringLiteral("settings.ini")), choice, textScale))
        , theme(settings)
        , services(options(m_folder.path()), settings)
        , window(theme,
                 {*services.chats(), *services.models(), *services.metrics(), *services.sensors(),
                  settings, dialogs, *services.explorer(), nullptr, nullptr,
                  services.comparisons()})
    {
        window.resize(1280, 800);
        window.show();
        services.start();
    }

    static QString prepared(const QString& path, app::ThemeChoice choice, double textScale)
    {
        app::Settings settings(path);
        settings.setTheme(choice);
        settings.setTextScale(textScale);
        return path;
    }

    static desktop::ServicesOptions options(const QString& folder)
    {
        desktop::ServicesOptions options;
        options.store.path = folder + QStringLiteral("/chats.db");
        options.loader = app::loadLocalModel;
        options.nextSeed = [] {
            return 7u;
        };
        return options;
    }

    [[nodiscard]] bool waitUntilIdle()
    {
        return QTest::qWaitFor([this] { return services.chats()->canSend(); }, kPatienceMs);
    }

    [[nodiscard]] bool ask(const QString& text)
    {
        auto* field = window.findChild<QLineEdit*>(QStringLiteral("askField"));
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        static_cast<void>(QTest::qWaitFor([this] { return !services.chats()->canSend(); }, 1000));
        return waitUntilIdle();
    }

    void click(const char* name)
    {
        QTest::mouseClick(window.findChild<QWidget*>(QLatin1String(name)), Qt::LeftButton);
    }

    void save(const QString& path)
    {
        QTest::qWait(200);
        const bool isSaved = window.grab().save(path);
        QTextStream(stdout) << path << (isSaved ? "\n" : ": not written\n");
    }

private:
    QTemporaryDir m_folder;

public:
    app::Settings settings;
    ui::Theme theme;
    FakeDialogs dialogs;
    desktop::Services services;
    ui::MainWindow window;
};

} // namespace

bool takeExplorerPictures(const QString& folder,
                          app::ThemeChoice choice,
                          const QString& suffix,
                          double textScale)
{
    if (app::bundledModelPath().isEmpty()) {
        return false;
    }
    const auto path = [&](const char* name) -> QString {
        return folder + QStringLiteral("/explorer-") + QLatin1String(name) + suffix
               + QStringLiteral(".png");
    };
    Program program(choice, textScale);
    if (!QTest::qWaitForWindowActive(&program.window) || !program.waitUntilIdle()) {
        return false;
    }
    QTest::keyClick(&program.window, Qt::Key_2, Qt::ControlModifier);
    program.save(path("empty"));
    if (!program.ask(QStringLiteral("Why does a lamp glow?"))) {
        return false;
    }
    QTest::keyClick(&program.window, Qt::Key_2, Qt::ControlModifier);
    program.save(path("half-life"));
    if (!program.ask(QStringLiteral("And why is it warm?"))) {
        return false;
    }
    QTest::keyClick(&program.window, Qt::Key_2, Qt::ControlModifier);
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    }
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    }
    program.click("quantity-zero_share");
    program.click("insideView1");
    program.save(path("zeros-codes"));
    program.dialogs.saveFolder = folder;
    for (const char* kind : {"export-png", "export-svg"}) {
        program.window.findChild<QAction*>(QLatin1String(kind))->trigger();
    }
    program.click("zoomOut");
    program.click("zoomOut");
    program.click("quantity-residual_rms");
    program.save(path("residual-zoomed"));
    program.window.findChild<QAction*>(QStringLiteral("differenceFromToken"))->trigger();
    program.save(path("difference"));
    program.window.findChild<QAction*>(QStringLiteral("differenceOff"))->trigger();
    program.click("quantity-remembered");
    program.save(path("memory"));
    program.click("quantity-non_zero_weights");
    QTest::qWait(300);
    program.save(path("weights"));
    program.click("quantity-lens");
    program.save(path("lens-empty"));
    program.click("lensLook");
    static_cast<void>(QTest::qWaitFor(
        [&program] { return program.services.explorer()->lens() != nullptr; }, kPatienceMs));
    program.save(path("lens"));
    program.window.resize(700, 560);
    program.save(path("lens-narrow"));
    program.window.resize(430, 560);
    program.save(path("lens-narrow-430"));
    program.window.resize(1280, 800);
    program.click("quantity-seconds");
    program.click("insideView0");
    program.window.resize(900, 640);
    program.save(path("narrow-900"));
    program.window.resize(430, 560);
    program.save(path("narrow-430"));
    return true;
}

bool takePairPictures(const QString& folder,
                      app::ThemeChoice choice,
                      const QString& suffix,
                      double textScale)
{
    const auto path = [&](const char* name) -> QString {
        return folder + QLatin1Char('/') + QLatin1String(name) + suffix + QStringLiteral(".png");
    };
    const QTemporaryDir models;
    const QString other = models.filePath(QStringLiteral("other.gguf"));
    if (!writeOtherModel(app::bundledModelPath(), other)) {
        return false;
    }
    Program program(choice, textScale);
    app::ComparisonController& comparisons = *program.services.comparisons();
    app::ComparisonPlan plan;
    plan.prompt = "Why does a lamp glow?";
    plan.tokens = 24;
    plan.mostRounds = 2;
    plan.leastRounds = 2;
    plan.idleSeconds = 0.0;
    plan.roundSeconds = 0.0;
    if (!program.waitUntilIdle()) {
        return false;
    }
    comparisons.start(plan, {{.threads = 1}, {.threads = 1, .model = other.toStdString()}, {}});
    const auto wait = [](auto isDone) {
        return QTest::qWaitFor(isDone, kPatienceMs);
    };
    const auto read = [&](int run) {
        comparisons.readInside(0, run);
        return wait([&] { return !comparisons.isReadingInside(); });
    };
    if (!wait([&] { return !comparisons.insidePairs().empty(); }) || !read(1)) {
        return false;
    }
    program.save(path("pair-difference"));
    program.window.resize(430, 800);
    program.save(path("pair-difference-430"));
    program.window.resize(1280, 800);
    const bool isRead = read(2);
    program.save(path("pair-same"));
    QTest::keyClick(&program.window, Qt::Key_3, Qt::ControlModifier);
    program.save(path("pair-compare"));
    return isRead;
}

} // namespace trilume::tests
