// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_description.h"
#include "app/library/model_markers.h"
#include "app/settings/sampling_settings.h"

#include <QObject>
#include <QString>

#include <optional>

namespace trilume::app {

class Devices;
class ModelLibrary;
class ServerModels;

// A loaded model in the window's terms.
struct ModelSummary
{
    QString name;
    QString path;           // of the file, or the address of its server
    bool isBundled = false; // the one that comes with the program
    qint64 parameterCount = 0;
    double bitsPerWeight = 0.0;
    int trainedLength = 0;
    int threads = 0;
    QString isa;                 // "AVX-512 VNNI", "AVX2", "scalar"
    QString kernels;             // the same as it is named on the command line: "avx512vnni"
    QString packing;             // of the weights in memory: "2bit"
    QString device;              // that computes: "cpu", "PLUGIN:DEVICE"; kServerDevice: elsewhere
    QString deviceName;          // for people; empty: the processor
    QString fingerprint;         // of the tensors, in hex
    bool hasChatMarkers = false; // its own or given ones
    bool hasSystemMarkers = false;          // a system's message has a place of its own among them
    std::optional<ModelMarkers> ownMarkers; // of its file
    std::optional<ModelMarkers> givenMarkers; // by the person, in place of them
    QString markersProblem; // a sentence why those that were given are not used; empty: none
    bool hasTokenizer = false;
    qint64 residentBytes = 0;
    qint64 stateBytes = 0;
    std::optional<AdvisedSettings> advised = {}; // by its family
    qint64 stateBytesPerToken = 0;               // besides, for each token of a chat
    int textLimit = 0;            // tokens that a chat may have; 0: as many as one likes
    ModelDescription description; // of its file

    [[nodiscard]] bool isOnServer() const { return device == kServerDevice; }

    // Whether a plugin's device computes its products.
    [[nodiscard]] bool isOnDevice() const
    {
        return !isOnServer() && !device.isEmpty() && device != kProcessor;
    }

    // They are kept by its fingerprint.
    [[nodiscard]] bool canBeGivenMarkers() const { return !isOnServer() && !fingerprint.isEmpty(); }

    static constexpr QLatin1String kServerDevice{"server"};
    static constexpr QLatin1String kProcessor{"cpu"};
};

// Loads model files for the window. [ui thread] Loading runs on the inference thread; at most one
// model is loaded, and the old one stays until the new one is ready.
class ModelController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isLoaded() const = 0;
    [[nodiscard]] virtual bool isLoading() const = 0;
    [[nodiscard]] virtual const ModelSummary& summary() const = 0;

    // All models that there are to choose from.
    [[nodiscard]] virtual ModelLibrary* library() = 0;

    // How many tokens the loaded model makes of a text: tokensCounted() tells, with this number,
    // when the model has time for it; never without one.
    virtual void countTokens(int number, const QString& text) = 0;

    // What stands around messages in place of what the file of the loaded model says; nothing: as
    // the file says. They are kept for this model, which is loaded again, or markersRefused().
    virtual void giveMarkers(const std::optional<ModelMarkers>& markers) = 0;

    // What models can run on besides the processor; null: nothing.
    [[nodiscard]] virtual Devices* devices() const { return nullptr; }

    // For models that run elsewhere; null: there can be none.
    [[nodiscard]] virtual ServerModels* servers() const { return nullptr; }

public Q_SLOTS:
    virtual void open(const QString& path) = 0;
    virtual void openBundled() = 0;

Q_SIGNALS:
    void loadingStarted(const QString& path);
    void loadingProgressed(double share); // 0..1
    void loaded(const trilume::app::ModelSummary& summary);
    void tokensCounted(int number, int tokens);
    void markersKept();
    void markersRefused(const QString& message); // one sentence; nothing has changed
    void doubted(const QString& message); // one sentence: the loaded one may be computed wrongly
    void failed(const QString& message);  // one sentence; the former model, if any, is still loaded
};

} // namespace trilume::app

Q_DECLARE_METATYPE(trilume::app::ModelSummary)
