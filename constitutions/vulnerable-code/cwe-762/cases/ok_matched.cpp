int sum(int rows) {
    int *cells = new int[4]();
    int first = cells[0] + (rows & 1);
    delete[] cells;
    return first;
}
