#include <string>

const std::string& initials(const std::string& first, const std::string& last) {
    std::string both = first.substr(0, 1) + last.substr(0, 1);
    return both;
}
