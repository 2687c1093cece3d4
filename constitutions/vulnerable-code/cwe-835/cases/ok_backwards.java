class Backwards {
    int sum(int[] numbers) {
        int sum = 0;
        for (int i = numbers.length - 1; i >= 0; i--) {
            sum += numbers[i];
        }
        return sum;
    }
}
