#include <iostream>
#include <string>
#include <vector>

std::string dish(const std::vector<std::string>& menu) {
    int number = 0;
    std::cin >> number;
    if (number < 0 || number >= static_cast<int>(menu.size())) return "";
    return menu[number];
}
