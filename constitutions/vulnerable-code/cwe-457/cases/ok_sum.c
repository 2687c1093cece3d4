double average(const double *prices, int count)
{
    double sum;
    int i;
    sum = 0;
    for (i = 0; i < count; i++)
        sum += prices[i];
    return count > 0 ? sum / count : 0;
}
