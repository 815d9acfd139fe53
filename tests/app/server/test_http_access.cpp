// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_access.h"
#include "app/server/json_text.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace trilume::app;

namespace {

constexpr const char* kToken = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
constexpr std::uint16_t kPort = 8480;

AccessRules rules()
{
    return {allowedHosts("127.0.0.1", kPort), kToken, {"https://friend.example"}};
}

HttpHead head(std::string method, std::string target, std::vector<HttpHeader> headers)
{
    HttpHead head;
    head.method = std::move(method);
    head.target = std::move(target);
    head.headers = std::move(headers);
    return head;
}

HttpHead withToken(HttpHead head)
{
    head.headers.push_back({"Authorization", std::string("Bearer ") + kToken});
    return head;
}

std::string valueOf(const HttpAnswer& answer, const std::string& name)
{
    for (const HttpHeader& header : answer.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

int statusOf(const HeadVerdict& verdict)
{
    return verdict.answer ? verdict.answer->status : 0;
}

} // namespace

// Trials S1 to S3, without sockets. 0 stands for "goes on".
class TestHttpAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsAreComparedWhole_data();
    void hostsAreComparedWhole();
    void hostsCountBeforeTheToken();
    void originsAreRefusedUnlessAllowed_data();
    void originsAreRefusedUnlessAllowed();
    void noStrangerIsToldToComeIn();
    void aPreflightNeedsNoToken();
    void noSpellingGoesAroundTheToken_data();
    void noSpellingGoesAroundTheToken();
    void tokensAreReadAsTheyAreWritten_data();
    void tokensAreReadAsTheyAreWritten();
    void theTokenIsInNoAnswer();
    void placesHaveOneMethod_data();
    void placesHaveOneMethod();
    void bodiesAreJson_data();
    void bodiesAreJson();
    void originsHaveAForm_data();
    void originsHaveAForm();
    void modelsAreNamedInTheirPath();
    void errorsHaveTheFormOfTheInterface();
    void linesAreLinesToEverybody();
    void depthIsCountedOutsideOfStrings();
};

void TestHttpAccess::hostsAreComparedWhole_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");

    const QString path = QStringLiteral("/v1/models");
    const auto row = [&](const char* name, const QStringList& hosts, int status) {
        QTest::newRow(name) << hosts << path << status;
    };
    row("own", {QStringLiteral("127.0.0.1:8480")}, 0);
    row("capitals", {QStringLiteral("LOCALHOST:8480")}, 0);
    row("IPv6", {QStringLiteral("[::1]:8480")}, 0);
    row("nothing before the port", {QStringLiteral(":8480")}, 403);
    row("empty", {QString()}, 403);
    row("without port", {QStringLiteral("127.0.0.1")}, 403);
    row("another port", {QStringLiteral("127.0.0.1:8481")}, 403);
    row("begins like ours", {QStringLiteral("localhost.evil.example:8480")}, 403);
    row("begins like our address", {QStringLiteral("127.0.0.1.evil.example")}, 403);
    row("ends like ours", {QStringLiteral("evil.example.localhost:8480")}, 403);
    row("a stranger", {QStringLiteral("evil.example")}, 403);
    row("a dot at the end", {QStringLiteral("localhost.:8480")}, 403);
    row("a name with user", {QStringLiteral("localhost:8480@evil.example")}, 403);
    row("two", {QStringLiteral("localhost:8480"), QStringLiteral("localhost:8480")}, 400);
    row("none", {}, 400);
    const QStringList own{QStringLiteral("127.0.0.1:8480")};
    QTest::newRow("absolute, a stranger")
        << own << QStringLiteral("http://evil.example/v1/models") << 403;
    QTest::newRow("absolute, with a user")
        << own << QStringLiteral("http://127.0.0.1:8480@evil.example/v1/models") << 403;
    QTest::newRow("absolute, ours")
        << own << QStringLiteral("HTTP://localhost:8480/v1/models") << 0;
    QTest::newRow("absolute, ours, header a stranger")
        << QStringList{QStringLiteral("evil.example")}
        << QStringLiteral("http://localhost:8480/v1/models") << 403;
    QTest::newRow("another scheme") << own << QStringLiteral("https://evil.example/v1") << 400;
    QTest::newRow("no path") << own << QStringLiteral("v1/models") << 400;
}

void TestHttpAccess::hostsAreComparedWhole()
{
    QFETCH(const QStringList, hosts);
    QFETCH(const QString, target);
    QFETCH(const int, status);
    HttpHead request = withToken(head("GET", target.toStdString(), {}));
    for (const QString& host : hosts) {
        request.headers.push_back({"hOST", host.toStdString()});
    }
    QCOMPARE(statusOf(checkAccess(request, rules())), status);
}

void TestHttpAccess::hostsCountBeforeTheToken()
{
    const HttpHead request = head("GET", "/v1/models", {{"Host", "evil.example"}});
    QCOMPARE(statusOf(checkAccess(request, rules())), 403);
}

void TestHttpAccess::originsAreRefusedUnlessAllowed_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<int>("status");

    QTest::newRow("none") << QString() << 0;
    QTest::newRow("a stranger") << QStringLiteral("https://evil.example") << 403;
    QTest::newRow("null") << QStringLiteral("null") << 403;
    QTest::newRow("itself") << QStringLiteral("http://127.0.0.1:8480") << 403;
    QTest::newRow("allowed") << QStringLiteral("https://friend.example") << 0;
    QTest::newRow("begins like it") << QStringLiteral("https://friend.example.evil") << 403;
    QTest::newRow("another scheme") << QStringLiteral("http://friend.example") << 403;
}

void TestHttpAccess::originsAreRefusedUnlessAllowed()
{
    QFETCH(const QString, origin);
    QFETCH(const int, status);
    HttpHead request =
        withToken(head("POST", "/v1/completions",
                       {{"Host", "127.0.0.1:8480"}, {"Content-Type", "application/json"}}));
    if (!origin.isNull()) {
        request.headers.push_back({"Origin", origin.toStdString()});
    }
    const HeadVerdict verdict = checkAccess(request, rules());
    QCOMPARE(statusOf(verdict), status);
    const bool isToldToThePage = status == 0 && !origin.isNull();
    QCOMPARE(verdict.headers.size(), isToldToThePage ? 2U : 0U);
    if (isToldToThePage) {
        const HttpHeader allowed{"Access-Control-Allow-Origin", origin.toStdString()};
        QVERIFY(verdict.headers.front() == allowed);
    }
}

void TestHttpAccess::noStrangerIsToldToComeIn()
{
    for (const char* method : {"POST", "OPTIONS", "GET"}) {
        const HttpHead request = head(method, "/v1/completions",
                                      {{"Host", "localhost:8480"},
                                       {"Origin", "https://evil.example"},
                                       {"Content-Type", "text/plain"},
                                       {"Access-Control-Request-Method", "POST"},
                                       {"Access-Control-Request-Headers", "authorization"}});
        for (const HttpHead& one : {request, withToken(request)}) {
            const HeadVerdict verdict = checkAccess(one, rules());
            QCOMPARE(statusOf(verdict), 403);
            QVERIFY(verdict.headers.empty());
            for (const HttpHeader& header : verdict.answer->headers) {
                QVERIFY(header.name.find("Access-Control") == std::string::npos);
            }
        }
    }
}

void TestHttpAccess::aPreflightNeedsNoToken()
{
    const HttpHead preflight = head("OPTIONS", "/v1/chat/completions",
                                    {{"Host", "localhost:8480"},
                                     {"Origin", "https://friend.example"},
                                     {"Access-Control-Request-Method", "POST"}});
    const HeadVerdict verdict = checkAccess(preflight, rules());
    QCOMPARE(statusOf(verdict), 204);
    QCOMPARE(QString::fromStdString(valueOf(*verdict.answer, "Access-Control-Allow-Headers")),
             QStringLiteral("authorization, content-type"));
    QCOMPARE(verdict.headers.front().value, std::string("https://friend.example"));
    // The request itself does.
    const HttpHead request = head("POST", "/v1/chat/completions",
                                  {{"Host", "localhost:8480"},
                                   {"Origin", "https://friend.example"},
                                   {"Content-Type", "application/json"}});
    QCOMPARE(statusOf(checkAccess(request, rules())), 401);
    QCOMPARE(statusOf(checkAccess(withToken(request), rules())), 0);
}

void TestHttpAccess::noSpellingGoesAroundTheToken_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("target");

    const auto row = [](const char* method, const char* target) {
        QTest::addRow("%s %s", method, target)
            << QString::fromLatin1(method) << QString::fromLatin1(target);
    };
    row("GET", "/v1/models");
    row("POST", "/v1/models");
    row("DELETE", "/v1/models/seed");
    row("HEAD", "/v1/models");
    row("GET", "//v1/models");
    row("GET", "/v1/models/");
    row("GET", "/v1/%6dodels");
    row("GET", "/V1/models?x");
    row("OPTIONS", "/v1/models");
    row("OPTIONS", "*");
    row("GET", "/");
    row("get", "/v1/models");
}

void TestHttpAccess::noSpellingGoesAroundTheToken()
{
    QFETCH(const QString, method);
    QFETCH(const QString, target);
    HttpHead request =
        head(method.toStdString(), target.toStdString(), {{"Host", "localhost:8480"}});
    const HeadVerdict verdict = checkAccess(request, rules());
    QCOMPARE(statusOf(verdict), 401);
    QCOMPARE(valueOf(*verdict.answer, "WWW-Authenticate"), std::string("Bearer"));
    QVERIFY(verdict.answer->body.find("\"error\"") != std::string::npos);
    request.target += target.contains(QLatin1Char('?')) ? "&api_key=" : "?api_key=";
    request.target += kToken;
    QCOMPARE(statusOf(checkAccess(request, rules())), target == QLatin1String("*") ? 400 : 401);
}

void TestHttpAccess::tokensAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("status");

    const QString token = QString::fromLatin1(kToken);
    const auto row = [](const char* name, const QStringList& values, int status) {
        QTest::newRow(name) << values << status;
    };
    row("as it should be", {QStringLiteral("Bearer ") + token}, 0);
    row("small letters", {QStringLiteral("bearer ") + token}, 0);
    row("blanks", {QStringLiteral("Bearer  ") + token + QLatin1Char(' ')}, 0);
    row("the token alone", {token}, 401);
    row("another scheme", {QStringLiteral("Basic ") + token}, 401);
    row("no blank", {QStringLiteral("Bearer") + token}, 401);
    row("its beginning", {QStringLiteral("Bearer ") + token.left(63)}, 401);
    row("something behind it", {QStringLiteral("Bearer ") + token + QLatin1Char('0')}, 401);
    row("twice in a row", {QStringLiteral("Bearer ") + token + token}, 401);
    row("nothing", {QStringLiteral("Bearer ")}, 401);
    row("empty", {QString()}, 401);
    row("capital digits", {QStringLiteral("Bearer ") + token.toUpper()}, 401);
    row("two headers", {QStringLiteral("Bearer ") + token, QStringLiteral("Bearer ") + token}, 401);
}

void TestHttpAccess::tokensAreReadAsTheyAreWritten()
{
    QFETCH(const QStringList, values);
    QFETCH(const int, status);
    HttpHead request = head("GET", "/v1/models", {{"Host", "localhost:8480"}});
    for (const QString& value : values) {
        request.headers.push_back({"authorization", value.toStdString()});
    }
    QCOMPARE(statusOf(checkAccess(request, rules())), status);
    AccessRules none = rules();
    none.token.clear(); // must not let everybody in
    QCOMPARE(statusOf(checkAccess(request, none)), 401);
}

void TestHttpAccess::theTokenIsInNoAnswer()
{
    for (const char* target : {"/v1/models", "/nowhere", "/v1/completions"}) {
        for (const char* value : {"Bearer ", "Basic ", ""}) {
            const HttpHead request =
                head("PUT", target,
                     {{"Host", "localhost:8480"}, {"Authorization", std::string(value) + kToken}});
            const HeadVerdict verdict = checkAccess(request, rules());
            QVERIFY(verdict.answer.has_value());
            QVERIFY(verdict.answer->body.find(kToken) == std::string::npos);
        }
    }
}

void TestHttpAccess::placesHaveOneMethod_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("allowed");

    const auto row = [](const char* method, const char* target, int status, const char* allowed) {
        QTest::addRow("%s %s", method, target)
            << QString::fromLatin1(method) << QString::fromLatin1(target) << status
            << QString::fromLatin1(allowed);
    };
    row("GET", "/v1/models", 0, "");
    row("GET", "/v1/models?limit=3", 0, "");
    row("GET", "/v1/models/seed", 0, "");
    row("HEAD", "/v1/models", 405, "GET");
    row("DELETE", "/v1/models/seed", 405, "GET");
    row("GET", "/v1/completions", 405, "POST");
    row("OPTIONS", "/v1/chat/completions", 405, "POST");
    row("post", "/v1/completions", 405, "POST");
    row("POST", "/v1/completions", 0, "");
    row("GET", "/V1/models", 404, "");
    row("GET", "/v1/%6dodels", 404, "");
    row("GET", "//v1/models", 404, "");
    row("GET", "/v1/models/", 404, "");
    row("POST", "/v1/embeddings", 404, "");
}

void TestHttpAccess::placesHaveOneMethod()
{
    QFETCH(const QString, method);
    QFETCH(const QString, target);
    QFETCH(const int, status);
    QFETCH(const QString, allowed);
    const HttpHead request = withToken(
        head(method.toStdString(), target.toStdString(),
             {{"Host", "localhost:8480"}, {"Content-Type", "application/json; charset=utf-8"}}));
    const HeadVerdict verdict = checkAccess(request, rules());
    QCOMPARE(statusOf(verdict), status);
    if (status == 405) {
        QCOMPARE(QString::fromStdString(valueOf(*verdict.answer, "Allow")), allowed);
    }
}

void TestHttpAccess::bodiesAreJson_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<int>("status");

    QTest::newRow("JSON") << QStringList{QStringLiteral("Application/JSON")} << 0;
    QTest::newRow("text") << QStringList{QStringLiteral("text/plain")} << 415;
    QTest::newRow("a form") << QStringList{QStringLiteral("application/x-www-form-urlencoded")}
                            << 415;
    QTest::newRow("text, that says JSON")
        << QStringList{QStringLiteral("text/plain; application/json")} << 415;
    QTest::newRow("none") << QStringList() << 415;
    QTest::newRow("two") << QStringList{QStringLiteral("application/json"),
                                        QStringLiteral("text/plain")}
                         << 415;
}

void TestHttpAccess::bodiesAreJson()
{
    QFETCH(const QStringList, kinds);
    QFETCH(const int, status);
    HttpHead request = withToken(head("POST", "/v1/completions", {{"Host", "localhost:8480"}}));
    for (const QString& kind : kinds) {
        request.headers.push_back({"Content-Type", kind.toStdString()});
    }
    QCOMPARE(statusOf(checkAccess(request, rules())), status);
}

void TestHttpAccess::originsHaveAForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");

    const auto row = [](const char* text, const char* origin) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(origin);
    };
    row("https://friend.example", "https://friend.example");
    row("HTTP://LocalHost:3000", "http://localhost:3000");
    row("app://obsidian.md", "app://obsidian.md");
    row("*", "");
    row("null", "");
    row("https://", "");
    row("https://a/", "");
    row("https://a, https://b", "");
}

void TestHttpAccess::originsHaveAForm()
{
    QFETCH(const QString, text);
    QFETCH(const QString, origin);
    QCOMPARE(QString::fromStdString(originFrom(text.toStdString()).value_or("")), origin);
}

void TestHttpAccess::modelsAreNamedInTheirPath()
{
    const std::optional<Destination> plain = destinationOf("/v1/models/a%2Fb%20c%?x=1");
    QVERIFY(plain && plain->route == Route::Model);
    QCOMPARE(plain->model, std::string("a/b c%"));
    QVERIFY(!destinationOf("/v1/modelsX"));
}

void TestHttpAccess::errorsHaveTheFormOfTheInterface()
{
    const HttpHead request =
        head("GET", "/v1/models", {{"Host", "\x1b[31mevil\xff" + std::string(500, 'x')}});
    const HttpAnswer answer = *checkAccess(request, rules()).answer;
    const auto json = nlohmann::json::parse(answer.body, nullptr, false);
    QVERIFY(json.is_object());
    QCOMPARE(json["error"]["type"].get<std::string>(), std::string("permission_error"));
    QCOMPARE(json["error"]["code"].get<std::string>(), std::string("foreign_host"));
    QVERIFY(json["error"]["param"].is_null());
    const std::string message = json["error"]["message"].get<std::string>();
    QVERIFY(message.find("\\x1b[31mevil\\xff") != std::string::npos);
    QVERIFY(message.size() < 200);
    QVERIFY(message.find("127.0.0.1:8480") != std::string::npos);
}

// Trial S9.
void TestHttpAccess::linesAreLinesToEverybody()
{
    const std::string text = jsonLine({{"t", "a\u2028b\u2029c\u0085d\u000be\u001ef\ng"}});
    QCOMPARE(QString::fromStdString(text),
             QStringLiteral(R"({"t":"a\u2028b\u2029c\u0085d\u000be\u001ef\ng"})"));
    const std::string broken = jsonLine({{"t", "\xf0\x9f"}}); // throws nothing
    QVERIFY(nlohmann::json::parse(broken, nullptr, false).is_object());
}

void TestHttpAccess::depthIsCountedOutsideOfStrings()
{
    QCOMPARE(jsonDepth("[[{}]]", 32), std::size_t{3});
    QCOMPARE(jsonDepth(R"(["[[[\"[[", {}])", 32), std::size_t{2});
    QCOMPARE(jsonDepth("]]]][", 32), std::size_t{1});
    QCOMPARE(jsonDepth(std::string(1'000'000, '['), 32), std::size_t{33});
    QCOMPARE(jsonDepth("\"\\", 32), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestHttpAccess)
#include "test_http_access.moc"
