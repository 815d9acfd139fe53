// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "app/platform/paths.h"
#include "app/platform/text_run.h"

#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace trilume::app {

namespace {

// Keys of what is remembered; those of the settings are in their table.
constexpr QLatin1String kWindowGeometryKey("window/geometry");
constexpr QLatin1String kSessionPageKey("window/page");
constexpr QLatin1String kSessionChatKey("window/chat");
constexpr QLatin1String kSessionMessageKey("window/message");
constexpr QLatin1String kSessionOffsetKey("window/offset");
constexpr QLatin1String kWelcomeCardClosedKey("window/welcome_card_closed");
constexpr QLatin1String kPlotReferenceGroup("plots/reference_"); // and the quantity's word
constexpr QLatin1String kPlotReferenceNameGroup("plots/reference_name_");
constexpr QLatin1String kOwnSamplingKey("sampling/own"); // numbers, in this order:
constexpr std::array kOwnNumbers{SettingId::Temperature, SettingId::TopK, SettingId::TopP,
                                 SettingId::MinP, SettingId::RepetitionPenalty};
constexpr QLatin1String kPlotOrderKey("plots/order");
constexpr QLatin1String kHiddenPlotsKey("plots/hidden");
constexpr SettingsRange kReferenceRange{0.0, 1e15};

bool contains(SettingsRange range, double value)
{
    return value >= range.minimum && value <= range.maximum; // false for NaN
}

std::optional<double> readNumber(const QString& text, SettingsRange range)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && contains(range, value) ? std::optional(value) : std::nullopt;
}

std::optional<double> readInteger(const QString& text, SettingsRange range)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && contains(range, value) ? std::optional<double>(value) : std::nullopt;
}

// QVariant's own conversion takes every string but "false" and "0" for true.
std::optional<double> readFlag(const QString& word)
{
    if (word == QLatin1String("true")) {
        return 1.0;
    }
    return word == QLatin1String("false") ? std::optional(0.0) : std::nullopt;
}

std::optional<double> readChoice(const QString& word, std::span<const SettingChoice> choices)
{
    const auto found = std::ranges::find_if(choices, [&word](const SettingChoice& choice) {
        return word == QLatin1String(choice.word);
    });
    return found == choices.end() ? std::nullopt : std::optional<double>(found - choices.begin());
}

std::optional<double> readSetting(const QString& text, const SettingSpec& spec)
{
    switch (spec.kind) {
    case SettingKind::Flag:
        return readFlag(text);
    case SettingKind::Choice:
        return readChoice(text, spec.choices);
    case SettingKind::Integer:
        return readInteger(text, spec.range);
    case SettingKind::Number:
        return readNumber(text, spec.range);
    case SettingKind::Text:
    case SettingKind::Address:
        break;
    }
    return std::nullopt;
}

QStringList readWords(const QString& text)
{
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

// `value` in the range of the setting.
QVariant forFile(double value, const SettingSpec& spec)
{
    switch (spec.kind) {
    case SettingKind::Flag:
        return value != 0.0;
    case SettingKind::Choice:
        return QLatin1String(spec.choices[static_cast<std::size_t>(value)].word);
    case SettingKind::Integer:
        return static_cast<int>(value);
    case SettingKind::Number:
        return value;
    case SettingKind::Text:
    case SettingKind::Address:
        break;
    }
    return {};
}

QString chooseFile(const QString& fileName)
{
    return fileName.isEmpty() ? settingsFilePath() : fileName;
}

} // namespace

Settings::Settings(const QString& fileName, QObject* parent)
    : SettingValues(parent)
    , m_file(std::make_unique<QSettings>(chooseFile(fileName), QSettings::IniFormat))
{
    if (fileName.isEmpty()) {
        // When it cannot be made, settings last for this run only; the chats' store, which needs a
        // folder beside it, tells the person what is wrong.
        static_cast<void>(ensurePrivateFolder(configFolder()));
    }
}

Settings::~Settings() = default;

QString Settings::promptsPath() const
{
    return QFileInfo(m_file->fileName()).absolutePath() + QStringLiteral("/prompts.json");
}

void Settings::store(const QString& key, const QVariant& value)
{
    // Compared as text because values from the file are text.
    if (m_file->contains(key) && m_file->value(key).toString() == value.toString()) {
        return;
    }
    m_file->setValue(key, value);
    Q_EMIT changed();
}

void Settings::storePaths(const QString& key, const QStringList& paths)
{
    if (m_file->value(key).toStringList() != paths) {
        m_file->setValue(key, paths);
        Q_EMIT changed();
    }
}

double Settings::value(SettingId id) const
{
    const SettingSpec& spec = settingSpec(id);
    return readSetting(m_file->value(QLatin1String(spec.key)).toString(), spec)
        .value_or(defaultOf(spec));
}

double Settings::defaultOf(const SettingSpec& spec) const
{
    if (!m_advised) {
        return spec.defaultValue;
    }
    switch (spec.id) {
    case SettingId::Temperature:
        return allowedValue(spec, m_advised->temperature);
    case SettingId::TopK:
        return allowedValue(spec, m_advised->topK);
    case SettingId::TopP:
        return allowedValue(spec, m_advised->topP);
    default:
        return spec.defaultValue;
    }
}

void Settings::setAdvised(const std::optional<AdvisedSettings>& advised)
{
    if (advised != m_advised) {
        m_advised = advised;
        Q_EMIT changed();
    }
}

void Settings::setValue(SettingId id, double value)
{
    const SettingSpec& spec = settingSpec(id);
    if (std::isnan(value) || isText(spec)) {
        return;
    }
    const double allowed = allowedValue(spec, value);
    if (allowed != this->value(id)) {
        noteDay(id);
    }
    store(QLatin1String(spec.key), forFile(allowed, spec));
}

QString Settings::text(SettingId id) const
{
    const SettingSpec& spec = settingSpec(id);
    return isText(spec) ? allowedText(spec, m_file->value(QLatin1String(spec.key)).toString())
                        : QString();
}

void Settings::setText(SettingId id, const QString& text)
{
    const SettingSpec& spec = settingSpec(id);
    if (!isText(spec)) {
        return;
    }
    const QString wanted = allowedText(spec, text);
    if (wanted.isEmpty()) {
        reset(id);
    } else {
        store(QLatin1String(spec.key), wanted);
    }
}

bool Settings::isDefault(SettingId id) const
{
    return isText(settingSpec(id)) ? text(id).isEmpty() : value(id) == defaultOf(settingSpec(id));
}

void Settings::reset(SettingId id)
{
    const QString key = QLatin1String(settingSpec(id).key);
    forgetDay(id);
    if (m_file->contains(key)) {
        m_file->remove(key);
        Q_EMIT changed();
    }
}

void Settings::resetAll()
{
    for (const SettingSpec& spec : settingTable()) {
        m_file->remove(QLatin1String(spec.key));
        forgetDay(spec.id);
    }
    Q_EMIT changed();
}

QString Settings::forgetAll()
{
    m_file->clear();
    m_file->sync();
    Q_EMIT changed();
    return m_file->status() == QSettings::NoError
               ? QString()
               : tr("The file %1 could not be written.").arg(inOneRun(m_file->fileName()));
}

std::optional<SamplingSettings> Settings::ownSampling() const
{
    const QStringList numbers = m_file->value(kOwnSamplingKey).toStringList();
    if (numbers.size() != static_cast<qsizetype>(kOwnNumbers.size())) {
        return std::nullopt;
    }
    std::array<double, kOwnNumbers.size()> values{};
    for (std::size_t i = 0; i < kOwnNumbers.size(); ++i) {
        const std::optional<double> value =
            readSetting(numbers.at(static_cast<qsizetype>(i)), settingSpec(kOwnNumbers.at(i)));
        if (!value) {
            return std::nullopt;
        }
        values.at(i) = *value;
    }
    SamplingSettings own = sampling(); // the longest answer is none of these
    own.temperature = values[0];
    own.topK = static_cast<int>(values[1]);
    own.topP = values[2];
    own.minP = values[3];
    own.repetitionPenalty = values[4];
    return own;
}

void Settings::setOwnSampling(const SamplingSettings& sampling)
{
    const auto number = [](double value) {
        return QString::number(value, 'g', 17);
    };
    m_file->setValue(kOwnSamplingKey,
                     QStringList{number(sampling.temperature), QString::number(sampling.topK),
                                 number(sampling.topP), number(sampling.minP),
                                 number(sampling.repetitionPenalty)});
}

ThemeChoice Settings::theme() const
{
    return static_cast<ThemeChoice>(value(SettingId::Theme));
}

void Settings::setTheme(ThemeChoice theme)
{
    setValue(SettingId::Theme, static_cast<double>(theme));
}

int Settings::accent() const
{
    return static_cast<int>(value(SettingId::Accent));
}

DensityChoice Settings::density() const
{
    return static_cast<DensityChoice>(value(SettingId::Density));
}

double Settings::textScale() const
{
    return value(SettingId::TextScale);
}

void Settings::setTextScale(double scale)
{
    setValue(SettingId::TextScale, scale);
}

int Settings::threads() const
{
    return static_cast<int>(value(SettingId::Threads));
}

void Settings::setThreads(int threads)
{
    setValue(SettingId::Threads, threads);
}

PackingChoice Settings::packing() const
{
    return static_cast<PackingChoice>(value(SettingId::Packing));
}

QByteArray Settings::windowGeometry() const
{
    return m_file->value(kWindowGeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    if (windowGeometry() != geometry) {
        m_file->setValue(kWindowGeometryKey, geometry);
        Q_EMIT changed();
    }
}

SessionSetting Settings::session() const
{
    const auto number = [this](QLatin1String key) {
        return m_file->value(key).toLongLong(); // 0 for what is none
    };
    SessionSetting session;
    session.page = m_file->value(kSessionPageKey).toString();
    session.chat = {number(kSessionChatKey)};
    session.message = {number(kSessionMessageKey)};
    constexpr int kFarthest = 1'000'000; // people edit the file
    session.offset = std::clamp(m_file->value(kSessionOffsetKey).toInt(), -kFarthest, kFarthest);
    return session;
}

void Settings::setSession(const SessionSetting& session)
{
    m_file->setValue(kSessionPageKey, session.page);
    m_file->setValue(kSessionChatKey, qint64{session.chat.value});
    m_file->setValue(kSessionMessageKey, qint64{session.message.value});
    m_file->setValue(kSessionOffsetKey, session.offset);
}

bool Settings::isChatListVisible() const
{
    return value(SettingId::ChatListVisible) != 0.0;
}

void Settings::setChatListVisible(bool visible)
{
    setValue(SettingId::ChatListVisible, visible ? 1.0 : 0.0);
}

bool Settings::isLiveDockVisible() const
{
    return value(SettingId::LiveDockVisible) != 0.0;
}

void Settings::setLiveDockVisible(bool visible)
{
    setValue(SettingId::LiveDockVisible, visible ? 1.0 : 0.0);
}

bool Settings::isWelcomeCardClosed() const
{
    return readFlag(m_file->value(kWelcomeCardClosedKey).toString()).value_or(0.0) != 0.0;
}

void Settings::setWelcomeCardClosed(bool closed)
{
    store(kWelcomeCardClosedKey, closed);
}

std::optional<PlotReferenceSetting> Settings::plotReference(const QString& quantity) const
{
    PlotReferenceSetting reference;
    reference.value =
        readNumber(m_file->value(kPlotReferenceGroup + quantity).toString(), kReferenceRange)
            .value_or(0.0);
    reference.name = m_file->value(kPlotReferenceNameGroup + quantity).toString();
    return reference.value > 0.0 ? std::optional(reference) : std::nullopt;
}

void Settings::setPlotReference(const QString& quantity, const PlotReferenceSetting& reference)
{
    store(kPlotReferenceNameGroup + quantity, reference.name);
    if (!std::isnan(reference.value)) {
        store(kPlotReferenceGroup + quantity,
              std::clamp(reference.value, kReferenceRange.minimum, kReferenceRange.maximum));
    }
}

void Settings::removePlotReference(const QString& quantity)
{
    m_file->remove(kPlotReferenceGroup + quantity);
    m_file->remove(kPlotReferenceNameGroup + quantity);
    Q_EMIT changed();
}

QStringList Settings::plotOrder() const
{
    return readWords(m_file->value(kPlotOrderKey).toString());
}

void Settings::setPlotOrder(const QStringList& quantities)
{
    store(kPlotOrderKey, quantities.join(QLatin1Char(' ')));
}

QStringList Settings::hiddenPlots() const
{
    return readWords(m_file->value(kHiddenPlotsKey).toString());
}

void Settings::setHiddenPlots(const QStringList& quantities)
{
    store(kHiddenPlotsKey, quantities.join(QLatin1Char(' ')));
}

PowerModelSettings Settings::powerModel() const
{
    PowerModelSettings model;
    model.idleWatts = value(SettingId::ModelIdleWatts);
    model.fullWatts = value(SettingId::ModelFullWatts);
    return model.idleWatts <= model.fullWatts ? model : PowerModelSettings();
}

void Settings::setPowerModel(const PowerModelSettings& model)
{
    const PowerModelSettings before = powerModel();
    {
        const QSignalBlocker oneSignalForBoth(this);
        setValue(SettingId::ModelIdleWatts, model.idleWatts);
        setValue(SettingId::ModelFullWatts, model.fullWatts);
    }
    if (powerModel() != before) {
        Q_EMIT changed();
    }
}

MeterChoice Settings::meter() const
{
    return static_cast<MeterChoice>(value(SettingId::Meter));
}

} // namespace trilume::app
