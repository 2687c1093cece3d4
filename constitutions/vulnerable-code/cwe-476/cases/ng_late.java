class Greeting {
    String of(String name) {
        String short_ = name.trim();
        if (name == null) return "hello";
        return "hello " + short_;
    }
}
