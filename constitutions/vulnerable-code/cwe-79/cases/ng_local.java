import jakarta.servlet.http.*;
import java.io.PrintWriter;

public class Search extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
    PrintWriter out = response.getWriter();
    String term = request.getParameter("q");
    out.print("<p>" + term + "</p>");
  }
}
