#include <memory>
#include <stdexcept>

struct Image {
    int width, height;
};

int area(int width) {
    auto image = std::make_unique<Image>();
    image->width = width;
    if (width < 0) throw std::invalid_argument("width");
    return image->width;
}
