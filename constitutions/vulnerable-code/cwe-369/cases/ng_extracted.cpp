#include <iostream>

int share(int cakes) {
    int guests = 1;
    std::cin >> guests;
    return cakes / guests;
}
