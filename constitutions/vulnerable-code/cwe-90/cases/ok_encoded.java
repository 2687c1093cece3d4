import javax.naming.directory.*;
import org.springframework.ldap.support.LdapEncoder;

public class People {
  Object find(DirContext ctx, String uid) throws Exception {
    return ctx.search("ou=people", "(uid=" + LdapEncoder.filterEncode(uid) + ")", new SearchControls());
  }
}
