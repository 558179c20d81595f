#include "CXMLPush.h"
#include <libxml/parser.h>
