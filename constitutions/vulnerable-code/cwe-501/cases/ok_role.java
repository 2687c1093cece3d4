import java.util.Set;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class RoleServlet extends HttpServlet {
    private static final Set<String> ROLES = Set.of("reader", "writer");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String role = request.getParameter("role");
        if (!ROLES.contains(role)) {
            response.setStatus(400);
            return;
        }
        request.getSession().setAttribute("role", role);
    }
}
