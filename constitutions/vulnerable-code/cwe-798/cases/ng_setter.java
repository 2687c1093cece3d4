public class Pool {
  DataSource make() {
    DataSource source = new DataSource();
    source.setPassword("k3-Copper-Tram");
    return source;
  }
}
