// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/half.h"
#include "engine/model/transformer/attention_step.h"
#include "engine/model/transformer/attention_weights.h"
#include "engine/model/transformer/kv_budget.h"
#include "engine/model/transformer/kv_cache.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace trilume;
using kernels::kAttentionRun;
using kernels::KvFormat;
using model::transformer::chooseKv;
using model::transformer::KvCache;
using model::transformer::KvChoice;
using model::transformer::KvShape;
using model::transformer::KvText;
using model::transformer::Shape;

namespace {

// Two layers, two heads, a size that needs padding.
KvShape smallShape(KvFormat format)
{
    return {2, 2, 20, format};
}

KvCache smallCache(KvFormat format)
{
    return {smallShape(format), {"test", std::string(32, '1')}};
}

// What token `position` has in a column of a head of a layer, times `size`.
float number(std::size_t layer, std::size_t position, std::size_t column, float size)
{
    return size * std::sin(static_cast<float>(1 + layer * 1000 + position * 40 + column));
}

void append(KvCache& cache, std::size_t tokens, float size = 1.0F)
{
    const std::size_t padded = cache.shape().paddedSize();
    cache.reserve(tokens);
    for (std::size_t n = 0; n < tokens; ++n) {
        const std::size_t position = cache.position() + n;
        for (std::size_t layer = 0; layer < 2; ++layer) {
            std::vector<float> keys(2 * padded);
            std::vector<float> values(2 * padded);
            for (std::size_t i = 0; i < keys.size(); ++i) {
                if (i % padded < 20) {
                    keys[i] = number(layer, position, i, size);
                    values[i] = number(layer, position, i + 100, size);
                }
            }
            cache.write(layer, position, keys.data(), values.data());
        }
    }
    cache.advance(tokens);
}

std::vector<std::byte> imageOf(const KvCache& cache)
{
    std::vector<std::byte> image(cache.imageBytes());
    cache.save(image);
    return image;
}

// A number of the cache as kernels see it.
float readNumber(KvFormat format, const void* from, std::size_t place)
{
    switch (format) {
    case KvFormat::F32:
        return static_cast<const float*>(from)[place];
    case KvFormat::F16:
        return floatFromHalf(static_cast<const std::uint16_t*>(from)[place]);
    case KvFormat::Int8:
        return static_cast<const std::int8_t*>(from)[place];
    }
    return 0.0F;
}

void addFormats()
{
    QTest::addColumn<KvFormat>("format");
    QTest::newRow("f32") << KvFormat::F32;
    QTest::newRow("f16") << KvFormat::F16;
    QTest::newRow("int8") << KvFormat::Int8;
}

// As Qwen3 8B has it.
Shape largeShape()
{
    Shape shape;
    shape.layerCount = 36;
    shape.keyHeadCount = 8;
    shape.headSize = 128;
    shape.contextLength = 65536;
    return shape;
}

} // namespace

class TestKvCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNumbersOfAnySize_data();
    void keepsNumbersOfAnySize();
    void goesThroughImages_data() { addFormats(); }
    void goesThroughImages();
    void partsOfImagesStayAsTheTextGrows_data() { addFormats(); }
    void partsOfImagesStayAsTheTextGrows();
    void anImageThatBreaksOffChangesNothing();
    void sharesPagesUntilTheyChange();
    void cutsWithoutTouchingWhatIsShared();
    void refusesTextsOfOthers();
    void takesTheMostExactFormatThatFits();
    void neverPassesTheBudget();
    void tellsWhatHeadsLookedAt_data();
    void tellsWhatHeadsLookedAt();
};

void TestKvCache::keepsNumbersOfAnySize_data()
{
    QTest::addColumn<KvFormat>("format");
    QTest::addColumn<float>("size");
    for (const auto& [name, format] :
         {std::pair("f32", KvFormat::F32), std::pair("f16", KvFormat::F16),
          std::pair("int8", KvFormat::Int8)}) {
        for (const float size : {0.0F, 1e-30F, 1e-6F, 1.0F, 1e5F, 1e30F}) {
            QTest::addRow("%s, %g", name, static_cast<double>(size)) << format << size;
        }
    }
}

void TestKvCache::keepsNumbersOfAnySize()
{
    QFETCH(KvFormat, format);
    QFETCH(float, size);
    KvCache cache = smallCache(format);
    append(cache, kAttentionRun + 3, size);
    const double step = format == KvFormat::F32   ? 0.0
                        : format == KvFormat::F16 ? 0x1p-10
                                                  : 1.0 / 250;
    for (std::size_t position = 0; position < cache.position(); ++position) {
        for (std::size_t head = 0; head < 2; ++head) {
            kernels::AttentionRun run;
            cache.locate(1, head, position / kAttentionRun, run);
            const std::size_t place = position % kAttentionRun;
            for (std::size_t j = 0; j < 32; ++j) { // padding is 0
                const float key = j < 20 ? number(1, position, head * 32 + j, size) : 0.0F;
                const float value = j < 20 ? number(1, position, head * 32 + j + 100, size) : 0.0F;
                float foundKey = readNumber(format, run.keys, j * kAttentionRun + place);
                float foundValue = readNumber(format, run.values, place * 32 + j);
                if (format != KvFormat::F32) {
                    foundKey *= run.keyScales[place];
                    foundValue *= run.valueScales[place];
                }
                const double most = step * static_cast<double>(size);
                QVERIFY(std::fabs(static_cast<double>(foundKey) - static_cast<double>(key))
                        <= most);
                QVERIFY(std::fabs(static_cast<double>(foundValue) - static_cast<double>(value))
                        <= most);
            }
        }
    }
}

void TestKvCache::goesThroughImages()
{
    QFETCH(KvFormat, format);
    for (const std::size_t tokens : {0U, 1U, 63U, 64U, 65U, 128U, 130U}) {
        KvCache cache = smallCache(format);
        append(cache, tokens);
        const std::vector<std::byte> image = imageOf(cache);
        KvCache other = smallCache(format);
        append(other, 7, 3.0F);
        QVERIFY(other.restore(image).ok());
        QCOMPARE(other.position(), std::size_t{tokens});
        QVERIFY(imageOf(other) == image);
        append(other, 2);
        append(cache, 2);
        QVERIFY(imageOf(other) == imageOf(cache));
    }
}

void TestKvCache::partsOfImagesStayAsTheTextGrows()
{
    QFETCH(KvFormat, format);
    KvCache cache = smallCache(format);
    std::vector<std::vector<std::byte>> before; // pages of the shorter text
    for (const std::size_t more : {0U, 63U, 1U, 1U, 63U, 70U}) {
        append(cache, more);
        const auto text = cache.share();
        const model::ImageParts parts = text->parts();
        QCOMPARE(parts.pages.size(), cache.position() / kAttentionRun);
        QVERIFY(parts.rest.size() < cache.shape().pageBytes());
        QVERIFY(parts.joined() == imageOf(cache));
        for (std::size_t page = 0; page < before.size(); ++page) {
            QVERIFY(std::ranges::equal(parts.pages[page], before[page]));
        }
        before.clear();
        for (const std::span<const std::byte> page : parts.pages) {
            before.emplace_back(page.begin(), page.end());
        }
    }
}

// Also one that is found out only after some pages.
void TestKvCache::anImageThatBreaksOffChangesNothing()
{
    class BrokenImage final : public model::ImageSource
    {
    public:
        BrokenImage(std::span<const std::byte> image, int reads)
            : m_image(image)
            , m_reads(reads)
        {}

        [[nodiscard]] std::uint64_t bytes() const override { return m_image.bytes(); }

        [[nodiscard]] Status read(std::span<std::byte> out) override
        {
            return --m_reads < 0 ? Status(Error{Errc::Io, Sentence::of("broken")})
                                 : m_image.read(out);
        }

    private:
        model::ImageInMemory m_image;
        int m_reads;
    };

    KvCache cache = smallCache(KvFormat::F16);
    append(cache, 2 * kAttentionRun + 5);
    const std::vector<std::byte> image = imageOf(cache);
    KvCache other = smallCache(KvFormat::F16);
    append(other, 70, 2.0F);
    const std::vector<std::byte> before = imageOf(other);
    int reads = 0;
    for (;; ++reads) {
        BrokenImage broken(image, reads);
        if (other.restoreFrom(broken).ok()) {
            break;
        }
        QVERIFY(imageOf(other) == before);
    }
    QCOMPARE(reads, 4); // the head, two pages and the rest
    QVERIFY(imageOf(other) == image);
}

void TestKvCache::sharesPagesUntilTheyChange()
{
    KvCache cache = smallCache(KvFormat::F32);
    append(cache, 2 * kAttentionRun + 5);
    const std::vector<std::byte> image = imageOf(cache);
    const std::shared_ptr<const KvText> text = cache.share();
    KvCache branch = smallCache(KvFormat::F32);
    QVERIFY(branch.adopt(*text).ok());
    QCOMPARE(branch.position(), cache.position());
    append(branch, 1, 2.0F);
    append(cache, 1, 3.0F); // each has its own last page now
    const auto ofBranch = branch.share();
    const auto ofCache = cache.share();
    QVERIFY(text->pages()[0] == ofBranch->pages()[0] && text->pages()[0] == ofCache->pages()[0]);
    QVERIFY(text->pages()[1] == ofBranch->pages()[1] && text->pages()[1] == ofCache->pages()[1]);
    QVERIFY(text->pages()[2] != ofBranch->pages()[2]);
    QVERIFY(text->pages()[2] != ofCache->pages()[2]);
    QVERIFY(imageOf(branch) != imageOf(cache));
    KvCache again = smallCache(KvFormat::F32);
    QVERIFY(again.adopt(*text).ok()); // is as it was
    QVERIFY(imageOf(again) == image);
}

void TestKvCache::cutsWithoutTouchingWhatIsShared()
{
    KvCache cache = smallCache(KvFormat::Int8);
    append(cache, 3 * kAttentionRun);
    const std::vector<std::byte> image = imageOf(cache);
    const std::shared_ptr<const KvText> text = cache.share();
    for (const std::size_t left : {129U, 128U, 64U, 10U, 0U}) {
        cache.truncate(left);
        append(cache, 3, 5.0F);
        KvCache fresh = smallCache(KvFormat::Int8);
        append(fresh, left);
        append(fresh, 3, 5.0F);
        QVERIFY(imageOf(cache) == imageOf(fresh));
        KvCache other = smallCache(KvFormat::Int8);
        QVERIFY(other.adopt(*text).ok());
        QVERIFY(imageOf(other) == image);
        QVERIFY(cache.adopt(*text).ok());
    }
}

void TestKvCache::refusesTextsOfOthers()
{
    KvCache cache = smallCache(KvFormat::F32);
    append(cache, 5);
    const std::vector<std::byte> image = imageOf(cache);
    KvCache stranger(smallShape(KvFormat::F32), {"test", std::string(32, '2')});
    append(stranger, 3);
    QVERIFY(!cache.adopt(*stranger.share()).ok());
    KvCache other(smallShape(KvFormat::Int8), {"test8", std::string(32, '1')});
    append(other, 3);
    QVERIFY(!cache.adopt(*other.share()).ok());
    QVERIFY(imageOf(cache) == image);
}

void TestKvCache::takesTheMostExactFormatThatFits()
{
    const Shape shape = largeShape(); // 288 KiB a token in f32
    constexpr std::uint64_t kGiB = std::uint64_t{1} << 30U;
    QCOMPARE(chooseKv(shape, {.budgetBytes = 36 * kGiB}).shape.format, KvFormat::F32);
    QCOMPARE(chooseKv(shape, {.budgetBytes = 35 * kGiB}).shape.format, KvFormat::F16);
    QCOMPARE(chooseKv(shape, {.budgetBytes = 5 * kGiB / 2}).shape.format, KvFormat::F16);
    QCOMPARE(chooseKv(shape, {.budgetBytes = 2 * kGiB}).shape.format, KvFormat::Int8);
    QCOMPARE(chooseKv(shape, {.format = KvFormat::F32, .budgetBytes = kGiB}).shape.format,
             KvFormat::F32);
    Shape brief = shape;
    brief.contextLength = 128; // 36 MiB of f32
    const KvChoice choice = chooseKv(brief, {.budgetBytes = kGiB});
    QCOMPARE(choice.shape.format, KvFormat::F32);
    QCOMPARE(choice.capacity, std::size_t{128});
}

void TestKvCache::neverPassesTheBudget()
{
    Shape shape = largeShape();
    shape.contextLength = 262144;
    for (const std::uint64_t budget : {std::uint64_t{1} << 20U, std::uint64_t{1} << 28U,
                                       std::uint64_t{1} << 31U, std::uint64_t{1} << 34U}) {
        for (const KvFormat format : {KvFormat::F32, KvFormat::F16, KvFormat::Int8}) {
            const KvChoice choice = chooseKv(shape, {.format = format, .budgetBytes = budget});
            QVERIFY(choice.capacity == kAttentionRun
                    || choice.capacity * choice.shape.tokenBytes() <= budget);
            QVERIFY(choice.capacity >= kAttentionRun && choice.capacity < shape.contextLength);
        }
    }
}

void TestKvCache::tellsWhatHeadsLookedAt_data()
{
    QTest::addColumn<KvFormat>("format");
    QTest::addColumn<std::size_t>("positions");
    QTest::addColumn<double>("tolerance"); // of a weight: what the format rounds away
    for (const std::size_t positions : {1U, 20U, 21U, 64U, 65U, 150U}) {
        QTest::addRow("f32, %zu", positions) << KvFormat::F32 << positions << 1e-5;
        QTest::addRow("f16, %zu", positions) << KvFormat::F16 << positions << 2e-3;
        QTest::addRow("int8, %zu", positions) << KvFormat::Int8 << positions << 4e-2;
    }
}

// Against softmax in doubles, and against what the attention made of the values by the same
// weights.
void TestKvCache::tellsWhatHeadsLookedAt()
{
    QFETCH(const KvFormat, format);
    QFETCH(const std::size_t, positions);
    QFETCH(const double, tolerance);
    constexpr std::size_t kHeads = 6; // three for each of the cache
    constexpr std::size_t kSize = 20;
    constexpr std::size_t kLayer = 1;
    constexpr float kScale = 0.4F;
    KvCache cache = smallCache(format);
    append(cache, positions);
    const std::size_t padded = cache.shape().paddedSize();
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        ThreadTeam team(ThreadBudget{1});
        model::transformer::AttentionStep step(table, team, cache, {kHeads, kScale, 1});
        model::transformer::AttentionWeights seen(table, team, cache, step.shape());
        for (std::size_t i = 0; i < kHeads * padded; ++i) {
            step.query(0, 0)[i] = i % padded < kSize ? number(7, 3, i, 1.0F) : 0.0F;
        }
        step.reserve(positions);
        team.pass([&] {
            step.run(kLayer, positions - 1, 1);
            seen.compute(kLayer, positions - 1, step, 0);
        });
        QCOMPARE(seen.weights().size(), kHeads * positions);
        for (std::size_t head = 0; head < kHeads; ++head) {
            const auto weights = seen.weights().subspan(head * positions, positions);
            std::vector<double> expected(positions);
            double total = 0.0;
            for (std::size_t p = 0; p < positions; ++p) {
                double score = 0.0;
                for (std::size_t i = 0; i < kSize; ++i) {
                    score += static_cast<double>(step.query(0, head)[i])
                             * static_cast<double>(number(kLayer, p, head / 3 * padded + i, 1.0F));
                }
                expected[p] = std::exp(score * static_cast<double>(kScale));
                total += expected[p];
            }
            double entropy = 0.0;
            double sum = 0.0;
            for (std::size_t p = 0; p < positions; ++p) {
                const auto weight = static_cast<double>(weights[p]);
                QVERIFY(std::abs(weight - expected[p] / total) < tolerance);
                sum += weight;
                entropy -= weight > 0.0 ? weight * std::log(weight) : 0.0;
            }
            QVERIFY(std::abs(sum - 1.0) < 1e-5);
            const double even = positions > 1 ? std::log(static_cast<double>(positions)) : 1.0;
            QVERIFY(std::abs(static_cast<double>(seen.spreads()[head]) - entropy / even) < 1e-5);
            for (std::size_t i = 0; i < kSize; ++i) {
                double value = 0.0;
                for (std::size_t p = 0; p < positions; ++p) {
                    value +=
                        static_cast<double>(weights[p])
                        * static_cast<double>(number(kLayer, p, head / 3 * padded + i + 100, 1.0F));
                }
                const auto found = static_cast<double>(step.result(0, head)[i]);
                QVERIFY(std::abs(found - value) < std::max(1e-5, tolerance));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestKvCache)
#include "test_kv_cache.moc"
