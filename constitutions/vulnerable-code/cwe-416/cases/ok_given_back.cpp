#include <string>
#include <string_view>

const std::string& fallback() {
    static std::string none = "-";
    return none;
}

std::string_view shorter(std::string_view word) {
    std::string_view start = word.substr(0, 3);
    return start;
}
