import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Pick extends HttpServlet {
    private static final String[] ITEMS = {"tea", "milk", "bread"};

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int at = Integer.parseInt(request.getParameter("at"));
        if (at < 0 || at >= ITEMS.length) {
            response.sendError(404);
            return;
        }
        response.getWriter().println(ITEMS[at].length());
    }
}
