int last(void) {
    int sums[4] = {3, 5, 8, 13};
    int *at = sums + 3;
    at -= 2;
    return *at;
}
