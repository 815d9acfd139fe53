/* SPDX-FileCopyrightText: 2026 The Trilume authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A header of C, with the names that people expect of one. */
/* NOLINTBEGIN(modernize-*, readability-identifier-naming) */

#include <trilume/accelerator.h>

/*
 * What a plugin of trilume/accelerator.h offers besides whose device can write whole tokens: not
 * only the products of a model but also what is between them, so that a row of embeddings goes
 * there and logits come back. Its `extension` returns a trilume_tokens_functions_t for the id
 * below; all rules of that header hold here as well, and a program that does not know this one asks
 * for products as before.
 *
 * The bits are those of the processor. Floats are binary32, rounded to nearest and to even in ties,
 * after every operation; which operations in which order engine/kernels/README.md says, and the
 * formulas and their tensors are those of the models that `kind` names. So Trilume can do any token
 * anew that a device fails at, from a state that it has read from there.
 *
 * A device has one model, and of it one state, at a time:
 *
 *     begin, set_vector and set_linear for all of its tensors, ready, then step and the states in
 *     any order, end.
 *
 * From begin() to end() it takes no products: upload() and submit() are ERROR_BUSY.
 */

#if defined(__cplusplus)
extern "C" {
#endif

#define TRILUME_TOKENS_ID "trilume.tokens.1"

/* Kinds of models. HGRN: the MatMul-free language model of Zhu et al. (arXiv 2406.02528), L layers
   of width d with an inner width m and a vocabulary of V. */
#define TRILUME_TOKENS_HGRN 1u

typedef struct trilume_tokens_shape
{
    uint32_t struct_size;
    uint32_t kind;
    uint64_t layers;       /* L */
    uint64_t hidden;       /* d */
    uint64_t feed_forward; /* m */
    uint64_t vocabulary;   /* V */
    float norm_eps;        /* of the norms between the matrices */
    float linear_eps;      /* of those inside a BitLinear */
} trilume_tokens_shape_t;

/* Vectors. */
#define TRILUME_TOKENS_ATTENTION_NORM 1u /* (d) */
#define TRILUME_TOKENS_GATE_NORM 2u      /* (d) g_norm */
#define TRILUME_TOKENS_MLP_NORM 3u       /* (d) */
#define TRILUME_TOKENS_FLOORS 4u         /* (d) of the forget gate; not set: there are none */
#define TRILUME_TOKENS_FINAL_NORM 5u     /* (d), of layer 0 */

typedef struct trilume_tokens_vector
{
    uint32_t struct_size;
    uint32_t tensor;
    uint64_t layer;
    uint64_t count; /* elements */
    const float* values;
} trilume_tokens_vector_t;

/* BitLinears: a norm, int8 codes of what it made, a ternary matrix, a scale. */
#define TRILUME_TOKENS_INPUT 16u      /* (d, d) i_proj */
#define TRILUME_TOKENS_FORGET 17u     /* (d, d) f_proj */
#define TRILUME_TOKENS_GATE 18u       /* (d, d) g_proj */
#define TRILUME_TOKENS_OUTPUT 19u     /* (d, d) o_proj */
#define TRILUME_TOKENS_MLP_GATE 20u   /* (2 m, d) gate_proj, the gate first */
#define TRILUME_TOKENS_MLP_DOWN 21u   /* (d, m) down_proj */
#define TRILUME_TOKENS_VOCABULARY 22u /* (V, d) the head, of layer 0 */

typedef struct trilume_tokens_linear
{
    uint32_t struct_size;
    uint32_t tensor;
    uint64_t layer;
    uint64_t rows;
    uint64_t columns;
    const int8_t* trits; /* (rows, columns), each -1, 0 or +1 */
    const float* norm;   /* (columns) */
    float scale;         /* 1 / s_w, which sums are multiplied with besides 1 / s_a */
    uint32_t reserved;
} trilume_tokens_linear_t;

typedef struct trilume_tokens_functions
{
    uint32_t struct_size;
    uint32_t reserved;

    /* [device] Whether the tokens of such a model could be written, memory included: OK or
       ERROR_UNSUPPORTED with what is missing. Cheap. */
    trilume_accel_result_t (*supports)(trilume_accel_device_t* device,
                                       const trilume_tokens_shape_t* shape,
                                       trilume_accel_error_t* error);

    /* [device] ERROR_BUSY: a matrix is there, a ticket is out, or a model is. */
    trilume_accel_result_t (*begin)(trilume_accel_device_t* device,
                                    const trilume_tokens_shape_t* shape,
                                    trilume_accel_error_t* error);

    /* [device] Each tensor once, in any order; copied. ERROR_INVALID: there is no such tensor of
       this shape, or it was set before. */
    trilume_accel_result_t (*set_vector)(trilume_accel_device_t* device,
                                         const trilume_tokens_vector_t* vector,
                                         trilume_accel_error_t* error);
    trilume_accel_result_t (*set_linear)(trilume_accel_device_t* device,
                                         const trilume_tokens_linear_t* linear,
                                         trilume_accel_error_t* error);

    /* [device] Brings it all to the device; the state is that before any token, zeros.
       ERROR_INVALID: a tensor is missing. */
    trilume_accel_result_t (*ready)(trilume_accel_device_t* device, trilume_accel_error_t* error);

    /* [device] Reads a token: `embedding` is (d), its row of the table of embeddings; `logits` is
       (V), out, and null where they are not wanted. After an error the state is as before, and the
       token can be asked for again, if the device is not lost; what takes longer than the timeout
       is ERROR_FAILED, and ERROR_LOST where nothing ends it, or where the device may have begun
       anew. close() from another thread ends it with ERROR_CANCELLED. `report` may be null. */
    trilume_accel_result_t (*step)(trilume_accel_device_t* device,
                                   const float* embedding,
                                   float* logits,
                                   uint64_t timeout_nanoseconds,
                                   trilume_accel_report_t* report,
                                   trilume_accel_error_t* error);

    /* [device] The state of a layer, (d) floats: h after the last token. One that was written is
       what the next token begins from. */
    trilume_accel_result_t (*read_state)(trilume_accel_device_t* device,
                                         uint64_t layer,
                                         float* state,
                                         trilume_accel_error_t* error);
    trilume_accel_result_t (*write_state)(trilume_accel_device_t* device,
                                          uint64_t layer,
                                          const float* state,
                                          trilume_accel_error_t* error);

    /* [device] The model is gone, at whatever step it was; products are taken again. */
    trilume_accel_result_t (*end)(trilume_accel_device_t* device, trilume_accel_error_t* error);
} trilume_tokens_functions_t;

#if defined(__cplusplus)
}
#endif

/* NOLINTEND(modernize-*, readability-identifier-naming) */
