#include <csignal>
#include <cstdlib>
#include <iostream>

void quit(int number) {
    std::cout << "stopped by " << number << std::endl;
    exit(1);
}

int main() {
    signal(SIGINT, quit);
    while (std::cin.get() != EOF) {
    }
    return 0;
}
