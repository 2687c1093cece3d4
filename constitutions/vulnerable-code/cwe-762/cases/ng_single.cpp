long total() {
    long *sums = new long[12];
    for (int month = 0; month < 12; month++) sums[month] = month;
    long last = sums[11];
    delete sums;
    return last;
}
