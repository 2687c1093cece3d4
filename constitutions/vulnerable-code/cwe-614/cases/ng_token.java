import javax.servlet.http.*;

class Entry {
  void enter(HttpServletResponse response, String token) {
    Cookie cookie = new Cookie("auth_token", token);
    cookie.setHttpOnly(true);
    response.addCookie(cookie);
  }
}
