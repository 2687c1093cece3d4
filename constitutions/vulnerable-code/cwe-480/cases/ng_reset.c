struct door { int locked; };

void close_door(struct door *door) {
    door->locked == 1;
}
