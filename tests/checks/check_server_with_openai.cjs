// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of check_server_with_openai.py for Node. usage: node check_server_with_openai.cjs ADDRESS TOKEN
const assert = require("node:assert");

let OpenAI;
try {
    OpenAI = require("openai");
} catch {
    console.log("without Node's package, which is not where NODE_PATH leads");
    process.exit(77);
}

async function main() {
    const [baseURL, apiKey] = process.argv.slice(2);
    const client = new OpenAI({ baseURL, apiKey, maxRetries: 0 });
    const model = (await client.models.list()).data[0].id;
    const options = { model, messages: [{ role: "user", content: "Why does a lamp glow?" }], max_tokens: 24, seed: 7 };
    const whole = await client.chat.completions.create(options);
    const text = whole.choices[0].message.content;
    assert.ok(text);
    assert.ok("energy" in whole.usage);
    let streamed = "";
    for await (const chunk of await client.chat.completions.create({ ...options, stream: true })) {
        streamed += chunk.choices[0]?.delta.content ?? "";
    }
    assert.strictEqual(streamed, text);
    await assert.rejects(client.chat.completions.create({ ...options, temperature: -1 }), OpenAI.BadRequestError);
    await assert.rejects(new OpenAI({ baseURL, apiKey: "not-it", maxRetries: 0 }).models.list(), OpenAI.AuthenticationError);
    console.log("agrees with Node's package");
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
