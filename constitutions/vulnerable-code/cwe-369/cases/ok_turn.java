import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Turn extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int players = Integer.valueOf(request.getParameter("players"));
        int round = 17;
        if (players < 1) players = 1;
        response.getWriter().println(round % players);
    }
}
