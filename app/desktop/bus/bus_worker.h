// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options/start_request.h"
#include "app/platform/worker.h"

#include <QStringList>
#include <QVariantMap>

namespace trilume::desktop {

// The object at /io/github/trilume/Trilume: what org.freedesktop.Application calls becomes
// requests. Lives on the thread of DesktopEntrance.
class BusWorker final : public app::Worker
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application") // untranslated: for the bus

public:
    explicit BusWorker(QObject* parent = nullptr);
    ~BusWorker() override;

    // Asks for the name without waiting for the answer.
    void open(const QByteArray& address);
    void close();

public Q_SLOTS: // called by others, by these names
    // NOLINTBEGIN(readability-identifier-naming): those of org.freedesktop.Application
    Q_SCRIPTABLE void Activate(const QVariantMap& platformData);
    Q_SCRIPTABLE void Open(const QStringList& uris, const QVariantMap& platformData);
    Q_SCRIPTABLE void ActivateAction(const QString& name,
                                     const QVariantList& parameter,
                                     const QVariantMap& platformData);
    // NOLINTEND(readability-identifier-naming)

Q_SIGNALS:
    void requested(const trilume::desktop::StartRequest& request);
    void opened();

private:
    void askForName();

    QString m_connection; // its name within QtDBus; empty: none
};

} // namespace trilume::desktop
