class Gate {
    boolean open(boolean paid) {
        boolean open = false;
        if (paid);
        {
            open = true;
        }
        return open;
    }
}
