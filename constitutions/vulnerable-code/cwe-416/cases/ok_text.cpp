#include <cstring>
#include <string>

int length_of(int number) {
    const std::string whole = std::to_string(number) + " of a long row of numbers";
    const char* text = whole.c_str();
    return static_cast<int>(strlen(text));
}
