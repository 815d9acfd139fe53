// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The passes of native.py: it calls each() with one of the functions below it. Sums over rows leave
// one partial row a thread, added up by the caller in an order that never changes. Rows of results
// hold intermediate values first: they are in the nearest cache. CHANNELS of the recurrence are
// carried there from token to token.
#include <math.h>
#include <omp.h>
#include <stdint.h>
#include <string.h>

// Shapes: M rows, D columns; K projections of one input. native.py has the same fields in the same
// order; a function uses some of them.
typedef struct
{
    const float *x, *residual;             // (M, D): an input; a gradient, null for none
    const float *outer, *inner;            // weights of norms, the first and the last: (D), (K, D)
    float* sums;                           // (M, D): the result of a projection
    const float *scale, *magnitude;        // (M), (1): of that projection
    float *codes, *nextScale;              // (K, M, D), (K, M): what the next projections take
    const float *nextMagnitude, *products; // (K), (K, M, D): theirs, and their shares @ trits
    float *shares, *out;                   // (M, D): towards sums; a result, or towards x
    float *states, *toStates;              // (M, D): of the recurrence
    const float *floor, *keeps, *weights;  // (D), (M), (M)
    float *toFloor, *loss;                 // (sequences, D), (M)
    float *toOuter, *toInner;              // (threads, D), (threads, K, D)
    const int64_t* targets;                // (M)
    long rows, size, count, time, threads; // M, D, K, tokens of a sequence
} Pass;

void each(const Pass* p, void (*work)(const Pass*, long row, long thread), long rows)
{
#pragma omp parallel for schedule(static) num_threads(p->threads)
    for (long row = 0; row < rows; ++row)
        work(p, row, omp_get_thread_num());
}

// Bounded, as fast math makes no number of the reciprocal of infinity.
static inline float sigmoid(float x)
{
    return 1.0f / (1.0f + expf(fminf(-x, 80.0f)));
}

static inline float siluSlope(float x, float s)
{
    return s * (1.0f + x * (1.0f - s));
}

static inline float reciprocalRms(float squares, long size)
{
    return 1.0f / sqrtf(squares / (float)size + 1e-6f);
}

// A row, times factor, becomes its int8 codes, kept as floats; returns their scale.
static float toCodes(float* row, float factor, long size)
{
    float highest = 0.0f;
    for (long j = 0; j < size; ++j)
        highest = fmaxf(highest, fabsf(row[j]));
    const float scale = 127.0f / fmaxf(highest * factor, 1e-5f);
    for (long j = 0; j < size; ++j)
        row[j] = rintf(row[j] * factor * scale);
    return scale;
}

// v = rms(rms(x * factor) * gain) as x * gain * first * second, of a row.
typedef struct
{
    const float *x, *gain;
    long size;
    float first, second;
} Nested;

static Nested nested(const float* x, const float* gain, long size, float factor)
{
    float squares = 0.0f, gained = 0.0f;
    for (long j = 0; j < size; ++j) {
        squares += x[j] * x[j];
        gained += x[j] * gain[j] * x[j] * gain[j];
    }
    const float first = factor * reciprocalRms(squares * factor * factor, size);
    return (Nested){x, gain, size, first, reciprocalRms(gained * first * first, size)};
}

// out, the gradient of v, becomes that of x * factor, times factor. toGain (may be gain itself) is
// multiplied by `keep` and gets the gradient of gain.
static void nestedBack(const Nested* n, float* out, float* toGain, float keep)
{
    const float both = n->first * n->second;
    float alongV = 0.0f, along = 0.0f;
    for (long j = 0; j < n->size; ++j)
        alongV += out[j] * n->x[j] * n->gain[j];
    alongV *= both * both / (float)n->size;
#pragma omp simd reduction(+ : along)
    for (long j = 0; j < n->size; ++j) {
        const float toU = (out[j] - n->x[j] * n->gain[j] * alongV) * n->second;
        out[j] = toU * n->gain[j];
        toGain[j] = toGain[j] * keep + toU * n->x[j] * n->first;
        along += out[j] * n->x[j];
    }
    along *= n->first * n->first / (float)n->size;
#pragma omp simd
    for (long j = 0; j < n->size; ++j)
        out[j] = (out[j] - n->x[j] * along) * n->first;
}

// Codes of rms(rms(x; outer); inner[k]).
void normCodes(const Pass* p, long row, long thread)
{
    const float* x = p->x + row * p->size;
    const Nested n = nested(x, p->outer, p->size, 1.0f);
    for (long k = 0; k < p->count; ++k) {
        float* codes = p->codes + (k * p->rows + row) * p->size;
        const float* inner = p->inner + k * p->size;
#pragma omp simd
        for (long j = 0; j < p->size; ++j)
            codes[j] = x[j] * p->outer[j] * inner[j];
        p->nextScale[k * p->rows + row] = toCodes(codes, n.first * n.second, p->size);
    }
}

void normCodesBack(const Pass* p, long row, long thread)
{
    const float *x = p->x + row * p->size, *residual = p->residual;
    const Nested n = nested(x, p->outer, p->size, 1.0f);
    float* out = p->out + row * p->size;
    memset(out, 0, (size_t)p->size * sizeof(float));
    for (long k = 0; k < p->count; ++k) {
        const float toY = p->nextScale[k * p->rows + row] * p->nextMagnitude[k];
        const float* products = p->products + (k * p->rows + row) * p->size;
        const float* inner = p->inner + k * p->size;
        float* toInner = p->toInner + (thread * p->count + k) * p->size;
#pragma omp simd
        for (long j = 0; j < p->size; ++j) {
            toInner[j] += products[j] * toY * x[j] * p->outer[j] * n.first * n.second;
            out[j] += products[j] * toY * inner[j];
        }
    }
    nestedBack(&n, out, p->toOuter + thread * p->size, 1.0f);
#pragma omp simd
    for (long j = 0; j < (residual ? p->size : 0); ++j)
        out[j] += residual[row * p->size + j];
}

// A sequence and CHANNELS of its channels; sums of the input gate, then (M, D) of the forget gate.
void scan(const Pass* p, long block, long thread)
{
    const long blocks = (p->size + CHANNELS - 1) / CHANNELS, first = block % blocks * CHANNELS;
    const long width = p->size - first < CHANNELS ? p->size - first : CHANNELS;
    const float *floor = p->floor + first, *scaleF = p->scale + p->rows;
    float carried[CHANNELS] = {0.0f};
    for (long row = block / blocks * p->time; row < (block / blocks + 1) * p->time; ++row) {
        const float perI = p->magnitude[0] / p->scale[row], perF = p->magnitude[1] / scaleF[row];
        const float *sumsI = p->sums + row * p->size + first, *sumsF = sumsI + p->rows * p->size;
        float* states = p->states + row * p->size + first;
#pragma omp simd
        for (long j = 0; j < width; ++j) {
            const float i = sumsI[j] * perI;
            const float forget = floor[j] + (1.0f - floor[j]) * sigmoid(sumsF[j] * perF);
            carried[j] = forget * p->keeps[row] * carried[j] + i * sigmoid(i) * (1.0f - forget);
            states[j] = carried[j];
        }
    }
}

// From the last token to the first; toFloor (sequences, D) has to be zeros.
void scanBack(const Pass* p, long block, long thread)
{
    const long blocks = (p->size + CHANNELS - 1) / CHANNELS, first = block % blocks * CHANNELS;
    const long width = p->size - first < CHANNELS ? p->size - first : CHANNELS;
    const float* floor = p->floor + first;
    float *toFloor = p->toFloor + block / blocks * p->size + first, carried[CHANNELS] = {0.0f};
    for (long time = p->time - 1; time >= 0; --time) {
        const long row = block / blocks * p->time + time, at = row * p->size + first;
        const long atF = at + p->rows * p->size;
        const float perI = 1.0f / p->scale[row], perF = 1.0f / p->scale[p->rows + row];
        const float toI = perI * p->magnitude[0], toF = perF * p->magnitude[1];
        const float keep = time ? p->keeps[row] : 0.0f, *toStates = p->toStates + at;
        const float* before = p->states + at - (time ? p->size : 0);
#pragma omp simd
        for (long j = 0; j < width; ++j) {
            const float i = p->sums[at + j] * toI, f = sigmoid(p->sums[atF + j] * toF);
            const float open = sigmoid(i), forget = floor[j] + (1.0f - floor[j]) * f;
            const float toH = toStates[j] + carried[j];
            const float toForget = toH * (before[j] * keep - i * open);
            p->shares[at + j] = toH * (1.0f - forget) * siluSlope(i, open) * perI;
            p->shares[atF + j] = toForget * (1.0f - floor[j]) * f * (1.0f - f) * perF;
            toFloor[j] += toForget * (1.0f - f);
            carried[j] = toH * forget * keep;
        }
    }
}

static Nested gated(const Pass* p, long row, float* gain)
{
    const float* states = p->states + row * p->size;
#pragma omp simd
    for (long j = 0; j < p->size; ++j)
        gain[j] = p->outer[j] * states[j] * sigmoid(states[j]);
    return nested(p->sums + row * p->size, gain, p->size, *p->magnitude / p->scale[row]);
}

// Codes of rms(rms(g; outer) * silu(state); inner), the input of the output projection.
void gatedCodes(const Pass* p, long row, long thread)
{
    float* codes = p->codes + row * p->size;
    const Nested n = gated(p, row, codes);
#pragma omp simd
    for (long j = 0; j < p->size; ++j)
        codes[j] *= n.x[j] * p->inner[j];
    p->nextScale[row] = toCodes(codes, n.first * n.second, p->size);
}

void gatedCodesBack(const Pass* p, long row, long thread)
{
    const float *states = p->states + row * p->size, *products = p->products + row * p->size;
    const float toY = p->nextScale[row] * *p->nextMagnitude;
    float *shares = p->shares + row * p->size, *gain = p->toStates + row * p->size;
    float *toOuter = p->toOuter + thread * p->size, *toInner = p->toInner + thread * p->size;
    const Nested n = gated(p, row, gain);
#pragma omp simd
    for (long j = 0; j < p->size; ++j) {
        toInner[j] += products[j] * toY * n.x[j] * gain[j] * n.first * n.second;
        shares[j] = products[j] * toY * p->inner[j];
    }
    nestedBack(&n, shares, gain, 0.0f);
#pragma omp simd // gain is its gradient by now, and becomes that of the states
    for (long j = 0; j < p->size; ++j) {
        const float open = sigmoid(states[j]);
        toOuter[j] += gain[j] * states[j] * open;
        gain[j] *= p->outer[j] * siluSlope(states[j], open);
        shares[j] /= *p->magnitude;
    }
}

// Codes of rms(silu(a) * c; inner), the input of the down projection; sums (M, 2 D): a, then c.
void unitCodes(const Pass* p, long row, long thread)
{
    const float *a = p->sums + 2 * row * p->size, *c = a + p->size;
    const float factor = *p->magnitude / p->scale[row];
    float *codes = p->codes + row * p->size, squares = 0.0f;
#pragma omp simd reduction(+ : squares)
    for (long j = 0; j < p->size; ++j) {
        const float o = a[j] * factor * sigmoid(a[j] * factor) * c[j] * factor;
        squares += o * o;
        codes[j] = o * p->inner[j];
    }
    p->nextScale[row] = toCodes(codes, reciprocalRms(squares, p->size), p->size);
}

void unitCodesBack(const Pass* p, long row, long thread)
{
    const long size = p->size;
    const float *a = p->sums + 2 * row * size, *c = a + size, *products = p->products + row * size;
    const float factor = *p->magnitude / p->scale[row], toY = p->nextScale[row] * *p->nextMagnitude;
    float *open = p->shares + 2 * row * size, *o = open + size; // shares replace them in the end
    float *toInner = p->toInner + thread * size, squares = 0.0f, along = 0.0f;
#pragma omp simd reduction(+ : squares)
    for (long j = 0; j < size; ++j) {
        open[j] = sigmoid(a[j] * factor);
        o[j] = a[j] * factor * open[j] * c[j] * factor;
        squares += o[j] * o[j];
    }
    const float reciprocal = reciprocalRms(squares, size), per = reciprocal / p->scale[row];
#pragma omp simd reduction(+ : along)
    for (long j = 0; j < size; ++j) {
        toInner[j] += products[j] * toY * o[j] * reciprocal;
        along += products[j] * toY * p->inner[j] * o[j];
    }
    along *= reciprocal * reciprocal / (float)size;
#pragma omp simd
    for (long j = 0; j < size; ++j) {
        const float gate = a[j] * factor, s = open[j];
        const float toO = (products[j] * toY * p->inner[j] - o[j] * along) * per;
        open[j] = toO * c[j] * factor * siluSlope(gate, s);
        o[j] = toO * gate * s;
    }
}

// A row's weighted loss; its logits' sums become their shares.
void crossEntropy(const Pass* p, long row, long thread)
{
    const long target = p->targets[row];
    const float factor = *p->magnitude / p->scale[row];
    float *sums = p->sums + row * p->size, highest = sums[0], total = 0.0f;
    for (long j = 0; j < p->size; ++j)
        highest = fmaxf(highest, sums[j]);
    const float ofTarget = (sums[target] - highest) * factor;
    for (long j = 0; j < p->size; ++j) {
        sums[j] = expf((sums[j] - highest) * factor);
        total += sums[j];
    }
    // The highest is one of them: the sum is 1 at least.
    p->loss[row] = (logf(fmaxf(total, 1.0f)) - ofTarget) * p->weights[row];
    const float share = p->weights[row] / p->scale[row];
    for (long j = 0; j < p->size; ++j)
        sums[j] *= share / total;
    sums[target] -= share;
}
