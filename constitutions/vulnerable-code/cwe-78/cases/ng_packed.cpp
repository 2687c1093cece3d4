#include <cstdlib>
#include <iostream>
#include <string>

int main()
{
    std::string name;
    std::getline(std::cin, name);
    std::string line = "gzip " + name;
    return std::system(line.c_str());
}
