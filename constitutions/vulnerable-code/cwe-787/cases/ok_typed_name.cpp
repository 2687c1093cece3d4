#include <iomanip>
#include <iostream>

void welcome() {
    char name[16];
    std::cin >> std::setw(16) >> name;
    std::cout << "Welcome, " << name << '\n';
}
