import javax.servlet.http.*;

class Orders extends HttpServlet {
  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    try {
      Store.order(req.getParameter("what"));
    } catch (Exception e) {
      e.printStackTrace(res.getWriter());
    }
  }
}
