void move(char *to, const char *from, int count) {
    switch (count) {
    case 4: *to++ = *from++;
    case 3: *to++ = *from++;
    case 2: *to++ = *from++;
    case 1: *to++ = *from++;
    }
}
