import javax.naming.InitialContext;
import javax.naming.NamingException;

class LookedUp {
    Object find() throws NamingException {
        return new InitialContext().lookup("java:comp/env/jdbc/shop");
    }
}
