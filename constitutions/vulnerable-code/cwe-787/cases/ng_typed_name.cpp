#include <iostream>

void welcome() {
    char name[16];
    std::cin >> name;
    std::cout << "Welcome, " << name << '\n';
}
