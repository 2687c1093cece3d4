class Door {
    private boolean locked;

    String open(boolean known) {
        boolean allowed = known && !locked;
        if (allowed = true) {
            return "open";
        }
        return "closed";
    }
}
