class Label {
    String of(String name) {
        return name == null ? name.trim() : "none";
    }
}
