#define DOOR_LOCKED 2

int is_open(unsigned door_flags) {
    return !(door_flags & DOOR_LOCKED);
}
