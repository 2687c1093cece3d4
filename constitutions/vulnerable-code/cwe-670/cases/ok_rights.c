int rights(int role) {
    int may = 0;
    switch (role) {
    case 1:
        may = 1;
        break;
    case 2:
    case 3:
        may = 7;
        break;
    default:
        may = 0;
    }
    return may;
}
