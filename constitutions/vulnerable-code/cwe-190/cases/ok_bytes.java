import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Bytes extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int count = Integer.parseInt(request.getParameter("count"));
        if (count < 0 || count > 1000) {
            response.sendError(400);
            return;
        }
        int bytes = count * 4096;
        response.setContentLength(bytes);
    }
}
