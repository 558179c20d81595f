// A push XML reader on libxml2's SAX2 interface, without a single libxml2 type.
//
// Debian's libxml2 headers and Foundation do not compile together in one Swift module; this
// header is all that Swift sees. Bytes are UTF-8 throughout. No document tree is built, nothing
// is fetched, and nothing is printed.
#ifndef CXMLPUSH_H
#define CXMLPUSH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

/// A reader in the middle of a document.
typedef struct cxml_reader cxml_reader;

/// What stopped a reader.
typedef enum cxml_problem {
  cxml_problem_none = 0,
  /// The document is not well-formed, or a prefix has no namespace.
  cxml_problem_malformed,
  /// There is a document type declaration where one may be; elsewhere it is malformed.
  cxml_problem_doctype,
  /// There is a reference to an entity other than the five predefined ones.
  cxml_problem_entity,
  /// A tag, comment or instruction is longer than the limit.
  cxml_problem_markup,
  /// A callback asked to stop.
  cxml_problem_stopped,
} cxml_problem;

/// What happens in a document. The pointers are valid during the call only. A callback that
/// returns anything but 0 stops the reader.
typedef struct cxml_events {
  /// An element starts. `attributes` are groups of five pointers: local name, prefix, namespace,
  /// and the value's start and end; names end with NUL. `depth` is 1 at the root.
  int (*start)(void *_Nullable context, const uint8_t *local_name,
               const uint8_t *_Nullable namespace_uri,
               const uint8_t *_Nullable const *_Nullable attributes, int attribute_count,
               int line, int depth);
  /// There is text; one text may come in several calls.
  int (*characters)(void *_Nullable context, const uint8_t *bytes, int count);
  /// An element ends.
  int (*end)(void *_Nullable context, const uint8_t *local_name);
} cxml_events;

/// Prepares libxml2; call it once before anything else.
void cxml_initialise(void);

/// Makes a reader, or returns NULL if there is no memory. `markup_limit` is the longest tag,
/// comment or instruction in bytes.
cxml_reader *_Nullable cxml_reader_create(cxml_events events, void *_Nullable context,
                                          size_t markup_limit);

/// Reads more of the document.
cxml_problem cxml_reader_push(cxml_reader *reader, const uint8_t *_Nullable bytes, int count);

/// Reads the end of the document.
cxml_problem cxml_reader_finish(cxml_reader *reader);

/// The line, from 1, where the reader stopped.
int cxml_reader_line(const cxml_reader *reader);

/// The column, from 1, where the reader stopped, or 0 if it is not known.
int cxml_reader_column(const cxml_reader *reader);

/// The byte, from 0, that a malformed document is malformed at.
size_t cxml_reader_offset(const cxml_reader *reader);

/// How many elements are open.
int cxml_reader_depth(const cxml_reader *reader);

/// Whether the root element was seen, open or closed.
int cxml_reader_has_root(const cxml_reader *reader);

/// What libxml2 says about the problem, without a line end; empty if there is none.
const char *cxml_reader_message(const cxml_reader *reader);

/// The length of a name that ends with NUL.
static inline size_t cxml_length(const uint8_t *name) { return strlen((const char *)name); }

/// Frees a reader.
void cxml_reader_free(cxml_reader *reader);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
