class Keys {
  void use(String apiKey) {
    System.out.println("using a key of " + apiKey.length());
  }
}
