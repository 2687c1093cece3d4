class Label {
    String of(String name) {
        return name == null ? "none" : name.trim();
    }
}
