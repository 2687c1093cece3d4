import java.util.Set;
import ognl.Ognl;

public class Reader {
  private static final Set<String> PATHS = Set.of("name", "price");

  Object read(String path, Object root) throws Exception {
    if (!PATHS.contains(path)) throw new IllegalArgumentException(path);
    return Ognl.getValue(path, root);
  }
}
