import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.servlet.http.HttpServletRequest;

class LookedUp {
    Object find(HttpServletRequest request) throws NamingException {
        return new InitialContext().lookup(request.getParameter("source"));
    }
}
