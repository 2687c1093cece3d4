#include <cstdlib>
#include <sstream>
#include <string>

int thumbnail(int width) {
    std::ostringstream command;
    command << "convert -resize " << width << " large.png small.png";
    return std::system(command.str().c_str());
}
