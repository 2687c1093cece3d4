class Greeting {
    String of(String name) {
        if (name == null) return "hello";
        String short_ = name.trim();
        return "hello " + short_;
    }
}
