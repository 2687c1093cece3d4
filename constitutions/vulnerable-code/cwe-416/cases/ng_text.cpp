#include <cstring>
#include <string>

int length_of(int number) {
    const char* text = (std::to_string(number) + " of a long row of numbers").c_str();
    return static_cast<int>(strlen(text));
}
