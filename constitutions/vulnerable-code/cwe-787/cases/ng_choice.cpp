#include <iostream>
#include <string>
#include <vector>

std::string dish(const std::vector<std::string>& menu) {
    int number = 0;
    std::cin >> number;
    return menu[number];
}
