// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_values.h"
#include "app/store/chat_settings.h"

namespace trilume::app {

class Settings;

// The settings of answers (SettingGroup::Answers) as one chat has them: its own, and the person's
// where it has none; which is what isDefault() says. [ui thread]
class ChatSettingValues final : public SettingValues
{
    Q_OBJECT

public:
    // `settings` is borrowed and outlives this.
    explicit ChatSettingValues(Settings& settings, QObject* parent = nullptr);

    // Another chat, or other news of it. Tells changed().
    void take(const ChatSettings& own);

    [[nodiscard]] const ChatSettings& own() const { return m_own; }

    [[nodiscard]] double value(SettingId id) const override;
    void setValue(SettingId id, double value) override;
    [[nodiscard]] QString text(SettingId id) const override;
    void setText(SettingId id, const QString& text) override;
    [[nodiscard]] bool isDefault(SettingId id) const override;
    void reset(SettingId id) override;
    // The person's, whichever chat they were tried in.
    [[nodiscard]] std::optional<SamplingSettings> ownSampling() const override;
    void setOwnSampling(const SamplingSettings& sampling) override;

private:
    Settings& m_settings;
    ChatSettings m_own;
};

} // namespace trilume::app
