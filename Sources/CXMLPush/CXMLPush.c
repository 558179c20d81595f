#include "CXMLPush.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <stdlib.h>
#include <string.h>

struct cxml_reader {
  xmlParserCtxtPtr parser;
  cxml_events events;
  void *context;
  size_t markup_limit;
  cxml_problem problem;
  int line;
  int column;
  size_t pushed;
  size_t offset;
  int depth;
  int has_root;
  char message[256];
};

// Stops the parser; what is known of the first problem stays.
static void stop(cxml_reader *reader, cxml_problem problem, int line) {
  if (reader->problem == cxml_problem_none) {
    reader->problem = problem;
    reader->line = line;
  }
  xmlStopParser(reader->parser);
}

// Returns the start of the markup that the parser is at the end of: no markup but a document type
// has a '<' inside.
static const xmlChar *markup_start(const xmlParserInput *input) {
  const xmlChar *start = input->cur;
  while (start > input->base && *start != '<') start--;
  return start;
}

static int line_of(const xmlParserInput *input, const xmlChar *place) {
  int line = input->line;
  for (const xmlChar *byte = place; byte < input->cur; byte++) line -= *byte == '\n';
  return line;
}

static void on_doctype(void *context, const xmlChar *name, const xmlChar *public_id,
                       const xmlChar *system_id) {
  (void)name, (void)public_id, (void)system_id;
  cxml_reader *reader = context;
  const xmlParserInput *input = reader->parser->input;
  stop(reader, cxml_problem_doctype, line_of(input, markup_start(input)));
}

static xmlEntityPtr on_entity(void *context, const xmlChar *name) {
  (void)name;
  cxml_reader *reader = context;
  stop(reader, cxml_problem_entity, reader->parser->input->line);
  return NULL;
}

static void on_start(void *context, const xmlChar *local_name, const xmlChar *prefix,
                     const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
                     int attribute_count, int defaulted_count, const xmlChar **attributes) {
  (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted_count;
  cxml_reader *reader = context;
  if (reader->problem != cxml_problem_none) return;
  const xmlParserInput *input = reader->parser->input;
  const xmlChar *start = markup_start(input);
  int line = line_of(input, start);
  reader->depth++;
  reader->has_root = 1;
  if ((size_t)(input->cur - start) > reader->markup_limit) {
    stop(reader, cxml_problem_markup, line);
  } else if (reader->events.start(reader->context, local_name, uri,
                                  (const uint8_t *const *)attributes, attribute_count, line,
                                  reader->depth) != 0) {
    stop(reader, cxml_problem_stopped, line);
  }
}

static void on_end(void *context, const xmlChar *local_name, const xmlChar *prefix,
                   const xmlChar *uri) {
  (void)prefix, (void)uri;
  cxml_reader *reader = context;
  if (reader->problem != cxml_problem_none) return;
  reader->depth--;
  if (reader->events.end(reader->context, local_name) != 0) {
    stop(reader, cxml_problem_stopped, reader->parser->input->line);
  }
}

static void on_characters(void *context, const xmlChar *bytes, int count) {
  cxml_reader *reader = context;
  if (reader->problem != cxml_problem_none) return;
  if (reader->events.characters(reader->context, bytes, count) != 0) {
    stop(reader, cxml_problem_stopped, reader->parser->input->line);
  }
}

static void copy_message(cxml_reader *reader, const char *message) {
  if (message == NULL) return;
  size_t length = strlen(message);
  while (length > 0 && (message[length - 1] == '\n' || message[length - 1] == ' ')) length--;
  if (length >= sizeof reader->message) length = sizeof reader->message - 1;
  memcpy(reader->message, message, length);
  reader->message[length] = 0;
}

// A namespace that is no URI ("考核") is odd, but names a namespace all the same.
static int is_harmless(const xmlError *error) {
  return error->level < XML_ERR_ERROR || error->code == XML_WAR_NS_URI;
}

static void on_error(void *context, xmlErrorPtr error) {
  cxml_reader *reader = context;
  if (is_harmless(error) || reader->problem != cxml_problem_none) return;
  copy_message(reader, error->message);
  const xmlParserInput *input = reader->parser->input;
  if (input != NULL) reader->offset = reader->pushed - (size_t)(input->end - input->cur);
  reader->column = error->int2 > 0 ? error->int2 : 0;
  int is_entity =
      error->code == XML_ERR_UNDECLARED_ENTITY || error->code == XML_WAR_UNDECLARED_ENTITY;
  stop(reader, is_entity ? cxml_problem_entity : cxml_problem_malformed, error->line);
}

static void set_handler(xmlSAXHandler *handler) {
  memset(handler, 0, sizeof *handler);
  handler->initialized = XML_SAX2_MAGIC;
  handler->internalSubset = on_doctype;
  handler->getEntity = on_entity;
  handler->startElementNs = on_start;
  handler->endElementNs = on_end;
  handler->characters = on_characters;
  handler->ignorableWhitespace = on_characters;
  handler->cdataBlock = on_characters;
  handler->serror = on_error;
}

void cxml_initialise(void) { xmlInitParser(); }

cxml_reader *cxml_reader_create(cxml_events events, void *context, size_t markup_limit) {
  cxml_reader *reader = calloc(1, sizeof *reader);
  if (reader == NULL) return NULL;
  reader->events = events;
  reader->context = context;
  reader->markup_limit = markup_limit;
  xmlSAXHandler handler;
  set_handler(&handler);
  reader->parser = xmlCreatePushParserCtxt(&handler, reader, NULL, 0, NULL);
  if (reader->parser == NULL) {
    free(reader);
    return NULL;
  }
  // The bytes are UTF-8, whatever the declaration says: the encoding was settled before.
  // NOENT is for the five predefined entities, which attribute values would else keep as "&#38;";
  // there are no others, because a document type stops the reader.
  xmlCtxtUseOptions(reader->parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOENT);
  return reader;
}

static void check(cxml_reader *reader) {
  if (reader->problem != cxml_problem_none) return;
  const xmlParserCtxt *parser = reader->parser;
  const xmlParserInput *input = parser->input;
  if (!parser->wellFormed || parser->errNo == XML_ERR_NO_MEMORY) {
    stop(reader, cxml_problem_malformed, input == NULL ? 0 : input->line);
  } else if (input != NULL && input->cur != NULL &&
             (size_t)(input->end - input->cur) > reader->markup_limit) {
    // The parser keeps what it cannot read yet: a tag, comment or instruction without its end.
    stop(reader, cxml_problem_markup, input->line);
  }
}

cxml_problem cxml_reader_push(cxml_reader *reader, const uint8_t *bytes, int count) {
  if (reader->problem == cxml_problem_none && count > 0) {
    reader->pushed += (size_t)count;
    xmlParseChunk(reader->parser, (const char *)bytes, count, 0);
    check(reader);
  }
  return reader->problem;
}

cxml_problem cxml_reader_finish(cxml_reader *reader) {
  if (reader->problem == cxml_problem_none) {
    xmlParseChunk(reader->parser, NULL, 0, 1);
    check(reader);
  }
  return reader->problem;
}

int cxml_reader_line(const cxml_reader *reader) { return reader->line; }

int cxml_reader_column(const cxml_reader *reader) { return reader->column; }

size_t cxml_reader_offset(const cxml_reader *reader) { return reader->offset; }

int cxml_reader_depth(const cxml_reader *reader) { return reader->depth; }

int cxml_reader_has_root(const cxml_reader *reader) { return reader->has_root; }

const char *cxml_reader_message(const cxml_reader *reader) { return reader->message; }

void cxml_reader_free(cxml_reader *reader) {
  if (reader->parser->myDoc != NULL) xmlFreeDoc(reader->parser->myDoc);
  xmlFreeParserCtxt(reader->parser);
  free(reader);
}
