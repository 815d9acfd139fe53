// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace trilume::app {

// A model that a server runs, as a person names it.
struct ServerModel
{
    QString address; // of the server
    QString name;    // as the server has it
    QString key;     // empty: the one that is kept for this server, if any
};

// Models on servers, for the window. [ui thread] Nothing goes to a server before find(), or before
// a question to a model that was taken by use(). Keys are kept in a file for its owner alone, and
// go to the scheme, host and port that they were given for.
class ServerModels : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Used last, without its key; empty: none yet.
    [[nodiscard]] virtual ServerModel last() const = 0;
    [[nodiscard]] virtual bool keepsKeyFor(const QString& address) const = 0;
    // One sentence why not; empty: none is kept any more.
    [[nodiscard]] virtual QString forgetKey(const QString& address) = 0;
    // Whether anybody on the way could read what is sent there.
    [[nodiscard]] virtual bool isReadableOnTheWay(const QString& address) const = 0;

    // Ends with found() or findFailed(), unless another search or cancelFind() comes before.
    virtual void find(const QString& address, const QString& key) = 0;
    virtual void cancelFind() = 0;

    // Answers from now on, after ModelController::loaded(). One sentence why not; empty: it does.
    [[nodiscard]] virtual QString use(const ServerModel& model) = 0;

Q_SIGNALS:
    void found(const QStringList& names);
    void findFailed(const QString& message); // one sentence
};

} // namespace trilume::app
