#include <cstring>
#include <string>

class Label {
    char text_[16];
public:
    void set(const std::string &text) {
        std::strcpy(text_, text.c_str());
    }
};
