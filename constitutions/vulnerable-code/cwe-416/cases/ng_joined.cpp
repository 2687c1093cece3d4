#include <string>
#include <string_view>

std::string_view shouted(std::string_view word) {
    std::string loud(word);
    loud += "!";
    return loud;
}
