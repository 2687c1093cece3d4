#include <csignal>
#include <iostream>

volatile std::sig_atomic_t stopped = 0;

void quit(int) {
    stopped = 1;
}

int main() {
    signal(SIGINT, quit);
    while (stopped == 0 && std::cin.get() != EOF) {
    }
    std::cout << "stopped\n";
    return 0;
}
