import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class RoleServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String role = request.getParameter("role");
        StringBuilder text = new StringBuilder(role);
        request.getSession().setAttribute("role", text.append("-2024").toString());
        response.setStatus(204);
    }
}
