#include <string.h>
struct key { unsigned char bytes[32]; };

void wipe(struct key *key) {
    memset(key, 0, sizeof(*key));
}
