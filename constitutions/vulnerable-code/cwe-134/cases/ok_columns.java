class Columns {
    void print(int left, int right) {
        System.out.printf("%6d %6d%n", left, right);
    }
}
