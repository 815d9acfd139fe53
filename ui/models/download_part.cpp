// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/download_part.h"

#include "app/catalogue/catalogue.h"
#include "app/platform/error_text.h"
#include "app/platform/joined_text.h"
#include "app/platform/paths.h"
#include "app/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_hint.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kLongestAddress = 2'000;
constexpr int kLongestSum = 80; // with "sha256:" and blanks around it

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

app::DownloadOptions optionsOfEnvironment()
{
    app::DownloadOptions options;
    const QString endpoint = qEnvironmentVariable("HF_ENDPOINT");
    if (!endpoint.isEmpty()) {
        options.server.endpoint = endpoint.toStdString();
    }
    options.server.token = qEnvironmentVariable("HF_TOKEN").toStdString();
    return options;
}

} // namespace

DownloadPart::DownloadPart(const Theme& theme, const app::Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_options(optionsOfEnvironment())
    , m_field(new QLineEdit(this))
    , m_sum(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_confirm(new QPushButton(tr("Download it"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("downloadPart"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.metrics().space(4), 0, 0);
    column->setSpacing(theme.metrics().space(2));
    auto* title = new QLabel(tr("Get more models"), this);
    title->setProperty("textStyle", QStringLiteral("title"));
    column->addWidget(title);
    buildCatalogue(*column);
    buildField(*column);
    buildState(*column);
    connect(&m_downloads, &app::DownloadController::asked, this, &DownloadPart::offer);
    connect(&m_downloads, &app::DownloadController::progressed, this, &DownloadPart::tell);
    connect(&m_downloads, &app::DownloadController::failed, this, &DownloadPart::end);
    connect(&m_downloads, &app::DownloadController::cancelled, this, [this] {
        end(tr("Cancelled. What has come is kept: the same download goes on with it."));
    });
    connect(&m_downloads, &app::DownloadController::finished, this,
            [this](const app::Downloaded& loaded) {
                const QString path = QString::fromStdString(loaded.path.string());
                end(endOf(loaded));
                if (!loaded.wasThere) { // or it would be imported once more
                    Q_EMIT downloaded(path, loaded.isFolder);
                }
            });
}

QString DownloadPart::offerText(const app::CatalogueEntry& entry)
{
    //: %1 is a model, %2 a number of parameters, %3 a licence, %4 who made it
    QStringList lines{tr("%1 \u00b7 %2 parameters \u00b7 %3 \u00b7 %4")
                          .arg(inOneRun(fromView(entry.name)), inOneRun(fromView(entry.parameters)),
                               inOneRun(fromView(entry.licence)),
                               inOneRun(fromView(entry.source)))};
    QStringList facts;
    if (const std::uint64_t bytes = app::leastBytes(entry); bytes > 0) {
        facts.append(formatBytes(static_cast<qint64>(bytes)));
    }
    facts.append(app::sentenceText(app::goodAtWords(entry)));
    if (const std::string scores = app::scoresText(entry); !scores.empty()) {
        facts.append(inOneRun(fromView(scores)));
    }
    lines.append(app::factsText(facts));
    if (!entry.repository.empty()) {
        lines.append(inOneRun(fromView(entry.repository)));
    }
    return lines.join(QLatin1Char('\n'));
}

// What nobody has told us where to find is only named: its file is opened like any other.
void DownloadPart::buildCatalogue(QVBoxLayout& column)
{
    for (const app::CatalogueEntry& entry : app::catalogue()) {
        const QString name = fromView(entry.name);
        auto* words = new QLabel(offerText(entry), this);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse); // the repository, to be copied
        auto* row = new QHBoxLayout;
        row->addWidget(words, 1);
        column.addLayout(row);
        if (entry.repository.empty()) {
            continue;
        }
        auto* get = new QPushButton(tr("Download"), this);
        get->setObjectName(QStringLiteral("download-") + name);
        get->setAccessibleName(tr("Download %1").arg(inOneRun(name)));
        get->setProperty("kind", QStringLiteral("link"));
        connect(get, &QPushButton::clicked, this, [this, name] { start(name); });
        m_buttons.append(get);
        row->addWidget(get);
    }
}

void DownloadPart::buildField(QVBoxLayout& column)
{
    m_field->setObjectName(QStringLiteral("downloadField"));
    setFieldHint(*m_field, tr("OWNER/NAME of a repository, or the address of a model file"));
    m_field->setAccessibleName(tr("Another model to download"));
    m_field->setMaxLength(kLongestAddress);
    keepFromLeftToRight(*m_field);
    auto* get = new QPushButton(tr("Download"), this);
    get->setObjectName(QStringLiteral("downloadOther"));
    get->setProperty("kind", QStringLiteral("link"));
    m_buttons.append(get);
    const auto begin = [this] {
        if (!m_field->text().trimmed().isEmpty()) {
            start(m_field->text().trimmed(), m_sum->isHidden() ? QString() : m_sum->text());
        }
    };
    m_sum->setObjectName(QStringLiteral("downloadSum"));
    setFieldHint(*m_sum, tr("SHA-256 of the file, if you know it"));
    m_sum->setAccessibleName(tr("Checksum that the file must have"));
    m_sum->setMaxLength(kLongestSum);
    m_sum->hide();
    connect(m_field, &QLineEdit::textChanged, m_sum, [this](const QString& text) {
        m_sum->setVisible(text.contains(QLatin1String("://")));
    });
    connect(m_field, &QLineEdit::returnPressed, this, begin);
    connect(m_sum, &QLineEdit::returnPressed, this, begin);
    connect(get, &QPushButton::clicked, this, begin);
    auto* row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(get);
    column.addLayout(row);
    column.addWidget(m_sum);
}

void DownloadPart::buildState(QVBoxLayout& column)
{
    m_state->setObjectName(QStringLiteral("downloadState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->hide();
    m_cancel->setObjectName(QStringLiteral("cancelDownload"));
    m_cancel->setAccessibleName(tr("Cancel the download"));
    m_cancel->setProperty("kind", QStringLiteral("link"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &DownloadPart::cancel);
    m_confirm->setObjectName(QStringLiteral("confirmDownload"));
    m_confirm->setProperty("kind", QStringLiteral("link"));
    m_confirm->hide();
    connect(m_confirm, &QPushButton::clicked, this, &DownloadPart::load);
    auto* row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    column.addLayout(row);
}

// What may be said of it: a whole model is one whose checksum was compared.
QString DownloadPart::endOf(const app::Downloaded& loaded) const
{
    if (loaded.wasThere) {
        return tr("%1 was here already, whole.").arg(m_what);
    }
    QString text = tr("%1 is here, whole.").arg(m_what);
    if (loaded.check == app::ContentCheck::Structure) {
        text = tr("%1 is here. It was not checked against a checksum, since its server offers "
                  "none; its structure as a model file was checked.")
                   .arg(m_what);
    }
    if (!loaded.changed.empty()) {
        //: %1 is the path of a file
        const QString changed =
            tr("%1 is not what the repository has, so all was loaded anew, beside it.")
                .arg(pathText(QString::fromStdString(loaded.changed.string())));
        text = app::sentencesText({text, changed});
    }
    return text;
}

// First what it would be: nobody should begin gigabytes by a click.
void DownloadPart::start(const QString& what, const QString& sum)
{
    if (m_downloads.isRunning()) {
        return;
    }
    app::DownloadOptions options = m_options;
    const QString server = m_settings.text(app::SettingId::HubAddress);
    if (!server.isEmpty()) {
        options.server.endpoint = server.toStdString();
    }
    m_downloads.setOptions(options);
    m_named = what;
    m_namedSum = sum;
    m_what = inOneRun(what);
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->setEnabled(false);
    }
    m_cancel->setEnabled(true);
    m_cancel->show();
    tell({});
    m_downloads.ask(what, sum);
}

void DownloadPart::offer(const app::DownloadSize& size)
{
    if (size.repository.empty()) { // an address, of one file that the person knows
        load();
        return;
    }
    const auto files = static_cast<int>(std::min(size.files, std::size_t{INT_MAX}));
    //: %1 is the name of a model, %2 an amount of bytes, %3 a repository
    m_state->setText(tr("%1: %2 to download in %n file(s) of %3.", nullptr, files)
                         .arg(m_what, formatBytes(static_cast<qint64>(size.bytes)),
                              inOneRun(QString::fromStdString(size.repository))));
    m_confirm->show();
    m_confirm->setFocus();
}

void DownloadPart::load()
{
    const bool hadFocus = m_confirm->hasFocus();
    m_confirm->hide();
    if (hadFocus) {
        m_cancel->setFocus();
    }
    tell({});
    m_downloads.start(m_named, app::modelsFolder(), m_namedSum);
}

void DownloadPart::cancel()
{
    if (!m_downloads.isRunning()) { // it was only offered
        end(tr("Nothing was downloaded."));
        return;
    }
    m_cancel->setEnabled(false);
    m_downloads.cancel();
}

void DownloadPart::tell(const app::DownloadProgress& progress)
{
    const QString done = formatBytes(static_cast<qint64>(progress.bytesDone));
    const QString all = progress.bytesTotal > 0
                            ? formatBytes(static_cast<qint64>(progress.bytesTotal))
                            : QStringLiteral("?");
    const QString file = inOneRun(QString::fromStdString(progress.file));
    m_state->show();
    switch (progress.phase) {
    case app::DownloadPhase::Asking:
        m_state->setText(tr("Asking for %1\u2026").arg(m_what));
        break;
    case app::DownloadPhase::Loading:
        //: %1 is the name of a file, %2 and %3 are amounts of bytes
        m_state->setText(tr("%1: %2 of %3").arg(file, done, all));
        break;
    case app::DownloadPhase::Checking:
        m_state->setText(tr("%1: checking, %2 of %3").arg(file, done, all));
        break;
    case app::DownloadPhase::Waiting:
        m_state->setText(tr("It stopped at %1 of %2 and is tried again soon.").arg(done, all));
        break;
    }
}

void DownloadPart::end(const QString& message)
{
    m_state->setText(message);
    m_confirm->hide();
    m_cancel->hide();
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->setEnabled(true);
    }
}

} // namespace trilume::ui
