#include <cstring>
#include <string>

class Label {
    char text_[16];
public:
    void set(const std::string &text) {
        std::strncpy(text_, text.c_str(), sizeof(text_) - 1);
        text_[sizeof(text_) - 1] = '\0';
    }
};
