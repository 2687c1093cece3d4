class Rights {
    int of(int role) {
        int may = 0;
        switch (role) {
            case 1:
                may = 1;
            case 2:
                may = 7;
                break;
            default:
                may = 0;
        }
        return may;
    }
}
