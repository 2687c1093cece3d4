#include <libxml/parser.h>

xmlDocPtr order(const char *text, int size)
{
    return xmlReadMemory(text, size, "order.xml", NULL, XML_PARSE_NONET | XML_PARSE_NOBLANKS);
}
