// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_facts.h"

#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QCoreApplication>
#include <QStringList>

namespace trilume::ui {

namespace {

struct ModelFacts
{
    Q_DECLARE_TR_FUNCTIONS(ModelFacts)

public:
    static QString speed(double tokensPerSecond)
    {
        const QString figure = tokensPerSecond > 0.0 ? formatSignificant(tokensPerSecond)
                                                     : QStringLiteral("\u2013\u2060");
        //: how fast a model answered on this computer; %1 is a figure, or a dash
        return asAmount(tr("%1 tokens/s").arg(figure));
    }

    static QString known(const app::PublishedFile& file)
    {
        const QString name = inOneRun(file.name);
        switch (file.certainty) {
        case app::PublishedFile::Certainty::Sum:
            //: %1 is the name of a model
            return tr("the published file of %1").arg(name);
        case app::PublishedFile::Certainty::OtherSum:
            //: %1 is the name of a model
            return tr("as large as the published file of %1, but other content: damaged or changed")
                .arg(name);
        case app::PublishedFile::Certainty::Size:
        case app::PublishedFile::Certainty::None:
            break;
        }
        //: %1 is the name of a model
        return tr("as large as the published file of %1").arg(name);
    }

    static QStringList all(const app::FoundModel& model)
    {
        //: %1 is an amount like "8.9 M"
        QStringList facts{tr("%1 parameters").arg(formatParameters(model.parameterCount))};
        if (model.bitsPerWeight > 0.0) {
            facts.append(formatBitsPerWeight(model.bitsPerWeight));
        }
        facts.append(formatBytes(model.fileBytes));
        facts.append(inOneRun(model.architecture));
        if (model.trainedLength > 0) {
            facts.append(
                tr("trained with %1 tokens").arg(formatCount(qint64{model.trainedLength})));
        }
        if (!model.hasTokenizer) {
            facts.append(tr("no tokenizer: cannot read text"));
        } else if (!model.hasChatMarkers) {
            facts.append(tr("base model"));
        }
        if (model.known.certainty != app::PublishedFile::Certainty::None) {
            facts.append(known(model.known));
        }
        facts.append(speed(model.tokensPerSecond));
        return facts;
    }
};

// The first space does not break.
constexpr QStringView kBetween(u"\u00a0\u00b7 ");

} // namespace

QString modelFacts(const app::FoundModel& model)
{
    QStringList facts = ModelFacts::all(model);
    for (QString& fact : facts) { // lines break between facts, not in them
        fact.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
        fact.replace(QLatin1Char('/'), QStringLiteral("/\u2060"));
    }
    return facts.join(kBetween);
}

QString modelSize(const app::FoundModel& model)
{
    QStringList facts{formatParameters(model.parameterCount)};
    if (model.bitsPerWeight > 0.0) {
        facts.append(formatBitsPerWeight(model.bitsPerWeight));
    }
    return facts.join(kBetween);
}

bool isInUse(const app::FoundModel& model, const app::ModelController& models)
{
    if (!models.isLoaded()) {
        return false;
    }
    const app::ModelSummary& summary = models.summary();
    return summary.isBundled ? model.isBundled : model.path == summary.path;
}

app::ServerModel lastServerModel(const app::ModelController& models)
{
    const app::ServerModels* servers = models.servers();
    return servers == nullptr ? app::ServerModel{} : servers->last();
}

QString useLastServerModel(const app::ModelController& models)
{
    app::ServerModels* servers = models.servers();
    return servers == nullptr ? QString() : servers->use(servers->last());
}

} // namespace trilume::ui
