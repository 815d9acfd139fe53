// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/completion_request.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace trilume;
using namespace trilume::app;
using Json = nlohmann::json;

namespace {

constexpr std::uint64_t kSeed = 77;

Json smallest(Endpoint endpoint)
{
    if (endpoint == Endpoint::Completions) {
        return {{"prompt", "hi"}};
    }
    return {{"messages", Json::array({{{"role", "user"}, {"content", "hi"}}})}};
}

auto parsed(Endpoint endpoint, const Json& body)
{
    return parseCompletionRequest(endpoint, body.dump(), kSeed);
}

bool isSameJson(const Json& a, const Json& b)
{
    return a == b;
}

// Everything that a request decides, to compare.
Json described(const CompletionRequest& request)
{
    const generate::GenerationRequest& generation = request.generation;
    Json input;
    if (const auto* text = std::get_if<std::string>(&generation.input)) {
        input = *text;
    } else {
        for (const auto& message : std::get<generate::Conversation>(generation.input).messages()) {
            input.push_back({static_cast<int>(message.role), message.text});
        }
    }
    const generate::SamplingOptions& sampling = generation.sampling;
    return {{"input", input},
            {"goesOn", generation.continuesAnswer},
            {"thinks", generation.thinking == tokenizer::Thinking::On},
            {"max", generation.maxTokens},
            {"stops", generation.stopStrings},
            {"model", request.model.value_or("-")},
            {"stream", request.isStreamed},
            {"usage", request.hasUsageInStream},
            {"alternatives", generation.alternatives ? Json(*generation.alternatives) : Json()},
            {"sampling",
             {sampling.temperature, sampling.topK, sampling.topP, sampling.minP,
              sampling.repetitionPenalty, sampling.seed}}};
}

Json understood(Endpoint endpoint, const Json& body)
{
    const auto result = parsed(endpoint, body);
    const auto* request = std::get_if<CompletionRequest>(&result);
    return request != nullptr ? described(*request) : Json(std::get<ApiError>(result).message);
}

const std::vector<std::pair<Endpoint, const char*>> kEndpoints{{Endpoint::Completions, "text"},
                                                               {Endpoint::ChatCompletions, "chat"}};

// What is right for a field, and the values on both sides of its range.
struct Samples
{
    Json right;
    std::vector<Json> wrong;
};

Samples samplesOf(const FieldSpec& field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return {"seed", {1, true, Json::array()}};
    case FieldKind::Flag:
        return {true, {0, "true", Json::object()}};
    case FieldKind::Whole:
        return {field.lowest, {field.lowest - 1, field.highest + 1, 1.5, "1", true, 1e300}};
    case FieldKind::Number:
        return {(field.lowest + field.highest) / 2,
                {field.lowest - 0.01, field.highest + 0.01, "1", Json::array({1})}};
    case FieldKind::Seed:
        return {-1, {1.5, "1", true}};
    case FieldKind::TextOrTexts:
        return {Json::array({"x"}), {1, Json::array({"x", 1}), Json::object()}};
    case FieldKind::Messages:
        return {Json::array({{{"role", "user"}, {"content", "x"}}}),
                {"x", Json::array(), Json::array({1}), Json::object()}};
    case FieldKind::StreamOptions:
        return {{{"include_usage", true}}, {true, Json::array(), {{"include_usage", 1}}}};
    }
    return {};
}

} // namespace

// Trial S7, and what is wrong with a request, from the table of fields.
class TestCompletionRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thinkingIsSwitchedOff();
    void adviceIsForWhatWasNotAskedFor();
    void nullIsAsIfItWereNotThere();
    void everyFieldIsRead();
    void wrongValuesAreNamed();
    void whatIsRequiredIsMissed();
    void whatWouldChangeTheAnswerIsRefused();
    void unknownFieldsAreNamed();
    void valuesArriveInTheRequest();
    void lengthsHaveTwoNames();
    void seedsHave64Bits();
    void probabilitiesAreAskedForTwice();
    void messagesAreRead_data();
    void messagesAreRead();
    void anAnswerThatIsBegunGoesOn();
    void aTextIsWrittenOn();
    void whatIsNoJsonIsRefused_data();
    void whatIsNoJsonIsRefused();
};

void TestCompletionRequest::nullIsAsIfItWereNotThere()
{
    for (const auto& [endpoint, name] : kEndpoints) {
        const Json absent = understood(endpoint, smallest(endpoint));
        QVERIFY2(absent.is_object(), absent.dump().c_str());
        Json all = smallest(endpoint);
        for (const FieldSpec& field : requestFields()) {
            if (!field.belongsTo(endpoint) || field.isRequired) {
                continue;
            }
            Json body = smallest(endpoint);
            body[std::string(field.name)] = nullptr;
            all[std::string(field.name)] = nullptr;
            QVERIFY2(understood(endpoint, body) == absent, field.name.data());
        }
        QVERIFY2(understood(endpoint, all) == absent, name);
    }
    const Json named = {
        {"messages",
         Json::array(
             {{{"role", "user"}, {"content", "hi"}, {"name", nullptr}, {"tool_calls", nullptr}}})},
        {"stream_options", {{"include_usage", nullptr}}}};
    QVERIFY(understood(Endpoint::ChatCompletions, named)
            == understood(Endpoint::ChatCompletions, smallest(Endpoint::ChatCompletions)));
}

void TestCompletionRequest::everyFieldIsRead()
{
    for (const auto& [endpoint, name] : kEndpoints) {
        const Json absent = understood(endpoint, smallest(endpoint));
        for (const FieldSpec& field : requestFields()) {
            if (!field.belongsTo(endpoint) || field.use != FieldUse::Read) {
                continue;
            }
            Json body = smallest(endpoint);
            body[std::string(field.name)] = samplesOf(field).right;
            if (field.name == "top_logprobs") {
                body["logprobs"] = true;
            }
            if (field.name == "reasoning_effort") {
                body["reasoning_effort"] = "none"; // any other is as without it
            }
            const Json read = understood(endpoint, body);
            QVERIFY2(read.is_object(), read.dump().c_str());
            if (field.name != "n") { // 1, as without it
                QVERIFY2(read != absent, field.name.data());
            }
        }
    }
}

void TestCompletionRequest::wrongValuesAreNamed()
{
    for (const auto& [endpoint, name] : kEndpoints) {
        for (const FieldSpec& field : requestFields()) {
            if (!field.belongsTo(endpoint) || field.use != FieldUse::Read) {
                continue;
            }
            for (const Json& wrong : samplesOf(field).wrong) {
                Json body = smallest(endpoint);
                body[std::string(field.name)] = wrong;
                const auto result = parsed(endpoint, body);
                const auto* error = std::get_if<ApiError>(&result);
                QVERIFY2(error != nullptr, body.dump().c_str());
                QCOMPARE(error->status, 400);
                QVERIFY2(error->field.rfind(field.name, 0) == 0, error->field.c_str());
                QVERIFY2(error->message.find(field.name) != std::string::npos
                             && error->message.find("expected") != std::string::npos,
                         error->message.c_str());
            }
        }
    }
}

void TestCompletionRequest::whatIsRequiredIsMissed()
{
    for (const Json& body : {Json::object(), Json{{"prompt", nullptr}}}) {
        const auto result = parsed(Endpoint::Completions, body);
        QCOMPARE(std::get<ApiError>(result).message, std::string("prompt is missing."));
    }
    QCOMPARE(std::get<ApiError>(parsed(Endpoint::ChatCompletions, Json::object())).field,
             std::string("messages"));
}

void TestCompletionRequest::whatWouldChangeTheAnswerIsRefused()
{
    for (const auto& [endpoint, name] : kEndpoints) {
        for (const FieldSpec& field : requestFields()) {
            if (!field.belongsTo(endpoint) || field.use == FieldUse::Read) {
                continue;
            }
            Json body = smallest(endpoint);
            body[std::string(field.name)] = 3;
            const auto result = parsed(endpoint, body);
            const auto* error = std::get_if<ApiError>(&result);
            QCOMPARE(error != nullptr, field.use == FieldUse::OnlyDefault);
            if (error != nullptr) {
                QCOMPARE(error->code, std::string("unsupported_value"));
                QCOMPARE(error->field, std::string(field.name));
                body[std::string(field.name)] = Json::parse(field.neutral);
                QVERIFY(understood(endpoint, body).is_object());
            }
        }
    }
}

void TestCompletionRequest::unknownFieldsAreNamed()
{
    Json body = smallest(Endpoint::ChatCompletions);
    body["max_token"] = 5;
    const ApiError error = std::get<ApiError>(parsed(Endpoint::ChatCompletions, body));
    QCOMPARE(error.code, std::string("unknown_field"));
    QVERIFY(error.message.find("\"max_token\"") != std::string::npos);
    body = smallest(Endpoint::Completions);
    body["messages"] = "of the other endpoint";
    QCOMPARE(std::get<ApiError>(parsed(Endpoint::Completions, body)).field,
             std::string("messages"));
}

void TestCompletionRequest::valuesArriveInTheRequest()
{
    const Json body = {{"prompt", Json::array({"Once"})},
                       {"model", "seed"},
                       {"max_tokens", 7.0},
                       {"temperature", 1},
                       {"top_p", 0},
                       {"top_k", 3},
                       {"min_p", 0.25},
                       {"repetition_penalty", 0.1},
                       {"stop", Json::array({"a", "b\n"})},
                       {"stream", true},
                       {"stream_options", {{"include_usage", true}}}};
    const CompletionRequest request =
        std::get<CompletionRequest>(parsed(Endpoint::Completions, body));
    QCOMPARE(std::get<std::string>(request.generation.input), std::string("Once"));
    QCOMPARE(request.generation.maxTokens, std::size_t{7});
    const generate::SamplingOptions& sampling = request.generation.sampling;
    QCOMPARE(sampling.temperature, 1.0F);
    QCOMPARE(sampling.topK, std::size_t{3});
    QCOMPARE(sampling.minP, 0.25F);
    QCOMPARE(sampling.seed, kSeed);
    QVERIFY(validate(sampling).ok()); // both ends of the ranges, too
    QVERIFY(request.generation.stopStrings == (std::vector<std::string>{"a", "b\n"}));
    QVERIFY(request.isStreamed && request.hasUsageInStream);
    QCOMPARE(request.generation.chat, std::int64_t{0}); // nothing of it is stored
}

void TestCompletionRequest::lengthsHaveTwoNames()
{
    const auto most = [](Endpoint endpoint, const Json& more) {
        Json body = smallest(endpoint);
        body.update(more);
        const Json read = understood(endpoint, body);
        return read.is_object() ? read["max"].get<int>() : -1;
    };
    QCOMPARE(most(Endpoint::Completions, Json::object()), 16);
    QCOMPARE(most(Endpoint::ChatCompletions, Json::object()), 1024);
    QCOMPARE(most(Endpoint::ChatCompletions, {{"max_completion_tokens", 5}}), 5);
    QCOMPARE(most(Endpoint::ChatCompletions, {{"max_tokens", 5}, {"max_completion_tokens", 5}}), 5);
    QCOMPARE(most(Endpoint::ChatCompletions, {{"max_tokens", 5}, {"max_completion_tokens", 6}}),
             -1);
}

void TestCompletionRequest::seedsHave64Bits()
{
    const auto seed = [](const Json& value) {
        Json body = smallest(Endpoint::Completions);
        body["seed"] = value;
        return std::get<CompletionRequest>(parsed(Endpoint::Completions, body))
            .generation.sampling.seed;
    };
    QCOMPARE(seed(0), std::uint64_t{0});
    QCOMPARE(seed(std::numeric_limits<std::uint64_t>::max()),
             std::numeric_limits<std::uint64_t>::max());
    QCOMPARE(seed(-1), std::numeric_limits<std::uint64_t>::max());
}

void TestCompletionRequest::probabilitiesAreAskedForTwice()
{
    const auto asked = [](Endpoint endpoint, const Json& more) {
        Json body = smallest(endpoint);
        body.update(more);
        const Json read = understood(endpoint, body);
        return read.is_object() ? read["alternatives"] : Json("refused");
    };
    const Endpoint chat = Endpoint::ChatCompletions;
    QVERIFY(isSameJson(asked(chat, Json::object()), Json()));
    QVERIFY(isSameJson(asked(chat, {{"logprobs", true}}), Json(0)));
    QVERIFY(isSameJson(asked(chat, {{"logprobs", true}, {"top_logprobs", 5}}), Json(5)));
    QVERIFY(isSameJson(asked(chat, {{"logprobs", false}, {"top_logprobs", 0}}), Json()));
    QVERIFY(isSameJson(asked(chat, {{"top_logprobs", 5}}), Json("refused")));
    QVERIFY(isSameJson(asked(Endpoint::Completions, {{"logprobs", 0}}), Json(0)));
    QVERIFY(isSameJson(asked(Endpoint::Completions, {{"logprobs", 5}}), Json(5)));
    QVERIFY(isSameJson(asked(Endpoint::Completions, {{"logprobs", 21}}), Json("refused")));
}

void TestCompletionRequest::messagesAreRead_data()
{
    QTest::addColumn<QString>("messages");
    QTest::addColumn<QString>("result"); // what is read, or the field that is at fault

    const auto row = [](const char* name, const char* messages, const char* result) {
        QTest::newRow(name) << QString::fromUtf8(messages) << QString::fromUtf8(result);
    };
    row("roles",
        R"([{"role":"developer","content":"a"},{"role":"user","content":"b"},{"role":"assistant","content":"c"},{"role":"user","content":"d"}])",
        R"([[1,"a"],[2,"b"],[3,"c"],[2,"d"]])");
    row("parts",
        R"([{"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}])",
        R"([[2,"ab"]])");
    row("an answer that goes on",
        R"([{"role":"user","content":"a"},{"role":"assistant","content":"On"}])",
        R"([[2,"a"],[3,"On"]] goes on)");
    row("a picture",
        R"([{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:"}}]}])",
        "messages[0].content");
    row("no content", R"([{"role":"user"}])", "messages[0].content");
    row("a number", R"([{"role":"user","content":5}])", "messages[0].content");
    row("no role", R"([{"content":"a"}])", "messages[0].role");
    row("a tool", R"([{"role":"user","content":"a"},{"role":"tool","content":"a"}])",
        "messages[1].role");
    row("calls of tools", R"([{"role":"assistant","content":"a","tool_calls":[{"id":"1"}]}])",
        "messages[0].tool_calls");
    row("an array in place of a message", R"([[]])", "messages[0]");
}

void TestCompletionRequest::messagesAreRead()
{
    QFETCH(const QString, messages);
    QFETCH(const QString, result);
    const Json body = {{"messages", Json::parse(messages.toStdString())}};
    const auto read = parsed(Endpoint::ChatCompletions, body);
    if (const auto* error = std::get_if<ApiError>(&read)) {
        QCOMPARE(QString::fromStdString(error->field), result);
        return;
    }
    const Json seen = described(std::get<CompletionRequest>(read));
    const QString text = QString::fromStdString(seen["input"].dump());
    QCOMPARE(seen["goesOn"].get<bool>() ? text + QStringLiteral(" goes on") : text, result);
}

void TestCompletionRequest::anAnswerThatIsBegunGoesOn()
{
    const Json question = {{"role", "user"}, {"content", "x"}};
    const Json begun = {{"role", "assistant"}, {"content", "y"}};
    Json body = {{"messages", Json::array({question, begun})}};
    const Json absent = understood(Endpoint::ChatCompletions, body);
    QVERIFY(absent.at("goesOn") == true);
    body["continue_final_message"] = true;
    body["add_generation_prompt"] = false;
    QVERIFY(understood(Endpoint::ChatCompletions, body) == absent);
    body["continue_final_message"] = false; // another answer behind it: nobody could write that
    QVERIFY(understood(Endpoint::ChatCompletions, body).dump().find("continue_final_message")
            != std::string::npos);
    body["messages"] = Json::array({question});
    QVERIFY(understood(Endpoint::ChatCompletions, body).at("goesOn") == false);
}

void TestCompletionRequest::aTextIsWrittenOn()
{
    const Json two = {{"prompt", Json::array({"a", "b"})}};
    QCOMPARE(std::get<ApiError>(parsed(Endpoint::Completions, two)).field, std::string("prompt"));
    const Json ids = {{"prompt", Json::array({1, 2})}};
    QCOMPARE(std::get<ApiError>(parsed(Endpoint::Completions, ids)).field, std::string("prompt"));
    const Json stops = {{"prompt", "a"}, {"stop", Json(std::vector<std::string>(17, "x"))}};
    QCOMPARE(std::get<ApiError>(parsed(Endpoint::Completions, stops)).field, std::string("stop"));
    const Json longStop = {{"prompt", "a"}, {"stop", std::string(2000, 'x')}};
    QCOMPARE(std::get<ApiError>(parsed(Endpoint::Completions, longStop)).field,
             std::string("stop"));
}

void TestCompletionRequest::whatIsNoJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"prompt":"hi")");
    QTest::newRow("a text") << QByteArray(R"("hi")");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("something behind it") << QByteArray(R"({"prompt":"hi"} x)");
    QTest::newRow("no UTF-8") << QByteArray("{\"prompt\":\"\xff\"}");
    QTest::newRow("half a character") << QByteArray(R"({"prompt":"\ud83d"})");
    QTest::newRow("NaN") << QByteArray(R"({"prompt":"hi","temperature":NaN})");
    QTest::newRow("a number beyond all") << QByteArray(R"({"prompt":"hi","seed":1e999})");
    QTest::newRow("deep") << QByteArray("[").repeated(100'000);
    QTest::newRow("deep, in a field")
        << "{\"prompt\":\"hi\",\"metadata\":" + QByteArray("{\"a\":").repeated(40) + "1"
               + QByteArray("}").repeated(41);
}

void TestCompletionRequest::whatIsNoJsonIsRefused()
{
    QFETCH(const QByteArray, body);
    const auto result = parseCompletionRequest(Endpoint::Completions, body.toStdString(), kSeed);
    const auto* error = std::get_if<ApiError>(&result);
    QVERIFY(error != nullptr);
    QCOMPARE(error->code, std::string("invalid_json"));
    QCOMPARE(error->status, 400);
}

void TestCompletionRequest::thinkingIsSwitchedOff()
{
    Json body = {{"messages", Json::array({{{"role", "user"}, {"content", "Hi"}}})}};
    const auto asked = [&body] {
        return std::get<CompletionRequest>(parsed(Endpoint::ChatCompletions, body)).generation;
    };
    QCOMPARE(asked().thinking, tokenizer::Thinking::On);
    QCOMPARE(asked().maxAllTokens, generate::GenerationRequest::kNoLimit);
    body["reasoning_effort"] = "none";
    body["max_completion_tokens"] = 7;
    QCOMPARE(asked().thinking, tokenizer::Thinking::Off);
    QCOMPARE(asked().maxAllTokens, std::size_t{7}); // of thought and answer together
}

void TestCompletionRequest::adviceIsForWhatWasNotAskedFor()
{
    const Json body = {{"prompt", "Once"}, {"top_k", 7}};
    const auto request = std::get<CompletionRequest>(parsed(Endpoint::Completions, body));
    const checkpoint::AdvisedSampling advised{0.5F, 20, 0.85F};
    const generate::SamplingOptions sampling = withAdvice(request, advised).sampling;
    QCOMPARE(sampling.temperature, 0.5F);
    QCOMPARE(sampling.topK, std::size_t{7});
    QCOMPARE(sampling.topP, 0.85F);
    QVERIFY(withAdvice(request, std::nullopt).sampling == request.generation.sampling);
}

QTEST_GUILESS_MAIN(TestCompletionRequest)
#include "test_completion_request.moc"
