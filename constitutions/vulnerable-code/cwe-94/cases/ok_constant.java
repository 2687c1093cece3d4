public class Drivers {
  Class<?> driver() throws Exception {
    return Class.forName("org.postgresql.Driver");
  }
}
