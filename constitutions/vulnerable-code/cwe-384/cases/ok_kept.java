import jakarta.servlet.http.*;

class Entry {
  void enter(HttpServletRequest request, String name, String password) {
    if (!People.know(name, password)) return;
    request.getSession().invalidate();
    HttpSession session = request.getSession(true);
    session.setAttribute("authenticated", true);
  }
}
