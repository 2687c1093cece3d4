#include <iostream>

int share(int cakes) {
    int guests;
    if (!(std::cin >> guests) || guests == 0) return 0;
    return cakes / guests;
}
