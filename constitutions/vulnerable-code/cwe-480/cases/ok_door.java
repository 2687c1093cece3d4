class Door {
    private boolean locked;

    String open(boolean known) {
        boolean allowed = known && !locked;
        if (allowed) {
            return "open";
        }
        return "closed";
    }
}
