import jakarta.servlet.http.*;

class Entry {
  void enter(HttpServletRequest request, String name, String password) {
    if (!People.know(name, password)) return;
    HttpSession session = request.getSession(false);
    session.setAttribute("authenticated", true);
  }
}
