// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window talks to beside the chats, of tests/support/fake_services.h.
#include "tests/support/fake_services.h"

#include <QPrinter>

namespace trilume::tests {

void FakeTransfer::exportChats(const std::vector<app::ChatId>& chats,
                               app::ExportFormat format,
                               const QString& path)
{
    asked.append(QStringLiteral("export %1 %2 %3")
                     .arg(chats.size())
                     .arg(static_cast<int>(format))
                     .arg(path));
    Q_EMIT begun(path);
}

void FakeTransfer::importChats(const QString& path)
{
    asked.append(QStringLiteral("import ") + path);
    Q_EMIT begun(path);
}

app::DeviceEntry FakeDevices::processor()
{
    app::DeviceEntry processor;
    processor.id = app::ModelSummary::kProcessor;
    processor.name = QStringLiteral("AMD EPYC 9B14");
    return processor;
}

std::vector<app::DeviceEntry> FakeDevices::boards()
{
    const QString plugin = QStringLiteral("/usr/lib/trilume/plugins/virtual.so");
    const auto board = [&plugin](const char* id, const char* name) {
        app::DeviceEntry entry;
        entry.id = QLatin1String(id);
        entry.name = QString::fromUtf8(name);
        entry.powerLabel = EvidenceLabel::Modelled;
        entry.powerScope = QStringLiteral("board");
        entry.isSimulated = true;
        entry.plugin = plugin;
        entry.sha256 = QString(64, QLatin1Char('7'));
        return entry;
    };
    std::vector<app::DeviceEntry> boards{board("virtual:ecp5", "ECP5 25F board"),
                                         board("virtual:wide", "Wide board")};
    app::DeviceEntry card;
    card.id = QStringLiteral("xdma:0000-01-00-0");
    card.name = QStringLiteral("Alveo U50");
    card.problem = QStringLiteral("/dev/xdma0_user: may not be opened by you, expected the group "
                                  "“fpga”: sudo usermod -a -G fpga $USER");
    card.plugin = QStringLiteral("/usr/lib/trilume/plugins/xdma.so");
    boards.push_back(card);
    return boards;
}

void FakeDevices::look()
{
    ++looks;
    m_isLooking = true;
    Q_EMIT listChanged();
}

void FakeDevices::renew()
{
    if (!m_isLooking && m_list.size() != there.size() + 1) {
        find();
    }
}

void FakeDevices::find()
{
    m_isLooking = false;
    m_list = {processor()};
    m_list.insert(m_list.end(), there.begin(), there.end());
    Q_EMIT listChanged();
}

void FakeDevices::choose(const QString& fingerprint, const QString& device)
{
    chosen = fingerprint + QLatin1Char(' ') + device;
}

void FakeDevices::place(const app::DevicePlacement& placement)
{
    m_placement = placement;
    Q_EMIT healthChanged();
}

void FakeDevices::become(app::DeviceHealth health, const QString& trouble)
{
    m_health = health;
    m_trouble = trouble;
    Q_EMIT healthChanged();
    if (!trouble.isEmpty()) {
        Q_EMIT troubled(trouble);
    }
}

void FakeModels::open(const QString& path)
{
    openedPath = path;
    m_isLoading = true;
    Q_EMIT loadingStarted(path);
}

void FakeModels::openBundled()
{
    open(QStringLiteral("/usr/share/trilume/models/tiny.gguf"));
}

void FakeModels::giveMarkers(const std::optional<app::ModelMarkers>& markers)
{
    QMetaObject::invokeMethod(
        this,
        [this, markers] {
            if (!markersProblem.isEmpty()) {
                Q_EMIT markersRefused(markersProblem);
                return;
            }
            Q_EMIT markersKept();
            app::ModelSummary summary = m_summary;
            summary.givenMarkers = markers;
            summary.hasChatMarkers = markers || summary.ownMarkers;
            succeed(summary);
        },
        Qt::QueuedConnection);
}

void FakeModels::succeed(const app::ModelSummary& summary)
{
    m_isLoading = false;
    m_isLoaded = true;
    m_summary = summary;
    Q_EMIT loaded(m_summary);
}

void FakeModels::refuse(const QString& sentence)
{
    m_isLoading = false;
    Q_EMIT failed(sentence);
}

app::ModelSummary FakeModels::tinySummary()
{
    app::ModelSummary summary;
    summary.name = QStringLiteral("Trilume Tiny");
    summary.path = QStringLiteral("/usr/share/trilume/models/tiny.gguf");
    summary.isBundled = true;
    summary.parameterCount = 8'900'000;
    summary.bitsPerWeight = 2.06;
    summary.trainedLength = 2048;
    summary.threads = 2;
    summary.isa = QStringLiteral("AVX-512 VNNI");
    summary.device = QStringLiteral("cpu");
    summary.fingerprint = QStringLiteral("5eed");
    summary.hasChatMarkers = true;
    summary.hasTokenizer = true;
    summary.residentBytes = 9'400'000;
    summary.stateBytes = 12'288;
    return summary;
}

void FakeSensors::setPowerModel(const app::PowerModelSettings& model)
{
    m_settings.setPowerModel(model);
}

void FakeSensors::tell(const app::SensorStatus& status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void FakeSensors::fail(const QString& sentence)
{
    Q_EMIT errorOccurred(sentence);
}

void FakeDialogs::askForModelFile(QWidget&, const QString&, const PathHandler& chosen)
{
    ++asked;
    if (!answer.isEmpty()) {
        chosen(answer);
    }
}

void FakeDialogs::askForSaveFile(QWidget&, const QString& suggested, const PathHandler& chosen)
{
    ++asked;
    suggestedName = suggested;
    if (!saveFolder.isEmpty()) {
        chosen(saveFolder + QLatin1Char('/') + suggested);
    }
}

void FakeDialogs::askForPrinter(QWidget&, const QString& title, const PrinterHandler& chosen)
{
    ++asked;
    if (!printedFile.isEmpty()) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(title);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(printedFile);
        chosen(printer);
    }
}

void FakeDialogs::askForPowerLog(QWidget&, const PathHandler& chosen)
{
    ++asked;
    if (!answer.isEmpty()) {
        chosen(answer);
    }
}

void FakeDialogs::askForChats(QWidget&, const PathHandler& chosen)
{
    ++asked;
    if (!answer.isEmpty()) {
        chosen(answer);
    }
}

void FakeDialogs::askForChatsCopy(QWidget& parent, const PathHandler& chosen)
{
    askForChats(parent, chosen);
}

void FakeDialogs::askForFolder(QWidget&, const QString&, const PathHandler& chosen)
{
    ++asked;
    if (!answer.isEmpty()) {
        chosen(answer);
    }
}

void FakeDialogs::openFolder(const QString& path)
{
    openedFolder = path;
}

void FakeDialogs::openLink(const QString& address)
{
    openedLink = address;
}

} // namespace trilume::tests
