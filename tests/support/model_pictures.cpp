// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture_stage.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextStream>

namespace trilume::tests {

namespace {

// Figures that a picture needs, not ones that were measured.
app::FoundModel found(const char* name, const char* path, double million, double speed)
{
    app::FoundModel model;
    model.name = QString::fromUtf8(name);
    model.path = QString::fromUtf8(path);
    model.architecture = QStringLiteral("hgrn_bit");
    model.parameterCount = static_cast<qint64>(million * 1e6);
    model.bitsPerWeight = 2.06;
    model.trainedLength = 2048;
    model.fileBytes = static_cast<qint64>(million * 0.31e6);
    model.hasTokenizer = true;
    model.tokensPerSecond = speed;
    return model;
}

} // namespace

app::ModelShelf fullShelf()
{
    app::ModelShelf shelf;
    app::FoundModel bundled =
        found("Trilume Tiny", "/usr/share/trilume/models/tiny.gguf", 8.9, 6120);
    bundled.isBundled = true;
    bundled.hasChatMarkers = true;
    bundled.fingerprint = QStringLiteral("dabe14e48935d5a93961fbc5febfe913");
    shelf.models = {bundled, found("MMfreeLM-1.3B", "/srv/models/MMfreeLM-1.3B.gguf", 1370, 48.3),
                    found("MMfreeLM-370M", "/srv/models/MMfreeLM-370M.gguf", 374, 0),
                    found("A model with a name that is much longer than any line of this page has "
                          "room for, which happens to those that people merge from others",
                          "/var/lib/ada/trilume/models/merged.gguf", 2700, 0)};
    app::FoundModel other = found("gemma-3-1b-q4", "/srv/models/gemma-3-1b-q4.gguf", 0, 0);
    other.problem = QStringLiteral("/srv/models/gemma-3-1b-q4.gguf: this is a \"gemma3\" model; "
                                   "Trilume runs \"hgrn_bit\", \"bitnet-b1.58\", \"bitnet-25\", "
                                   "\"bitnet\", \"llama\", \"qwen3\" only "
                                   "(general.architecture).");
    shelf.models.push_back(other);
    shelf.folders = {{QStringLiteral("/var/lib/ada/trilume/models"), true, {}},
                     {QStringLiteral("/srv/models"), false, {}},
                     {QStringLiteral("/media/stick/models"), false,
                      QStringLiteral("/media/stick/models is not there.")}};
    shelf.recent = {shelf.models.at(2).path};
    return shelf;
}

void takeModels(app::ThemeChoice choice,
                double scale,
                const std::function<QString(const char* name)>& path)
{
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    FakeLibrary& library = *stage.models().library();
    library.tell(fullShelf());
    library.atStart = QStringLiteral("/srv/models/MMfreeLM-1.3B.gguf");
    QTest::mouseClick(window.findChild<QWidget*>(QStringLiteral("modelChip")), Qt::LeftButton);
    auto* list = window.findChild<QMenu*>(QStringLiteral("modelChooser"));
    QTest::qWait(50);
    // Apart: the platform without a screen paints no window over another.
    QTextStream(stdout) << path("model-list")
                        << (list->grab().save(path("model-list")) ? "\n" : ": not written\n");
    list->close();
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    window.findChild<QPushButton*>(QStringLiteral("unusableModels"))->click();
    save(window, path("models"));
    library.tellImport({QStringLiteral("MMfreeLM-2.7B"), 0.42, false});
    Q_EMIT library.failed(QStringLiteral("/srv/downloads/photo.gguf is a PNG picture, not a "
                                         "model file."));
    window.resize(420, 360);
    save(window, path("models-420"));
    window.resize(900, 600);
    app::ModelShelf empty;
    empty.folders = {fullShelf().folders.front()};
    library.tell(empty);
    save(window, path("models-empty"));
    // A file from an address may be given its checksum; one that is none is told of.
    window.findChild<QLineEdit*>(QStringLiteral("downloadField"))
        ->setText(QStringLiteral("https://example.org/models/small-q2.gguf"));
    auto* sum = window.findChild<QLineEdit*>(QStringLiteral("downloadSum"));
    sum->setText(QStringLiteral("sha256:0123456789abcdef"));
    QTest::keyClick(sum, Qt::Key_Return);
    const auto* state = window.findChild<QLabel*>(QStringLiteral("downloadState"));
    static_cast<void>(
        QTest::qWaitFor([state] { return state->text().contains(QLatin1String("SHA-256")); }));
    save(window, path("models-download"));
}

} // namespace trilume::tests
