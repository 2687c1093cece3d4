int next() {
    static int counters[3] = {1, 2, 3};
    int *first = counters;
    int value = first[0];
    delete[] first;
    return value;
}
