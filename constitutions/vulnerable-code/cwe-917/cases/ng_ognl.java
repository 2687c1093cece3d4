import ognl.Ognl;

public class Reader {
  Object read(String path, Object root) throws Exception {
    return Ognl.getValue(path, root);
  }
}
