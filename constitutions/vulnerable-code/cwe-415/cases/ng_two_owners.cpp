void cancel(int orders) {
    int *list = new int[4];
    int *same = list;
    if (orders < 0) delete[] same;
    delete[] list;
}
