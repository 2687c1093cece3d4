#include <list>
#include <string>

void without(std::list<std::string>& guests, const std::string& name) {
    for (auto guest = guests.begin(); guest != guests.end();) {
        guest = *guest == name ? guests.erase(guest) : std::next(guest);
    }
    for (auto guest = guests.begin(); guest != guests.end(); ++guest) {
        if (guest->empty()) {
            guests.erase(guest);
            break;
        }
    }
}
