int check(int first, int second) {
    int answer = -1;
    if (first != 0)
        goto fail;
    if (second != 0)
        goto fail;
    answer = 0;
fail:
    return answer;
}
