// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "ui/explorer/explorer_page.h"
#include "ui/explorer/heat_map.h"
#include "ui/explorer/token_strip.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <memory>
#include <optional>

namespace trilume::tests {

inline constexpr std::size_t kLayers = 4;
inline constexpr std::size_t kChannels = 8;

inline constexpr std::size_t kProjections = 6;

// A recording whose values say where they are.
inline std::shared_ptr<app::ActivationSnapshot> recording(std::size_t tokens, std::int64_t chat)
{
    auto snapshot = std::make_shared<app::ActivationSnapshot>();
    snapshot->recording = 1;
    snapshot->chat = chat;
    snapshot->modelName = QStringLiteral("Trilume Tiny");
    snapshot->parts = std::make_shared<app::LayerParts>(bundledLayerParts());
    snapshot->layers = kLayers;
    snapshot->hidden = 16;
    for (std::size_t i = 0; i < tokens; ++i) {
        auto column = std::make_shared<app::TokenColumn>();
        column->position = i;
        column->text = QStringLiteral("t%1").arg(i);
        column->message = i < 5 ? 0 : 1;
        column->isWritten = i >= 5;
        column->values.resize(bundledLayerParts().series.size() * kLayers);
        for (std::size_t k = 0; k < column->values.size(); ++k) {
            const bool isOfDevice =
                bundledLayerParts().series[k / kLayers].statistic == app::Statistic::DeviceSeconds;
            column->values[k] =
                isOfDevice ? std::numeric_limits<float>::quiet_NaN()
                           : static_cast<float>(i + 1) * 0.01F + static_cast<float>(k) * 0.001F;
        }
        column->channels.assign((1 + kLayers) * kChannels, static_cast<float>(i) - 2.0F);
        snapshot->tokens.push_back(std::move(column));
    }
    for (std::size_t i = 0; i < kChannels; ++i) {
        snapshot->channels.push_back(2 * i);
    }
    snapshot->codeCounts.assign(kLayers * kProjections * app::kExplorerCodes, 1);
    auto memory = std::make_shared<app::MemoryView>();
    memory->endPosition = tokens;
    for (std::size_t layer = 0; layer < kLayers; ++layer) {
        const auto base = static_cast<float>(layer + 1);
        memory->halfLives.push_back({base, 2.0F * base, 4.0F * base});
    }
    for (std::size_t message = 0; message < 2; ++message) {
        app::RememberedMessage left;
        left.message = message;
        left.lastPosition = 4;
        left.text = QStringLiteral("Words of %1").arg(message);
        left.shares.assign(kLayers, {0.1F, 0.25F * static_cast<float>(message + 1), 0.9F});
        left.means.assign(kLayers, 0.5F);
        memory->messages.push_back(left);
    }
    snapshot->memory = memory;
    return snapshot;
}

// The page on services that do what the test says.
class ExplorerDesk
{
public:
    explicit ExplorerDesk(const std::optional<app::LayerParts>& parts = bundledLayerParts())
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , explorer(parts)
        , theme(settings)
    {
        settings.setTheme(app::ThemeChoice::Light);
        models.open(QStringLiteral("tiny.gguf"));
        models.succeed(FakeModels::tinySummary());
        page = std::make_unique<ui::ExplorerPage>(
            theme, ui::ExplorerPage::Services{explorer, chats, models, dialogs}, nullptr);
        page->resize(1224, 748);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    void record(std::size_t tokens)
    {
        explorer.show(recording(tokens, chats.currentChat().value));
        QTest::qWait(0); // layouts of what has come into view
    }

    // A chat of one turn, open.
    void talk()
    {
        app::Message question;
        question.id = {1};
        question.text = QStringLiteral("Why?");
        app::Message answer;
        answer.id = {2};
        answer.parent = {1};
        answer.role = app::MessageRole::Assistant;
        answer.text = QStringLiteral("Because it is warm.");
        chats.addChat(question.text, QDateTime::currentDateTime(), {question, answer});
        chats.openChat(
            chats.chats()->index(0).data(app::ChatListModel::IdRole).value<app::ChatId>());
        QTRY_COMPARE(chats.transcript()->rowCount(), 2);
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }

    void click(const char* name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

    [[nodiscard]] ui::HeatMap& map() const { return *find<ui::HeatMap>("tokenMap"); }

    [[nodiscard]] ui::TokenStrip& strip() const { return *find<ui::TokenStrip>("tokenStrip"); }

    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text(); }

    QTemporaryDir folder;
    app::Settings settings;
    FakeExplorer explorer;
    FakeChats chats;
    FakeModels models;
    FakeDialogs dialogs;
    ui::Theme theme;
    std::unique_ptr<ui::ExplorerPage> page;
};

inline int filled(const ui::HeatMap::Cells& cells)
{
    int count = 0;
    for (const float place : cells.places) {
        count += std::isnan(place) ? 0 : 1;
    }
    return count;
}

} // namespace trilume::tests
