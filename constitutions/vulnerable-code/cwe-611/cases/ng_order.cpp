#include <xercesc/parsers/XercesDOMParser.hpp>

void order(const char* path) {
    xercesc::XercesDOMParser* parser = new xercesc::XercesDOMParser();
    parser->parse(path);
    delete parser;
}
