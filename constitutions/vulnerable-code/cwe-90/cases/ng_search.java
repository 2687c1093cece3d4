import javax.naming.directory.*;

public class People {
  Object find(DirContext ctx, String uid) throws Exception {
    return ctx.search("ou=people", "(uid=" + uid + ")", new SearchControls());
  }
}
