#include <cstdlib>
#include <sstream>
#include <string>

int thumbnail(const std::string& picture) {
    std::ostringstream command;
    command << "convert -resize 64x64 " << picture << " small.png";
    return std::system(command.str().c_str());
}
