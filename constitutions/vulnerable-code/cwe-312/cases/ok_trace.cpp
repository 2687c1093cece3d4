#include <iostream>
#include <string>

void trace(const std::string& name, const std::string& password) {
    std::clog << "trying " << name << " with " << password.size() << " characters\n";
}
