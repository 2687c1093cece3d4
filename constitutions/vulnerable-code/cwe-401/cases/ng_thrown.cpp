#include <stdexcept>

struct Image {
    int width, height;
};

int area(int width) {
    Image* image = new Image();
    image->width = width;
    if (width < 0) throw std::invalid_argument("width");
    int area = image->width;
    delete image;
    return area;
}
