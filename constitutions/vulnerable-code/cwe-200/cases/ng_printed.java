class Keys {
  void use(String apiKey) {
    System.out.println("using " + apiKey);
  }
}
