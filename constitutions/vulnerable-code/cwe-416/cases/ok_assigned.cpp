#include <cstring>

class Line {
    char* text_;

public:
    Line& operator=(const Line& other) {
        if (this != &other) {
            delete[] text_;
            text_ = new char[std::strlen(other.text_) + 1];
            std::strcpy(text_, other.text_);
        }
        return *this;
    }
};
